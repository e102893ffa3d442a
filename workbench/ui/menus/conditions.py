"""When actions make sense, as far as several share it. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.situation import Situation


def engine(situation: Situation) -> bool:
    """Say whether the engine answers."""
    return situation.engine_ready


def write(situation: Situation) -> bool:
    """Say whether something can be changed."""
    return situation.can_write


def run(situation: Situation) -> bool:
    """Say whether a run is open."""
    return bool(situation.status)


def asked(situation: Situation) -> bool:
    """Say whether something waits for a person's decision here."""
    return situation.owns_run and situation.status == "waiting"
