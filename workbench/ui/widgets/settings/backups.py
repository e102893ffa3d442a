"""The copies of the database there are, and one of them chosen to be put back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.domain.backups import BackupList, BackupRow
from workbench.ui.itemmodels.backups import BackupsItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.widgets.flow import row_of
from workbench.ui.widgets.lists import ListPanel, short_list


class BackupsPart(QWidget):
    """A list, and a button.

    Signals:
        restore_wanted(Backup): this one is to be put back, once the person has agreed
    """

    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nothing = self.tr("There is none yet. One is made a day, or by Back up now.")
        self.list = short_list(ListPanel(self.tr("Backups"), BackupsItemModel(), nothing))
        self.list.view.selectionModel().currentChanged.connect(self._judge)
        self.list.item_model.dataChanged.connect(self._judge)
        self.restore = QPushButton(self.tr("&Restore…"))
        self.restore.setToolTip(self.tr("Go on with the database as it was then; what would be lost is shown first"))
        self.restore.clicked.connect(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(row_of(self.restore))
        self._can_write = True
        self._judge()

    @property
    def chosen(self) -> BackupRow | None:
        """The one that is selected."""
        found: BackupRow | None = self.list.view.currentIndex().data(VALUE)
        return found

    def show_backups(self, found: BackupList) -> None:
        """Show those there are, the newest first."""
        self.list.item_model.show(found.rows)
        self._judge()

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self._judge()

    def _restore(self) -> None:
        if self.chosen is not None:
            self.restore_wanted.emit(self.chosen.backup)

    def _judge(self) -> None:
        row = self.chosen
        self.restore.setEnabled(self._can_write and row is not None and not row.trouble)
