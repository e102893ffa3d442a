"""The decision record of a call, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.events import ApprovalGiven
from workbench.domain.ids import idempotency_key
from workbench.domain.timeline_rows import Tone
from workbench.ui.said import said
from workbench.ui.widgets.inspector.subject import CallStory
from workbench.ui.widgets.words import effect_of, permission_meaning, seconds_of

translate = QCoreApplication.translate


def state_of(story: CallStory) -> tuple[str, Tone]:
    """Return how the call stands, in a word or two, and its tone."""
    if story.in_doubt:
        return translate("Decision", "unknown, not run again"), "warning"
    if story.returned:
        return (
            (translate("Decision", "answered by you"), "good")
            if story.returned.by == "person"
            else (translate("Decision", "returned"), "good")
        )
    if any(edit.target == "result" for edit in story.edits):
        return translate("Decision", "answered by you"), "good"
    if story.failed:
        return translate("Decision", "failed"), "bad"
    if story.denied:
        return translate("Decision", "denied"), "bad"
    if story.started:
        return translate("Decision", "running"), "neutral"
    return (
        (translate("Decision", "waiting for you"), "warning")
        if len(story.asked) > len(story.given)
        else (translate("Decision", "proposed"), "neutral")
    )


def facts_of(story: CallStory) -> list[tuple[str, str]]:
    """Return what decided about the call and what came of it; values may be empty."""
    proposed, spec = story.proposed, story.spec
    ended = story.returned or story.failed
    wrote = proposed.name if proposed else ""
    return [
        (translate("Decision", "call"), story.call),
        (translate("Decision", "the model wrote"), wrote if wrote != story.tool else ""),
        (translate("Decision", "permission"), permission_meaning(proposed.permission) if proposed else ""),
        (translate("Decision", "rule"), proposed.rule if proposed else ""),
        (translate("Decision", "verdict"), said(proposed.why) if proposed and story.judged is None else ""),
        (translate("Decision", "problem"), proposed.problem.replace("_", " ") if proposed else ""),
        *[(translate("Decision", "decided"), _decided(given)) for given in story.given],
        (translate("Decision", "refused by"), story.denied.by if story.denied else ""),
        (translate("Decision", "attempts"), str(story.started[-1].attempt) if story.started else ""),
        (translate("Decision", "time"), seconds_of(ended.seconds) if ended and story.started else ""),
        (translate("Decision", "error"), story.failed.code.replace("_", " ") if story.failed else ""),
        (translate("Decision", "changed files"), ", ".join(story.returned.changed) if story.returned else ""),
        (translate("Decision", "effect"), effect_of(spec) if spec else ""),
        (translate("Decision", "idempotency key"), _key(story)),
        (translate("Decision", "decide where"), ", ".join(spec.sinks) if spec else ""),
        (translate("Decision", "provided by"), spec.source if spec else ""),
    ]


def _key(story: CallStory) -> str:
    """What the tool knows the call by when it runs again; empty: the tool takes none."""
    act = story.started[-1] if story.started else story.proposed
    if act is None or story.spec is None or not story.spec.takes_key:
        return ""
    return idempotency_key(act.run, story.call)


def _decided(given: ApprovalGiven) -> str:
    words = {
        "approve": translate("Decision", "approved"),
        "edit": translate("Decision", "run with edited arguments"),
        "answer": translate("Decision", "answered in the tool's place"),
        "deny": translate("Decision", "denied"),
        "strip": translate("Decision", "run without strangers' addresses"),
        "quarantine": translate("Decision", "denied; what it came from left the context"),
    }[given.decision]
    by = translate("Decision", "you") if given.by == "person" else given.by
    return f"{words} ({by}){f': {given.why}' if given.why else ''}"
