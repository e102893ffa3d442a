"""What is noted at an event."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.widgets.parts import Text


class EventNoteDialog(AskDialog):
    """Asks for a note.

    Signals:
        written(str): the note
    """

    written = Signal(str)

    def __init__(self, seq: int, row: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note at event"))
        self.heading.show_text(self.tr("Note at event {0}").format(seq))
        self.yes.setText(self.tr("&Keep"))
        self.no.setText(self.tr("Cancel"))
        self.add(Text(row, dim=True))
        self.note = QPlainTextEdit(note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(6 * self.note.fontMetrics().lineSpacing())
        self.add(self.note)
        self.note.setFocus()

    def answer_yes(self) -> None:
        """Say the note."""
        self.written.emit(self.note.toPlainText().strip())
        self.accept()
