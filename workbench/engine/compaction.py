"""What the strategies of the context window do: the effect that is due, what follows, what that does to the state."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.errors import DamagedDatabase, InvalidCommand
from workbench.domain.events import (
    AnyEvent,
    CompactionFailed,
    ContextBuilt,
    ContextCompacted,
    ModelFailed,
    ModelReplied,
    PartsRecalled,
)
from workbench.domain.messages import Message, Usage
from workbench.domain.values import Bodies, Body
from workbench.engine.context import is_shown, message_tokens, transcript_tokens
from workbench.engine.effects import AskSummary, RecallParts
from workbench.engine.outcomes import PartsFound, Summarised, SummaryFailed
from workbench.engine.state import RunState, Totals, Window
from workbench.engine.summaries import recall_query, summary_prompt
from workbench.engine.window import counted, fitting, to_leave, unit_of

_WRITES = ("summarise", "decompose")
_NOTHING_SENT = ("stopped", "script_dry", "breaker_open")
_STANDS = {"summarise": "summarised", "decompose": "handed_over"}
_FITS = "It fits what this step is about."
_LEAST_SCALE, _MOST_SCALE = 0.25, 4.0


def due(state: RunState) -> AskSummary | RecallParts | None:
    """Return what has to come from outside before the context of a step that has begun can be put together."""
    plan, window = state.agent.context, state.window
    if plan.strategy == "keep_all":
        return None
    if plan.strategy in _WRITES and window.failed != state.step and (places := to_leave(state)[0]):
        return AskSummary(strategy=plan.strategy, messages=places)
    if plan.strategy == "retrieve" and window.recalled != state.step and _has_left(state):
        return RecallParts()
    return None


def _has_left(state: RunState) -> bool:
    return any(message.standing == "dropped" for message in state.messages)


def built(state: RunState) -> Sequence[AnyEvent]:
    """Return what puts the context of a step together that has begun, as far as nothing from outside is due."""
    events: list[AnyEvent] = []
    plan = state.agent.context
    if plan.strategy != "keep_all" and (plan.strategy not in _WRITES or state.window.failed == state.step):
        places, why = to_leave(state)
        if places:
            slid = _slid(state, places, why)
            events.append(slid)
            state = compacted(state, slid)
    if due(state) is None:
        shown = sum(map(is_shown, state.messages))
        strategy = plan.strategy.replace("_", " ")
        built = ContextBuilt(
            step=state.step, strategy=strategy, messages=shown, tokens=counted(state, transcript_tokens(state))
        )
        events.append(built)
    return events


def _slid(state: RunState, places: tuple[int, ...], why: str) -> ContextCompacted:
    plan = state.agent.context
    strategy = "sliding" if plan.strategy in _WRITES else plan.strategy
    return _measured(state, ContextCompacted(strategy=strategy, messages=places, before=0, after=0, why=why))


def _measured(state: RunState, event: ContextCompacted) -> ContextCompacted:
    """The event with the prompt's tokens before and after it."""
    before = counted(state, transcript_tokens(state))
    after = counted(state, transcript_tokens(compacted(state, event)))
    return replace(event, before=before, after=after, step=state.step)


def came_back(state: RunState, outcome: Summarised | SummaryFailed | PartsFound, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what follows from a summary, from its absence, or from what was looked up. Then the context is built."""
    event = _came_back(state, outcome, bodies)
    return (event, *built(changed(state, replace(event, seq=state.seq + 1))))


def _came_back(
    state: RunState, outcome: Summarised | SummaryFailed | PartsFound, bodies: Bodies
) -> ContextCompacted | CompactionFailed | PartsRecalled:
    match outcome:
        case PartsFound():
            shown = fitting(state, outcome.places)
            return PartsRecalled(
                query=bodies.keep(recall_query(state, bodies)),
                found=outcome.places,
                messages=shown,
                tokens=counted(state, sum(state.messages[place].tokens for place in shown)),
                seconds=outcome.seconds,
                by=outcome.by,
                scores=outcome.scores,
                model=outcome.model,
                usage=outcome.usage,
                trouble=outcome.trouble,
            )
        case SummaryFailed():
            return CompactionFailed(
                strategy=state.agent.context.strategy,
                error=outcome.error,
                message=outcome.message,
                model=_writer(state),
                seconds=outcome.seconds,
            )
        case Summarised():
            effect = due(state)
            if not isinstance(effect, AskSummary):
                raise InvalidCommand("No summary is due.", "The window was changed meanwhile; the run goes on.")
            return _summed_up(state, effect, outcome, bodies)


def _summed_up(state: RunState, effect: AskSummary, outcome: Summarised, bodies: Bodies) -> ContextCompacted:
    asked = "\n".join(each.shown for each in summary_prompt(state, effect.strategy, effect.messages, bodies))
    event = ContextCompacted(
        strategy=effect.strategy,
        messages=effect.messages,
        before=0,
        after=0,
        why=to_leave(state)[1],
        summary=bodies.keep(outcome.reply.text),
        untrusted=any(is_tainted(state, state.messages[place]) for place in effect.messages),
        model=_writer(state),
        prompt=hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest(),
        usage=outcome.reply.usage,
        seconds=outcome.seconds,
        redacted=outcome.redacted,
    )
    return _measured(state, event)


def _writer(state: RunState) -> str:
    return state.agent.summariser().model


def is_tainted(state: RunState, message: Message) -> bool:
    """Whether strangers may have written some of a message, or the model did after it had read such text."""
    late = message.source == "model" and bool(state.tainted) and message.seq >= state.tainted
    return message.untrusted or late


def changed(state: RunState, event: ContextCompacted | CompactionFailed | PartsRecalled) -> RunState:
    """Return the state after an event of the context window."""
    match event:
        case ContextCompacted():
            return compacted(state, event)
        case CompactionFailed():
            totals = replace(state.totals, seconds=state.totals.seconds + event.seconds)
            asked = state.window.asked + (event.error not in _NOTHING_SENT)
            return replace(state, window=replace(state.window, failed=state.step, asked=asked), totals=totals)
        case PartsRecalled():
            return _recalled(state, event)


def _recalled(state: RunState, event: PartsRecalled) -> RunState:
    shown, near = set(event.messages), dict(zip(event.found, event.scores, strict=False))
    messages = tuple(
        replace(message, recalled=place in shown, why=_fits(state, place, near) if place in shown else _left(message))
        if place in shown or message.recalled
        else message
        for place, message in enumerate(state.messages)
    )
    seconds = event.seconds if event.model else 0.0
    totals = _with_usage(state.totals, event.usage, seconds)
    return replace(state, messages=messages, window=replace(state.window, recalled=state.step), totals=totals)


def _fits(state: RunState, place: int, near: dict[int, float]) -> str:
    """Why a message is shown again: of an exchange the piece that is nearest counts."""
    scores = [near[each] for each in unit_of(state.messages, place) if each in near]
    return _FITS.rstrip(".") + f": similarity {max(scores):.2f}." if scores else _FITS


def _with_usage(totals: Totals, usage: Usage, seconds: float) -> Totals:
    return replace(
        totals,
        input_tokens=totals.input_tokens + usage.input_tokens,
        output_tokens=totals.output_tokens + usage.output_tokens,
        cost=totals.cost + usage.cost,
        seconds=totals.seconds + seconds,
    )


def _left(message: Message) -> str:
    return "" if message.standing == "sent" else "It left the window earlier."


def compacted(state: RunState, event: ContextCompacted) -> RunState:
    """Return the state with messages out of the window and, where there is one, what stands in their place.

    Raises `DamagedDatabase` where it is about messages that are not there.
    """
    stands = _STANDS.get(event.strategy, "dropped")
    messages = list(state.messages)
    is_about_some = bool(event.messages) or not event.summary.size
    if not is_about_some or not all(0 <= place < len(messages) for place in event.messages):
        raise DamagedDatabase(
            f"Run {event.run}: event {event.seq} compacts messages that are not there.",
            "The events before it are whole.",
        )
    for place in event.messages:
        messages[place] = replace(messages[place], standing=stands, recalled=False, why=event.why, moved=event.seq)
    window = replace(state.window, compacted=state.step, pressing=False)
    if not event.summary.size:
        return replace(state, messages=tuple(messages), window=window)
    source = "hand-over" if event.strategy == "decompose" else "summary"
    note = note_of(event.summary, source, event.seq, untrusted=event.untrusted)
    messages.insert(event.messages[-1] + 1, note)
    totals = _with_usage(state.totals, event.usage, event.seconds)
    window = replace(window, asked=window.asked + 1)
    return replace(state, messages=tuple(messages), window=window, totals=totals)


def note_of(text: Body, source: str, seq: int, *, untrusted: bool) -> Message:
    """Return the message that stands for those that left the window."""
    return Message(role="user", body=text, tokens=message_tokens(text), seq=seq, source=source, untrusted=untrusted)


def begun(state: RunState) -> RunState:
    """Return the state when a step begins: what was shown again in the one before it is looked up anew."""
    window, messages = state.window, state.messages
    if window.overflows or window.pressing:
        window = replace(window, overflows=0, pressing=False)
    if window.recalled:
        messages = tuple(
            replace(message, recalled=False, why=_left(message)) if message.recalled else message
            for message in messages
        )
    return replace(state, window=window, messages=messages)


def overflowed(state: RunState, event: ModelFailed) -> RunState:
    """Return the state after a prompt was too long that can be made smaller: the context is put together anew."""
    if event.error != "too_long" or event.retry_in is None:
        return state
    window = replace(state.window, overflows=state.window.overflows + 1, pressing=True)
    return replace(state, next="observe", window=window)


def weighed(state: RunState, event: ModelReplied) -> Window:
    """Return the window with what the server's count of the prompt says about our estimates."""
    usage = event.usage
    if state.agent.context.strategy == "keep_all" or usage.estimated or not usage.input_tokens:
        return state.window
    scale = usage.input_tokens / max(1, transcript_tokens(state))
    return replace(state.window, scale=round(min(max(scale, _LEAST_SCALE), _MOST_SCALE), 3))
