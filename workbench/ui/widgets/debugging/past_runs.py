"""A question about past runs: a button that asks it, how far it is, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.ui.motion import show_busy
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Text

_FOUND = Qt.ItemDataRole.UserRole


class PastRunsView(QWidget):
    """Asks, lets the person give up, and lists what was found.

    Signals:
        asked(): the person wants to know
        given_up(): no longer
        chosen(object): something that was found is to be looked at
    """

    asked = Signal()
    given_up = Signal()
    chosen = Signal(object)

    def __init__(self, question: str, title: str, headers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._is_running = False
        self._is_possible = True
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.words = Text(dim=True)
        self.hits = tree(title, len(headers), headers)
        self.hits.itemActivated.connect(lambda item: self.chosen.emit(item.data(0, _FOUND)))
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
            self.bar.setToolTip(plain_tip(text))

    def show_rows(self, words: str, rows: Sequence[tuple[object, Sequence[str]]]) -> None:
        """Show what was found: in words, and a line of columns for each thing."""
        self._set_running(False)
        self.words.show_text(words)
        self.hits.clear()
        for value, columns in rows:
            item = QTreeWidgetItem(list(columns))
            item.setData(0, _FOUND, value)
            item.setToolTip(0, plain_tip(f"{columns[0]}\n{self.tr('Enter shows it in its run')}"))
            self.hits.addTopLevelItem(item)
        self.hits.setVisible(bool(rows))

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
        self.button.setText(self.tr("Cancel") if is_running else self._question)
        self.button.setEnabled(self._is_possible or is_running)
        self.bar.setVisible(is_running)
        show_busy(self.bar)
        self.words.setVisible(not is_running)
