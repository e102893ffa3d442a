"""Everything inside the frame, made once the window has been painted: pages, panels, banners, status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.ui.itemmodels.run_lists import CallsItemModel, ProblemsItemModel, SegmentsItemModel
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.approval import ApprovalPanel
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.sessions import SessionsPanel
from workbench.ui.widgets.set_up import SetUpPanel
from workbench.ui.widgets.status_bar import StatusBar
from workbench.ui.widgets.timeline import LanesView, TimelineView
from workbench.ui.widgets.welcome import Welcome


class Panels:
    """The window's parts, each at its place."""

    def __init__(self, window: MainWindow) -> None:
        self.notices = Notices()
        self.status = StatusBar()
        self.welcome = Welcome()
        self.lanes = LanesView()
        self.timeline = TimelineView()
        self.set_up = SetUpPanel()
        self.sessions = SessionsPanel()
        self.inspector = Inspector()
        self.approval = ApprovalPanel()
        self.calls = ListPanel("Calls", CallsItemModel(), "No calls yet.")
        self.context = ListPanel("Context window", SegmentsItemModel(), "Nothing in the context yet.")
        self.problems = ListPanel("Problems", ProblemsItemModel(), "No problems.")
        self.run_page = self._run_page()
        self._place(window)

    def show_run(self, window: MainWindow, is_open: bool) -> None:
        """Show the open run's page, or the one that tells where to begin."""
        window.pages.setCurrentWidget(self.run_page if is_open else self.welcome)

    def _run_page(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("run_page")
        splitter.addWidget(self.lanes)
        splitter.addWidget(self.timeline)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _place(self, window: MainWindow) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        pages = window.pages
        window.setCentralWidget(centre)
        column.addWidget(pages, 1)
        pages.addWidget(self.welcome)
        pages.addWidget(self.run_page)
        pages.show()
        right = QSplitter(Qt.Orientation.Vertical)
        right.setObjectName("inspector_column")
        right.addWidget(self.approval)
        right.addWidget(self.inspector)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 4)
        right.setChildrenCollapsible(False)
        window.place("set_up", self.set_up)
        window.place("sessions", self.sessions)
        window.place("inspector", right)
        window.place("calls", self.calls)
        window.place("context", self.context)
        window.place("problems", self.problems)
        window.setStatusBar(self.status)
