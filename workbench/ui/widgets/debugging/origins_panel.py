"""Where a text first came from, the way from there, and where it went."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.inspection import Mention, Origins
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.parts import Note, Text
from workbench.ui.widgets.tones import dim_of, tone_of

_SEQ = Qt.ItemDataRole.UserRole


class OriginsPanel(QWidget):
    """A line for each place; a click shows it.

    Signals:
        chosen(int): an event is to be shown
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Select text in the inspector and ask where it came from, with the right mouse button.")
        self.empty = Empty(words, ("where_from", "go_inspector"), ("sample",))
        self.head = Text(dim=True)
        self.head.hide()
        self.head.setContentsMargins(inset(10, 4, 10, 2))
        self.note = Note("warning")
        self.tree = tree(self.tr("Where it came from"), 2)
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.empty)
        column.addWidget(self.head)
        column.addWidget(self.note)
        column.addWidget(self.tree, 1)

    def show_origins(self, text: str, origins: Origins) -> None:
        """Show what is known about a text."""
        self.empty.hide()
        self.head.show()
        self.head.show_text(self.tr("“{0}”").format(one_line(text, 120)))
        self.tree.clear()
        self.note.say("", "" if origins.first else self.tr("It stands nowhere in the log."))
        path = origins.path or ((origins.first,) if origins.first else ())
        for place, mention in enumerate(path):
            self._add(self.tr("first in") if place == 0 else self.tr("then in"), mention)
        for mention in origins.from_model:
            how = self.tr("and that, perhaps from") if mention.hops else self.tr("model, perhaps from")
            self._add("    " * mention.hops + how, mention, is_sure=False)
        for mention in origins.onwards:
            self._add(self.tr("went on to"), mention)
        for mention in origins.elsewhere:
            self._add(self.tr("stands in"), mention)

    def show_failure(self, message: str) -> None:
        """Say why nothing is known."""
        self.tree.clear()
        self.note.say("", message)

    def _add(self, how: str, mention: Mention, *, is_sure: bool = True) -> None:
        agents = f"{' › '.join(mention.agents)} · " if mention.agents else ""
        words = f"{how} {agents}{mention.source} · {mention.part}: {one_line(mention.excerpt, 160)}"
        where = self.tr("step {0}").format(mention.step) if mention.step else self.tr("set-up")
        item = QTreeWidgetItem([words, f"{where} · {mention.seq}"])
        item.setToolTip(0, plain_tip(mention.excerpt))
        item.setData(0, _SEQ, mention.seq)
        item.setForeground(1, QBrush(QColor(dim_of(self))))
        if not is_sure or not mention.exact:
            item.setForeground(0, QBrush(QColor(tone_of(self, "warning").text)))
            item.setToolTip(
                0, plain_tip(self.tr("Not proven: the model read this before it wrote the text.\n") + mention.excerpt)
            )
        self.tree.addTopLevelItem(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(int(item.data(0, _SEQ)))
