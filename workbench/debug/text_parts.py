"""The texts of a run's events, each with who wrote it and what it is, in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from workbench.domain.errors import BodyMissing
from workbench.domain.events import (
    AnyEvent,
    ApprovalGiven,
    ContextCompacted,
    Edited,
    FrameEntered,
    MemoryRecalled,
    MemoryRemembered,
    ModelReplied,
    RunStarted,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
)
from workbench.domain.ids import FrameId, ToolCallId
from workbench.domain.values import Bodies, Body, Value
from workbench.engine.context import SUPERVISOR
from workbench.engine.state import COMPENSATE


class Part(Value):
    """A text that an event brought in."""

    seq: int
    step: int
    source: str
    """`goal`, `agent`, `model`, `tool set`, a tool's name, `memory`, `person`, `supervisor`, `workbench`."""
    part: str
    text: str
    frame: FrameId
    call: ToolCallId | None = None
    """Whose arguments or result it is."""

    @property
    def is_shown(self) -> bool:
        """Whether the model reads it from the next step on."""
        return self.part not in ("reasoning", "decision")


def parts_of(events: Iterable[AnyEvent], bodies: Bodies) -> Iterator[Part]:
    """Yield the texts of events in order. A text that is not kept is passed over."""
    authors: dict[FrameId, str] = {}
    for event in events:
        if isinstance(event, (ModelReplied, Edited)):
            authors[event.frame] = "model" if isinstance(event, ModelReplied) else "person"
        call: ToolCallId | None = getattr(event, "call", None)
        for source, part, text in _texts(event, authors.get(event.frame, "model"), bodies):
            if text.strip():
                yield Part(
                    seq=event.seq, step=event.step, frame=event.frame, source=source, part=part, text=text, call=call
                )


def _texts(event: AnyEvent, author: str, bodies: Bodies) -> Iterator[tuple[str, str, str]]:
    match event:
        case RunStarted() | FrameEntered():
            yield from _begun(event)
        case ModelReplied():
            yield "model", "reasoning", _text(event.reasoning, bodies)
            yield "model", "reply", _text(event.text, bodies)
        case ToolProposed():
            writer = "workbench" if event.rule == COMPENSATE else author
            yield writer, "arguments", _with_values(_text(event.arguments, bodies))
        case ApprovalGiven():
            if event.arguments is not None:
                yield "person", "arguments", _with_values(_text(event.arguments, bodies))
            yield "person", "decision", event.why
        case ToolReturned() | ToolFailed() | ToolDenied():
            yield _result(event, bodies)
        case MemoryRecalled() | MemoryRemembered():
            yield from _of_memory(event, bodies)
        case ContextCompacted():
            yield "model", "summary", _text(event.summary, bodies)
        case Edited():
            prompt = event.agent.system_prompt if event.agent is not None else ""
            yield "person", event.target, prompt or _edited(event, bodies)
        case _:
            return


def _begun(event: RunStarted | FrameEntered) -> Iterator[tuple[str, str, str]]:
    yield "agent", "prompt", event.agent.system_prompt
    if isinstance(event, FrameEntered):
        yield SUPERVISOR, "task", event.goal.instructions
        return
    yield "goal", "prompt", event.goal.instructions
    for spec in event.offered:
        yield "tool set", f"description of {spec.name}", spec.description


def _of_memory(event: MemoryRecalled | MemoryRemembered, bodies: Bodies) -> Iterator[tuple[str, str, str]]:
    if isinstance(event, MemoryRemembered):
        yield event.by, f"memory {event.memory}", _text(event.text, bodies)
        return
    for entry in event.found:
        where = f"event {entry.seq} of run {entry.run}" if entry.run else "a person"
        yield "memory", f"{entry.id}, remembered by {where}", _text(entry.text, bodies)


def _result(event: ToolReturned | ToolFailed | ToolDenied, bodies: Bodies) -> tuple[str, str, str]:
    match event:
        case ToolReturned():
            by_tool = event.by in ("tool", "tape")
            return event.tool if by_tool else "person", "result", _text(event.output, bodies)
        case ToolFailed():
            return event.tool, "result", _text(event.message, bodies)
        case ToolDenied():
            return event.by, "result", _text(event.message, bodies)


def _edited(event: Edited, bodies: Bodies) -> str:
    text = _text(event.text, bodies)
    return _with_values(text) if event.target == "arguments" else text


def _text(body: Body, bodies: Bodies) -> str:
    try:
        return bodies.text(body)
    except BodyMissing:
        return body.text


def _with_values(arguments: str) -> str:
    """The arguments as JSON, and below it the texts in them as they are without JSON's escapes."""
    if "\\" not in arguments:
        return arguments
    try:
        value: object = json.loads(arguments)
    except (ValueError, RecursionError):
        return arguments
    return "\n".join((arguments, *_strings(value)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
