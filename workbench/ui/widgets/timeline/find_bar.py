"""The line in which words are looked for in the run's whole texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from workbench.domain.timeline_text import visible
from workbench.ui.scale import px, space
from workbench.ui.theme import colours_of
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.parts import Text, clearable, restyle
from workbench.ui.widgets.timeline.filter_bar import TYPING_MS, tool_button


class FindBar(QFrame):
    """Hidden until it is wanted.

    Signals:
        changed(str): other words are typed; empty: nothing is looked for
        moved(int): the next hit (1) or the one before (-1) is wanted
        left(): the person is done with the field; the list is to have the keys
    """

    changed = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Find in run"))
        self.line.setPlaceholderText(self.tr("Find in prompts, replies, arguments, results"))
        clearable(self.line)
        self.previous = tool_button(self.tr("Previous (Shift+F3)"), "arrow-up")
        self.next = tool_button(self.tr("Next (F3)"), "arrow-down")
        self.close_button = tool_button(self.tr("End the search (Esc)"), "close")
        self.count, self.where = Text(), Line()
        self.count.setFixedWidth(px(104))
        self.count.setWordWrap(False)
        self.where.setObjectName("find_where")
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.previous.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        self.close_button.clicked.connect(self.end)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.line.textChanged.connect(lambda _: self._typing.start())
        self.line.installEventFilter(self)
        self._told = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), px(5), space(2), px(5))
        row.setSpacing(space(2))
        row.addWidget(self.line, 2)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addWidget(self.where, 3)
        row.addWidget(self.close_button)
        self._paint_tone()
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; empty: nothing."""
        return self._told

    def open(self) -> None:
        """Show the field and put the cursor into it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def end(self) -> None:
        """Look for nothing and go away."""
        self.line.clear()
        self._tell()
        self.hide()
        self.left.emit()

    def show_count(self, count: str, where: str = "", *shorter: str) -> None:
        """Say how many hits there are, and what stands around the selected one; `shorter`: where room is short."""
        self.count.show_text(count)
        self.where.setText(visible(where), *(visible(each) for each in shorter))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends the search, Return leads to the next hit (with Shift: back), Down to the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell()
                self.moved.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Down:
                self._tell()
                self.left.emit()
            case _:
                return super().eventFilter(watched, event)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _tell(self) -> None:
        self._typing.stop()
        words = self.line.text().strip()
        if words != self._told:
            self._told = words
            self.changed.emit(words)

    def _paint_tone(self) -> None:
        colours = colours_of(self)
        restyle(
            self,
            f"#find_bar {{ background: {colours.window}; border-bottom: 1px solid {colours.border}; }}"
            " #find_bar QToolButton { background: transparent; border: none; padding: 2px; border-radius: 4px; }"
            f" #find_where {{ color: {colours.dim}; }}"
            f" #find_bar QToolButton:hover, #find_bar QToolButton:focus {{ background: {colours.hover}; }}",
        )
