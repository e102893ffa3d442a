"""Turns the spans of a trace into the events of runs, so that they can be looked through, searched and compared.

Each agent in the trace is a run: its requests to models are steps, its tools' spans the calls of them. What the trace
does not hold is said to be missing, never made up. Pure.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from workbench.domain.agents import Agent
from workbench.domain.events import (
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    Event,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    Outcome,
    RunFinished,
    RunStarted,
    StepStarted,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import ToolCallId
from workbench.domain.messages import SentMessages, Usage
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import Body, Value, body_of
from workbench.telemetry.dialects import ModelAct, ToolAct, act_of, agent_name, model_act, tool_act
from workbench.telemetry.spans import Span

CLOCKS = 0.001
"""Seconds by which clocks of a trace may differ."""
FROM_A_TRACE = "It came with a trace of another program; nothing here judged it."


class TracedRun(Value):
    """An agent of a trace, as a run."""

    name: str
    model: str
    started: float
    events: tuple[Event, ...]


class Traced(Value):
    """A trace, as a session."""

    runs: tuple[TracedRun, ...]
    texts: dict[str, str]
    """Those that events refer to, by their hash."""


def record(spans: Sequence[Span]) -> Traced:
    """Return the session that spans, in the order of their beginnings, tell of; no runs where no model was asked."""
    by_id = {span.id: span for span in spans}
    groups: dict[str, list[Span]] = {}
    for span in spans:
        if act_of(span) in ("model", "tool"):
            groups.setdefault(_owner(span, by_id), []).append(span)
    texts: dict[str, str] = {}
    runs = []
    for owner, acts in groups.items():
        if any(act_of(span) == "model" for span in acts):
            runs.append(_Recorder(by_id.get(owner), acts, texts).run())
    return Traced(runs=tuple(runs), texts=texts)


def _owner(span: Span, by_id: dict[str, Span]) -> str:
    """Return the id of the agent's span that a span lies in; of its trace, where it lies in none."""
    seen = {span.id}
    above = by_id.get(span.parent)
    while above is not None and above.id not in seen:
        if act_of(above) == "agent":
            return above.id
        seen.add(above.id)
        above = by_id.get(above.parent)
    return f"trace {span.trace}"


class _Recorder:
    """Writes the events of one run."""

    def __init__(self, owner: Span | None, spans: Sequence[Span], texts: dict[str, str]) -> None:
        self._owner, self._texts = owner, texts
        self._asked = [(span, model_act(span)) for span in spans if act_of(span) == "model"]
        self._tools = _Ran((span, tool_act(span)) for span in spans if act_of(span) == "tool")
        self._answers = _answers(act for _, act in self._asked)
        self._asked_ids = {call.id for _, act in self._asked for call in act.calls if call.id}
        self._ids: set[str] = set()
        self._events: list[Event] = []
        self._step, self._tokens, self._attempt = 0, 0, 1
        self._end = max((span.end for span in spans), default=0.0)

    def run(self) -> TracedRun:
        first_span, first = self._asked[0]
        name = agent_name(self._owner) if self._owner is not None else first_span.name
        self._begin(name, first_span.start, first)
        for place, (span, act) in enumerate(self._asked):
            following = self._asked[place + 1][0].start if place + 1 < len(self._asked) else float("inf")
            if span.error and not (act.text or act.calls):
                self._failed(span, act, goes_on=place + 1 < len(self._asked))
            else:
                self._stepped(span, act, following)
        outcome, why = self._outcome()
        self._add(RunFinished(outcome=outcome, why=why), self._end)
        events = tuple(self._events)
        return TracedRun(name=one_line(name, 80), model=first.model, started=first_span.start, events=events)

    def _begin(self, name: str, at: float, first: ModelAct) -> None:
        system = "\n\n".join(message.text for message in first.messages if message.role == "system")
        rest = [message for message in first.messages if message.role != "system"]
        words = rest[0].text if len(rest) == 1 else "\n\n".join(f"{each.role}: {each.text}" for each in rest)
        asked = (call.tool for _, act in self._asked for call in act.calls)
        tools = dict.fromkeys((*self._tools.names(), *asked))
        offered = tuple(ToolSpec(name=tool, description="", schema='{"type": "object"}') for tool in tools)
        asked_for = words or "The trace does not hold what was asked."
        goal = Goal(instructions=asked_for, name=one_line(name, 80), limits=Limits(steps=None))
        agent = Agent(model=first.model, name=one_line(name, 80), system_prompt=system)
        self._add(RunStarted(goal=goal, agent=agent, tools=ToolSet(), offered=offered), at)

    def _request(self, span: Span, act: ModelAct) -> None:
        if self._attempt == 1:
            self._step += 1
            self._add(StepStarted(), span.start)
            self._tokens = tokens = act.input_tokens or self._tokens
            built = ContextBuilt(strategy="as the trace has it", messages=len(act.messages), tokens=tokens)
            self._add(built, span.start)
        sent = msgspec.json.encode(SentMessages(messages=act.messages)).decode()
        requested = ModelRequested(model=act.model, attempt=self._attempt, sent=self._body(sent), target="a trace")
        self._add(requested, span.start)

    def _failed(self, span: Span, act: ModelAct, *, goes_on: bool) -> None:
        self._request(span, act)
        failed = ModelFailed(
            error="server",
            message=one_line(span.error, 500),
            attempt=self._attempt,
            retry_in=0.0 if goes_on else None,
            seconds=max(0.0, span.end - span.start),
        )
        self._add(failed, span.end)
        self._attempt += 1

    def _stepped(self, span: Span, act: ModelAct, following: float) -> None:
        self._request(span, act)
        self._attempt = 1
        calls = self._calls_of(act, span.end, following)
        replied = ModelReplied(
            text=self._body(act.text),
            reasoning=self._body(act.reasoning),
            finish="calls" if calls else "length" if act.finish in ("length", "max_tokens") else "stop",
            calls=len(calls),
            usage=Usage(input_tokens=act.input_tokens, output_tokens=act.output_tokens),
            seconds=max(0.0, span.end - span.start),
            model=act.model,
        )
        self._add(replied, span.end)
        for identity, tool, _ in calls:
            proposed = ToolProposed(
                call=identity, tool=tool.tool, arguments=self._body(tool.arguments), permission="auto", why=FROM_A_TRACE
            )
            self._add(proposed, span.end)
        at = span.end
        for identity, tool, found in calls:
            at = max(at, self._called(identity, tool, found, span.end))
        is_last = following == float("inf")
        is_end = is_last and not calls
        said = f"{len(calls)} of {len(calls)} calls ended." if calls else "It answered."
        self._add(Evaluated(verdict="reached" if is_end else "go_on", why=said), at)
        if not is_end:
            self._add(ContextUpdated(messages=1 + len(calls), tokens=self._tokens + act.output_tokens), at)

    def _calls_of(self, act: ModelAct, since: float, until: float) -> list[tuple[ToolCallId, ToolAct, Span | None]]:
        """Return the calls that a reply asked for, and those that ran before the next request unasked."""
        found: list[tuple[ToolCallId, ToolAct, Span | None]] = []
        for number, call in enumerate(act.calls, 1):
            span, ran = self._tools.of_call(call.id, call.tool, since) or (None, None)
            result = ran.result if ran is not None else self._answers.get(call.id, "")
            tool = ToolAct(tool=call.tool, call=call.id, arguments=call.arguments, result=result)
            found.append((self._identity(call.id, number), tool, span))
        for span, ran in self._tools.unasked(since, until, self._asked_ids):
            found.append((self._identity(ran.call, len(found) + 1), ran, span))
        return found

    def _identity(self, given: str, number: int) -> ToolCallId:
        """Return a call's id as the trace has it; one of ours where it has none, or has it twice."""
        identity = ToolCallId(given if given and given not in self._ids else f"c{self._step}.{number}")
        self._ids.add(identity)
        return identity

    def _called(self, identity: ToolCallId, tool: ToolAct, span: Span | None, since: float) -> float:
        start, end = (span.start, span.end) if span is not None else (since, since)
        seconds = max(0.0, end - start)
        self._add(ToolStarted(call=identity, tool=tool.tool, arguments=self._body(tool.arguments)), start)
        if span is not None and span.error:
            message = self._body(tool.result or span.error)
            self._add(ToolFailed(call=identity, tool=tool.tool, code="failed", message=message, seconds=seconds), end)
        elif span is None and not tool.result:
            message = self._body("The trace does not hold what came back.")
            self._add(ToolFailed(call=identity, tool=tool.tool, code="not_in_trace", message=message), end)
        else:
            self._add(ToolReturned(call=identity, tool=tool.tool, output=self._body(tool.result), seconds=seconds), end)
        return end

    def _outcome(self) -> tuple[Outcome, str]:
        last = self._asked[-1]
        if self._owner is not None and self._owner.error:
            return "error", one_line(self._owner.error, 500)
        if last[0].error:
            return "error", one_line(last[0].error, 500)
        if last[1].calls:
            return "stopped", "The trace ends after these calls."
        return "reached", "The agent answered, and the trace ends."

    def _body(self, text: str) -> Body:
        body = body_of(text)
        if body.ref is not None:
            self._texts[body.ref] = text
        return body

    def _add(self, event: Event, at: float) -> None:
        before = self._events[-1].at if self._events else 0.0
        step = 0 if isinstance(event, RunStarted) else self._step
        self._events.append(msgspec.structs.replace(event, seq=len(self._events) + 1, at=max(at, before), step=step))


def _answers(acts: Iterable[ModelAct]) -> dict[str, str]:
    """Return results of calls as later requests have them, by call."""
    messages = (message for act in acts for message in act.messages)
    return {message.call: message.text for message in messages if message.role == "tool" and message.call}


class _Ran:
    """The calls of tools that ran, each to be found once; so that a long trace is read once and not for each call."""

    def __init__(self, ran: Iterable[tuple[Span, ToolAct]]) -> None:
        self._in_order = list(ran)
        self._starts = [span.start for span, _ in self._in_order]
        self._by_call: dict[str, list[int]] = {}
        self._by_tool: dict[str, list[int]] = {}
        self._used: set[int] = set()
        for place, (_, act) in reversed(list(enumerate(self._in_order))):
            self._by_call.setdefault(act.call, []).append(place)
            self._by_tool.setdefault(act.tool, []).append(place)

    def names(self) -> Iterator[str]:
        """Yield the tools that ran."""
        return (act.tool for _, act in self._in_order)

    def of_call(self, call: str, tool: str, since: float) -> tuple[Span, ToolAct] | None:
        """Return what ran for a call: by its id, else the next of its tool since the reply that asked for it."""
        return (self._next(self._by_call, call, 0.0) if call else None) or self._next(self._by_tool, tool, since)

    def unasked(self, since: float, until: float, asked: set[str]) -> Iterator[tuple[Span, ToolAct]]:
        """Yield what began in a time without any reply having asked for it."""
        first, last = bisect_left(self._starts, since), bisect_left(self._starts, until)
        for place in range(first, last):
            if place not in self._used and self._in_order[place][1].call not in asked:
                self._used.add(place)
                yield self._in_order[place]

    def _next(self, places: dict[str, list[int]], key: str, since: float) -> tuple[Span, ToolAct] | None:
        """Take the first that was not found yet; what began before can't be of any later reply either."""
        waiting = places.get(key, [])
        while waiting:
            place = waiting.pop()
            if place not in self._used and self._starts[place] >= since - CLOCKS:
                self._used.add(place)
                return self._in_order[place]
        return None
