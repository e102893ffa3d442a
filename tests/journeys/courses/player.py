"""Carries out random commands as a person at a debugger would give them: each looks at where the run stands."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

from tests.journeys.courses.ledger import FINAL, LedgerTools, executed
from workbench.debug.places import whole_place
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.errors import InvalidCommand, WorkbenchError
from workbench.domain.events import AnyEvent, ApprovalAsked, PlanMode, SamplesTaken
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.messages import RawCall
from workbench.domain.published import Happened
from workbench.domain.tools import Permission, ToolGrant, ToolSet
from workbench.domain.values import Value
from workbench.engine.fold import fold
from workbench.service.workbench import Workbench

LONGEST = 60
"""Seconds within which a run must stand still; far more than one takes."""
Word = Literal[
    *("go", "into", "over", "out", "until", "pause", "stop", "undo", "fork", "replay"),
    *("peek", "sample", "break", "mute", "raise"),
    *("approve", "edit", "answer", "deny", "prompt", "agent", "reply", "arguments", "result"),
    *("die before", "die after"),
]
"""Commands; the last two are a loss of power in the next call that writes or sends."""
EDITS: tuple[Word, ...] = ("prompt", "agent", "reply", "arguments", "result")
DECISIONS: tuple[Word, ...] = ("approve", "edit", "answer", "deny")


class Move(Value):
    """A command, and a number that all it has to choose is chosen by."""

    word: Word
    number: int


class Setting(Value):
    """What an example plays with."""

    home: Path
    permission: Permission
    script: Path

    @property
    def work(self) -> Path:
        """The work folder."""
        return self.home.parent / "work"

    @property
    def ledger(self) -> Path:
        """What was done."""
        return self.home.parent / "ledger"


class Player:
    """Plays moves on a workbench, on any of its runs."""

    def __init__(self, workbench: Workbench, tools: LedgerTools, setting: Setting) -> None:
        self._workbench, self._tools, self._setting = workbench, tools, setting
        self._heard = asyncio.Event()
        self._left_to_hear = 0
        workbench.subscribe(self._hear)

    async def play(self, move: Move) -> None:
        """Carry out a move. One that is refused has recorded nothing."""
        runs = await all_runs(self._workbench)
        if not runs:
            await self._start()
            return
        run = runs[-1 if move.number % 4 else move.number // 4 % len(runs)].id
        before = list(await self._workbench.run_events(run))
        try:
            await self._doing(move.word)(run, before, move.number)
        except WorkbenchError:
            if move.word in (*EDITS, *DECISIONS, "undo", "stop"):
                after = (await self._workbench.run_events(run))[len(before) :]
                # Taking a run up tells first that it was interrupted.
                assert [event.kind for event in after] in ([], ["run_interrupted"]), f"{move.word} was refused"
        async with asyncio.timeout(LONGEST):
            await self._workbench.settled(run)
        await self._look(run)

    async def to_the_end(self) -> None:
        """Let all runs go on to where nothing but a model is missing: what was lost on the way stops none of them."""
        self._tools.dies = ""
        await self._workbench.dispatch(c.MuteBreakpoints(muted=True))
        for row in await all_runs(self._workbench):
            for turn in range(60):
                state = await self._workbench.run_state(row.id)
                if state.finished is not None or (state.paused and "script" in state.paused.why):
                    break
                at_limit = state.paused is not None and state.paused.reason == "limit" and turn % 2
                word: Word = "raise" if at_limit else "go" if state.status != "waiting" else "deny"
                try:
                    await self._doing(word)(row.id, await self._workbench.run_events(row.id), 100 + turn)
                except InvalidCommand as refused:
                    if "no copy of the work folder" not in str(refused):
                        raise
                    break  # a replay of a place whose folder can't be restored is only looked at
                async with asyncio.timeout(LONGEST):
                    await self._workbench.settled(row.id)
                await self._look(row.id)
            else:
                raise AssertionError(f"{row.id} does not come to an end: {(await self._workbench.run_state(row.id))}")

    async def _start(self) -> None:
        setting = self._setting
        goal = Goal(
            instructions="Write and send it.",
            work_folder=str(setting.work),
            checks=(Check(file="a", contains="files", when="step"),),
            retries=1,
            limits=Limits(steps=12),
        )
        grants = {"*": ToolGrant(permission=setting.permission), "ask_human": ToolGrant(permission="auto")}
        agent = Agent(model=f"scripted:{setting.script}", system_prompt="Be brief.")
        await self._workbench.dispatch(c.StartRun(goal=goal, agent=agent, tools=ToolSet(grants=grants), attended=True))

    async def _look(self, run: RunId) -> None:
        """The run that is driven stands where its saved events lead, once samples being taken have come in."""
        async with asyncio.timeout(LONGEST):
            while True:
                events = list(await self._workbench.run_events(run))
                row = next(row for row in await all_runs(self._workbench) if row.id == run)
                live = self._workbench.parts.runs.live(run)
                if row.events == len(events) and (live is None or live.state.seq == len(events)):
                    break
                await asyncio.sleep(0.01)
        state = fold(events)
        assert await self._workbench.run_state(run, len(events)) == state
        assert live is None or live.state == state
        if live is not None or state.finished is not None:
            assert row.status == state.status

    def _doing(self, word: Word) -> Callable[[RunId, list[AnyEvent], int], Awaitable[object]]:
        if word in EDITS:
            return lambda run, _events, number: self._edit(word, run, number)
        if word in DECISIONS:
            return lambda run, events, number: self._decide(word, run, events, number)
        return {
            "go": lambda run, _events, number: self._do(c.Continue(run=run, approve=_by(number, "ask", "ask", "auto"))),
            "into": lambda run, _events, _number: self._do(c.StepInto(run=run)),
            "over": lambda run, _events, _number: self._do(c.StepOver(run=run)),
            "out": lambda run, _events, _number: self._do(c.StepOut(run=run)),
            "until": lambda run, _events, number: self._do(
                c.RunUntil(run=run, step=1 + number % 5, phase=_by(number, "act", "reason", None))
            ),
            "pause": lambda run, _events, number: self._pause(run, number),
            "stop": lambda run, _events, _number: self._do(c.Stop(run=run)),
            "undo": lambda run, _events, _number: self._do(c.UndoEdit(run=run)),
            "fork": self._fork,
            "replay": self._replay,
            "peek": lambda run, _events, number: self._do(c.Peek(run=run, count=1 + number % 2)),
            "sample": self._take_sample,
            "break": lambda _run, _events, number: self._break(number),
            "mute": lambda _run, _events, number: self._do(c.MuteBreakpoints(muted=number % 2 == 0)),
            "raise": lambda run, _events, number: self._do(
                c.RaiseLimits(run=run, limits=Limits(steps=12 + number, calls=_by(number // 2, {}, {"mail.send": 3})))
            ),
            "die before": lambda run, _events, _number: self._die(run, "before"),
            "die after": lambda run, _events, _number: self._die(run, "after"),
        }[word]

    async def _do(self, command: c.AnyCommand) -> q.AnyAnswer:
        return await self._workbench.dispatch(command)

    async def _pause(self, run: RunId, number: int) -> None:
        """In the middle of whatever is under way after so many events."""
        self._left_to_hear = number % 12
        self._heard.clear()
        await self._do(c.Continue(run=run))
        still = asyncio.create_task(self._workbench.settled(run))
        heard = asyncio.create_task(self._heard.wait())
        await asyncio.wait({still, heard}, return_when="FIRST_COMPLETED")
        for task in (still, heard):
            task.cancel()
        await asyncio.gather(still, heard, return_exceptions=True)
        await self._do(c.Pause(run=run))

    def _hear(self, published: object) -> None:
        if isinstance(published, Happened):
            self._left_to_hear -= len(published.events)
            if self._left_to_hear <= 0:
                self._heard.set()

    async def _die(self, run: RunId, when: Literal["before", "after"]) -> None:
        self._tools.dies = when
        await self._do(c.Continue(run=run, approve="auto"))

    async def _edit(self, target: Word, run: RunId, number: int) -> None:
        state = await self._workbench.run_state(run)
        call = state.calls[number % len(state.calls)].id if state.calls else None
        other = Agent(model=state.agent.model, system_prompt=_by(number, "", "Be long.", "Be brief."))
        text = '{"path": "mine"}' if target == "arguments" else "my own words " * (1 + 50 * (number % 2))
        raw = RawCall(tool=_by(number, "mail.send", "files.append", "no.such"), arguments='{"path": "z"}')
        await self._do(
            c.Edit(
                run=run,
                target=target,  # type: ignore[arg-type]
                call=call,
                message=number % 4,
                text=text,
                calls=(raw,) * (number % 3) if target == "reply" else (),
                agent=other if target == "agent" else None,
            )
        )

    async def _decide(self, word: Word, run: RunId, events: list[AnyEvent], number: int) -> None:
        """Answer something that is asked, or what was asked last and is answered already."""
        waiting = [call.id for call in (await self._workbench.run_state(run)).calls if call.status == "asked"]
        asked = [event for event in events if isinstance(event, ApprovalAsked)]
        asked = [event for event in asked if event.call in waiting] or asked[-1:]
        if asked:
            last = asked[number % len(asked)]
            path = _by(number, "edited", "b", "broken")
            await self._do(
                c.Decide(
                    run=run,
                    call=last.call,
                    decision=word,  # type: ignore[arg-type]
                    digest=last.digest,
                    arguments=f'{{"path": "{path}"}}',
                    result="as I say",
                    why="better not",
                )
            )

    async def _fork(self, run: RunId, events: list[AnyEvent], number: int) -> None:
        seq = whole_place(events, max(1, len(events) - number % 25))
        plan = await self._workbench.ask(i.PlanAt(run=run, seq=seq))
        assert isinstance(plan, i.EffectPlan)
        self._plan_is_whole(run, events, seq, plan)
        chance = random.Random(number)
        modes: dict[str, PlanMode] = {
            entry.name: chance.choice(entry.choices) for entry in plan.entries if chance.random() < 0.4
        }
        mocks = {name: "as if" for name, mode in modes.items() if mode == "mock"}
        answer = await self._do(c.Fork(run=run, seq=seq, modes=modes, mocks=mocks, label=f"at {seq}"))
        assert isinstance(answer, q.RunRef)
        await self._look(answer.run)

    async def _replay(self, run: RunId, events: list[AnyEvent], number: int) -> None:
        """To the end, or to somewhere on the way. Today's code is that of the recording, so nothing diverges."""
        until = max(1, len(events) - number % 25) if number % 2 else None
        answer = await self._do(c.Replay(run=run, until=until))
        assert isinstance(answer, q.RunRef)
        await self._look(answer.run)
        row = await self._workbench.parts.store.run_row(answer.run)
        assert row.reason != "divergence", (await self._workbench.run_events(answer.run))[-1]

    def _plan_is_whole(self, run: RunId, events: list[AnyEvent], seq: int, plan: i.EffectPlan) -> None:
        """What really was done after the place, or was under way there, is in it; nothing final runs unless chosen."""
        planned = {entry.planned.call: entry for entry in plan.entries}
        settled = {getattr(e, "call", "") for e in events[:seq] if e.kind in ("tool_returned", "tool_failed")}
        own = {event.seq: event for event in events if event.run == run}
        for done in executed(self._setting.ledger):
            begun = [e.seq for e in own.values() if e.kind == "tool_started" and getattr(e, "call", "") == done.call]
            if done.run == run and done.tool in FINAL and begun and done.call not in settled:
                assert done.call in planned, f"the plan at {seq} lacks {done}"
        for entry in plan.entries:
            assert entry.effect != "irreversible" or entry.planned.mode != "run", entry

    async def _take_sample(self, run: RunId, events: list[AnyEvent], number: int) -> None:
        taken = [event for event in events if isinstance(event, SamplesTaken) and event.samples]
        if taken:
            await self._do(c.TakeSample(run=run, seq=taken[-1].seq, index=number % len(taken[-1].samples)))

    async def _break(self, number: int) -> None:
        points = (
            Breakpoint(id="", where="tool", tool="mail.*", hits=_by(number, "", "every 2", "== 1")),
            Breakpoint(id="", where="phase", phase="act", when="after", condition="step.number > 1"),
            Breakpoint(id="", where="tool_error", log="{tool.name} failed"),
            Breakpoint(id="", where="changes", condition="messages[1]"),
        )
        await self._do(c.SetBreakpoint(breakpoint=_by(number, *points)))


async def all_runs(workbench: Workbench) -> list[q.RunRow]:
    """All runs of all sessions, the oldest first."""
    listed = await workbench.ask(q.Sessions())
    assert isinstance(listed, q.SessionList)
    return sorted((run for session in listed.sessions for run in session.runs), key=lambda row: row.started)


def _by(number: int, *choices: object) -> object:
    return choices[number % len(choices)]
