"""A plugin to begin with."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.place_line import PlaceLine
from workbench.ui.scale import bounded
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Text

_NAME = re.compile(r"[a-z][a-z0-9_]*")


class NewPluginDialog(AskDialog):
    """Asks what the plugin is called and where its package is written.

    Signals:
        chosen(str, str): name and folder
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(bounded(self, 520).width())
        self.setWindowTitle(self.tr("New plugin"))
        self.heading.show_text(self.tr("Write a plugin to begin with"))
        self.yes.setText(self.tr("&Write it"))
        self.no.setText(self.tr("Cancel"))
        self.name = QLineEdit()
        self.name.setPlaceholderText("weather")
        self.name.setMaxLength(48)
        self.folder = PlaceLine(self.tr("Folder"), self.tr("new or empty"))
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Name"), self.name)
        rows.addRow(self.tr("F&older"), self.folder)
        self.add(form)
        self.add(Text(self.tr("A package with one tool and its tests, which passes Check as it is."), dim=True))
        self.name.textChanged.connect(self._named)
        self.folder.changed.connect(self._look)
        self._proposed = ""
        self.name.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Say name and folder."""
        self.chosen.emit(self.name.text().strip(), self.folder.text())
        self.accept()

    def _named(self, name: str) -> None:
        """Propose a folder, until another was typed."""
        if self.folder.text() == self._proposed:
            self._proposed = str(Path.home() / f"workbench-{name.strip()}") if name.strip() else ""
            self.folder.line.setText(self._proposed)
        self._look()

    def _look(self) -> None:
        name, folder = self.name.text().strip(), self.folder.text()
        wrong = ""
        if name and not _NAME.fullmatch(name):
            wrong = self.tr("A name has a to z, 0 to 9 and _, and begins with a letter.")
        elif folder and not Path(folder).is_absolute():
            wrong = self.tr("The folder needs its whole path, from the root.")
        self.problem.say("", wrong)
        self.yes.setEnabled(bool(name and folder) and not wrong)
