"""Names that stand in many events are kept once: a run of 100,000 events has few names."""

from __future__ import annotations

from functools import cache
from sys import intern

from msgspec.structs import force_setattr

from workbench.domain.events import AnyEvent

_NAMES = ("run", "frame", "tool", "call", "model", "target", "by", "permission", "rule")


def share_names(event: AnyEvent) -> None:
    """Let an event that was just read hold the same names as those before it; it stays equal to what it was."""
    for name in _names(type(event)):
        value = getattr(event, name)
        if type(value) is str:
            force_setattr(event, name, intern(value))


@cache
def _names(kind: type[AnyEvent]) -> tuple[str, ...]:
    return tuple(name for name in kind.__struct_fields__ if name in _NAMES)
