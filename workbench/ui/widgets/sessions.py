"""The sessions: the runs of the open one as a tree, and all of them with a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QSplitter, QTreeView, QVBoxLayout, QWidget

from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow, SessionRow
from workbench.ui.itemmodels.sessions import VALUE, SessionsItemModel
from workbench.ui.scale import inset
from workbench.ui.widgets.empty import BEGIN, Empty
from workbench.ui.widgets.lists import fit_columns, list_view
from workbench.ui.widgets.parts import Heading, clearable

translate = QCoreApplication.translate

TYPING_MS = 200
"""How long a pause in typing is before the search is sent."""


class SessionsPanel(QWidget):
    """Runs of the open session above, sessions below.

    Signals:
        search_requested(str): sessions that contain this are wanted
        run_chosen(object): a `RunRow` of the open session
        session_chosen(object): a `SessionRow`
    """

    search_requested = Signal(str)
    run_chosen = Signal(object)
    session_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_model = SessionsItemModel(self)
        self._open: SessionId | None = None
        self._run: RunId | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Sessions", "Search sessions"))
        clearable(self.search)
        self.search.setAccessibleName(translate("Sessions", "Search sessions"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._searched)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._searched)
        self.runs, self.recent = self._runs_view(), self._recent_view()
        self._empty = Empty(translate("Sessions", "Reading sessions…"), (*BEGIN, "import"))
        self._arrange()
        for view in (self.runs, self.recent):
            view.clicked.connect(self._choose)
            view.activated.connect(self._choose)

    def show_sessions(self, sessions: Sequence[SessionRow], now: float) -> None:
        """Show these sessions; the open one stays marked."""
        self.item_model.show(sessions, now)
        searched = bool(self.search.text())
        self._empty.show_text(
            translate("Sessions", "No session contains that.")
            if searched
            else translate("Sessions", "No sessions yet.")
        )
        self._empty.setVisible(not sessions)
        self.recent.setVisible(bool(sessions))
        self._mark()

    def mark_open(self, session: SessionId | None, run: RunId | None) -> None:
        """Mark the open session and run; None: none is open."""
        self._open, self._run = session, run
        self._mark()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer these actions in the context menu of sessions."""
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._menu = QMenu(self)
        self._menu.addActions(list(actions))
        self.recent.customContextMenuRequested.connect(self._pop_up)

    def offer_runs(self, actions: Sequence[QAction]) -> None:
        """Offer these actions in the context menu of runs, for the run that it is opened on."""
        menu = QMenu(self)
        menu.addActions(list(actions))

        def pop_up(at: QPoint) -> None:
            index = self.runs.indexAt(at)
            if index.isValid():
                self._choose(index)
                menu.popup(self.runs.viewport().mapToGlobal(at))

        self.runs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.runs.customContextMenuRequested.connect(pop_up)

    def _pop_up(self, at: QPoint) -> None:
        index = self.recent.indexAt(at)
        if index.isValid():
            self._choose(index)
            self._menu.popup(self.recent.viewport().mapToGlobal(at))

    def _choose(self, index: QModelIndex) -> None:
        value = index.data(VALUE)
        if isinstance(value, RunRow):
            self.run_chosen.emit(value)
        elif isinstance(value, SessionRow) and value.id != self._open:
            self.session_chosen.emit(value)

    def _mark(self) -> None:
        session = self.item_model.index_of(self._open) if self._open else QModelIndex()
        self._runs_box.setVisible(session.isValid())
        if not session.isValid():
            self.recent.clearSelection()
            return
        if self.runs.rootIndex() != session:
            self.runs.setRootIndex(session)
        self.runs.expandAll()
        self._select(self.recent, session)
        if self._run and (run := self.item_model.index_of(self._run)).isValid():
            self._select(self.runs, run)

    @staticmethod
    def _select(view: QTreeView, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        view.selectionModel().setCurrentIndex(index, flags)

    def _typed(self) -> None:
        self._typing.start(TYPING_MS)

    def _searched(self) -> None:
        self._typing.stop()
        self.search_requested.emit(self.search.text().strip())

    def _runs_view(self) -> QTreeView:
        view = list_view(self, translate("Sessions", "Runs of this session"))
        view.setRootIsDecorated(True)
        view.setModel(self.item_model)
        fit_columns(view)
        return view

    def _recent_view(self) -> QTreeView:
        view = list_view(self, translate("Sessions", "Sessions"))
        view.setItemsExpandable(False)
        view.setModel(self.item_model)
        fit_columns(view)
        return view

    def _arrange(self) -> None:
        self._runs_box = QWidget()
        above = QVBoxLayout(self._runs_box)
        above.setContentsMargins(inset(10, 8, 10, 0))
        above.addWidget(Heading(translate("Sessions", "Runs of this session")))
        above.addWidget(self.runs)
        below_box = QWidget()
        below = QVBoxLayout(below_box)
        below.setContentsMargins(inset(10, 8, 10, 4))
        below.addWidget(Heading(translate("Sessions", "Recent")))
        below.addWidget(self.search)
        below.addWidget(self._empty)
        below.addWidget(self.recent, 1)
        below.addStretch()
        self._runs_box.setVisible(False)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._runs_box)
        splitter.addWidget(below_box)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
