"""The line above a prompt: how it differs from the one before, and ways from change to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workbench.domain.prompt_changes import ChangeKind, MessageChange
from workbench.domain.queries import Prompt
from workbench.domain.values import Value
from workbench.ui.scale import px
from workbench.ui.table_words import plural
from workbench.ui.widgets.parts import Text, icon_button


class Before(Value):
    """The prompt that a prompt is compared with: the last one of an earlier step of the same agent."""

    seq: int
    step: int
    prompt: Prompt


class ChangeBar(QWidget):
    """Says what was added, dropped and changed.

    Signals:
        toggled(bool): the difference is to be marked, or not
        moved(int): the next change (1) or the one before (-1) is wanted
    """

    toggled = Signal(bool)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compare = QToolButton()
        self.compare.setText(self.tr("Difference"))
        self.compare.setToolTip(self.tr("Mark what differs from the prompt of the step before"))
        self.compare.setCheckable(True)
        self.compare.setChecked(True)
        self.compare.setAutoRaise(True)
        self.compare.toggled.connect(self.toggled)
        self.says = Text(dim=True)
        self.previous = icon_button("arrow-up", self.tr("Change Before"), lambda: self.moved.emit(-1))
        self.next = icon_button("arrow-down", self.tr("Next Change"), lambda: self.moved.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.compare)
        row.addWidget(self.says, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    @property
    def is_on(self) -> bool:
        """Whether the difference is to be marked."""
        return self.compare.isChecked()

    def show_changes(self, before: Before | None, changes: Sequence[MessageChange]) -> None:
        """Count the changes; None: there is no prompt before."""
        self.show()
        self.compare.setEnabled(before is not None)
        number = sum(change.kind != "same" for change in changes)
        for button in (self.previous, self.next):
            button.setEnabled(bool(number) and self.is_on)
        if before is None:
            self.says.show_text(self.tr("The first prompt of this agent: nothing to compare it with."))
            return
        words = ", ".join(self._counted(changes)) or self.tr("nothing differs")
        self.says.show_text(self.tr("{0} since step {1} (event {2})").format(words, before.step, before.seq))

    def _counted(self, changes: Sequence[MessageChange]) -> list[str]:
        kinds = [change.kind for change in changes]
        return [change_words(kind, kinds.count(kind)) for kind in ("added", "changed", "dropped") if kind in kinds]


def change_words(kind: ChangeKind, number: int) -> str:
    """Return how many messages are what."""
    match kind:
        case "added":
            return plural("ChangeBar", "%n added", number)
        case "changed":
            return plural("ChangeBar", "%n changed", number)
        case "dropped":
            return plural("ChangeBar", "%n dropped", number)
        case _:
            return plural("ChangeBar", "%n message(s) as before", number)
