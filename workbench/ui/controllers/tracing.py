"""Where a text came from, and what is broken in the log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from workbench.domain.commands import Edit
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.inspection import Finding, FindingList, Findings, Origins, Repair, WhereFrom
from workbench.domain.queries import RunRef
from workbench.domain.timeline_rows import Row
from workbench.ui.client import EngineClient
from workbench.ui.highlight import CodeView
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.debugging.findings_bar import FindingsBar
from workbench.ui.widgets.debugging.origins_panel import OriginsPanel
from workbench.ui.widgets.notices import Notices

translate = QCoreApplication.translate

_STANDS = frozenset({"paused", "waiting", "interrupted", "reached", "not_reached", "limit", "error", "stopped"})


class Tracing(QObject):
    """Asks on every load and stop whether the log is whole, and on demand where a text came from.

    Signals:
        changed(): other findings are known now
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        notices: Notices,
        panel: OriginsPanel,
        bar: FindingsBar,
        inspector: QWidget,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks, self._notices = window, client, run, tasks, notices
        self._panel, self._bar, self._inspector = panel, bar, inspector
        self._broken: frozenset[int] = frozenset()
        self._looked: tuple[RunId | None, int] = (None, 0)
        run.opened.connect(self._opened)
        run.status_changed.connect(self.look)

    def is_broken(self, row: Row) -> bool:
        """Whether something is broken at a row."""
        return not self._broken.isdisjoint(row.seqs)

    def look(self) -> None:
        """Ask what is broken, where the run stands and that is not known yet."""
        at = (self._run.run, self._run.last)
        ready = self._client.is_ready and (self._run.last or self._run.is_damaged) and not self._run.has_gap
        if at != self._looked and ready and self._run.status in _STANDS:
            self._looked = at
            self._tasks.start(self._find())

    def where_from(self, row: Row | None) -> None:
        """Ask where the text that is selected in the inspector came from."""
        text = self._selected()
        run = self._run.run
        if not text or run is None or row is None:
            self._notices.tell(
                "info",
                translate("Tracing", "Select a piece of text in the inspector first."),
                key="where from",
                passing=True,
            )
            return
        dock = self._window.docks["origins"]
        dock.show()
        dock.raise_()
        frame = row.frame if row.phase is not None else None
        self._tasks.start(self._trace(WhereFrom(run=run, seq=row.end, text=text, frame=frame)))

    async def _mended(self, run: RunId, repair: Repair) -> None:
        """Do in a fresh fork what a repair says beyond where it begins."""
        if repair.what == "answer_with_error":
            await self._client.do(Edit(run=run, target="result", call=repair.call, text=repair.result), RunRef)

    def connect_repairs(self, fork_at: Callable[[int, str, Callable[[RunRef], None]], None]) -> None:
        """Let repairs begin with a fork; `fork_at` opens its dialog and tells which run came of it."""

        def repair(_: Finding, wanted: Repair) -> None:
            fork_at(wanted.seq, wanted.says, lambda ref: self._mend(ref, wanted))

        self._bar.repair_requested.connect(repair)

    def _mend(self, ref: RunRef, repair: Repair) -> None:
        self._tasks.start(self._mended(ref.run, repair))

    def _opened(self) -> None:
        self._looked, self._broken = (None, 0), frozenset()
        self._bar.show_findings(())
        self.changed.emit()

    def _selected(self) -> str:
        focused = QApplication.focusWidget()
        views = [focused, *self._inspector.findChildren(CodeView)]
        for view in views:
            if isinstance(view, QPlainTextEdit) and view.isVisible() and view.textCursor().hasSelection():
                return view.textCursor().selectedText().replace("\u2029", "\n")
        return ""

    async def _find(self) -> None:
        run = self._run.run
        if run is None:
            return
        found = await self._client.ask(Findings(run=run), FindingList)
        if run == self._run.run:
            self._broken = frozenset(min(finding.seq, self._run.last) for finding in found.findings)
            self._bar.show_findings(found.findings)
            self.changed.emit()

    async def _trace(self, query: WhereFrom) -> None:
        try:
            origins = await self._client.ask(query, Origins)
        except WorkbenchError as error:
            self._panel.show_failure(str(error))
            return
        if query.run == self._run.run:
            self._panel.show_origins(query.text, origins)
