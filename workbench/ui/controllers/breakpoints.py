"""Breakpoints and watches: in the gutter, in their panels, in the dialog, and back-tested."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from workbench.domain.breakpoints import Breakpoint, Breakpoints, Hit
from workbench.domain.commands import Command, DeleteBreakpoint, MuteBreakpoints, SetBreakpoint, SetWatches
from workbench.domain.errors import WorkbenchError
from workbench.domain.inspection import BackTest, BackTested, BreakpointList, BreakpointsOf, Watched, WatchValues
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Done
from workbench.domain.timeline_rows import Row
from workbench.policy.permissions import matches
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.judging import JUDGING
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.debugging.breakpoint_dialog import BreakpointDialog
from workbench.ui.widgets.debugging.breakpoint_panel import BreakpointPanel
from workbench.ui.widgets.debugging.watch_panel import WatchPanel
from workbench.ui.widgets.timeline.painting import Mark


class BreakpointsController(QObject):
    """Keeps what is armed and watched in step with the engine.

    Signals:
        changed(): other breakpoints are armed now
        hit_chosen(object): a `Hit` in a recorded run is to be looked at
    """

    changed = Signal()
    hit_chosen = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        panel: BreakpointPanel,
        watches: WatchPanel,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks = window, client, run, tasks
        self._panel, self._watches = panel, watches
        self.armed = Breakpoints()
        self.expressions: tuple[str, ...] = ()
        self.dialog: BreakpointDialog | None = None
        """The dialog while it is open."""
        self._round = 0
        client.published.connect(self._hear)
        client.ready.connect(lambda _: self.refresh())
        run.opened.connect(self._show)
        panel.changed.connect(lambda point: self._do(SetBreakpoint(breakpoint=point)))
        panel.new_requested.connect(self.new)
        panel.edit_requested.connect(self._open)
        panel.delete_requested.connect(lambda point: self._do(DeleteBreakpoint(id=point)))
        panel.mute_requested.connect(lambda muted: self._do(MuteBreakpoints(muted=muted)))
        watches.changed.connect(lambda wanted: self._do(SetWatches(expressions=wanted)))

    @property
    def here(self) -> tuple[Breakpoint, ...]:
        """Those that can stop the open session; without one, any."""
        return tuple(point for point in self.armed.each if point.session in (None, self._run.session))

    def mark_of(self, row: Row) -> Mark | None:
        """Return what stands in the gutter beside a row."""
        fitting = [point for point in self.armed.each if self._fits(point, row)]
        if not fitting:
            return None
        if self.armed.muted or not any(point.enabled for point in fitting):
            return "off"
        return "log" if all(point.log for point in fitting if point.enabled) else "on"

    def toggle(self, row: Row | None) -> None:
        """Remove the breakpoints of a row that were made there, or make one: before its phase, or before its tool."""
        point = self._at(row) if row is not None else None
        if point is None or row is None:
            return
        same = [each for each in self.armed.each if _same_place(each, point)]
        if same:
            for each in same:
                self._do(DeleteBreakpoint(id=each.id))
        else:
            self._do(SetBreakpoint(breakpoint=point))

    def new(self, row: Row | None = None) -> None:
        """Ask for a breakpoint, beginning with what a row shows."""
        stands = row is not None and (ahead := self._run.timeline.ahead(row)) is not None and ahead.call is None
        point = self._at(row) if row is not None and not stands else None
        self._open(point or Breakpoint(id="", where="tool"))

    def mute(self) -> None:
        """Pass over all, or no longer."""
        self._do(MuteBreakpoints(muted=not self.armed.muted))

    def refresh(self) -> None:
        """Ask for what is armed and watched."""
        self._tasks.start(self._list())

    def show_watched(self, seq: int) -> None:
        """Show the watches' values after an event."""
        if self._run.run is not None and seq and self.expressions:
            self._tasks.start(self._watch(Watched(run=self._run.run, seq=seq)))

    def _fits(self, point: Breakpoint, row: Row) -> bool:
        if row.phase is None or point.session not in (None, self._run.session):
            return False
        if point.where == "phase":
            return point.phase == row.phase
        return point.where == "tool" and row.call is not None and matches(point.tool, self._tool(row))

    def _tool(self, row: Row) -> str:
        proposed = self._run.proposal(row.call) if row.call is not None else None
        return proposed.tool if proposed is not None else ""

    def _at(self, row: Row) -> Breakpoint | None:
        """What would stop the run before what a row shows; at a stop, before what comes next."""
        session = self._run.session
        if (ahead := self._run.timeline.ahead(row)) is not None:
            if ahead.call is None:
                return Breakpoint(id="", where="phase", phase=ahead.before, session=session)
            row = ahead.call
        if tool := self._tool(row):
            return Breakpoint(id="", where="tool", tool=tool, session=session)
        if row.phase is None:
            return None
        return Breakpoint(id="", where="phase", phase=row.phase, session=session)

    def _open(self, point: Breakpoint) -> None:
        started = self._run.started
        tools = tuple(spec.name for spec in started.offered) if started is not None else ()
        dialog = BreakpointDialog(point, self._run.session, tools, JUDGING, self._window)
        dialog.kept.connect(lambda kept: self._tasks.start(self._arm(dialog, kept)))
        dialog.back_test_requested.connect(self._ask_back_test)
        dialog.back_test.chosen.connect(self._hit_chosen)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _hit_chosen(self, hit: Hit) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.hit_chosen.emit(hit)

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for item in published:
            if isinstance(item, Progress) and item.key == "back test" and self.dialog is not None:
                self.dialog.back_test.show_progress(item.done, said(item.text))

    def _ask_back_test(self, point: Breakpoint | None) -> None:
        self._round += 1
        if point is not None:
            self._tasks.start(self._back_test(point, self._round))
        elif self._run.run is not None and self._round > 1:
            self._tasks.start(self._give_up(self._round))

    async def _back_test(self, point: Breakpoint, number: int) -> None:
        try:
            found = await self._client.ask(BackTest(breakpoint=point), BackTested)
        except WorkbenchError as error:
            if number == self._round and self.dialog is not None:
                self.dialog.back_test.show_failure(str(error))
            return
        if number == self._round and self.dialog is not None:
            self.dialog.back_test.show_found(found)

    async def _give_up(self, number: int) -> None:
        """Ask for nothing of one run: the question under way ends."""
        nothing = Breakpoint(id="", where="finished", enabled=False)
        if number == self._round and self._run.run is not None:
            await self._client.ask(BackTest(breakpoint=nothing, runs=(self._run.run,)), BackTested)

    async def _arm(self, dialog: BreakpointDialog, point: Breakpoint) -> None:
        order = SetBreakpoint(breakpoint=point)
        if await carried_out(dialog, dialog.set_failed, lambda: self._client.do(order, Done)) is not None:
            await self._list()

    def _do(self, command: Command) -> None:
        self._tasks.start(self._done(command))

    async def _done(self, command: Command) -> None:
        try:
            await self._client.do(command, Done)
        finally:
            await self._list()

    async def _list(self) -> None:
        listed = await self._client.ask(BreakpointsOf(), BreakpointList)
        self.armed = listed.breakpoints
        self._show()
        if listed.watches != self.expressions:
            self.expressions = listed.watches
            self._watches.show_watches(listed.watches)
            self.show_watched(self._run.last)

    def _show(self) -> None:
        """List those that can stop the open session; others' own are out of place here."""
        self._panel.show_breakpoints(replace(self.armed, each=self.here))
        self.changed.emit()

    async def _watch(self, query: Watched) -> None:
        values = await self._client.ask(query, WatchValues)
        if query.run == self._run.run:
            self._watches.show_values(values)


def _same_place(one: Breakpoint, other: Breakpoint) -> bool:
    bare = replace(one, id="", condition="", hits="", log="", enabled=True, session=None)
    return bare == replace(other, session=None)
