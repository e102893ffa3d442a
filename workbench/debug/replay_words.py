"""A replay's differences in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from workbench.domain.errors import BodyMissing
from workbench.domain.events import Event, RunStarted
from workbench.domain.messages import ModelRequest, PromptMessage
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Bodies, Body, Value

_LONGEST = 2000


class Differing(Value):
    """What differs, and both sides."""

    what: str
    recorded: str
    now: str


def in_words(event: Event, bodies: Bodies, names: Sequence[str] = ()) -> str:
    """Return an event in one text: its kind and those of its fields that are named, else all that say something."""
    fields = names or [name for name in event.__struct_fields__ if name not in ("run", "seq", "at", "frame")]
    parts = [f"{name}: {_text(getattr(event, name), bodies)}" for name in fields]
    return f"{event.kind} {'; '.join(part for part in parts if not part.endswith(': '))}"[:_LONGEST]


def set_up_difference(recorded: RunStarted, now: RunStarted) -> Differing | None:
    """Return the first thing that is sent to the model and that differs from the start; None: nothing does."""
    then, today = recorded.agent, now.agent
    pairs = (
        ("The system prompt differs.", then.system_prompt, today.system_prompt),
        ("The goal's instructions differ.", recorded.goal.instructions, now.goal.instructions),
        ("The model differs.", then.model, today.model),
        ("The model's server differs.", then.base_url, today.base_url),
        ("The model's parameters differ.", str(then.parameters), str(today.parameters)),
        ("The fallbacks differ.", ", ".join(then.fallbacks), ", ".join(today.fallbacks)),
    )
    for what, left, right in pairs:
        if left != right:
            return Differing(what=what, recorded=left, now=right)
    return _tools_difference(recorded.offered, now.offered)


def prompt_difference(recorded: ModelRequest, now: ModelRequest) -> Differing:
    """Return the first difference of two requests; where there is none to see, the bytes differ in how they are put."""
    for place, (left, right) in enumerate(zip_longest(recorded.messages, now.messages)):
        if left != right:
            return Differing(
                what=f"Message {place} of the prompt differs.", recorded=_message(left), now=_message(right)
            )
    if found := _tools_difference(recorded.tools, now.tools):
        return found
    if (recorded.model, recorded.parameters) != (now.model, now.parameters):
        sides = [f"{each.model} {each.parameters}" for each in (recorded, now)]
        return Differing(what="The model or its parameters differ.", recorded=sides[0], now=sides[1])
    return Differing(
        what="The prompt is the same, but the bytes that would be sent differ from those that were.",
        recorded="",
        now="",
    )


def _tools_difference(recorded: tuple[ToolSpec, ...], now: tuple[ToolSpec, ...]) -> Differing | None:
    for then, today in zip_longest(recorded, now):
        if then == today:
            continue
        if then is None or today is None or then.name != today.name:
            names = [", ".join(spec.name for spec in specs) for specs in (recorded, now)]
            return Differing(what="The tools that are offered differ.", recorded=names[0], now=names[1])
        for name in ("schema", "description"):
            left, right = str(getattr(then, name)), str(getattr(today, name))
            if left != right:
                return Differing(what=f"The {name} of {then.name} differs.", recorded=left, now=right)
        if _declared(then) != _declared(today):
            what = f"What {then.name} declares about itself differs."
            return Differing(what=what, recorded=str(then), now=str(today))
    return None


def _declared(spec: ToolSpec) -> tuple[object, ...]:
    """Return what a tool declares, without the version that provides it."""
    return tuple(getattr(spec, name) for name in spec.__struct_fields__ if name != "source")


def _message(message: PromptMessage | None) -> str:
    if message is None:
        return "(there is none)"
    calls = "".join(f"\n{call.tool}({call.arguments})" for call in message.calls)
    return f"{message.role}: {message.shown}{calls}"[:_LONGEST]


def _text(value: object, bodies: Bodies) -> str:
    if not isinstance(value, Body):
        return str(value)
    try:
        return bodies.text(value)
    except BodyMissing:
        return f"{value.text} (the rest is missing)"
