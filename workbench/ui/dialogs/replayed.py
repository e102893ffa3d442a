"""Whether a recorded run, gone through again offline, comes to the same; both sides where it does not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.inspection import Replayed
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.highlight import CodeView
from workbench.ui.widgets.parts import Text


class ReplayDialog(AskDialog):
    """Shows how a replay went. Nothing is sent: results come from the tape.

    Signals:
        event_wanted(int): show the first event that differs
        goal_file_wanted(): go through it again with the agent, goal and tool set of a goal file
    """

    event_wanted = Signal(int)
    goal_file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True)
        self.setWindowTitle(self.tr("Replay"))
        self.setMinimumSize(760, 420)
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
        self.add(self.other)
        self.yes.setText(self.tr("&Show the event"))
        self.no.setText(self.tr("Close"))
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that the answer is on its way."""
        self.heading.show_text(self.tr("Going through the recorded run again…"))
        self.what.show_text("")
        self._sides.hide()
        self.yes.setEnabled(False)

    def show_replayed(self, replayed: Replayed) -> None:
        """Show how it went."""
        steps = self.tr("{0} steps replayed").format(replayed.steps)
        self._seq = replayed.seq or 0
        self.yes.setEnabled(not replayed.same and bool(self._seq))
        self._sides.setVisible(not replayed.same)
        if replayed.same:
            self.heading.show_text(self.tr("Nothing differs"))
            self.what.show_text(steps)
            return
        where = self.tr("event {0}").format(self._seq) if self._seq else self.tr("the set-up")
        self.heading.show_text(self.tr("It differs at {0}").format(where))
        self.what.show_text(replayed.what)
        self.recorded.set_code(replayed.recorded, "plain")
        self.now.set_code(replayed.now, "plain")

    def show_failure(self, message: str) -> None:
        """Say why it could not be replayed."""
        self.heading.show_text(self.tr("The run can't be replayed"))
        self.what.show_text(message)

    def answer_yes(self) -> None:
        """Show the event; the dialog stays."""
        self.event_wanted.emit(self._seq)
