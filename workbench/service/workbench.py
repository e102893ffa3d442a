"""The whole program behind three calls: `dispatch` a command, `ask` a query, `subscribe` to what is published."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.events import AnyEvent
from workbench.domain.ids import RunId
from workbench.domain.inspection import FolderDiff, FolderDifference, InspectionQuery
from workbench.domain.published import Happened, Lists, ListsChanged
from workbench.engine.state import RunState
from workbench.service.bus import Hear
from workbench.service.debugging import DebugCommand
from workbench.service.keeping import delete_session
from workbench.service.parts import Parts
from workbench.service.tracing import lines_of_trace

log = logging.getLogger("workbench.service")

_STEPS = c.StepInto | c.StepOver | c.StepOut | c.RunUntil
_LIVE = c.StartRun | c.Continue | _STEPS | c.Pause | c.Stop | c.RaiseLimits | c.Decide
_SESSION = c.RenameSession | c.DeleteSession | c.RestoreSession | c.ExportSession | c.ImportSession | c.Prune
_LOOKS_AT_FOLDERS = c.Fork | c.Replay | c.ApplyFolder | c.Peek | c.TakeSample
_READ_NOW = q.FileChange | FolderDifference | q.ChecksTried
"""Answers out of files as they are now, which nobody has cleaned."""
_OF_MODELS = q.Connections | q.Catalogue | q.LocalFiles | q.HubFile
_MADE_UP = (
    q.Plugins
    | q.CheckPlugin
    | _OF_MODELS
    | q.Tools
    | q.Models
    | q.Health
    | q.ReadSettings
    | q.ReadSettingsText
    | q.Storage
    | q.Backups
    | q.BackupLoss
    | q.WouldGo
    | q.DeletedSessions
    | InspectionQuery
)
"""Queries about what is installed, what can be reached, and what follows from runs."""
_SETUP = c.SetKey | c.ForgetKey | c.AcceptTerms | c.ConnectionCommand | c.SettingsCommand


class Workbench:
    """Commands go in, events come out. Made by `open`; given up by `close`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._seen: dict[RunId, int] = {}
        watches = (self._watch(), parts.secret_keeping.watch(), parts.backing_up.watch(), parts.keeping.watch())
        self._watching = [asyncio.create_task(watch) for watch in watches]

    @classmethod
    async def open(
        cls, home: Path, database: Path | None = None, *, read_only: bool = False, attended: bool | None = None
    ) -> Workbench:
        """Open the database under a home folder, or the one named, and make ready. Raises `StoreError`.

        `attended`: whether a person is there who can raise a limit when a run reaches it; None: as the run began.
        """
        parts = await Parts.open(home, database, read_only=read_only)
        parts.runs.attended = attended
        return cls(parts)

    @property
    def parts(self) -> Parts:
        """What this engine is made of, for those who report on it."""
        return self._parts

    def subscribe(self, hear: Hear) -> Callable[[], None]:
        """Let `hear` have every publication from now on; call what is returned to end that."""
        return self._parts.bus.subscribe(hear)

    async def dispatch(self, command: c.AnyCommand) -> q.AnyAnswer:
        """Carry out a command; the answer is the one that its docstring names. Raises `WorkbenchError`."""
        log.debug("%r", command)
        with self._parts.secrecy.clean_errors():
            return await self._carry_out(command)

    async def _carry_out(self, command: c.AnyCommand) -> q.AnyAnswer:
        if not isinstance(command, c.CARRY_VALUES):
            command = self._parts.secrecy.clean(command)
        if isinstance(command, _LIVE):
            return await self._drive(command)
        if isinstance(command, c.Replay | DebugCommand):
            return await self._debug(command)
        if isinstance(command, _SESSION):
            return await self._change_session(command)
        if isinstance(command, c.PluginCommand):
            return await self._change_plugins(command)
        if isinstance(command, c.SecretCommand):
            return await self._change_secrets(command)
        if isinstance(command, c.MemoryCommand):
            return await self._remember(command)
        if isinstance(command, _SETUP):
            return await self._set_up(command)
        if isinstance(command, c.ExportAudit | c.MeasureScript):
            return await self._look_outside(command)
        note = await self._parts.library.dispatch(command)
        self._tell("library")
        return q.Done(note=note)

    async def ask(self, query: q.AnyQuery) -> q.AnyAnswer:
        """Answer a query with the answer that its docstring names. Raises `WorkbenchError`.

        What is read from files as they are now passes the redactor; all else is clean because what is stored is.
        """
        secrecy = self._parts.secrecy
        if isinstance(query, q.ChangeOf | FolderDiff | q.TryChecks):
            await self._parts.secret_keeping.learn()
        with secrecy.clean_errors():
            answer = await self._answer(query)
        return secrecy.clean(answer) if isinstance(answer, _READ_NOW) else answer

    async def _answer(self, query: q.AnyQuery) -> q.AnyAnswer:
        parts = self._parts
        match query:
            case (
                q.Sessions()
                | q.Inbox()
                | q.AgainstBaseline()
                | q.Events()
                | q.BodyText()
                | q.PromptAt()
                | q.ContextAt()
                | q.Memories()
            ):
                return await self._look(query)
            case q.TryPolicy() | q.TryChecks():
                return await self._try(query)
            case q.ChangeOf():
                return await parts.policies.change(query)
            case q.AuditEntries() | q.VerifyAudit():
                return await parts.auditing.ask(query)
            case q.Library() | q.ReadGoalFile() | q.Patterns():
                return await parts.library.ask(query)
            case q.Secrets() | q.Exposed():
                return await parts.secret_keeping.ask(query)
            case q.Search():
                return await parts.searching.ask(query)
            case _:
                return await self._tell_what_there_is(query)

    async def _tell_what_there_is(self, query: _MADE_UP) -> q.AnyAnswer:
        parts = self._parts
        match query:
            case q.Plugins():
                return q.PluginList(rows=await parts.plugins.rows())
            case q.CheckPlugin():
                return await parts.tools.check(Path(query.folder))
            case q.Connections() | q.Catalogue() | q.LocalFiles() | q.HubFile():
                return await parts.connecting.ask(query)
            case q.Models():
                return await parts.connecting.with_named(await parts.setup.models(query))
            case q.Tools() | q.Health():
                return await parts.setup.ask(query)
            case q.ReadSettings() | q.ReadSettingsText() | q.Storage() | q.Backups() | q.BackupLoss():
                return await parts.settling.ask(query)
            case q.WouldGo() | q.DeletedSessions():
                return await parts.keeping.ask(query)
            case _:
                return await parts.inspecting.ask(query)

    async def _try(self, query: q.TryPolicy | q.TryChecks) -> q.AnyAnswer:
        if isinstance(query, q.TryChecks):
            return await self._parts.checking.ask(query)
        return await self._parts.policies.ask(query)

    async def _look(
        self,
        query: q.Sessions | q.Inbox | q.AgainstBaseline | q.Events | q.BodyText | q.PromptAt | q.ContextAt | q.Memories,
    ) -> q.AnyAnswer:
        parts = self._parts
        match query:
            case q.Inbox():
                return await parts.inbox.list()
            case q.AgainstBaseline():
                return await parts.baselines.report(query)
            case q.Sessions():
                return q.SessionList(sessions=await parts.store.sessions(query.text, query.limit))
            case q.Memories():
                return await parts.remembering.ask(query)
            case q.Events():
                return await self._events(query)
            case q.BodyText():
                return q.Text(text=await parts.store.text(query.ref))
            case q.PromptAt():
                return await parts.history.prompt(query.run, query.seq)
            case q.ContextAt():
                return await parts.history.context(query)

    async def run_events(self, run: RunId) -> list[AnyEvent]:
        """Return all events of a run."""
        return await self._parts.history.events(run)

    async def run_state(self, run: RunId, seq: int | None = None) -> RunState:
        """Return a run's state after an event; None: after the last."""
        return await self._parts.history.state(run, seq)

    async def settled(self, run: RunId) -> None:
        """Return when a run that this engine drives stands still."""
        await self._parts.runs.settled(run)

    async def close(self) -> None:
        """Give up the runs, end the tool hosts and close the database. Within a second, unless the disk hangs."""
        self._parts.jobs.give_up_all()
        self._parts.store.backups.give_up()
        self._parts.store.keeping.give_up()
        for watching in self._watching:
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching
        await self._parts.close()

    async def _drive(self, command: _LIVE) -> q.RunRef:
        await self._parts.secret_keeping.learn()
        runs = self._parts.runs
        match command:
            case c.StartRun():
                library = self._parts.library
                script, scripts = await library.script_of(command.agent), await library.scripts_of(command.agent)
                started = await runs.start(command, script, scripts)
                self._tell("sessions")
                return started
            case c.Continue():
                return await runs.proceed(command)
            case c.StepInto() | c.StepOver() | c.StepOut() | c.RunUntil():
                return await self._step(command)
            case c.Pause():
                return await self._pause(command.run)
            case c.Stop():
                return await runs.stop(command.run)
            case c.RaiseLimits():
                return await runs.raise_limits(command)
            case c.Decide():
                return await self._decide(command)

    async def _step(self, command: _STEPS) -> q.RunRef:
        runs = self._parts.runs
        match command:
            case c.StepInto():
                return await runs.go(command.run, "into")
            case c.StepOver():
                return await runs.go(command.run, "over")
            case c.StepOut():
                return await runs.go(command.run, "out")
            case c.RunUntil():
                return await runs.go(command.run, "until", (command.step, command.phase))

    async def _decide(self, command: c.Decide) -> q.RunRef:
        """Answer what is asked; a rule for the tool set goes there too, once the decision is recorded."""
        runs, library = self._parts.runs, self._parts.library
        if command.rule is None or command.scope != "tool set":
            return await runs.decide(command)
        state = await self._parts.history.state(command.run)
        await library.tool_set(state.tools.name)
        call = state.call(command.call)
        answer = await runs.decide(command)
        if call is not None:
            await library.grant(state.tools.name, call.tool, command.rule, command.pattern)
            self._tell("library")
        return answer

    async def _pause(self, run: RunId) -> q.RunRef:
        if self._parts.peeking.cancel(run):
            return q.RunRef(run=run, session=(await self._parts.store.run_row(run)).session)
        return await self._parts.runs.pause(run)

    async def _debug(self, command: c.Replay | DebugCommand) -> q.RunRef | q.Done:
        if isinstance(command, _LOOKS_AT_FOLDERS):
            await self._parts.secret_keeping.learn()
        if isinstance(command, c.Replay):
            answer: q.RunRef | q.Done = await self._parts.replaying.run(command)
        else:
            answer = await self._parts.debugging.dispatch(command)
        if isinstance(command, (c.Fork, c.Replay, c.LabelRun)):
            self._tell("sessions")
        elif isinstance(command, (c.SetBreakpoint, c.DeleteBreakpoint, c.MuteBreakpoints, c.SetWatches)):
            self._tell("breakpoints")
        elif isinstance(command, c.NoteEvent):
            self._tell("notes")
        return answer

    async def _change_session(self, command: _SESSION) -> q.AnyAnswer:
        store = self._parts.store
        answer: q.AnyAnswer = q.Done()
        match command:
            case c.RenameSession():
                await store.rename_session(command.session, command.name)
            case c.DeleteSession():
                await delete_session(self._parts.runs, store, command.session)
            case c.RestoreSession():
                await store.restore_session(command.session)
            case c.Prune():
                return q.Done(note=await self._parts.keeping.prune())
            case c.ExportSession():
                key, text = f"export {command.session}", "Writing a session to a file"
                with self._parts.jobs.under_way(key, text, "nothing") as told:
                    await store.export_session(command.session, Path(command.file), told)
                return q.Done(note=f"Saved to {command.file}.")
            case c.ImportSession():
                answer = await self._import(command)
        self._tell("sessions")
        return answer

    async def _import(self, command: c.ImportSession) -> q.SessionRow:
        file, store = Path(command.file), self._parts.store
        with self._parts.jobs.under_way(f"import {file}", "Reading a session from a file", "nothing") as told:
            lines = await asyncio.to_thread(lines_of_trace, file)
            if command.keep:
                return await store.import_session(file, told=told, lines=lines)
            await self._parts.secret_keeping.learn()
            return await store.import_session(file, self._parts.secrecy.redactor().is_known_in, told, lines)

    async def _look_outside(self, command: c.ExportAudit | c.MeasureScript) -> q.AnyAnswer:
        """What changes nothing that is kept here."""
        if isinstance(command, c.ExportAudit):
            return await self._parts.auditing.export(command)
        await self._parts.secret_keeping.learn()
        return self._parts.secrecy.clean(await self._parts.baselines.measure(command))

    async def _remember(self, command: c.MemoryCommand) -> q.Done:
        note = await self._parts.remembering.dispatch(command)
        self._tell("memory")
        return q.Done(note=note)

    async def _set_up(self, command: _SETUP) -> q.AnyAnswer:
        if isinstance(command, c.GiveUp) and self._parts.jobs.give_up(command.key):
            return q.Done(note="It is given up.")
        if isinstance(command, c.SettingsCommand):
            return await self._settle(command)
        if isinstance(command, c.ConnectionCommand):
            answer: q.AnyAnswer = await self._parts.connecting.dispatch(command)
        else:
            answer = q.Done(note=await self._parts.setup.dispatch(command))
        self._tell("models")
        return answer

    async def _settle(self, command: c.SettingsCommand) -> q.Done:
        note = await self._parts.settling.dispatch(command)
        await self._parts.setup.take_limits()
        self._tell("settings")
        return q.Done(note=note)

    async def _change_secrets(self, command: c.SecretCommand) -> q.Done:
        answer = await self._parts.secret_keeping.dispatch(command)
        self._tell("secrets")
        return answer

    async def _change_plugins(self, command: c.PluginCommand) -> q.Done:
        note = await self._parts.plugins.dispatch(command)
        self._tell("plugins")
        self._tell("tools")
        return q.Done(note=note)

    async def _events(self, query: q.Events) -> q.EventPage:
        page = await self._parts.store.events(query.run, query.after, query.limit)
        if not self._parts.store.looking.knows(query.run):
            await asyncio.to_thread(self._parts.store.looking.add, query.run)
        self._seen[query.run] = max(self._seen.get(query.run, 0), page.events[-1].seq if page.events else 0)
        return page

    def _tell(self, what: Lists) -> None:
        self._parts.bus.publish(ListsChanged(what=what))

    async def _watch(self) -> None:
        """What another program writes is shown here too, for the runs that someone here has looked at."""
        async for run in self._parts.store.watch():
            if run in self._seen and self._parts.runs.live(run) is None:
                page = await self._parts.store.events(run, self._seen[run], 500)
                if page.events:
                    self._seen[run] = page.events[-1].seq
                    self._parts.bus.publish(Happened(run=run, events=page.events))
            self._tell("sessions")
