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
    measured: float | None
    """None: it could not be measured."""
    unit: str
    """`×` for a ratio."""
    trouble: str = ""
    """Why it could not be measured."""

    @property
    def verdict(self) -> str:
        """`ok`, `over`, `failed`, or nothing where there is no budget."""
        if self.measured is None:
            return "failed"
        if self.budget is None:
            return ""
        return "ok" if self.measured <= self.budget else "over"
