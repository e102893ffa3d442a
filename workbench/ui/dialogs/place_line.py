"""A line for a path or a name, with buttons that look for files and folders."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PlaceLine(QWidget):
    """What is typed, or chosen in a dialog of the desktop.

    Signals:
        changed(str): what stands there now, without spaces around it
    """

    changed = Signal(str)

    def __init__(
        self, name: str, hint: str = "", parent: QWidget | None = None, *, files: str = "", folders: bool = True
    ) -> None:
        """`files`: which files can be chosen, as a file dialog wants it; empty: none."""
        super().__init__(parent)
        self._files = files
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.line.textChanged.connect(lambda text: self.changed.emit(text.strip()))
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the key of its label leads nowhere
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        if files:
            row.addWidget(self._button(self.tr("&File…"), QFileDialog.FileMode.ExistingFile))
        if folders:
            row.addWidget(self._button(self.tr("F&older…"), QFileDialog.FileMode.Directory))

    def text(self) -> str:
        """Return what stands there."""
        return self.line.text().strip()

    def _button(self, text: str, mode: QFileDialog.FileMode) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._look(mode))
        return button

    def _look(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.line.accessibleName(), "", self._files)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.line.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
