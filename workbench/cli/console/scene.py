"""What the console's commands work on: one run, the place in it that is looked at, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.cli.asking import ask
from workbench.cli.console.stops import stop_text
from workbench.cli.following import Following
from workbench.cli.live import TimelineView
from workbench.cli.out import Out
from workbench.cli.reading import events_of
from workbench.cli.texts import Texts
from workbench.domain.commands import AnyCommand
from workbench.domain.errors import BadInput
from workbench.domain.events import AnyEvent
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId
from workbench.domain.inspection import BreakpointList, BreakpointsOf, Watched, WatchValues
from workbench.domain.timeline_text import one_line, visible
from workbench.driver.gate import standing
from workbench.engine.frames import seen_in
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
        self.is_terminal = False
        """Whether a person types, rather than a script."""
        self.frame: FrameId | None = None
        """Whose frame is looked at; None: the one that the run stands in."""
        self.past: int | None = None
        """The event that is looked at; None: where the run stands now."""
        self.whole: int | None = None
        """The last event before the damage, in a damaged run."""
        self.folder_seen = ""
        """Digest of the folder difference that was shown last."""

    def say(self, text: str) -> None:
        """Print text of ours."""
        self.out.line(text)

    def show(self, text: str) -> None:
        """Print text from outside: what would not show is escaped."""
        self.out.line(visible(text))

    async def session(self) -> SessionId:
        """Return the session of the run."""
        return (await self.workbench.parts.store.run_row(self.run)).session

    async def all_events(self) -> Sequence[AnyEvent]:
        """Return all events so far; of a damaged run those before the damage."""
        return (await events_of(self.workbench, self.run))[0]

    async def events(self) -> Sequence[AnyEvent]:
        """Return the events up to the place that is looked at."""
        return (await self.all_events())[: self.past]

    async def seq(self) -> int:
        """Return the event that is looked at, or else the last."""
        return self.past or len(await self.all_events())

    async def state(self) -> RunState:
        """Return where the run stands, or stood at the place that is looked at."""
        return await self.workbench.run_state(self.run, self.past)

    async def here(self) -> RunState:
        """Return where the frame that is looked at stands: the one that was chosen, else the one the run stands in."""
        root = await self.state()
        return seen_in(
            root, self.frame if self.frame in root.frames or self.frame == ROOT_FRAME else standing(root).frame
        )

    async def turn_to(self, run: RunId) -> None:
        """Go on with another run; of a damaged one the last whole place is looked at."""
        known, damage = await events_of(self.workbench, run)
        self.frame = None
        self.run = self.following.run = run
        self.past = self.whole = len(known) if damage is not None else None
        self.following.view = TimelineView(self.out, known)
        self.following.status = (await self.state()).status

    def need_now(self) -> None:
        """Raise `BadInput` where the past is looked at: only what is about to happen can be changed."""
        if self.past is not None:
            if self.past == self.whole:
                raise BadInput("What follows in this run is damaged.", "`fork` goes on from here as a run of its own.")
            raise BadInput(
                f"You look at event {self.past}, which is over.", "`fork` begins a run there; `goto now` goes back."
            )

    async def drive(self, command: AnyCommand) -> None:
        """Carry a command out, show what happens until the run stands still, and tell where it stands then."""
        await self.need_view()
        self.frame = None
        await self.following.drive(command)
        if self.following.is_left:
            self.is_left = True
        else:
            await self.tell_stop()

    async def change(self, command: AnyCommand) -> None:
        """Carry a command out that lets nothing go on, show what it recorded, and tell where the run stands."""
        self.need_now()
        await self.need_view()
        await self.workbench.dispatch(command)
        await self.following.finish_lines()
        await self.tell_stop()

    async def need_view(self) -> None:
        """Let what happens from now on be shown."""
        if self.following.view is None:
            self.following.view = TimelineView(self.out, await self.all_events())

    async def tell_stop(self) -> None:
        """Tell in a line or two where the run stands, or stood, and the watches' values there."""
        text = stop_text(await self.state(), self.out.paint)
        if self.past is not None:
            text = f"event {self.past} of {len(await self.all_events())} {text}"
        self.say(text)
        await self.tell_watches()

    async def tell_watches(self) -> None:
        """Tell the watches' values at the place that is looked at; nothing where there are none."""
        if not (await ask(self.workbench, BreakpointsOf(), BreakpointList)).watches:
            return
        values = await ask(self.workbench, Watched(run=self.run, seq=await self.seq()), WatchValues)
        for each in values.now:
            value = one_line(each.value, 200)
            told = self.out.paint("warning", value) if each.failed else value
            self.say(f"  {one_line(each.expression, 80)} = {told}")

    async def waiting(self) -> tuple[CallState, ...]:
        """Return the calls that a person is asked about now."""
        return (await self.state()).waiting

    async def asked(self, typed: str) -> tuple[CallState, str]:
        """Return the call that is answered, and the rest of the line: the first that waits unless one is named.

        Raises `BadInput` where nothing waits.
        """
        self.need_now()
        waiting = await self.waiting()
        if not waiting:
            raise BadInput("Nothing waits for a decision.", "`where` tells what comes next.")
        return named_call(waiting, typed)


def named_call(calls: Sequence[CallState], typed: str) -> tuple[CallState, str]:
    """Return the call whose id begins the line, else the first, and the rest of the line."""
    word, _, rest = typed.strip().partition(" ")
    for call in calls:
        if call.id == word:
            return call, rest.strip()
    return calls[0], typed.strip()
