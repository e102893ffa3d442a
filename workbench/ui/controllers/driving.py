"""Drives the open run: continue, step, pause, stop, begin another, decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from workbench.domain.commands import (
    Command,
    Continue,
    Decide,
    Mode,
    Pause,
    RunUntil,
    StartRun,
    StepInto,
    StepOut,
    StepOver,
    Stop,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import Phase
from workbench.domain.ids import RunId
from workbench.domain.queries import RunRef
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.situation import STANDING
from workbench.ui.tasks import Tasks

_GO: dict[Mode, Callable[[RunId], Command]] = {
    "continue": lambda run: Continue(run=run),
    "into": lambda run: StepInto(run=run),
    "over": lambda run: StepOver(run=run),
    "out": lambda run: StepOut(run=run),
}


def command_to_go(mode: Mode, run: RunId) -> Command:
    """Return the command that lets a run go on in a mode."""
    return _GO[mode](run)


class Driving:
    """Sends the commands of the toolbar; what comes of them is heard as events."""

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, opened: Callable[[RunRef], None]) -> None:
        self._client = client
        self._run = run
        self._tasks = tasks
        self._opened = opened

    def go(self, mode: Mode) -> None:
        """Let the run go on; one that is over is begun again, stopped at its entry when stepping."""
        if self._run.run is None:
            return
        if self._run.standing in STANDING:
            self._send(command_to_go(mode, self._run.run))
        else:
            self.again("continue" if mode == "continue" else "entry")

    def until(self, step: int, phase: Phase | None) -> None:
        """Let the run go on and stop before a step, or a phase of it."""
        if self._run.run is not None:
            self._send(RunUntil(run=self._run.run, step=step, phase=phase))

    def again(self, mode: Literal["continue", "entry"] = "entry") -> None:
        """Begin another run of the same goal, agent and tool set in the same session."""
        if (started := self._run.started) is not None:
            goal, agent, tools, session = started.goal, started.agent, started.tools, self._run.session
            command = StartRun(goal=goal, agent=agent, tools=tools, session=session, mode=mode, attended=True)
            self._tasks.start(self.begin(command))

    async def begin(self, command: StartRun) -> None:
        """Begin a run and open it. Raises the `WorkbenchError` that keeps it from beginning."""
        self._opened(await self._client.do(command, RunRef))

    def pause(self) -> None:
        """Let the run stand still after what is in flight."""
        if self._run.run is not None:
            self._send(Pause(run=self._run.run))

    def stop(self) -> None:
        """End the run."""
        if self._run.run is not None:
            self._send(Stop(run=self._run.run))

    def decide(self, decision: Decide, failed: Callable[[str], None]) -> None:
        """Send a person's decision; `failed` hears why it did not arrive."""
        self._tasks.start(self._decide(decision, failed))

    def _send(self, command: Command) -> None:
        self._tasks.start(self._do(command))

    async def _do(self, command: Command) -> None:
        await self._client.do(command, RunRef)

    async def _decide(self, decision: Decide, failed: Callable[[str], None]) -> None:
        try:
            await self._client.do(decision, RunRef)
        except WorkbenchError as error:
            failed(str(error))
