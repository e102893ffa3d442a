"""Comparing runs of a session, and taking a result from one into the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QInputDialog

from workbench.domain.commands import Edit
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import Origin, ToolReturned
from workbench.domain.ids import RunId
from workbench.domain.inspection import Compare, Comparison, Difference, StateAt, StateView, StepPair
from workbench.domain.queries import BodyText, EventPage, Events, RunRef, RunRow, SessionRow, Text
from workbench.ui.client import EngineClient
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.comparing.page import ComparePage
from workbench.ui.widgets.notices import Notices
from workbench.ui.words import run_words

translate = QCoreApplication.translate


class Comparing(QObject):
    """Fills the page and does what is asked there.

    Signals:
        wanted_here(): the run that is open has the event that is to be shown
    """

    wanted_here = Signal()

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        notices: Notices,
        sessions: SessionsController,
        page: ComparePage,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks = window, client, run, tasks
        self._notices, self._sessions, self._page = notices, sessions, page
        self._right: RunId | None = None
        self.wanted: tuple[RunId, int] | None = None
        """A run that was opened for one of its events, until that is shown."""
        window.pages.addWidget(page)
        page.closed.connect(self.close)
        window.pages.currentChanged.connect(lambda _: window.layouts.compare(window.pages.currentWidget() is page))
        page.step_chosen.connect(self._show_step)
        page.taken.connect(lambda pair, difference: self._tasks.start(self._take(pair, difference)))
        run.opened.connect(self.close)

    def ask(self) -> None:
        """Compare the open run with the other one; where there are several, ask which. A fork's parent comes first."""
        session, own = self._sessions.open_row, self._own
        if session is None or own is None:
            return
        others = sorted((row for row in session.runs if row.id != own.id), key=lambda row: row.id != own.parent)
        if len(others) == 1:
            self.compare(others[0].id)
        elif others:
            self._ask_which(session, others)

    def compare(self, other: RunId) -> None:
        """Compare the open run with another one."""
        if self._run.run is not None:
            self._tasks.start(self._compare(self._run.run, other))

    def close(self) -> None:
        """Show the open run again."""
        if self._window.pages.currentWidget() is self._page:
            self._window.pages.setCurrentIndex(1 if self._run.run is not None else 0)

    @property
    def _own(self) -> RunRow | None:
        return self._sessions.find(self._run.run) if self._run.run is not None else None

    def _ask_which(self, session: SessionRow, others: list[RunRow]) -> None:
        names = {f"{_name(session, row)}  ({run_words(row)})": row.id for row in others}
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("Comparing", "Compare runs"))
        dialog.setLabelText(translate("Comparing", "Compare the open run with"))
        dialog.setComboBoxItems(list(names))
        dialog.textValueSelected.connect(lambda name: self.compare(names[name]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _compare(self, left: RunId, right: RunId) -> None:
        comparison = await self._client.ask(Compare(left=left, right=right), Comparison)
        session = self._sessions.open_row
        one, other = self._sessions.find(left), self._sessions.find(right)
        if session is None or one is None or other is None or self._run.run != left:
            return
        self._right = right
        self._page.show_comparison((_name(session, one), _name(session, other)), comparison)
        self._window.pages.setCurrentWidget(self._page)
        self._page.pairs.setFocus()

    def _show_step(self, pair: StepPair, is_left: bool) -> None:
        seq = pair.left_seq if is_left else pair.right_seq
        run = self._run.run if is_left else self._right
        if run is not None and seq is not None:
            self.show(run, seq)

    def show(self, run: RunId, seq: int) -> None:
        """Show an event of a run of any session."""
        self.close()
        self.wanted = (run, seq)
        if run == self._run.run:
            self.wanted_here.emit()
        elif (row := self._sessions.find(run)) is not None:
            self._sessions.open_run(row)
        else:
            self._notices.tell(
                "warning",
                translate("Comparing", "That run is not listed."),
                translate("Comparing", "Clear the search for sessions, then try again."),
            )

    async def _take(self, pair: StepPair, difference: Difference) -> None:
        """Let a result of the right run be the result of the call of the same tool at which the left one stands."""
        run, right = self._run.run, self._right
        if run is None or right is None or pair.right_seq is None:
            return
        state = await self._client.ask(StateAt(run=run, seq=self._run.last, frame=pair.left_frame), StateView)
        returned, text = await self._find(right, pair, difference.right)
        waiting = [call for call in state.calls if returned is not None and call.tool == returned.tool]
        if returned is None or not waiting or "result" not in state.editable:
            tool = returned.tool if returned is not None else translate("Comparing", "that tool")
            raise WorkbenchError(
                translate("Comparing", "The left run does not stand at a call of {0}.").format(tool),
                translate("Comparing", "Fork it before that call, then take the result."),
            )
        origin = Origin(run=right, seq=returned.seq)
        await self._client.do(Edit(run=run, target="result", call=waiting[0].id, text=text, origin=origin), RunRef)
        self._notices.tell(
            "info",
            translate("Comparing", "The result of {0} is taken over; Ctrl+Z takes it back.").format(returned.tool),
            key="taken",
        )
        self.close()

    async def _find(self, run: RunId, pair: StepPair, text: str) -> tuple[ToolReturned | None, str]:
        """Return the result in a pair's right step that reads so, in full."""
        page = await self._client.ask(Events(run=run, after=(pair.right_seq or 1) - 1, limit=200), EventPage)
        step = (pair.right_frame, pair.right)
        found = [each for each in page.events if isinstance(each, ToolReturned) and (each.frame, each.step) == step]
        for event in found:
            output = event.output
            whole = output.text if output.ref is None else (await self._client.ask(BodyText(ref=output.ref), Text)).text
            if len(found) == 1 or whole == text:
                return event, whole
        return None, ""


def _name(session: SessionRow, run: RunRow) -> str:
    place = [row.id for row in sorted(session.runs, key=lambda row: row.started)].index(run.id) + 1
    return run.label or f"{'fork' if run.parent else 'run'} {place}"
