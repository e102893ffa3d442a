"""What a supervisor reads of a task that its sub-agent did not finish, and what of that strangers may have written."""

from __future__ import annotations

from workbench.domain.check_words import in_words
from workbench.domain.checks import CheckResult
from workbench.domain.events import RunFinished
from workbench.domain.values import Bodies
from workbench.engine.limiting import OF_FRAMES
from workbench.engine.state import RunState
from workbench.engine.wording import sentence

_LONGEST = 1000
"""Characters of a check's evidence that are told."""


def last_words(root: RunState, child: RunState, bodies: Bodies) -> str:
    """Return what a sub-agent said last that was anything; earlier runs have what its last reply said."""
    said = bodies.text(child.reply.text) if child.reply is not None else ""
    if said or root.evaluation.version < OF_FRAMES:
        return said
    own = (each for each in reversed(child.messages) if each.role == "assistant" and each.body.size)
    found = next(own, None)
    return bodies.text(found.body) if found is not None else ""


def unfinished(root: RunState, child: RunState, event: RunFinished, said: str) -> str:
    """Return why the task counts as not done: the checks that failed, each with its evidence, or the limit."""
    if root.evaluation.version < OF_FRAMES:
        last = f" Its last words: {said}" if said else ""
        return f"{child.name} did not finish the task: {event.why}{last}"
    if event.outcome == "not_reached":
        failed = _failed(child)
        lines = [f"{child.name} says that it is done, but {len(failed)} of {len(child.goal.checks)} checks failed:"]
        lines += [
            f"{place}. {in_words(each.check)}: {each.evidence[:_LONGEST]}" for place, each in enumerate(failed, 1)
        ]
        return "\n".join((*lines, *([f"Its answer: {said}"] if said else [])))
    if event.outcome == "limit":
        has = f" What it said last: {said}" if said else " It has said nothing yet."
        return f"Limit reached before {child.name} was done: {sentence(event.why)}{has}"
    last = f" Its last words: {said}" if said else ""
    return f"{child.name} did not finish the task: {sentence(event.why)}{last}"


def quotes_strangers(root: RunState, child: RunState, event: RunFinished) -> bool:
    """Say whether what is told repeats evidence that strangers may have written."""
    told = root.evaluation.version >= OF_FRAMES and event.outcome == "not_reached"
    return told and any(each.quotes for each in _failed(child))


def _failed(child: RunState) -> list[CheckResult]:
    return [each for each in child.evaluation.results if not each.passed]
