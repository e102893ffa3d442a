"""What is wrong with a plugin that is being written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.plugins import PluginCheck
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Note, Text, scrolled
from workbench.ui.widgets.plugins.content import PluginContent


class CheckedDialog(AskDialog):
    """Shows the problems, or that there are none, and what the plugin asks for.

    Signals:
        again_requested(str): check the folder once more
    """

    again_requested = Signal(str)

    def __init__(self, folder: str, check: PluginCheck, confinement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True)
        self._folder = folder
        self.resize(bounded(self, 620, 520))
        self.setWindowTitle(self.tr("Check a plugin"))
        self.heading.show_text(check.plugin.name or folder)
        self.yes.setText(self.tr("Check &again"))
        self.no.setText(self.tr("Close"))
        self.verdict = Note("bad" if check.problems else "good")
        if check.problems:
            lines = "\n".join(f"• {said(each)}" for each in check.problems)
            self.verdict.say(self.tr("Problems: {0}").format(len(check.problems)), lines)
        else:
            self.verdict.say(self.tr("Nothing is wrong"), self.tr("It can be installed from this folder."))
        content = PluginContent()
        content.show_plugin(check.plugin, confinement)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.verdict)
        column.addWidget(content)
        column.addStretch(1)
        self.add(Text(folder, dim=True))
        self.add(scrolled(shown), 1)

    def answer_yes(self) -> None:
        """Have it checked once more."""
        self.accept()
        self.again_requested.emit(self._folder)
