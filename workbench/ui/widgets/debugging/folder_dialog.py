"""How a fork's work folder differs from the root run's, and carrying it over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from workbench.domain.inspection import FolderDifference
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded
from workbench.ui.table_words import table_words
from workbench.ui.widgets.debugging.diff_view import DiffView
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Text


class FolderDialog(AskDialog):
    """Shows every file that differs; nothing is changed before the person says so. Return means no.

    Signals:
        applied(str): the difference of that digest is to be carried over
    """

    applied = Signal(str)

    def __init__(self, difference: FolderDifference, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True, is_careful=True)
        self._difference = difference
        self.setWindowTitle(self.tr("Folder of this fork"))
        self.setMinimumSize(bounded(self, 760, 520))
        number = len(difference.files)
        if number:
            words = self.tr("Files of this fork that differ from {1}: {0}").format(number, difference.target)
        else:
            words = self.tr("This fork's files are those of {0}").format(difference.target)
        self.heading.show_text(words)
        self.yes.setText(self.tr("&Apply to {0}").format(difference.target))
        self.yes.setEnabled(bool(number))
        self.no.setText(self.tr("Close"))
        self.files = tree(self.tr("Files that differ"), 2)
        self.files.addTopLevelItems([QTreeWidgetItem([file.path, table_words(file.what)]) for file in difference.files])
        self.files.currentItemChanged.connect(self._show)
        self.diff = DiffView()
        self.add(self.files, 1)
        self.add(self.diff, 3)
        self.add(Text(self.tr("Files are written into that folder; those marked deleted go."), dim=True))
        if (first := self.files.topLevelItem(0)) is not None:
            self.files.setCurrentItem(first)

    def answer_yes(self) -> None:
        """Have it carried over; the dialog stays until that has worked."""
        self.applied.emit(self._difference.digest)

    def set_failed(self, message: str) -> None:
        """Say why it was not carried over."""
        self.problem.say(self.tr("Nothing was changed"), message)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        place = self.files.indexOfTopLevelItem(item) if item is not None else -1
        self.diff.setPlainText(self._difference.files[place].diff if place >= 0 else "")
