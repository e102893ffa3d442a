"""The list of what was told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from workbench.ui.itemmodels.news import NewsItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.news import News, NewsList
from workbench.ui.scale import inset
from workbench.ui.widgets.lists import ListPanel


class NewsDialog(QDialog):
    """Stays open beside the window; what it shows is read.

    Signals:
        opened(Place): the event that something is about is to be looked at
    """

    opened = Signal(object)

    def __init__(self, news: NewsList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notifications"))
        self._news = news
        self.list = ListPanel(
            self.tr("Notifications"), NewsItemModel(), self.tr("Nothing was told since the window opened.")
        )
        self.list.view.activated.connect(lambda _: self._open())
        self.list.view.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self.open_button = QPushButton(self.tr("&Open"))
        self.open_button.setToolTip(self.tr("Show the event that it is about (Return)"))
        self.open_button.clicked.connect(self._open)
        self.clear = QPushButton(self.tr("&Clear"))
        self.clear.clicked.connect(news.clear)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.open_button, self.clear):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in the list opens, and nothing else
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(18, 16, 18, 14))
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.resize(76 * self.fontMetrics().averageCharWidth(), 22 * self.fontMetrics().lineSpacing())
        news.changed.connect(self._fill)
        self._fill()

    def show_in_front(self) -> None:
        """Show it, in front of the window."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._fill()
        self.list.view.setFocus()
        if self._news.items:
            self.list.select(0)

    def _fill(self) -> None:
        if not self.isVisible():
            return
        model = self.list.item_model
        kept: News | None = self.list.view.currentIndex().data(VALUE) if model.rowCount() else None
        model.show(self._news.items)
        if kept is not None and (place := model.place(kept.number)) is not None:
            self.list.select(place)
        self._judge()
        if self._news.unread:
            self._news.read_all()

    def _chosen(self) -> News | None:
        found: News | None = self.list.view.currentIndex().data(VALUE) if self.list.item_model.rowCount() else None
        return found

    def _judge(self) -> None:
        chosen = self._chosen()
        self.open_button.setEnabled(chosen is not None and chosen.place is not None)
        self.clear.setEnabled(bool(self._news.items))

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.place is not None:
            self.opened.emit(chosen.place)
