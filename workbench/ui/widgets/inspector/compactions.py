"""What left the context window, before and after; and how a segment stands and what it has cost, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench.domain.asking import Compaction, Segment
from workbench.ui.said import said
from workbench.ui.table_words import plural
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.words import count

translate = QCoreApplication.translate

_ROWS = 3


class CompactionList(QListWidget):
    """One line for each time that messages left the window, newest last; hidden where none did.

    Signals:
        chosen(object): a `Compaction` is to be shown
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What left the context window"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._chose)
        self.hide()

    def show_compactions(self, compactions: tuple[Compaction, ...]) -> None:
        """Show these."""
        self.clear()
        for each in compactions:
            item = QListWidgetItem(compaction_words(each))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setToolTip(plain_tip(said(each.why)))
            self.addItem(item)
        self.setVisible(bool(compactions))
        if compactions:
            height = self.sizeHintForRow(0) * min(_ROWS, len(compactions)) + 2 * self.frameWidth() + 4
            self.setMinimumHeight(height)
            self.setMaximumHeight(max(height, self.sizeHintForRow(0) * len(compactions) + 2 * self.frameWidth() + 4))
            self.scrollToBottom()

    def choose_of(self, step: int) -> None:
        """Show the newest one of a step; where there was none, change nothing."""
        for place in reversed(range(self.count())):
            if self.item(place).data(Qt.ItemDataRole.UserRole).step == step:
                self.setCurrentRow(place)
                return

    def _chose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def compaction_words(compaction: Compaction) -> str:
    """Return `step 13: 24 messages summed up, 8,100 → 2,300 tokens`."""
    how = {
        "summarise": translate("Compactions", "summed up"),
        "decompose": translate("Compactions", "handed over"),
    }.get(compaction.strategy, translate("Compactions", "left out"))
    text = translate("Compactions", "Step {0}: {1} {2}, {3} → {4} tokens")
    before, after = count(compaction.before), count(compaction.after)
    number = compaction.messages
    many = plural("Compactions", "%n message(s)", number)
    return text.format(compaction.step, many, how, before, after)


def state_words(part: Segment) -> list[str]:
    """Return how a segment stands, where that is more than sent."""
    words = {
        "dropped": translate("Compactions", "left out"),
        "summarised": translate("Compactions", "summed up"),
        "handed_over": translate("Compactions", "handed over"),
        "muted": translate("Compactions", "muted"),
        "evicted": translate("Compactions", "evicted"),
    }
    said = [words[part.standing]] if part.standing in words else []
    said += [translate("Compactions", "pinned")] if part.pinned else []
    if part.recalled:
        said = [translate("Compactions", "recalled")]
    return said + ([translate("Compactions", "swapped")] if part.original is not None else [])


def carried_words(part: Segment) -> str:
    """Return what a segment has cost so far."""
    how = translate("Compactions", "counted by the model's tokenizer") if part.is_exact else "estimated"
    text = translate("Compactions", "{0} tokens ({1}), part of {2} requests so far").format(
        count(part.tokens), how, count(part.carried)
    )
    text += translate("Compactions", ": {0} tokens carried").format(count(part.tokens * part.carried))
    return translate("Compactions", "{0}, about ${1}.").format(text, f"{part.cost:.4f}") if part.cost else f"{text}."
