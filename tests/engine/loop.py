"""Drives the pure loop without waiting: each effect is answered at once from what a test gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.events import AnyEvent, PlannedCall
from workbench.domain.goals import Check, CheckResult, Goal
from workbench.domain.ids import RunId
from workbench.domain.memory import MEMORY_TOOLS, RECALL, KeptMemory, MemoryId
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.observations import Mark
from workbench.domain.tools import ASK_HUMAN_SPEC, ToolGrant, ToolSet, ToolSpec
from workbench.domain.values import Body, body_of
from workbench.engine.effects import (
    AskModel,
    AskPerson,
    AskSummary,
    BeginChecks,
    CallTool,
    Delegate,
    Effect,
    Evaluate,
    Observe,
    Recall,
    RecallParts,
    TakeFromPlan,
    Update,
)
from workbench.engine.fold import fold
from workbench.engine.machine import advance, begin, fork, next_effects
from workbench.engine.memory_tools import memory_specs
from workbench.engine.outcomes import (
    AnyOutcome,
    Asked,
    CallBegun,
    CallReturned,
    ChecksDue,
    Failed,
    Forked,
    Judged,
    MemoryChanging,
    MemoryFound,
    Observed,
    PartsFound,
    Replied,
    RequestBegun,
    Started,
    Summarised,
    SummaryFailed,
    TakenFromPlan,
    Updated,
)
from workbench.engine.remembering import kept_of
from workbench.engine.state import RunState
from workbench.policy.permissions import offered

TEXT = '{"type":"object","properties":{"path":{"type":"string"}},"required":["path"],"additionalProperties":false}'
READ = ToolSpec(name="files.read", description="Read.", schema=TEXT, effect="pure", sends=False)
WRITE = ToolSpec(name="files.write", description="Write.", schema=TEXT, effect="idempotent", sends=False)
MAIL = ToolSpec(name="mail.send", description="Send.", schema=TEXT, effect="irreversible")
ORDER = ToolSpec(name="shop.order", description="Order.", schema=TEXT, effect="irreversible", takes_key=True)


OLD = Mark(kind="stale", why="It is a day old.", todo="Ask again.")


class Texts:
    """All texts, by hash."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def keep(self, text: str) -> Body:
        body = body_of(text)
        if body.ref:
            self.kept[body.ref] = text
        return body

    def text(self, body: Body) -> str:
        return body.text if body.ref is None else self.kept[body.ref]


def call(tool: str, path: str = "a.txt") -> RawCall:
    return RawCall(tool=tool, arguments=f'{{"path": "{path}"}}')


def says(text: str = "", *calls: RawCall) -> ModelReply:
    return ModelReply(text=text, calls=calls)


class Loop:
    """A run in memory: what the machine allows is done at once, in order, until it needs a person or is over."""

    def __init__(
        self,
        replies: Sequence[ModelReply | Failed],
        grants: dict[str, ToolGrant] | None = None,
        *,
        goal: Goal | None = None,
        agent: Agent | None = None,
        summaries: Sequence[str | SummaryFailed] = (),
        recalls: Callable[[RunState], tuple[int, ...]] = lambda _state: (),
        specs: tuple[ToolSpec, ...] = (READ, WRITE, MAIL, ORDER, ASK_HUMAN_SPEC),
        check: Callable[[Check], bool] = lambda _check: True,
        evaluates: int = 2,
    ) -> None:
        self.attended: bool | None = None
        self.summaries = list(summaries)
        self.recalls = recalls
        self.bodies = Texts()
        self.replies = list(replies)
        self.check = check
        self.events: list[AnyEvent] = []
        self.ran: list[tuple[str, int]] = []
        self.outcomes: list[AnyOutcome] = []
        tools = ToolSet(grants=grants if grants is not None else {"*": ToolGrant(permission="auto")})
        started = Started(
            at=0.0,
            goal=goal or Goal(instructions="Do it."),
            agent=agent or Agent(model="scripted:x"),
            tools=tools,
            offered=offered(tools, (*specs, *(memory_specs(agent.memory) if agent is not None else ()))),
            session="s1",
            evaluates=evaluates,
        )
        self.state: RunState
        self.state, events = begin(RunId("r1"), started, self.bodies)
        self.events.extend(events)

    def take(self, outcome: AnyOutcome) -> None:
        self.outcomes.append(outcome)
        self.state, events = advance(self.state, outcome, self.bodies)
        self.events.extend(events)

    def go(self, most: int = 10_000) -> Loop:
        for _ in range(most):
            effects = next_effects(self.state)
            if not effects or self.state.paused:
                break
            self.perform(effects[0])
        return self

    def go_attended(self) -> Loop:
        """Go on while a person is there."""
        self.attended = True
        return self.go()

    def until(self, holds: Callable[[RunState], bool]) -> Loop:
        """Go on, effect by effect, until something holds."""
        while not holds(self.state):
            self.perform(next_effects(self.state)[0])
        return self

    def perform(self, effect: Effect) -> None:
        at = float(len(self.events))
        match effect:
            case Observe():
                self.take(Observed(at=at, frame=effect.frame, attended=self.attended))
            case AskSummary() | RecallParts() | Recall():
                self.take(replace(self._about_context(effect, at), frame=effect.frame))
            case AskModel():
                self.take(RequestBegun(at=at, frame=effect.frame, payload="0" * 64, target="test"))
                self.take(replace(self._answer(at), frame=effect.frame))
            case CallTool():
                self._call(effect, at)
            case TakeFromPlan():
                self.take(TakenFromPlan(at=at, call=effect.call))
            case AskPerson():
                self.take(Asked(at=at, call=effect.call, ask=effect.ask))
            case BeginChecks():
                self.take(ChecksDue(at=at, frame=effect.frame))
            case Evaluate():
                results = tuple(
                    CheckResult(check=check, passed=self.check(check), evidence="looked") for check in effect.checks
                )
                self.take(Judged(at=at, frame=effect.frame, checks=results))
            case Update():
                self.take(Updated(at=at, frame=effect.frame))

    def _answer(self, at: float) -> Replied | Failed:
        reply = self.replies.pop(0)
        return Replied(at=at, reply=reply, seconds=0.5) if isinstance(reply, ModelReply) else reply

    def _call(self, effect: CallTool, at: float) -> None:
        self.take(CallBegun(at=at, call=effect.call, attempt=effect.attempt))
        if isinstance(effect, Delegate):
            return
        self.ran.append((effect.call, effect.attempt))
        call = next((each for each in self.state.all_calls if each.id == effect.call), None)
        if call is not None and call.tool in MEMORY_TOOLS:
            self.take(self._of_memory(call.tool, effect, at))
            return
        marks, output = (OLD,) if effect.call.endswith(".2") else (), f"result of {effect.call}"
        self.take(CallReturned(at=at, call=effect.call, output=output, seconds=0.1, observed=marks))

    def _known(self) -> tuple[KeptMemory, ...]:
        """What the run knows itself, for want of a store; and something that strangers had a hand in."""
        shared = KeptMemory(id=MemoryId("m0"), scope="global", text="Shared. " * 60, untrusted=True)
        return (*(kept_of(entry, self.bodies) for entry in self.state.memory.entries), shared)

    def _of_memory(self, tool: str, effect: CallTool, at: float) -> AnyOutcome:
        if tool == RECALL:
            return MemoryFound(at=at, query="x", found=self._known(), call=effect.call)
        return MemoryChanging(at=at, call=effect.call)

    def _about_context(self, effect: AskSummary | RecallParts | Recall, at: float) -> AnyOutcome:
        if isinstance(effect, Recall):
            return MemoryFound(at=at, query="", found=self._known()[: effect.most])
        if isinstance(effect, RecallParts):
            return PartsFound(at=at, places=self.recalls(self.state))
        made = self.summaries.pop(0) if self.summaries else f"sum of {len(effect.messages)}"
        return made if isinstance(made, SummaryFailed) else Summarised(at=at, reply=says(made), seconds=0.5)

    def fork(self, seq: int, plan: Sequence[PlannedCall] = ()) -> Loop:
        """Let the run be a fork of itself at an event from now on."""
        before = fold(self.events[:seq])
        forked = Forked(at=float(len(self.events)), parent=before.run, plan=tuple(plan))
        self.state, events = fork(RunId(f"{before.run}f"), before, forked)
        self.events = [*self.events[:seq], *events]
        return self

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]
