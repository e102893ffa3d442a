"""What all dialogs share: a heading, room for what is asked, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.scale import LARGE, bounded, inset, px
from workbench.ui.theme import scaled
from workbench.ui.widgets.parts import Note, Text

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)


class AskDialog(QDialog):
    """A dialog with a yes and a no of its own words; it is deleted when it closes."""

    def __init__(self, parent: QWidget | None = None, *, grows: bool = False, is_careful: bool = False) -> None:
        """`grows`: what is asked takes all room; `is_careful`: Return means no."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(bounded(self, 440).width())
        self.heading = Text()
        self.heading.setFont(scaled(self.font(), LARGE, bold=True))
        self.body = QVBoxLayout()
        self.body.addStretch(0)  # takes the room where nothing that is asked does, so that no lines are scattered
        self._last: QWidget | None = None
        self.problem = Note("bad")
        self.yes = QPushButton()
        self.no = QPushButton()
        (self.yes if is_careful else self.no).setAutoDefault(False)
        (self.no if is_careful else self.yes).setDefault(True)
        buttons = self._buttons = QDialogButtonBox()
        buttons.addButton(self.no, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self.answer_yes)
        self._grows = self._is_asked = False
        self._is_careful = is_careful
        self.grow_from(320 if grows else 0)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(inset(18, 16, 18, 14))
        layout.setSpacing(px(10))
        layout.addWidget(self.heading)
        layout.addLayout(self.body, 1 if grows else 0)
        layout.addWidget(self.problem)
        if not grows:
            layout.addStretch(1)
        layout.addWidget(buttons)

    def event(self, event: QEvent) -> bool:
        """Take the height that the texts need at the width that there is, also when one of them changes."""
        if event.type() == QEvent.Type.Show and not self._is_asked:
            self._is_asked = True
            self._begin_with_a_field()
        handled = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._take_height()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Return for the yes, also from a text of several lines; not where Return means no."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        if is_return and with_control and not self._is_careful:
            self.yes.click()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Put the focus on what comes next: what is asked, then the buttons as they stand, and round.

        Each desktop has its own order of buttons, and fields that are made late stand behind them in Qt's order.
        WORKAROUND: where a text that can be selected stands first and Return means no, Qt 6.11 goes from the last
        button to that one, so that Tab never leads to what is asked.
        """
        order, here = self._by_tab(), self.focusWidget()
        if here not in order or len(order) < 2:
            return super().focusNextPrevChild(forwards)
        after = order[(order.index(here) + (1 if forwards else -1)) % len(order)]
        after.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        return True

    def _by_tab(self) -> list[QWidget]:
        """Return what Tab leads to, in turn."""
        asked: list[QWidget] = []
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            can_have = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled() and at.focusProxy() is None
            if can_have and at.window() is self and at.isVisibleTo(self):
                asked.append(at)
            at = at.nextInFocusChain()
        buttons = [each for each in asked if self._buttons.isAncestorOf(each)]
        return [each for each in asked if each not in buttons] + sorted(buttons, key=lambda button: button.x())

    def grow_from(self, least: int) -> None:
        """Let what is asked take all room, of at least these pixels at 100 %; 0: be as high as the texts need."""
        self._grows = bool(least)
        self.setMinimumHeight(bounded(self, 0, least).height())
        self._take_height()

    def _begin_with_a_field(self) -> None:
        """Give the focus to the first field, where nobody gave it to something and Return does not mean no."""
        if self._is_careful or self.focusWidget() is not None:
            return
        first = next((each for each in self.findChildren(QWidget) if self._is_field(each)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _is_field(self, widget: QWidget) -> bool:
        if not isinstance(widget, _FIELDS) or (isinstance(widget, QPlainTextEdit) and widget.isReadOnly()):
            return False
        return widget.isEnabled() and widget.isVisibleTo(self)

    def _take_height(self) -> None:
        layout = self.layout()
        if layout is not None and not self._grows:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget beneath the others, also in the order of Tab: before the buttons."""
        self.body.insertWidget(self.body.count() - 1, widget, stretch)
        if self._last is not None:
            self.setTabOrder(self._last, widget)
        self._last = widget
        self.setTabOrder(widget, self.no)
        self.setTabOrder(self.no, self.yes)

    def answer_yes(self) -> None:
        """Take the yes; dialogs that ask for more than that say what they heard first."""
        self.accept()
