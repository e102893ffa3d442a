"""What a run is called in its session's tree, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.widgets.forms import Form


class LabelDialog(AskDialog):
    """Asks for a label and a note.

    Signals:
        labelled(str, str): label and note
    """

    labelled = Signal(str, str)

    def __init__(self, label: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label run"))
        self.heading.show_text(self.tr("What is this run?"))
        self.yes.setText(self.tr("&Keep"))
        self.no.setText(self.tr("Cancel"))
        self.label = QLineEdit(label)
        self.label.setMaxLength(200)
        self.note = QPlainTextEdit(note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(5 * self.note.fontMetrics().lineSpacing())
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Label"), self.label)
        rows.addRow(self.tr("&Note"), self.note)
        self.add(form)
        self.label.setFocus()

    def answer_yes(self) -> None:
        """Say label and note."""
        self.labelled.emit(self.label.text().strip(), self.note.toPlainText().strip())
        self.accept()
