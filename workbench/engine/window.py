"""Which messages are in the context window, which have to leave it, and when. Derived from the state alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from workbench.domain.messages import Message
from workbench.engine.context import head_of, sent_tokens, transcript_tokens
from workbench.engine.state import RunState

MOST_OVERFLOWS = 2
"""Times that a step's request is made smaller because the model said that it is too long."""
_SLIDE_TO = 0.75
"""Of the budget: what is left in the window where it slides, so that it need not slide at every step."""
_RECALL_ROOM = 0.6
"""Of the budget: what is left where parts are to be shown again."""
_SUMMARY_TO = 0.5


def is_begun(state: RunState) -> bool:
    """Say whether a step has begun whose context is not put together yet."""
    return state.next == "observe" and state.step > 0 and state.verdict is None


def units(messages: Sequence[Message]) -> Iterator[range]:
    """Yield the messages after the head, those together that may not be parted: a reply's calls and their results."""
    begin = head_of(messages)
    for place in range(begin + 1, len(messages)):
        if messages[place].role != "tool":
            yield range(begin, place)
            begin = place
    if begin < len(messages):
        yield range(begin, len(messages))


def unit_of(messages: Sequence[Message], place: int) -> range:
    """Return the messages that may not be parted from one; of the head each stands alone."""
    return next((unit for unit in units(messages) if place in unit), range(place, place + 1))


def limit_of(state: RunState) -> int | None:
    """Return the tokens of a prompt from which on the strategy acts; None: unknown, so only the model can say."""
    plan, size = state.agent.context, state.agent.context_size
    if plan.budget is not None:
        return plan.budget
    return int(plan.at * size) if size else None


def counted(state: RunState, tokens: int) -> int:
    """Return estimated tokens as the model's server counts them, as far as that is known from its last reply."""
    return round(tokens * state.window.scale)


def to_leave(state: RunState) -> tuple[tuple[int, ...], str]:
    """Return the places of the messages that have to leave the window now, and why; none: all is well."""
    plan, window = state.agent.context, state.window
    if plan.strategy == "keep_all" or (window.compacted == state.step and not window.pressing):
        return (), ""
    used = counted(state, transcript_tokens(state))
    limit = _limit_now(state, used)
    movable = [unit for unit in units(state.messages) if _may_leave(state.messages, unit)]
    number = sum(len(unit) for unit in movable)
    why = ""
    if window.pressing:
        why = f"The model says that the prompt is too long (about {used:,} tokens)."
    elif limit is not None and used > limit:
        why = f"The prompt came to {used:,} tokens; the strategy acts above {limit:,}."
    elif _slides(state) and plan.keep_last is not None and number > plan.keep_last:
        why = f"The newest {plan.keep_last} messages stay."
    if not why:
        return (), ""
    leaving = movable[: len(movable) - _kept(state, movable, used, limit)]
    return tuple(place for unit in leaving for place in unit), why if leaving else ""


def _slides(state: RunState) -> bool:
    plan = state.agent.context
    return plan.strategy in ("sliding", "retrieve") or state.window.failed == state.step


def _limit_now(state: RunState, used: int) -> int | None:
    limit = limit_of(state)
    if not state.window.pressing:
        return limit
    return used // 2 if limit is None else min(limit, used // 2)


def _may_leave(messages: Sequence[Message], unit: range) -> bool:
    return all(messages[place].standing in ("sent", "muted") and not messages[place].pinned for place in unit)


def _kept(state: RunState, movable: list[range], used: int, limit: int | None) -> int:
    """Return how many of the newest units stay."""
    plan = state.agent.context
    if plan.strategy == "decompose" and state.window.failed != state.step:
        return 0
    sizes = [counted(state, sum(sent_tokens(state.messages[place]) for place in unit)) for unit in movable]
    room = None if limit is None else _target(state, limit) - (used - sum(sizes))
    kept = messages = tokens = 0
    for unit, size in zip(reversed(movable), reversed(sizes), strict=True):
        messages, tokens = messages + len(unit), tokens + size
        too_many = plan.keep_last is not None and messages > plan.keep_last
        too_much = room is not None and tokens > room
        if (too_many or too_much) and kept:
            break
        if plan.keep_last == 0 or (too_much and state.window.overflows == MOST_OVERFLOWS):
            break
        kept += 1
    return kept


def _target(state: RunState, limit: int) -> int:
    if state.agent.context.strategy == "retrieve":
        return int(limit * _RECALL_ROOM)
    return int(limit * (_SLIDE_TO if _slides(state) else _SUMMARY_TO))


def can_shrink(state: RunState) -> bool:
    """Say whether a prompt that the model finds too long can be made smaller."""
    if state.agent.context.strategy == "keep_all" or state.window.overflows >= MOST_OVERFLOWS:
        return False
    pressed = replace(state.window, pressing=True, overflows=state.window.overflows + 1)
    return bool(to_leave(replace(state, window=pressed))[0])


def fitting(state: RunState, found: Sequence[int]) -> tuple[int, ...]:
    """Return the messages to show again of those that were found, best first: whole exchanges, as far as there is room.

    In the transcript's order.
    """
    limit = limit_of(state)
    room = None if limit is None else limit - counted(state, transcript_tokens(state))
    shown: set[int] = set()
    number = 0
    for place in found:
        if not 0 <= place < len(state.messages) or place in shown or number >= state.agent.context.recall:
            continue
        unit = [each for each in unit_of(state.messages, place) if state.messages[each].standing == "dropped"]
        size = counted(state, sum(state.messages[each].tokens for each in unit))
        if room is not None and size > room:
            continue
        room = None if room is None else room - size
        shown.update(unit)
        number += bool(unit)
    return tuple(sorted(shown))
