"""What can be done to a message of the context window at a stop: buttons, and the same by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.domain.asking import Segment
from workbench.domain.context import Standing
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip


class SurgeryBar(QWidget):
    """Buttons for the selected messages; keys work while their table has the focus.

    Signals:
        wanted(str): what is to be done: `mute`, `unmute`, `pin`, `unpin`, `evict`, `restore`, `summarise`, `prompt`,
            `without`
    """

    wanted = Signal(str)

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[Segment, ...] = ()
        self.mute = self._button("M", table, lambda: "unmute" if self._all("muted") else "mute")
        self.pin = self._button("P", table, lambda: "unpin" if self._is_pinned() else "pin")
        self.evict = self._button("E", table, lambda: "restore" if self._has_left() else "evict")
        self.swap = self._button("W", table, lambda: "prompt")
        self.summarise = self._button("S", table, lambda: "summarise")
        self.without = self._button("X", table, lambda: "without")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.show_chosen((), is_allowed=False)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.mute, self.pin, self.evict, self.swap, self.summarise, self.without

    def _button(self, key: str, table: QWidget, what: Callable[[], str]) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wanted.emit(what()))
        shortcut = QShortcut(QKeySequence(key), table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _all(self, standing: Standing) -> bool:
        return bool(self._chosen) and all(part.standing == standing for part in self._chosen)

    def _is_pinned(self) -> bool:
        return bool(self._chosen) and self._chosen[0].pinned

    def _has_left(self) -> bool:
        return bool(self._chosen) and self._chosen[0].standing not in ("sent", "muted")

    def show_chosen(self, chosen: tuple[Segment, ...], *, is_allowed: bool) -> None:
        """Offer what can be done to the chosen messages; nothing where the run does not stand there."""
        self._chosen = chosen
        self.setVisible(is_allowed)
        one = chosen[0] if len(chosen) == 1 and chosen[0].place >= 0 else None
        free = one is not None and not one.is_head
        is_in = one is not None and one.standing in ("sent", "muted")
        self.mute.setEnabled(free and is_in)
        self.pin.setEnabled(free)
        self.evict.setEnabled(free)
        self.swap.setEnabled(one is not None)
        self.summarise.setEnabled(
            bool(chosen) and all(part.place >= 0 and not part.is_head and self._may_join(part) for part in chosen)
        )
        self.without.setEnabled(bool(chosen) and all(not part.is_head and part.is_sent for part in chosen))
        self._name(self.mute, self.tr("Unmute") if self._all("muted") else self.tr("Mute"), "M")
        self._name(self.pin, self.tr("Unpin") if self._is_pinned() else self.tr("Pin"), "P")
        self._name(self.evict, self.tr("Put back") if self._has_left() else self.tr("Evict"), "E")
        self._name(self.swap, self.tr("Swap…"), "W")
        self._name(self.summarise, self.tr("Sum up"), "S")
        self.without.setText(self.tr("Without…"))
        tip = self.tr("What would it do without these? Samples the next action with and without them: press X.")
        self.without.setToolTip(plain_tip(tip))

    @staticmethod
    def _may_join(part: Segment) -> bool:
        return part.standing in ("sent", "muted")

    def _name(self, button: QPushButton, text: str, key: str) -> None:
        button.setText(text)
        button.setToolTip(plain_tip(self.tr("{0}: press {1} in the table. Undo takes it back.").format(text, key)))
