"""Trials and downloads that are under way, each with its progress and a way to stop that one alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.plugins.under_way import UnderWay


class Jobs(QWidget):
    """One line for each; hidden while there is none.

    Signals:
        stop_requested(str): the one of this key is to be given up
    """

    stop_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, UnderWay] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self.setVisible(False)

    def begin(self, key: str, text: str, stop_tip: str) -> None:
        """Show that something is under way, in a line of its own."""
        if key in self.rows:
            return
        row = self.rows[key] = UnderWay(stop_tip)
        row.stop.setAccessibleName(self.tr("Stop: {0}").format(text))
        row.stop_requested.connect(lambda: self._stop(key))
        self._column.addWidget(row)
        row.begin(text)
        self.setVisible(True)

    def tell(self, key: str, text: str, done: float | None) -> None:
        """Show what it does now, and how much of it is done where that is known."""
        if row := self.rows.get(key):
            row.tell(f"{said(text)} ({done:.0%})" if done is not None else said(text), done)

    def end(self, key: str) -> None:
        """It is over."""
        if row := self.rows.pop(key, None):
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self.rows))

    def _stop(self, key: str) -> None:
        self.rows[key].stop.setEnabled(False)
        self.stop_requested.emit(key)
