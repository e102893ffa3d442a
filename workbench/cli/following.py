"""Driving one run from a terminal: a command, what happens then, and where the run stands after it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from types import TracebackType
from typing import Self

from workbench.cli.interrupts import interrupts
from workbench.cli.live import JsonView, View
from workbench.cli.out import Out
from workbench.cli.texts import Texts
from workbench.domain.commands import AnyCommand, Pause
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import StopReason
from workbench.domain.ids import RunId
from workbench.domain.published import AnyPublished, Happened, RunChanged, TextDelta
from workbench.domain.queries import RunRef, RunStatus
from workbench.domain.values import Body
from workbench.service.workbench import Workbench

_CARRY_OUT = "Pausing after what is in flight; Ctrl+C again ends at once."


class Following:
    """Hears one run and shows it. A context manager: it hears nothing any more once it is left."""

    def __init__(self, workbench: Workbench, out: Out, run: RunId | None = None) -> None:
        self.run = run
        """None: the first that is heard of."""
        self.status: RunStatus = "running"
        self.reason: StopReason | None = None
        self.why = ""
        self.view: View | None = None
        self._workbench = workbench
        self._out = out
        self._leave = asyncio.Event()
        self._presses = 0
        self._pausing: asyncio.Task[None] | None = None
        self._end_hearing: Callable[[], None] = lambda: None

    def __enter__(self) -> Self:
        self._end_hearing = self._workbench.subscribe(self._hear)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end_hearing()

    @property
    def is_left(self) -> bool:
        """Whether the person wants to end at once."""
        return self._leave.is_set()

    async def drive(self, command: AnyCommand) -> None:
        """Carry a command out and return when the run stands still, or the person wants to leave.

        The first Ctrl+C, or the end of who reads stdout, pauses; the second Ctrl+C leaves. Raises `WorkbenchError`.
        """
        self._presses = 0
        self._out.on_broken = self._interrupted
        with interrupts(self._interrupted):
            going = asyncio.create_task(self._go(command))
            leaving = asyncio.create_task(self._leave.wait())
            await asyncio.wait({going, leaving}, return_when=asyncio.FIRST_COMPLETED)
            leaving.cancel()
            if not going.done():
                going.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await going
                self.status = "interrupted"
                return
            await going
        await self.finish_lines()

    async def finish_lines(self) -> None:
        """Write the JSON lines that waited for a text."""
        if not isinstance(self.view, JsonView):
            return
        texts = Texts(self._workbench)
        for event in self.view.take_held():
            self._out.data(await texts.line(event))

    async def _go(self, command: AnyCommand) -> None:
        answer = await self._workbench.dispatch(command)
        if isinstance(answer, RunRef):
            self.run = answer.run
            if self._presses:  # asked for while the run began: there was nothing to pause yet
                await self._pause(answer.run)
            await self._workbench.settled(answer.run)

    def _interrupted(self) -> None:
        self._presses += 1
        if self._presses > 1 or self.run is None:
            self._leave.set()
        elif self._pausing is None or self._pausing.done():
            if not self._out.is_broken:
                self._out.remark(_CARRY_OUT)
            self._pausing = asyncio.get_running_loop().create_task(self._pause(self.run))

    async def _pause(self, run: RunId) -> None:
        with contextlib.suppress(InvalidCommand):  # it stands still already
            await self._workbench.dispatch(Pause(run=run))

    def _hear(self, published: AnyPublished) -> None:
        run = getattr(published, "run", None)
        if self.run is None and isinstance(published, Happened):
            self.run = published.run
        if isinstance(published, (Happened, RunChanged, TextDelta)) and run != self.run:
            return
        if isinstance(published, RunChanged):
            self.status, self.reason, self.why = published.status, published.reason, published.why
        elif self.view is not None:
            self.view.show(published)

    def text_at_hand(self, body: Body) -> str | None:
        """Return a text of the run that is driven here, without waiting; None where that can't be."""
        runner = self._workbench.parts.runs.live(self.run) if self.run is not None else None
        return None if runner is None else runner.bodies.text(body)
