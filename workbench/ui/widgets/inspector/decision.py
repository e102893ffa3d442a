"""The decision record of a call, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.events import ApprovalGiven
from workbench.domain.ids import idempotency_key
from workbench.domain.timeline_rows import Tone
from workbench.ui.widgets.inspector.subject import CallStory
from workbench.ui.widgets.words import effect_of, permission_meaning, seconds_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("Decision", text)


def state_of(story: CallStory) -> tuple[str, Tone]:
    """Return how the call stands, in a word or two, and its tone."""
    if story.in_doubt:
        return _tr("unknown, not run again"), "warning"
    if story.returned:
        return (_tr("answered by you"), "good") if story.returned.by == "person" else (_tr("returned"), "good")
    if any(edit.target == "result" for edit in story.edits):
        return _tr("answered by you"), "good"
    if story.failed:
        return _tr("failed"), "bad"
    if story.denied:
        return _tr("denied"), "bad"
    if story.started:
        return _tr("running"), "neutral"
    return (_tr("waiting for you"), "warning") if len(story.asked) > len(story.given) else (_tr("proposed"), "neutral")


def facts_of(story: CallStory) -> list[tuple[str, str]]:
    """Return what decided about the call and what came of it; values may be empty."""
    proposed, spec = story.proposed, story.spec
    ended = story.returned or story.failed
    wrote = proposed.name if proposed else ""
    return [
        (_tr("call"), story.call),
        (_tr("the model wrote"), wrote if wrote != story.tool else ""),
        (_tr("permission"), permission_meaning(proposed.permission) if proposed else ""),
        (_tr("rule"), proposed.rule if proposed else ""),
        (_tr("verdict"), proposed.why if proposed and story.judged is None else ""),
        (_tr("problem"), proposed.problem.replace("_", " ") if proposed else ""),
        *[(_tr("decided"), _decided(given)) for given in story.given],
        (_tr("refused by"), story.denied.by if story.denied else ""),
        (_tr("attempts"), str(story.started[-1].attempt) if story.started else ""),
        (_tr("time"), seconds_of(ended.seconds) if ended and story.started else ""),
        (_tr("error"), story.failed.code.replace("_", " ") if story.failed else ""),
        (_tr("changed files"), ", ".join(story.returned.changed) if story.returned else ""),
        (_tr("effect"), effect_of(spec) if spec else ""),
        (_tr("idempotency key"), _key(story)),
        (_tr("decide where"), ", ".join(spec.sinks) if spec else ""),
        (_tr("provided by"), spec.source if spec else ""),
    ]


def _key(story: CallStory) -> str:
    """What the tool knows the call by when it runs again; empty: the tool takes none."""
    act = story.started[-1] if story.started else story.proposed
    if act is None or story.spec is None or not story.spec.takes_key:
        return ""
    return idempotency_key(act.run, story.call)


def _decided(given: ApprovalGiven) -> str:
    said = {
        "approve": _tr("approved"),
        "edit": _tr("run with edited arguments"),
        "answer": _tr("answered in the tool's place"),
        "deny": _tr("denied"),
        "strip": _tr("run without strangers' addresses"),
        "quarantine": _tr("denied; what it came from left the context"),
    }[given.decision]
    by = _tr("you") if given.by == "person" else given.by
    return f"{said} ({by}){f': {given.why}' if given.why else ''}"
