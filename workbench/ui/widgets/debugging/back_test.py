"""Where a breakpoint would have stopped recorded runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.inspection import BackTested
from workbench.domain.timeline_text import one_line
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import count

_HIT = Qt.ItemDataRole.UserRole


class BackTestView(QWidget):
    """A button that asks, how far it is, and what was found.

    Signals:
        asked(): the person wants to know
        given_up(): no longer
        chosen(object): a `Hit` is to be looked at
    """

    asked = Signal()
    given_up = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self._is_possible = True
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.words = Text(dim=True)
        self.hits = tree(self.tr("Where it would have stopped"), 3, (self.tr("Why"), self.tr("Step"), self.tr("Run")))
        self.hits.itemActivated.connect(lambda item: self.chosen.emit(item.data(0, _HIT)))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.hits, 1)
        column.addStretch(0)
        self.hits.hide()
        self._set_running(False)

    def set_possible(self, is_possible: bool) -> None:
        """Say whether there is something to ask; what was found for another question goes away."""
        self._is_possible = is_possible
        if not self._is_running:
            self.words.show_text("")
            self.hits.hide()
        self.button.setEnabled(is_possible or self._is_running)

    def show_progress(self, done: float | None, text: str) -> None:
        """Say how far it is."""
        if self._is_running:
            self.bar.setRange(0, 0 if done is None else 100)
            self.bar.setValue(round(100 * (done or 0)))
            self.bar.setToolTip(text)

    def show_found(self, found: BackTested) -> None:
        """Show what was found."""
        self._set_running(False)
        more = self.tr(", and more that are not listed") if found.cut else ""
        text = self.tr("It would have stopped {0} times in {1} runs of {2} events{3}.")
        if len(found.hits) == 1:
            text = self.tr("It would have stopped once in {1} runs of {2} events{3}.")
        elif not found.hits:
            text = self.tr("It would not have stopped in {1} runs of {2} events{3}.")
        if found.runs == 1:
            text = text.replace("{1} runs", self.tr("1 run"))
        self.words.show_text(text.format(len(found.hits), found.runs, count(found.events), more))
        self.hits.clear()
        for hit in found.hits:
            item = QTreeWidgetItem([one_line(hit.why, 200), str(hit.step), f"{hit.run[:8]} · {hit.seq}"])
            item.setData(0, _HIT, hit)
            item.setToolTip(0, self.tr("Enter shows it in its run"))
            self.hits.addTopLevelItem(item)
        self.hits.setVisible(bool(found.hits))

    def show_failure(self, message: str) -> None:
        """Say why there is no answer."""
        self._set_running(False)
        self.words.show_text(message)

    def _pressed(self) -> None:
        if self._is_running:
            self._set_running(False)
            self.words.show_text(self.tr("Given up."))
            self.given_up.emit()
        else:
            self._set_running(True)
            self.asked.emit()

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.button.setText(self.tr("Cancel") if is_running else self.tr("Where would it have stopped?"))
        self.button.setEnabled(self._is_possible or is_running)
        self.bar.setVisible(is_running)
        self.bar.setRange(0, 0)
        self.words.setVisible(not is_running)
