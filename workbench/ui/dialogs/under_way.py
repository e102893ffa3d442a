"""The list of all that is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workbench.ui.scale import inset
from workbench.ui.under_way import UnderWayList
from workbench.ui.widgets.models.jobs import Jobs
from workbench.ui.widgets.parts import Text


class UnderWayDialog(QDialog):
    """Stays open beside the window; each line has its own button to stop it."""

    def __init__(self, work: UnderWayList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Under way"))
        self._work = work
        self.empty = Text(self.tr("Nothing is under way that takes long."), dim=True)
        self.jobs = Jobs()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(18, 16, 18, 14))
        column.addWidget(self.empty)
        column.addWidget(self.jobs)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(72 * self.fontMetrics().averageCharWidth(), 12 * self.fontMetrics().lineSpacing())
        work.changed.connect(self._fill)
        self._fill()

    def show_in_front(self) -> None:
        """Show it, in front of the window."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill(self) -> None:
        items = {each.key: each for each in self._work.items}
        for key in set(self.jobs.rows) - set(items):
            self.jobs.end(key)
        for key, item in items.items():
            self.jobs.begin(key, item.text, self.tr("Give it up"))
            self.jobs.tell(key, item.text, item.done)
            self.jobs.rows[key].stop.setVisible(item.can_stop)
        self.empty.setVisible(not items)
