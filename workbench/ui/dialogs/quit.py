"""Quitting while runs are under way."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import inset, px, space
from workbench.ui.widgets.parts import Text, emptied, scrolled

MOST: Final = 3
"""Runs whose lines stand in the dialog as they are; more are scrolled through."""


class LeftRun(NamedTuple):
    """A run that is under way, and what happens to it."""

    name: str
    lines: tuple[str, ...]


class QuitDialog(AskDialog):
    """Says which runs are under way and what happens to each; Return means that the window stays.

    Signals:
        left(): the person quits and resumes them later
        stopped(): the person ends them for good, then quits
    """

    left = Signal()
    stopped = Signal()

    def __init__(self, many: bool, parent: QWidget | None = None) -> None:
        """`many`: there may be more runs than fit, so that they are scrolled through."""
        super().__init__(parent, grows=many, is_careful=True)
        self.setWindowTitle(self.tr("Quit"))
        self.setMinimumWidth(px(560))
        self.yes.setText(self.tr("&Quit, Resume Later"))
        self.no.setText(self.tr("Cancel"))
        self.stop = QPushButton(self.tr("&Stop and Quit"))
        self.stop.setAutoDefault(False)
        self.stop.setToolTip(self.tr("Ends the runs for good; nothing that happened is undone"))
        self.stop.clicked.connect(self._stop)
        self.findChildren(QDialogButtonBox)[0].addButton(self.stop, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._shown: tuple[LeftRun, ...] | None = None
        shown = QWidget()
        self._runs = QVBoxLayout(shown)
        self._runs.setContentsMargins(0, 0, 0, 0)
        self._runs.setSpacing(space())
        self.add(scrolled(shown) if many else shown, 1)
        stopping = self.tr("Stopping ends them for good; a call that is cut off may have taken effect.")
        self.add(Text(stopping, dim=True))
        self.setTabOrder(self.no, self.stop)
        self.setTabOrder(self.stop, self.yes)

    def show_runs(self, runs: tuple[LeftRun, ...]) -> None:
        """Show the runs that are under way now; none: they have all ended meanwhile."""
        if runs == self._shown:
            return
        self._shown = runs
        emptied(self._runs)
        if len(runs) == 1:
            self.heading.show_text(self.tr("A run is under way"))
        else:
            words = self.tr("{0} runs are under way").format(len(runs))
            self.heading.show_text(words if runs else self.tr("Nothing is under way any more"))
        for run in runs:
            name = Text(run.name)
            font = name.font()
            font.setBold(True)
            name.setFont(font)
            name.setContentsMargins(inset(0, 6, 0, 0))
            self._runs.addWidget(name)
            for line in run.lines:
                self._runs.addWidget(Text(line))
        self._runs.addStretch(1)
        self.stop.setVisible(bool(runs))
        self.yes.setText(self.tr("&Quit, Resume Later") if runs else self.tr("&Quit"))
        self.setAccessibleDescription("\n".join(f"{run.name}: {' '.join(run.lines)}" for run in runs))

    def set_failed(self, words: str) -> None:
        """Say why the runs could not be stopped; the person may try again or choose something else."""
        self.problem.say("", words)
        self.stop.setEnabled(True)
        self.yes.setEnabled(True)

    def answer_yes(self) -> None:
        """Say that the runs are left."""
        self.accept()
        self.left.emit()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.yes.setEnabled(False)
        self.problem.say("")
        self.stopped.emit()
