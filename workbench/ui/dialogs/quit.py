"""Quitting while runs, or work that takes long, are under way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from workbench.domain.published import Progress, WhenLeft
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import inset, px, space
from workbench.ui.table_words import table_words
from workbench.ui.under_way import words_of
from workbench.ui.widgets.models.jobs import Jobs
from workbench.ui.widgets.parts import Text, emptied, scrolled

MOST: Final = 3
"""Runs whose lines stand in the dialog as they are; more are scrolled through."""


WORK: dict[WhenLeft, str] = {
    "nothing": "If you quit now, it is given up, and nothing half done is left.",
    "part": "If you quit now, what is there of a download is kept, and it goes on from there another time.",
    "waits": "It can't be cut off: wait for it, and the window closes then.",
}
"""What becomes of work, by what it says itself."""


class LeftRun(NamedTuple):
    """A run that is under way, and what happens to it."""

    name: str
    lines: tuple[str, ...]


class QuitDialog(AskDialog):
    """Says which runs and what else is under way, and what becomes of it; Return means that the window stays.

    Signals:
        left(): the person quits, resumes runs later and gives up what else is under way; or waited for its end
        stopped(): the person ends the runs for good, then quits
        given_up(str): the work of this key is to be given up
    """

    left = Signal()
    stopped = Signal()
    given_up = Signal(str)

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
        self.when_done = QPushButton(self.tr("Quit When &Done"))
        self.when_done.setAutoDefault(False)
        self.when_done.setToolTip(self.tr("Waits until it is done, then closes the window"))
        self.when_done.clicked.connect(self._wait)
        self.findChildren(QDialogButtonBox)[0].addButton(self.when_done, QDialogButtonBox.ButtonRole.ActionRole)
        self._shown: tuple[LeftRun, ...] | None = None
        self._work: tuple[Progress, ...] = ()
        self._waits = False
        shown = QWidget()
        self._runs = QVBoxLayout(shown)
        self._runs.setContentsMargins(0, 0, 0, 0)
        self._runs.setSpacing(space())
        self.add(scrolled(shown) if many else shown, 1)
        self.jobs = Jobs()
        self.jobs.stop_requested.connect(self.given_up)
        self.add(self.jobs)
        self._of_work = Text()
        self.add(self._of_work)
        stopping = self.tr("Stopping ends them for good; a call that is cut off may have taken effect.")
        self._of_stopping = Text(stopping, dim=True)
        self.add(self._of_stopping)
        self.setTabOrder(self.no, self.stop)
        self.setTabOrder(self.stop, self.yes)
        self.no.setFocus()  # Space means no, too

    def show_runs(self, runs: tuple[LeftRun, ...], work: Sequence[Progress] = ()) -> None:
        """Show the runs that are under way now, and what else would be cut off; none: all has ended meanwhile."""
        is_other = runs != self._shown or {each.key for each in work} != {each.key for each in self._work}
        if runs != self._shown:
            self._fill(runs)
        self._show_work(work)
        self._shown, self._work = runs, tuple(work)
        if is_other:
            self._judge()

    def _show_work(self, work: Sequence[Progress]) -> None:
        for key in set(self.jobs.rows) - {each.key for each in work}:
            self.jobs.end(key)
        for each in work:
            self.jobs.begin(each.key, each.text, self.tr("Give it up"))
            self.jobs.tell(each.key, each.text, each.done)
            self.jobs.rows[each.key].stop.setVisible(each.can_stop)

    def _judge(self) -> None:
        """Offer what makes sense for what is under way now; where its end was waited for, and has come, quit."""
        runs, work = self._shown or (), self._work
        if self._waits and not work and not runs:
            self.answer_yes()
            return
        self._waits = self._waits and not runs
        self.heading.show_text(self._heading())
        ends: list[WhenLeft] = sorted({each.when_left for each in work})
        self._of_work.show_text(" ".join(table_words(WORK[end]) for end in ends if end in WORK))
        self._of_work.setVisible(bool(work) and not self._waits)
        self._of_stopping.setVisible(bool(runs))
        self.stop.setVisible(bool(runs))
        self.when_done.setVisible(bool(work) and not runs and not self._waits)
        self.yes.setVisible("waits" not in ends)
        if runs:
            self.yes.setText(self.tr("&Quit, Resume Later"))
        else:
            self.yes.setText(self.tr("&Give Up and Quit") if work else self.tr("&Quit"))
        told = [f"{run.name}: {' '.join(run.lines)}" for run in runs] + [words_of(each) for each in work]
        self.setAccessibleDescription("\n".join((*told, self._of_work.whole)))

    def _heading(self) -> str:
        runs = self._shown or ()
        if self._waits:
            return self.tr("The window closes once this is done")
        if len(runs) == 1:
            return self.tr("A run is under way")
        if runs:
            return self.tr("{0} runs are under way").format(len(runs))
        return self.tr("This is not done yet") if self._work else self.tr("Nothing is under way any more")

    def stay(self) -> None:
        """Wait no more for the end of what is under way: it did not come to what was wanted."""
        if self._waits:
            self._waits = False
            self._judge()

    def _wait(self) -> None:
        self._waits = True
        self._judge()

    def _fill(self, runs: tuple[LeftRun, ...]) -> None:
        emptied(self._runs)
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

    def set_failed(self, words: str) -> None:
        """Say why the runs could not be stopped; the person may try again or choose something else."""
        self.problem.say("", words)
        self.stop.setEnabled(True)
        self.yes.setEnabled(True)

    def answer_yes(self) -> None:
        """Say that what is under way is left."""
        self.accept()
        self.left.emit()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.yes.setEnabled(False)
        self.problem.say("")
        self.stopped.emit()
