"""Copies of the database, and what putting one back came to."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.domain.asking import Answer, Query
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
    put_aside: bool = False
    """Whether it stood in the database's place until a backup was put back; it is never removed."""


class BackupRow(Value):
    """A copy of the database as lists show it."""

    backup: Backup
    trouble: str | None = None
    """What is wrong with it; empty: nothing; None: it was not looked through."""


class Backups(Query, tag="backups"):
    """Answers `BackupList`."""

    look_through: bool = False
    """Whether each is read to its end, which takes a while where they are large."""


class BackupList(Answer, tag="backup_list"):
    """The copies there are, newest first."""

    rows: tuple[BackupRow, ...]


class BackupLoss(Query, tag="backup_loss"):
    """Answers `Loss`. Raises what would keep the copy from being put back, such as `StoreLocked` while runs go on."""

    file: str


class Loss(Answer, tag="loss"):
    """What putting a backup back now would take away from what is there; all of it stays in the file put aside."""

    backup: Backup
    sessions: tuple[str, ...] = ()
    """Names of those that are not in the backup at all."""
    grown: tuple[str, ...] = ()
    """Names of those that it holds less of."""
    runs: int = 0
    """That are not in it."""
    events: int = 0
    """That are not in it, those of such runs too."""
    back: tuple[str, ...] = ()
    """Names of sessions that were deleted since, and would be there again."""


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


def loss_words(loss: Loss) -> tuple[str, ...]:
    """Return what putting a backup back would lose, a sentence each."""
    lost = f"{loss.events:,} event{'s' * (loss.events != 1)} of runs, {loss.runs} of them as a whole, are not in it"
    named = (
        ("Sessions that are not in it", loss.sessions),
        ("Sessions that it holds less of", loss.grown),
        ("Sessions that were deleted since, and come back", loss.back),
    )
    return (
        f"The backup of {minute(loss.backup.made)}: "
        + (lost if loss.events or loss.runs else "no event is missing")
        + ".",
        *(f"{what}: {', '.join(names)}." for what, names in named if names),
        "Names, labels, notes, memory, breakpoints and kept goals would be as they were then.",
    )
