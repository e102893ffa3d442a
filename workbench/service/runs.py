"""The runs that this engine drives: begun, taken up again, let go on, answered, given up."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from pathlib import Path

from msgspec.structs import replace

from workbench.debug.folders import files_at
from workbench.domain.agents import Agent
from workbench.domain.breakpoints import Breakpoints
from workbench.domain.checks import CommandTest
from workbench.domain.commands import Continue, Decide, Mode, RaiseLimits, StartRun
from workbench.domain.delegating import equipped
from workbench.domain.errors import BadInput, DamagedDatabase, InvalidCommand, WorkbenchError
from workbench.domain.events import FileState, Phase, PlannedCall
from workbench.domain.goals import Goal
from workbench.domain.ids import ROOT_FRAME, RunId, SessionId
from workbench.domain.memory import MEMORY_TOOLS
from workbench.domain.queries import RunRef
from workbench.domain.tools import ASK_HUMAN_SPEC, ToolSet, ToolSpec
from workbench.domain.values import Bodies, Value
from workbench.driver.asking import Connect
from workbench.driver.leases import SecretPort
from workbench.driver.ports import CheckPort, ModelPort, ToolPort
from workbench.driver.remembering import MemoryPort
from workbench.driver.runner import Runner
from workbench.engine.command_checks import RUNS_PROGRAMS
from workbench.engine.memory_tools import memory_specs, with_memory
from workbench.engine.outcomes import EditMade, EditTakenBack, Forked, Raised, Revoked, Started
from workbench.engine.state import RunState
from workbench.policy.permissions import offered
from workbench.service.alarms import Alarms
from workbench.service.bus import Bus
from workbench.service.history import History
from workbench.service.images import images_of
from workbench.service.starting import check_goal, check_names, last_mode, name_of
from workbench.service.sub_agents import check_sub_agents, checks_below
from workbench.store import RunLog, Store


class NewFork(Value):
    """What a fork begins with."""

    parent: RunId
    label: str
    plan: tuple[PlannedCall, ...]
    files: dict[str, FileState]
    """What its work folder holds."""
    known: dict[str, FileState]
    """What the log says of that so far."""
    folders: Path
    """Where the copies of work folders are."""
    living: tuple[Path, ...] = ()
    """Work folders from which files come that hold secrets."""


class Runs:
    """The runs under way in this process."""

    def __init__(
        self,
        store: Store,
        history: History,
        tools: ToolPort,
        checks: CheckPort,
        secrets: SecretPort,
        alarms: Alarms,
        connect: Connect,
        memory: MemoryPort,
        bus: Bus,
    ) -> None:
        self._store = store
        self._folders = store.folders()
        self._history = history
        self._tools = tools
        self._checks = checks
        self._secrets = secrets
        self._alarms = alarms
        self._connect = connect
        self._memory = memory
        self._bus = bus
        self.attended: bool | None = None
        """Whether whoever uses this engine can raise a limit when one is reached; None: as a run's start says."""
        self._runners: dict[RunId, Runner] = {}
        self._retiring: set[asyncio.Task[None]] = set()
        self._preparing: set[asyncio.Task[None]] = set()
        self._taking_up = asyncio.Lock()

    async def start(self, command: StartRun, script: str, scripts: tuple[tuple[str, str], ...] = ()) -> RunRef:
        """Begin a run; `scripts` are those of scripted sub-agents, each with the model's name.

        Raises `BadInput` or `SetupError` with nothing begun.
        """
        check_goal(command.goal)
        if wrong := command.agent.memory.wrong():
            raise BadInput(f"The agent's memory can't be used so. {wrong}")
        tools = with_memory(command.tools, command.agent)
        images = await asyncio.to_thread(images_of, command.goal, command.agent)
        specs = await self._offer(tools, command.agent)
        model = await self._connect(command.agent, script)
        session = command.session or await self._store.new_session(command.name or name_of(command.goal), command.goal)
        runlog = await self._store.new_run(session, command.agent.model)
        runner = await self._runner(runlog, model)
        runner.auto_approve = command.approve == "auto"
        runner.attended = command.attended if self.attended is None else self.attended
        started = Started(
            at=time.time(),
            goal=command.goal,
            agent=command.agent,
            tools=tools,
            offered=specs,
            script=script,
            scripts=scripts,
            images=images,
            session=session,
            attended=command.attended,
            for_checks=await self._for_checks(command.goal, command.agent),
        )
        await runner.start(started, stop_at_entry=command.mode == "entry")
        self._keep(runner)
        self._prepare(specs, command.goal.work_folder)
        return RunRef(run=runlog.run, session=session)

    async def fork(self, origin: RunState, session: SessionId, fork: NewFork, bodies: Bodies) -> Runner:
        """Begin a run where another stood. Raises `BadInput` or `SetupError` with nothing begun."""
        model = await self._connect(origin.agent, await self._history.script(origin))
        runlog = await self._store.new_run(session, origin.agent.model, parent=fork.parent, parent_seq=origin.seq)
        folder = ""
        if origin.goal.work_folder:
            folder = str(fork.folders / runlog.run)
            await self._folders.restore(fork.files, Path(folder), fork.living)
        runner = await self._runner(runlog, model)
        for planned in fork.plan:
            if planned.output is not None and planned.output.ref is not None:
                runner.bodies.keep(bodies.text(planned.output))
        forked = Forked(at=time.time(), parent=fork.parent, label=fork.label, work_folder=folder, plan=fork.plan)
        await runner.fork(origin, forked, fork.known)
        self._keep(runner)
        self._prepare(origin.offered, folder)
        return runner

    async def edit(self, run: RunId, outcome: EditMade | EditTakenBack) -> RunRef:
        """Change what is about to happen, or take that back; another model is connected first."""
        runner = await self.runner(run)
        if isinstance(outcome, EditMade) and outcome.frame != ROOT_FRAME:
            await runner.take(outcome)
            return ref(runner)
        before = runner.state.agent
        agent = outcome.agent if isinstance(outcome, EditMade) else None
        model = await self._connect(agent, await self._history.script(runner.state)) if agent else None
        try:
            await runner.take(outcome)
        except BaseException:
            if model is not None:
                await model.close()
            raise
        if model is None and runner.state.agent != before:
            model = await self._connect(runner.state.agent, await self._history.script(runner.state))
        if model is not None:
            await runner.use_model(model).close()
        return ref(runner)

    async def use_breakpoints(self) -> None:
        """Let the runs under way have the breakpoints as they are kept now."""
        for runner in self._runners.values():
            runner.set_breakpoints(await self._breakpoints(runner.log.session))

    async def go(self, run: RunId, mode: Mode, until: tuple[int, Phase | None] | None = None) -> RunRef:
        """Let a run go on."""
        runner = await self.runner(run)
        await runner.go(mode, until=until)
        return ref(runner)

    async def proceed(self, command: Continue) -> RunRef:
        """Let a run go on until something stops it; with `approve` auto, permissions that wait are given first."""
        runner = await self.runner(command.run)
        runner.auto_approve = command.approve == "auto"
        if runner.auto_approve and runner.state.status == "waiting":
            await runner.approve_waiting()
            if runner.state.status == "waiting":
                return ref(runner)
        await runner.go("continue")
        return ref(runner)

    async def pause(self, run: RunId) -> RunRef:
        """Let a run stand still after what is in flight."""
        runner = self._runners.get(run)
        if runner is None:
            raise InvalidCommand("The run is not under way here.", "Only a run under way can pause.")
        await runner.pause()
        return ref(runner)

    async def stop(self, run: RunId) -> RunRef:
        """End a run."""
        runner = await self.runner(run)
        await runner.stop()
        return ref(runner)

    async def raise_limits(self, command: RaiseLimits) -> RunRef:
        """Give a run, or a sub-agent at work in it, other limits."""
        runner = await self.runner(command.run)
        await runner.take(Raised(at=time.time(), frame=command.frame, limits=command.limits))
        return ref(runner)

    async def decide(self, command: Decide) -> RunRef:
        """Answer what a run waits for. One whose engine died while it waited goes on once nothing more is asked."""
        runner = await self.runner(command.run)
        await runner.decide(command)
        if runner.state.status == "interrupted" and not runner.state.waiting and command.decision != "escalate":
            await runner.go("continue")
        return ref(runner)

    async def settled(self, run: RunId) -> None:
        """Return when a run stands still."""
        runner = self._runners.get(run)
        if runner is not None:
            await runner.settled()

    async def note_revoked(self, why: str, by: str = "person") -> None:
        """Put on record in every run under way that no secret is lent any more, and by whom."""
        for runner in list(self._runners.values()):
            if runner.state.finished is None:
                await runner.take(Revoked(at=time.time(), why=why, by=by))

    async def leave(self, session: SessionId) -> None:
        """End the runs of a session that is about to be deleted."""
        for runner in [each for each in self._runners.values() if each.log.session == session]:
            if runner.state.finished is None:
                await runner.stop("Its session was deleted.")

    def live(self, run: RunId) -> Runner | None:
        """Return the runner of a run that this engine drives."""
        return self._runners.get(run)

    async def runner(self, run: RunId) -> Runner:
        """Return a run's runner, taking it up from the store if need be. Raises `RunOwnedElsewhere`, `NotFound`."""
        async with self._taking_up:
            if run in self._runners:
                return self._runners[run]
            try:
                runner = await self._open(run)
            except DamagedDatabase as error:
                await self._alarms.meet_broken(run, await self._first_state(run), error.message)
                raise
            self._keep(runner)
            return runner

    async def _open(self, run: RunId) -> Runner:
        runlog = await self._store.open_run(run)
        try:
            return await self._take_up(runlog)
        except BaseException:
            await runlog.release()
            raise

    async def _first_state(self, run: RunId) -> RunState | None:
        """What a run began with; None where not even that can be read."""
        with contextlib.suppress(WorkbenchError):
            return await self._history.state(run, 1)
        return None

    async def _take_up(self, runlog: RunLog) -> Runner:
        state = await self._history.state(runlog.run)
        if state.finished is not None:
            raise InvalidCommand("The run is over.", "Start another run.")
        if await self._store.is_imported(runlog.session):
            raise InvalidCommand(
                "This run came from a file, so nothing of it runs here.", "Look at it, or begin a new run of its goal."
            )
        check_goal(state.goal)
        model = await self._connect(state.agent, await self._history.script(state))
        runner = await self._runner(runlog, model)
        events = await self._history.events(runlog.run)
        files, trouble = files_at(events)
        await runner.resume(state, last_mode(events), {} if trouble else files, events)
        return runner

    async def close(self) -> None:
        """Give up all runs."""
        runners = list(self._runners.values())
        self._runners.clear()
        await asyncio.gather(*(runner.close() for runner in runners))
        for task in self._preparing:
            task.cancel()
        await asyncio.gather(*self._retiring, *self._preparing, return_exceptions=True)

    async def _offer(self, tools: ToolSet, agent: Agent) -> tuple[ToolSpec, ...]:
        rows = await self._tools.rows()
        specs = [row.spec for row in rows if row.spec is not None]
        own = (ASK_HUMAN_SPEC, *memory_specs(agent.memory))
        found = offered(tools, (*specs, *own))
        known = {spec.name for spec in (*specs, *own)} | set(MEMORY_TOOLS)
        check_names(tools, known | {spec.name for spec in equipped(agent, tools, ())[1]})
        check_sub_agents(agent, tools, known)
        return found

    async def _for_checks(self, goal: Goal, agent: Agent) -> tuple[ToolSpec, ...]:
        """The tool that runs the programs which checks name; none where there is no such check or tool."""
        if not any(isinstance(check.test, CommandTest) for check in (*goal.checks, *checks_below(agent))):
            return ()
        rows = await self._tools.rows()
        return tuple(row.spec for row in rows if row.spec is not None and row.spec.name == RUNS_PROGRAMS)

    def _prepare(self, specs: tuple[ToolSpec, ...], work_folder: str) -> None:
        namespaces = sorted({spec.name.split(".")[0] for spec in specs if "." in spec.name})
        self._begin_beside(self._tools.prepare(namespaces, work_folder), self._preparing)

    async def _runner(self, runlog: RunLog, model: ModelPort) -> Runner:
        runner = Runner(
            runlog,
            model,
            self._connect,
            self._tools,
            self._checks,
            self._folders,
            self._secrets,
            self._alarms,
            self._memory,
            self._bus.publish,
        )
        runner.attended = self.attended
        runner.set_breakpoints(await self._breakpoints(runlog.session))
        return runner

    async def _breakpoints(self, session: SessionId) -> Breakpoints:
        kept = await self._store.breakpoints()
        return replace(kept, each=tuple(each for each in kept.each if each.session in (None, session)))

    def _keep(self, runner: Runner) -> None:
        self._runners[runner.log.run] = runner
        self._begin_beside(self._retire(runner), self._retiring)

    @staticmethod
    def _begin_beside(work: Coroutine[None, None, None], kept: set[asyncio.Task[None]]) -> None:
        """Do what nobody but `close` waits for."""
        task = asyncio.create_task(work)
        kept.add(task)
        task.add_done_callback(kept.discard)

    async def _retire(self, runner: Runner) -> None:
        """When a run is over, give back its model, its hosts and its place in the store."""
        await runner.over()
        if self._runners.pop(runner.log.run, None) is None:
            return
        await runner.close()
        folder = runner.state.goal.work_folder
        if not any(other.state.goal.work_folder == folder for other in self._runners.values()):
            await self._tools.release(folder)


def ref(runner: Runner) -> RunRef:
    """Return which run a runner drives."""
    return RunRef(run=runner.log.run, session=runner.log.session)
