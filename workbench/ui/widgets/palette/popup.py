"""The palette's popup: a line to type into and what fits, over the top of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.scale import px, space
from workbench.ui.theme import colours_of
from workbench.ui.widgets.palette.entry import Entry
from workbench.ui.widgets.palette.item_model import EntriesItemModel
from workbench.ui.widgets.palette.painting import EntryDelegate
from workbench.ui.widgets.palette.ranking import Ranked
from workbench.ui.widgets.parts import Text, restyle

WIDE, LINES = 640, 12
"""Pixels at most, and how many rows show without scrolling."""
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PalettePopup(QFrame):
    """Stands in the window itself, so that it works alike on every desktop. The focus goes back where it was.

    Signals:
        typed(str): something else stands in the line; answer with `show_rows`
        chosen(object): an `Entry` was chosen; the popup is closed by then
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("What to do or to open"))
        self.line.textChanged.connect(self.typed)
        self.line.installEventFilter(self)
        self.item_model = EntriesItemModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setModel(self.item_model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda _: self._choose())
        self.nothing = Text(dim=True)
        self.nothing.setContentsMargins(space(3), space(), space(3), space())
        column = QVBoxLayout(self)
        column.setContentsMargins(space(2), space(2), space(2), space(2))
        column.setSpacing(space())
        for widget in (self.line, self.nothing, self.list):
            column.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 110))
        self.setGraphicsEffect(shadow)
        window.installEventFilter(self)
        self.hide()

    @property
    def current(self) -> Entry | None:
        """The entry that Enter would choose."""
        ranked = self.item_model.ranked(self.list.currentIndex().row())
        return ranked.entry if ranked is not None else None

    def open_with(self, text: str, hint: str) -> None:
        """Show it with a text in the line, behind which the cursor stands; `hint` is shown while the line is empty."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._dress()
        self.line.setPlaceholderText(hint)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.line.text() == text:
            self.typed.emit(text)
        else:
            self.line.setText(text)

    def show_rows(self, rows: Sequence[Ranked], nothing: str = "") -> None:
        """Show what fits, the first of it chosen; `nothing` is said where nothing does."""
        self.item_model.show(rows)
        self.nothing.show_text(nothing)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self.item_model.index(0))
        self._place()

    def choose(self, name: str) -> None:
        """Let the entry with this name be the chosen one, where it is shown."""
        for row in range(self.item_model.rowCount()):
            ranked = self.item_model.ranked(row)
            if ranked is not None and ranked.entry.name == name:
                self.list.setCurrentIndex(self.item_model.index(row))
                return

    def close_up(self) -> None:
        """Hide, and put the focus where it was."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose; close where the focus goes elsewhere; follow the window's size."""
        if watched is self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible() and QApplication.activePopupWidget() is None:
                self._left()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key in _MOVES:
            self._move(key)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # the focus stays: there is nothing else in the popup
        else:
            return False
        return True

    def _move(self, key: Qt.Key) -> None:
        count, row = self.item_model.rowCount(), self.list.currentIndex().row()
        if not count:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            row = min(count - 1, max(0, row + (LINES - 1 if key == Qt.Key.Key_PageDown else 1 - LINES)))
        self.list.setCurrentIndex(self.item_model.index(row))

    def _choose(self) -> None:
        entry = self.current
        if entry is not None and not entry.is_off:
            self.close_up()
            self.chosen.emit(entry)

    def _left(self) -> None:
        """Close without taking the focus back: the person went elsewhere."""
        self._before = None
        self.hide()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(px(WIDE), window.width() - space(8))
        rows = min(LINES, self.item_model.rowCount())
        fits = rows == self.item_model.rowCount()  # to the pixel, which is too little for its frame
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.list.setVerticalScrollBarPolicy(policy)
        self.list.setFixedHeight(max(1, rows) * self.list.sizeHintForRow(0) if rows else 0)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, space(9))

    def _dress(self) -> None:
        colours = colours_of(self)
        restyle(
            self,
            f"QFrame#palette {{ background: {colours.raised}; border: 1px solid {colours.border_strong};"
            f" border-radius: 8px; }} QListView {{ background: transparent; }}",
        )
