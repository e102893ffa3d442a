"""What goes by the rules of the settings, and what was deleted and can be brought back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.domain.keeping import DeletedList, DeletedRow, GoingList, Rules
from workbench.ui.itemmodels.keeping import DeletedItemModel, GoingItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.table_words import plural
from workbench.ui.widgets.flow import row_of
from workbench.ui.widgets.lists import ListPanel, short_list
from workbench.ui.widgets.words import size_of


class GoingPart(QWidget):
    """A list that is asked for, and buttons.

    Signals:
        look_wanted(): what would go is to be listed
        apply_wanted(): it is to be deleted, once the person has agreed
    """

    look_wanted = Signal()
    apply_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = short_list(ListPanel(self.tr("What would go"), GoingItemModel(), self.tr("Nothing would go now.")))
        self.look = QPushButton(self.tr("&What would go…"))
        self.look.setToolTip(self.tr("Only listed; nothing is deleted"))
        self.look.clicked.connect(self.look_wanted)
        self.apply = QPushButton(self.tr("&Apply now…"))
        self.apply.setToolTip(self.tr("Delete what would go; it can be brought back for a week"))
        self.apply.clicked.connect(self.apply_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(row_of(self.look, self.apply))
        self.forget()

    def show_going(self, found: GoingList) -> None:
        """Show what would go, and the room that gives."""
        self.list.item_model.show(found.rows)
        room = size_of(sum(row.room for row in found.rows))
        head = self.tr("Sessions take {0}; {1} of it would be free in a week.").format(size_of(found.total), room)
        if found.rules == Rules():
            head = self.tr("All are kept: no rule is set. Sessions take {0}.").format(size_of(found.total))
        if found.held:
            kept = plural("Keeping", "Kept, though a rule would take them: %n.", found.held)
            head = f"{head} {kept}"
        self.list.show_head(head)
        self.list.setVisible(True)

    def forget(self) -> None:
        """Show no list, since it may be another now."""
        self.list.item_model.clear()
        self.list.setVisible(False)

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self.apply.setEnabled(can_write)


class DeletedPart(QWidget):
    """A list, and a button.

    Signals:
        back_wanted(DeletedRow): this session is to be there again
    """

    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = short_list(
            ListPanel(
                self.tr("Deleted sessions"), DeletedItemModel(), self.tr("None was deleted within the last week.")
            )
        )
        self.list.view.selectionModel().currentChanged.connect(self._judge)
        self.back = QPushButton(self.tr("Bring bac&k"))
        self.back.clicked.connect(self._bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(row_of(self.back))
        self._can_write = True
        self._judge()

    @property
    def chosen(self) -> DeletedRow | None:
        """The one that is selected."""
        found: DeletedRow | None = self.list.view.currentIndex().data(VALUE)
        return found

    def show_deleted(self, found: DeletedList) -> None:
        """Show what can be brought back."""
        self.list.item_model.show(found.rows)
        self._judge()

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self._judge()

    def _bring(self) -> None:
        if self.chosen is not None:
            self.back_wanted.emit(self.chosen)

    def _judge(self) -> None:
        self.back.setEnabled(self._can_write and self.chosen is not None)
