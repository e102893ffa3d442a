"""One line of the table that the benchmarks print."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What was measured, beside what, and how far it may go."""

    what: str
    against: str
    budget: float | None
    """None: shown for information."""
    measured: float
    unit: str
    """`×` for a ratio."""
