"""The settings file as text: what is wrong in it is said while one types."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from workbench.domain.settings_queries import SettingsText
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded
from workbench.ui.theme import code_font
from workbench.ui.widgets.flow import row_of
from workbench.ui.widgets.parts import Text

_PAUSE_MS = 300
"""After which what was typed is looked over."""


class MendSettingsDialog(AskDialog):
    """Shows the file at the line that is wrong; it can be kept once nothing is.

    Signals:
        look_wanted(str): is anything wrong with this text?
        keep_wanted(str, str): what was read, and what is to stand there instead
        aside_wanted(): the file is to be put aside
    """

    look_wanted = Signal(str)
    keep_wanted = Signal(str, str)
    aside_wanted = Signal()

    def __init__(self, found: SettingsText, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True)
        self._found = found
        self.setWindowTitle(self.tr("Settings file"))
        self.setMinimumWidth(bounded(self, 640).width())
        self.heading.show_text(
            self.tr("Mend the settings file") if found.trouble else self.tr("Edit the settings file")
        )
        self.yes.setText(self.tr("&Keep"))
        self.no.setText(self.tr("Cancel"))
        self.edit = QPlainTextEdit(found.text)
        self.edit.setFont(code_font(self.font()))
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("Text of the settings file"))
        self.aside = QPushButton(self.tr("&Put it aside"))
        self.aside.setAutoDefault(False)
        self.aside.setToolTip(self.tr("The file gets another name, and what usually holds does"))
        self.aside.clicked.connect(self.aside_wanted)
        self.aside.setVisible(bool(found.trouble))
        self.add(Text(found.file, dim=True))
        self.add(self.edit, 1)
        self.add(row_of(self.aside))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.look_wanted.emit(self.edit.toPlainText()))
        self.edit.textChanged.connect(self._pause.start)
        self.show_found(found)
        self.go_to(found.line)
        self.edit.setFocus()

    def show_found(self, found: SettingsText) -> None:
        """Say what is wrong with a text, where it is still what stands here."""
        if found.text != self.edit.toPlainText():
            return
        title = self.tr("Line {0}").format(found.line) if found.line else ""
        self.problem.say(title, said(found.trouble), "bad")
        self.yes.setEnabled(not found.trouble)

    def show_refused(self, words: str) -> None:
        """Say why it was not kept."""
        self.problem.say("", words, "bad")

    def go_to(self, line: int) -> None:
        """Put the cursor at the end of a line, counted from 1."""
        block = self.edit.document().findBlockByNumber(max(line - 1, 0))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.edit.setTextCursor(cursor)
        self.edit.centerCursor()

    def answer_yes(self) -> None:
        """Say what is to stand in the file; it closes once that is kept."""
        self.keep_wanted.emit(self._found.text, self.edit.toPlainText())
