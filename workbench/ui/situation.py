"""Where the window stands, as far as it decides which actions make sense. Light: needed before the first paint."""

from __future__ import annotations

from typing import NamedTuple

STANDING = frozenset({"paused", "interrupted"})
"""Statuses of a run that goes on when it is let."""
UNDER_WAY = frozenset({"running", "waiting", "paused", "interrupted"})
"""Statuses of a run that is not over."""


class Situation(NamedTuple):
    """What is open and in which state it is."""

    engine_ready: bool = False
    engine_gone: bool = False
    """Whether it died and is not started again by itself."""
    read_only: bool = False
    """Whether nothing can be written."""
    session: bool = False
    """Whether a session is open."""
    status: str = ""
    """Of the run that is open; empty: none."""
    elsewhere: bool = False
    """Whether another program drives the run."""
    undoable: bool = False
    """Whether a name, a label, a note or a deletion can be taken back."""
    redoable: bool = False
    """Whether one that was taken back can be done again."""
    past: bool = False
    """Whether a place is looked at that lies before where the run stands."""
    row: bool = False
    """Whether a row of a step is selected, or a stop, which stands for what comes next."""
    edited: bool = False
    """Whether an edit can be taken back."""
    fork: bool = False
    """Whether the run that is open is a fork."""
    several: bool = False
    """Whether the open session has other runs."""

    @property
    def can_write(self) -> bool:
        """Whether commands that change something are possible at all."""
        return self.engine_ready and not self.read_only

    @property
    def owns_run(self) -> bool:
        """Whether the run that is open can be driven from here."""
        return self.can_write and bool(self.status) and not self.elsewhere

    @property
    def can_begin(self) -> bool:
        """Whether another run of the open session can be started."""
        return self.can_write and bool(self.status) and self.status not in UNDER_WAY

    @property
    def can_go_on(self) -> bool:
        """Whether letting the run go on makes sense."""
        return (self.owns_run and self.status in STANDING) or self.can_begin or (self.past and self.can_fork)

    @property
    def can_leave(self) -> bool:
        """Whether the run can be let go on to a place further on."""
        return self.owns_run and self.status in STANDING and not self.past

    @property
    def can_back(self) -> bool:
        """Whether there is something before to look at."""
        return bool(self.status)

    @property
    def can_fork(self) -> bool:
        """Whether a fork can begin at what is looked at."""
        return self.can_write and bool(self.status) and (self.past or self.status != "running")

    @property
    def can_edit(self) -> bool:
        """Whether what is about to happen can be changed or sampled."""
        return self.owns_run and self.status in ("paused", "waiting") and not self.past

    @property
    def can_undo_edit(self) -> bool:
        """Whether there is an edit to take back where the run stands."""
        return self.can_edit and self.edited

    @property
    def can_undo(self) -> bool:
        """Whether anything can be taken back."""
        return self.can_undo_edit or (self.can_write and self.undoable)

    @property
    def can_redo(self) -> bool:
        """Whether anything can be done again."""
        return self.can_write and self.redoable

    @property
    def can_pause(self) -> bool:
        """Whether something is going on that can be held."""
        return self.owns_run and self.status == "running"

    @property
    def can_stop(self) -> bool:
        """Whether there is a run to end."""
        return self.owns_run and self.status in UNDER_WAY

    @property
    def can_change_session(self) -> bool:
        """Whether the open session can be renamed or deleted."""
        return self.can_write and self.session

    @property
    def can_export(self) -> bool:
        """Whether there is a session to write to a file; works read-only too."""
        return self.engine_ready and self.session
