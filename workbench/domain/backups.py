"""Copies of the database, and what putting one back came to."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.domain.audit import AuditFinding
from workbench.domain.values import Value


class Backup(Value):
    """A copy of the database."""

    file: str
    made: float
    """In seconds since the epoch, by its name."""
    size: int
    before_migration: bool = False
    """Whether it was made because the database was brought to another revision; else it is one of the daily ones."""


class Restored(Value):
    """A backup that a person put back."""

    at: float
    backup: str
    made: float
    """When the backup was made; what was saved after that is in the file that was put aside only."""
    aside: str
    """The file that stood in its place."""
    lost_runs: int = 0
    """Runs that were sealed and are not in the backup at all."""
    lost_events: int = 0
    """Events that were sealed and are not in the backup, those of such runs too."""
    found: tuple[AuditFinding, ...] = ()
    """What differs from the seals and is not explained by the backup being older."""


def minute(at: float) -> str:
    """Return a time of this machine's clock as people say it: `24 Nov 2026, 18:02`."""
    return datetime.fromtimestamp(at, UTC).astimezone().strftime("%d %b %Y, %H:%M")


def restored_words(restored: Restored) -> str:
    """Return what putting a backup back came to, in a few sentences."""
    lost = "No event of a run is missing"
    if restored.lost_events:
        whole = "1 whole run" if restored.lost_runs == 1 else f"{restored.lost_runs} whole runs"
        runs = f", {whole} among them" if restored.lost_runs else ""
        lost = f"{restored.lost_events:,} events saved after that are not in it{runs}"
    return (
        f"The backup of {minute(restored.made)} ({restored.backup}) was put back on {minute(restored.at)}. {lost}. "
        f"The file that stood there is kept: {restored.aside}."
    )
