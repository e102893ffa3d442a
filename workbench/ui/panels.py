"""Everything inside the frame, made once the window has been painted: pages, panels, banners, status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QSplitter

from workbench.ui.itemmodels.run_lists import CallsItemModel, ProblemsItemModel, SegmentsItemModel
from workbench.ui.main_window import MainWindow
from workbench.ui.scale import px
from workbench.ui.tight import Tight
from workbench.ui.widgets.approval import ApprovalPanel
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.sessions import SessionsPanel
from workbench.ui.widgets.set_up import SetUpPanel
from workbench.ui.widgets.status_bar import StatusBar
from workbench.ui.widgets.timeline import LanesView, ListPage, TimelineView
from workbench.ui.widgets.timeline.run_page import RunPage
from workbench.ui.widgets.welcome import Welcome

translate = QCoreApplication.translate

LOWEST_INSPECTOR = 160
"""Pixels: what waits for a person and what is edited need the room above it more."""


class Panels:
    """The window's parts, each at its place."""

    def __init__(self, window: MainWindow) -> None:
        self.notices = Notices()
        self.status = StatusBar()
        self.welcome = Welcome()
        self.lanes = LanesView()
        self.timeline = TimelineView()
        self.list_page = ListPage(self.timeline)
        self.set_up = SetUpPanel()
        self.sessions = SessionsPanel()
        self.inspector = Inspector()
        self.approval = ApprovalPanel()
        self.calls = ListPanel(
            translate("Panels", "Calls"),
            CallsItemModel(),
            translate("Panels", "Every call of a tool, and how it ended. A click shows where it stands in the run."),
            ("continue", "into"),
            ("sample",),
        )
        self.context = ListPanel(
            translate("Panels", "Context window"),
            SegmentsItemModel(),
            translate("Panels", "What the model is shown, piece by piece, once a run is at its first step."),
            ("continue", "into"),
            ("sample",),
        )
        self.problems = ListPanel(
            translate("Panels", "Problems"),
            ProblemsItemModel(),
            translate(
                "Panels", "Nothing went wrong. Failed calls, checks that are not met and signs of trouble stand here."
            ),
            ("tour",),
        )
        self.run_page = RunPage(self.lanes, self.list_page)
        self.right = self._right_column()
        self._is_moved = self._looks_back = False
        self.right.splitterMoved.connect(self._moved)
        self._sharing = QTimer(self.right)
        self._sharing.setSingleShot(True)
        self._sharing.setInterval(0)  # what waits has to stand in its panel before its height is known
        self._sharing.timeout.connect(self._share_with_ask)
        self._place(window)

    def give_room_to_ask(self) -> None:
        """Let what waits for a person have as much of the right column as it needs, most of it at most."""
        self._is_moved = False
        self._sharing.start()

    def _share_with_ask(self) -> None:
        self._share(min(self.right.height() * 2 // 3, self.approval.wanted_height))

    def look_back(self, *, is_past: bool) -> None:
        """While something waits, let the inspector have most of the column as long as the past is looked at.

        Once the person has moved the line between them, it stays where it is until something else waits.
        """
        if self._looks_back != is_past and not self._is_moved and not self.approval.isHidden():
            self._share(0) if is_past else self._sharing.start()
        self._looks_back = is_past

    def _moved(self) -> None:
        self._is_moved = True

    def _share(self, above: int) -> None:
        """Give what waits so many pixels, or the least that it can do with, and the inspector the rest."""
        between = [0] * (self.right.count() - 2)
        self.right.setSizes([above, *between, self.right.height() - above])

    def show_run(self, window: MainWindow, is_open: bool) -> None:
        """Show the open run's page, or the one that tells where to begin."""
        begins = is_open and window.pages.currentWidget() is self.welcome
        window.pages.setCurrentWidget(self.run_page if is_open else self.welcome)
        if begins:
            self.timeline.setFocus()  # what had it has gone with the first page, or with an empty panel's links

    def _right_column(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("inspector_column")
        splitter.addWidget(self.approval)
        below = Tight(self.inspector)
        below.setMinimumHeight(px(LOWEST_INSPECTOR))
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _place(self, window: MainWindow) -> None:
        window.centre.insertWidget(0, self.notices)
        window.pages.addWidget(self.welcome)
        window.pages.addWidget(self.run_page)
        window.docks.place("set_up", self.set_up)
        window.docks.place("sessions", self.sessions)
        window.docks.place("inspector", self.right)
        window.docks.place("calls", self.calls)
        window.docks.place("context", self.context)
        window.docks.place("problems", self.problems)
        window.setStatusBar(self.status)
        self.notices.toasts.follow(window, self.status)
