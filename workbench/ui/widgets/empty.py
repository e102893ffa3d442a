"""What a part is for while there is nothing in it, with buttons that lead on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Text

BEGIN = ("sample", "new")
"""The ways on where no run is open yet."""
AROUND = 10
"""Pixels left and right of a link's text, together."""


class WayOn(QPushButton):
    """A link to an action; it ends in an ellipsis where it has no room."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.whole = ""
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setProperty("way", True)
        self.say(text, "")

    def say(self, text: str, tip: str) -> None:
        """Show another text."""
        self.whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip))
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + px(AROUND) + 4, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - px(AROUND))
        shown = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


class Empty(QWidget):
    """Words, and buttons for actions of the window: of several groups the first in which one can be done."""

    def __init__(self, text: str, *groups: Sequence[str], parent: QWidget | None = None) -> None:
        """`groups` hold actions by their names in the registry."""
        super().__init__(parent)
        self._groups = groups
        self._is_bound = False
        self._fitted: tuple[int, str, str, int] | None = None
        """For what the words have all their lines."""
        self.words = Text(text, dim=True)
        self._ways = QWidget()
        self._ways.setLayout(FlowLayout())
        self._buttons = [{name: self._button(name) for name in group} for group in groups]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inset(10, 8, 10, 8))
        self.column.setSpacing(px(6))
        self.column.addWidget(self.words)
        self.column.addWidget(self._ways)
        self.column.addStretch(1)
        self._ways.hide()

    def show_text(self, text: str) -> None:
        """Say something else."""
        self.words.show_text(text)

    @property
    def whole(self) -> str:
        """The words."""
        return self.words.whole

    @property
    def ways(self) -> tuple[str, ...]:
        """The names of all actions that may be offered."""
        return tuple(name for group in self._groups for name in group)

    @property
    def buttons(self) -> list[WayOn]:
        """The ways on that show now."""
        return [button for group in self._buttons for button in group.values() if not button.isHidden()]

    def showEvent(self, event: QShowEvent) -> None:
        """Find the actions once there is a window that has them."""
        super().showEvent(event)
        if not self._is_bound:
            self._is_bound = True
            self._bind()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words have all their lines: what they stand in scrolls rather than cut them."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """See that there is another text, font or zoom."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        if self._stands() != self._fitted:
            self.words.setMinimumHeight(0)  # Qt counts it in what the words need
            self.words.setMinimumHeight(max(0, self.words.heightForWidth(self.words.width())))
            self._fitted = self._stands()

    def _stands(self) -> tuple[int, str, str, int]:
        words = self.words
        return words.width(), words.font().key(), words.text(), words.minimumHeight()

    def _button(self, name: str) -> WayOn:
        button = WayOn(name)
        button.hide()
        layout = self._ways.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def _bind(self) -> None:
        top: QWidget = self
        while (above := top.parentWidget()) is not None:
            top = above
        for group in self._buttons:
            for name, button in group.items():
                action = top.findChild(QAction, name, Qt.FindChildOption.FindDirectChildrenOnly)
                button.setEnabled(action is not None and action.isEnabled())
                if action is not None:
                    button.say(action.text(), action.toolTip())
                    button.clicked.connect(action.trigger)
                    action.enabledChanged.connect(button.setEnabled)
                    action.enabledChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        shown = next((group for group in self._buttons if any(each.isEnabled() for each in group.values())), {})
        for group in self._buttons:
            for button in group.values():
                button.setVisible(group is shown and button.isEnabled())
        self._ways.setVisible(bool(shown))
