"""What the console's commands work on: one run, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.cli.console.stops import stop_text
from workbench.cli.following import Following
from workbench.cli.live import TimelineView
from workbench.cli.out import Out
from workbench.cli.texts import Texts
from workbench.domain.commands import AnyCommand
from workbench.domain.errors import BadInput
from workbench.domain.events import AnyEvent
from workbench.domain.ids import RunId
from workbench.domain.timeline_text import visible
from workbench.engine.state import CallState, RunState
from workbench.service.workbench import Workbench


class Scene:
    """One run in the console."""

    def __init__(self, workbench: Workbench, out: Out, following: Following, run: RunId) -> None:
        self.workbench = workbench
        self.out = out
        self.following = following
        self.run = run
        self.texts = Texts(workbench)
        self.is_left = False
        """Whether the person wants to quit."""

    def say(self, text: str) -> None:
        """Print text of ours."""
        self.out.line(text)

    def show(self, text: str) -> None:
        """Print text from outside: what would not show is escaped."""
        self.out.line(visible(text))

    async def events(self) -> Sequence[AnyEvent]:
        """Return all events so far."""
        return await self.workbench.run_events(self.run)

    async def state(self) -> RunState:
        """Return where the run stands."""
        return await self.workbench.run_state(self.run)

    async def drive(self, command: AnyCommand) -> None:
        """Carry a command out, show what happens until the run stands still, and tell where it stands then."""
        view = self.following.view
        if view is None:
            self.following.view = TimelineView(self.out, await self.events())
        await self.following.drive(command)
        if self.following.is_left:
            self.is_left = True
        else:
            await self.tell_stop()

    async def tell_stop(self) -> None:
        """Tell in a line or two where the run stands."""
        self.say(stop_text(await self.state(), self.out.paint))

    async def waiting(self) -> tuple[CallState, ...]:
        """Return the calls that a person is asked about now."""
        return tuple(call for call in (await self.state()).calls if call.status == "asked")

    async def asked(self, typed: str) -> tuple[CallState, str]:
        """Return the call that is answered, and the rest of the line: the first that waits unless one is named.

        Raises `BadInput` where nothing waits.
        """
        waiting = await self.waiting()
        if not waiting:
            raise BadInput("Nothing waits for a decision.", "`where` tells what comes next.")
        word, _, rest = typed.strip().partition(" ")
        for call in waiting:
            if call.id == word:
                return call, rest.strip()
        return waiting[0], typed.strip()
