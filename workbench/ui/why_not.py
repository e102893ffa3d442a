"""Why an action makes no sense now, found by asking its own condition what would have to be different. Pure."""

from __future__ import annotations

from collections.abc import Callable

from workbench.ui.action_spec import ActionSpec
from workbench.ui.situation import Situation
from workbench.ui.table_words import table_words

Change = Callable[[Situation], Situation]

_ALL: tuple[tuple[Change, str], ...] = (
    (lambda s: s._replace(engine_ready=True, engine_gone=False), "the engine is not ready"),
    (lambda s: s._replace(read_only=False), "nothing can be written here"),
    (lambda s: s if s.status else s._replace(session=True, status="reached"), "no run is open"),
)
"""What most actions need; where more than one thing is missing, the first of these is told."""
_CHANGES: tuple[tuple[Change, str], ...] = (
    *_ALL,
    (
        lambda s: s._replace(status="paused") if s.status == "waiting" else s,
        "what waits for you must be answered first",
    ),
    (lambda s: s._replace(elsewhere=False), "another program drives the run"),
    (lambda s: s._replace(past=False), "a place in the past is looked at"),
    (lambda s: s._replace(past=True), "nothing from the past is looked at"),
    (lambda s: s._replace(row=True), "no row of a step is selected"),
    (lambda s: s._replace(undoable=True), "there is nothing to take back"),
    (lambda s: s._replace(redoable=True), "nothing was taken back"),
    (lambda s: s._replace(fork=True), "the open run is no fork"),
    (lambda s: s._replace(several=True), "the session has one run only"),
    (lambda s: s._replace(status="paused"), "the run does not stand still"),
    (lambda s: s._replace(status="waiting"), "nothing waits for a person"),
    (lambda s: s._replace(status="running"), "the run is not under way"),
    (lambda s: s._replace(status="reached"), "the run is not over"),
    (lambda s: s._replace(engine_gone=True), "the engine is there"),
)


def why_not(spec: ActionSpec, situation: Situation) -> str:
    """Return why an action makes no sense in a situation, in a few words; empty: it does, or it can't be told."""
    if spec.when(situation):
        return ""
    exact = (words for change, words in _CHANGES if spec.when(change(situation)))
    missing = (words for change, words in _ALL if change(situation) != situation)
    return table_words(next(exact, next(missing, "")))
