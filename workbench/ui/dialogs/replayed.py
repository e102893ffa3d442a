"""Whether a recorded run, gone through again offline, comes to the same; both sides where it does not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.inspection import Replayed
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.highlight import CodeView
from workbench.ui.said import said
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Text

_HIGH = 420
"""Pixels at 100 % where two sides are compared."""


class ReplayDialog(AskDialog):
    """Shows how a replay went, and offers it as a run of its own. Nothing is sent: results come from the tape.

    Signals:
        event_wanted(int): show the first event that differs
        goal_file_wanted(): go through it again with the agent, goal and tool set of a goal file
        run_wanted(int): make the replay a run of its own, up to this event; 0: to its end, or to the first difference
    """

    event_wanted = Signal(int)
    goal_file_wanted = Signal()
    run_wanted = Signal(int)

    def __init__(self, past: int = 0, parent: QWidget | None = None) -> None:
        """`past`: the event that is looked at; 0: none but the last."""
        super().__init__(parent, grows=True)
        self.setWindowTitle(self.tr("Replay"))
        self.setMinimumWidth(bounded(self, 760).width())
        self.setModal(False)
        self._seq = 0
        self.what = Text(dim=True)
        self.add(self.what)
        self.recorded, self.now = CodeView(), CodeView()
        sides = QWidget()
        columns = QHBoxLayout(sides)
        columns.setContentsMargins(0, 0, 0, 0)
        for title, view in ((self.tr("Recorded"), self.recorded), (self.tr("Now"), self.now)):
            view.setAccessibleName(title)
            column = QVBoxLayout()
            column.addWidget(Text(title, dim=True))
            column.addWidget(view, 1)
            columns.addLayout(column)
        self._sides = sides
        self.add(sides, 1)
        self.other = QPushButton(self.tr("With a &goal file…"))
        self.other.clicked.connect(self.goal_file_wanted)
        self.as_run = QPushButton(self.tr("&Replay as a run"))
        self.as_run.setToolTip(self.tr("It ends as the recorded run did, or stops at the first difference"))
        self.as_run.clicked.connect(lambda: self._ask_run(0))
        self.up_to = QPushButton(self.tr("Replay &up to event {0}, then live").format(past), self)
        self.up_to.setToolTip(self.tr("It stands still there, in a copy of the work folder as it was"))
        self.up_to.clicked.connect(lambda: self._ask_run(past))
        self.up_to.setVisible(bool(past))
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.other, self.as_run, self.up_to):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.add(ways)
        self.yes.setText(self.tr("&Show the event"))
        self.no.setText(self.tr("Close"))
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that the answer is on its way."""
        self.heading.show_text(self.tr("Going through the recorded run again…"))
        self.what.show_text("")
        self._show_sides(False)
        self.yes.setEnabled(False)

    def show_replayed(self, replayed: Replayed) -> None:
        """Show how it went."""
        steps = self.tr("{0} steps replayed").format(replayed.steps)
        self._seq = replayed.seq or 0
        self.yes.setEnabled(not replayed.same and bool(self._seq))
        self._show_sides(not replayed.same)
        if replayed.same:
            self.heading.show_text(self.tr("Nothing differs"))
            self.what.show_text(steps)
            return
        where = self.tr("event {0}").format(self._seq) if self._seq else self.tr("the set-up")
        self.heading.show_text(self.tr("It differs at {0}").format(where))
        self.what.show_text(said(replayed.what))
        self.recorded.set_code(replayed.recorded, "plain")
        self.now.set_code(replayed.now, "plain")

    def show_failure(self, message: str) -> None:
        """Say why it could not be replayed."""
        self.heading.show_text(self.tr("The run can't be replayed"))
        self.what.show_text(message)
        self._let_choose(True)

    def _show_sides(self, are_shown: bool) -> None:
        self._sides.setVisible(are_shown)
        self.grow_from(_HIGH if are_shown else 0)

    def _ask_run(self, until: int) -> None:
        self._let_choose(False)
        self.run_wanted.emit(until)

    def _let_choose(self, may: bool) -> None:
        self.as_run.setEnabled(may)
        self.up_to.setEnabled(may)

    def answer_yes(self) -> None:
        """Show the event; the dialog stays."""
        self.event_wanted.emit(self._seq)
