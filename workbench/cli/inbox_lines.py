"""What waits for people, as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.cli.limit_words import limit_lines
from workbench.cli.paint import Paint, Role
from workbench.domain.inbox import InboxItem
from workbench.domain.questions import Question, Urgency, question_of
from workbench.domain.timeline_text import call_line, duration, one_line, visible

_ROLES: dict[Urgency, Role] = {"high": "bad", "normal": "warning", "low": "dim"}


def overview_line(item: InboxItem, now: float, paint: Paint) -> str:
    """Return one thing that waits as a line: the run, how long, what kind, what is asked, of which goal."""
    what = one_line(_asked(item), 90)
    for_whom = f" [for {one_line(item.waits_for, 30)}]" if item.waits_for else ""
    waited = duration(max(0.0, now - item.since))
    kind = paint(_ROLES[item.urgency], f"{item.kind:<14}")
    return f"{item.run}  {waited:>12}  {kind}  {what}{for_whom}  {paint('dim', one_line(item.session_name, 40))}"


def item_lines(item: InboxItem, arguments: str, now: float, paint: Paint) -> Iterator[str]:
    """Tell all that a person must know to answer."""
    yield f"{paint('bold', one_line(_asked(item), 300))}"
    yield f"{'kind':<10} {item.kind}, {item.urgency} urgency, waits for {duration(max(0.0, now - item.since))}"
    yield f"{'goal':<10} {one_line(item.goal, 300)}"
    for line in item.lately:
        yield f"{'':<10} {paint('dim', one_line(line, 200))}"
    if item.why:
        yield f"{'why':<10} {one_line(item.why, 300)}"
    yield from _asked_lines(item, arguments, paint)
    for verdict in item.verdicts:
        if verdict.says != "passed":
            yield f"{verdict.says:<10} {one_line(verdict.why, 300)}"
        for trail in verdict.path:
            yield f"{'':<10} from {one_line(trail.source, 40)} (event {trail.seq}): {one_line(trail.text, 160)}"
    for each in item.passed_on:
        note = f": {one_line(each.note, 200)}" if each.note else ""
        yield f"{'passed on':<10} by {one_line(each.by, 40)} to {one_line(each.to, 40)}{note}"
    if item.elsewhere:
        yield f"{'':<10} {paint('warning', 'Another program drives the run; answer it there.')}"


def _asked_lines(item: InboxItem, arguments: str, paint: Paint) -> Iterator[str]:
    """Tell what the answer is about."""
    if item.asked is not None and item.asked.ask == "question":
        yield from _form(question_of(arguments))
    elif arguments:
        what = "arguments" if item.asked is None or item.asked.tool else "answer"
        yield f"{what:<10} {visible(arguments)}"
    if item.limits is not None:
        yield f"{'limits':<10} {f'of {one_line(item.agent, 40)}' if item.agent else 'of the run'}"
        yield from limit_lines(item.limits, item.used, paint)


def _form(question: Question) -> Iterator[str]:
    if question.choices:
        yield f"{'choices':<10} {one_line(', '.join(question.choices), 300)}"
    for field in question.fields:
        about = f", {one_line(field.about, 100)}" if field.about else ""
        known = f": {one_line(', '.join(field.choices), 160)}" if field.choices else ""
        needed = "" if field.required else ", may be left out"
        yield f"{'part':<10} {one_line(field.name, 40)} ({field.kind}{known}{needed}{about})"


def _asked(item: InboxItem) -> str:
    asked = item.asked
    if asked is None:
        return item.why or f"The run stands still: {item.kind}."
    if asked.ask == "question" or not asked.tool:
        return asked.question
    return call_line(asked.tool, asked.arguments)
