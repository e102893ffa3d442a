"""How a prompt differs from the one before: messages added, dropped and changed. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from workbench.domain.events import AnyEvent, FrameEntered, ModelRequested
from workbench.domain.messages import PromptMessage
from workbench.domain.text_changes import comparable, same_at_start
from workbench.domain.values import Value

_LOOKED_AT = 4_000
"""Characters at each end by which two texts are taken for one that was changed."""
ChangeKind = Literal["same", "added", "dropped", "changed"]


class MessageChange(Value):
    """A message of a prompt, of the one before, or of both."""

    kind: ChangeKind
    now: PromptMessage | None = None
    before: PromptMessage | None = None

    @property
    def message(self) -> PromptMessage:
        """The message as it stands, or as it stood last."""
        found = self.now or self.before
        assert found is not None
        return found


def request_before(events: Sequence[AnyEvent], seq: int) -> ModelRequested | None:
    """Return the last request of an earlier step of the frame that made the request with this sequence number."""
    if not 1 <= seq <= len(events):
        return None
    frame, step = events[seq - 1].frame, events[seq - 1].step
    for event in reversed(events[: seq - 1]):
        if event.frame != frame:
            continue
        if isinstance(event, FrameEntered):
            return None
        if isinstance(event, ModelRequested) and event.step < step:
            return event
    return None


def prompt_changes(before: Sequence[PromptMessage], now: Sequence[PromptMessage]) -> tuple[MessageChange, ...]:
    """Return the messages of both prompts in order; a dropped one stands where it stood."""
    begin = same_at_start(before, now)
    end = same_at_start(before[begin:][::-1], now[begin:][::-1])
    found = [_same(message) for message in now[:begin]]
    found += _between(before[begin : len(before) - end], now[begin : len(now) - end])
    found += [_same(message) for message in now[len(now) - end :]]
    return tuple(found)


def full_text(message: PromptMessage) -> str:
    """Return all of a message that a model reads, as one text."""
    thought = message.reasoning or message.signed
    calls = (f"{call.id}: {call.tool} {call.arguments}" for call in message.calls)
    images = (f"[{image.kind}, {len(image.data) * 3 // 4:,} bytes]" for image in message.images)
    return "\n".join(part for part in (message.shown, thought, *calls, *images) if part)


def _same(message: PromptMessage) -> MessageChange:
    return MessageChange(kind="same", now=message, before=message)


def _between(before: Sequence[PromptMessage], now: Sequence[PromptMessage]) -> Iterator[MessageChange]:
    if not comparable(before, now):
        yield from _otherwise(before, now)
        return
    for what, a, b, c, d in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if what == "equal":
            yield from (_same(message) for message in now[c:d])
        else:
            yield from _otherwise(before[a:b], now[c:d])


def _otherwise(before: Sequence[PromptMessage], now: Sequence[PromptMessage]) -> Iterator[MessageChange]:
    """What stands instead of what, dropped first: a message that is the same one with another text is changed."""
    place = 0
    added: list[MessageChange] = []
    for message in now:
        partner = next((at for at in range(place, len(before)) if _is_one(before[at], message)), None)
        if partner is None:
            added.append(MessageChange(kind="added", now=message))
            continue
        yield from (MessageChange(kind="dropped", before=each) for each in before[place:partner])
        yield from added
        yield MessageChange(kind="changed", now=message, before=before[partner])
        place, added = partner + 1, []
    yield from (MessageChange(kind="dropped", before=each) for each in before[place:])
    yield from added


def _is_one(before: PromptMessage, now: PromptMessage) -> bool:
    if before.role != now.role or before.call != now.call:
        return False
    if now.role == "system" or now.call is not None:
        return True
    if [call.id for call in before.calls] != [call.id for call in now.calls]:
        return False
    return bool(now.calls) or _is_like(before.text, now.text)


def _is_like(one: str, two: str) -> bool:
    """Whether two texts begin and end alike; of long ones, only so much is looked at."""
    most = min(max(len(one), len(two)), 2 * _LOOKED_AT)
    begin = same_at_start(one[:_LOOKED_AT], two[:_LOOKED_AT])
    rest = min(len(one), len(two)) - begin
    end = same_at_start(one[::-1][: min(rest, _LOOKED_AT)], two[::-1][: min(rest, _LOOKED_AT)])
    return 2 * (begin + end) >= most
