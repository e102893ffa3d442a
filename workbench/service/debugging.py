"""What a debugger does to runs: edits, forks, breakpoints, samples."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import assert_never

from msgspec.structs import replace

from workbench.debug.breakpoints import check_breakpoint
from workbench.debug.folders import files_at, files_for_fork
from workbench.debug.places import whole_place
from workbench.debug.plans import decided, effect_plan
from workbench.domain import commands as c
from workbench.domain.errors import InvalidCommand
from workbench.domain.event_notes import EventNote
from workbench.domain.events import FileState
from workbench.domain.ids import FrameId, RunId
from workbench.domain.inspection import EffectPlan, FolderDifference
from workbench.domain.queries import Done, RunRef
from workbench.driver.gate import standing
from workbench.engine.frames import view
from workbench.engine.outcomes import EditMade, EditTakenBack
from workbench.engine.state import RunState
from workbench.policy.expressions import check
from workbench.service.history import History
from workbench.service.peeking import Peeking
from workbench.service.runs import NewFork, Runs, ref
from workbench.service.starting import COPIES
from workbench.service.stored_bodies import StoredBodies
from workbench.service.sub_agents import Scripts, scripts_for_edit
from workbench.store import Store

DebugCommand = (
    c.Edit
    | c.SummariseMessages
    | c.UndoEdit
    | c.Fork
    | c.LabelRun
    | c.NoteEvent
    | c.ApplyFolder
    | c.SetBreakpoint
    | c.DeleteBreakpoint
    | c.MuteBreakpoints
    | c.SetWatches
    | c.Peek
    | c.TakeSample
)


class Debugging:
    """Carries out the debugger's commands."""

    def __init__(
        self, store: Store, history: History, runs: Runs, peeking: Peeking, scripts: Scripts, folders: Path
    ) -> None:
        self._store = store
        self._history = history
        self._runs = runs
        self._peeking = peeking
        self._scripts = scripts
        self._folders = folders

    async def dispatch(self, command: DebugCommand) -> RunRef | Done:
        """Carry out a command. Raises `WorkbenchError` with nothing done."""
        match command:
            case c.SummariseMessages():
                return await self._summarise(command)
            case c.Edit():
                return await self._edit(command)
            case c.UndoEdit():
                return await self._runs.edit(command.run, EditTakenBack(at=time.time()))
            case c.Fork():
                return await self._fork(command)
            case c.Peek():
                return await self._peeking.peek(command)
            case c.TakeSample():
                return await self._peeking.take(command)
            case c.LabelRun():
                await self._store.label_run(command.run, command.label, command.note)
                return Done()
            case c.NoteEvent():
                return await self._note(command)
            case c.ApplyFolder():
                return await self._apply(command)
            case _:
                return await self._change_breakpoints(command)

    async def _note(self, command: c.NoteEvent) -> Done:
        if command.keep:
            await self._store.note_event(command.run, EventNote(seq=command.seq, text=command.text))
        else:
            await self._store.unnote_event(command.run, command.seq)
        return Done()

    async def _edit(self, command: c.Edit) -> RunRef:
        root = (await self._runs.runner(command.run)).state
        frame = command.frame or standing(root).frame
        made = _edit(command, frame)
        if command.agent is not None:
            scripts = await scripts_for_edit(self._scripts, command.agent, view(root, frame))
            made = replace(made, scripts=scripts)
        return await self._runs.edit(command.run, made)

    async def _summarise(self, command: c.SummariseMessages) -> RunRef:
        runner = await self._runs.runner(command.run)
        await runner.summarise(command.messages, command.frame or standing(runner.state).frame)
        return ref(runner)

    async def _change_breakpoints(
        self, command: c.SetBreakpoint | c.DeleteBreakpoint | c.MuteBreakpoints | c.SetWatches
    ) -> Done:
        note = ""
        match command:
            case c.SetBreakpoint():
                check_breakpoint(command.breakpoint)
                note = (await self._store.save_breakpoint(command.breakpoint)).id
            case c.DeleteBreakpoint():
                await self._store.delete_breakpoint(command.id)
            case c.MuteBreakpoints():
                await self._store.mute_breakpoints(command.muted)
            case c.SetWatches():
                for expression in command.expressions:
                    check(expression)
                await self._store.set_watches(command.expressions)
            case _:
                assert_never(command)
        await self._runs.use_breakpoints()
        return Done(note=note)

    async def plan(self, run: RunId, seq: int) -> EffectPlan:
        """Return what a fork at an event would do again."""
        events = await self._history.readable(run)
        seq = whole_place(events, seq)
        state = await self._history.state(run, seq)
        entries = await asyncio.to_thread(
            effect_plan, events, seq, await self._store.plan_modes(), StoredBodies(self._store.text_now), state.tape
        )
        files, trouble = files_for_fork(events, seq)
        if not state.goal.work_folder:
            files, trouble = {}, ""
        left_out = await self._store.folders().left_out(files, await self.living_folders(run, state))
        there = _present(files) - len(left_out)
        return EffectPlan(entries=entries, files=there, trouble=trouble, left_out=left_out)

    async def living_folders(self, run: RunId, state: RunState) -> tuple[Path, ...]:
        """Return where files that were not kept may still be: the work folder at a state, and the root run's."""
        root = (await self._history.state(await self._root(run), 1)).goal.work_folder
        return tuple(Path(folder) for folder in dict.fromkeys((state.goal.work_folder, root)) if folder)

    async def _root(self, run: RunId) -> RunId:
        while (parent := (await self._store.run_row(run)).parent) is not None:
            run = parent
        return run

    async def folder_difference(self, run: RunId) -> FolderDifference:
        """Return what carrying a fork's folder over to its root's would change."""
        source, target, base = await self._both_folders(run)
        folders = self._store.folders()
        digest = await folders.digest(target, source, base)  # first: a change in between refuses the apply
        files = await folders.difference(target, source, base)
        return FolderDifference(target=str(target), files=files, digest=digest)

    async def _fork(self, command: c.Fork) -> RunRef:
        events = await self._history.readable(command.run)
        seq = whole_place(events, command.seq)
        origin = await self._history.state(command.run, seq)
        plan = await self.plan(command.run, seq)
        if plan.trouble:
            raise InvalidCommand(
                f"The work folder can't be restored as it was at event {seq}: {plan.trouble}",
                "Fork at a later event, or begin a new run.",
            )
        bodies = StoredBodies(self._store.text_now)
        calls = await asyncio.to_thread(decided, plan.entries, command.modes, command.mocks, bodies)
        if command.remember:
            tools = {entry.name: entry.planned.tool for entry in plan.entries}
            for name, mode in command.modes.items():
                await self._store.remember_plan_mode(tools[name], mode)
        files, _ = files_for_fork(events, seq)
        known, _ = files_at(events[:seq])
        folders = self._folders / COPIES
        # Where the run is a fork itself, an event from before that is its parent's.
        new = NewFork(
            parent=events[seq - 1].run,
            label=command.label,
            plan=calls,
            files=files,
            known=known,
            folders=folders,
            living=await self.living_folders(command.run, origin),
        )
        session = (await self._store.run_row(command.run)).session
        runner = await self._runs.fork(origin, session, new, bodies)
        if command.label:
            await self._store.label_run(runner.log.run, command.label, "")
        return ref(runner)

    async def _apply(self, command: c.ApplyFolder) -> Done:
        source, target, base = await self._both_folders(command.run)
        await self._store.folders().apply(source, target, command.digest, base)
        return Done(note=f"Carried over to {target}.")

    async def _both_folders(self, run: RunId) -> tuple[Path, Path, dict[str, FileState]]:
        """The fork's folder, the one that its root run works in, and what that held where the forks began."""
        row = await self._store.run_row(run)
        if row.parent is None:
            raise InvalidCommand("This run is no fork; it works in the goal's own folder.")
        mine = (await self._history.state(run)).goal.work_folder
        root, seq = run, 0
        while (above := await self._store.run_row(root)).parent is not None:
            root, seq = above.parent, above.parent_seq or 0
        theirs = (await self._history.state(root)).goal.work_folder
        if not mine or not theirs:
            raise InvalidCommand("The run has no work folder.")
        base, _ = files_for_fork(await self._history.events(root), seq)
        return Path(mine), Path(theirs), base


def _edit(command: c.Edit, frame: FrameId) -> EditMade:
    return EditMade(
        at=time.time(),
        target=command.target,
        call=command.call,
        message=command.message,
        messages=command.messages,
        text=command.text,
        agent=command.agent,
        calls=command.calls,
        origin=command.origin,
        frame=frame,
        memory=command.memory,
        scope=command.scope,
        trusted=command.trusted,
    )


def _present(files: dict[str, FileState]) -> int:
    return sum(1 for file in files.values() if file.sha256 is not None)
