"""Where the run stands: frames, their step and phase, the calls of the step, and the files of the work folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.event_parts import FileState
from workbench.domain.ids import FrameId
from workbench.domain.inspection import CallView, FrameView, StateView
from workbench.domain.timeline_text import call_line, one_line
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.situation import UNDER_WAY
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.parts import Note, Text
from workbench.ui.widgets.words import count, size_of

_FRAME = Qt.ItemDataRole.UserRole
_CALL = Qt.ItemDataRole.UserRole + 1
MOST_FILES = 500


class StackPanel(QWidget):
    """A supervisor, below it the calls of its step, and below a call the sub-agent that works on it.

    Signals:
        frame_chosen(str, int): a frame, and the step where it stands
        call_chosen(str): a call of the step
    """

    frame_chosen = Signal(str, int)
    call_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Text(dim=True)
        self.head.setContentsMargins(inset(10, 4, 10, 2))
        self.empty = Empty(
            self.tr("Which agents are at work, in which step and call, once a run is open."), ("sample",)
        )
        self.note = Note("warning")
        self.tree = tree(self.tr("Call stack"), 2)
        self.tree.setRootIsDecorated(True)
        self.tree.setIndentation(px(10))
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.empty)
        column.addWidget(self.head)
        column.addWidget(self.tree, 1)
        column.addWidget(self.note)
        self.show_state(0, None)

    def show_state(self, seq: int, state: StateView | None, *, is_past: bool = False) -> None:
        """Show the state after an event; None: nothing is open."""
        self.tree.clear()
        self.note.say("", said(state.files_trouble) if state else "")
        if state is None:
            self.head.show_text("")
            self.head.hide()
            self.empty.show()
            return
        self.empty.hide()
        self.head.show()
        self.head.show_text((self.tr("After event {0}") if is_past else self.tr("Now, after event {0}")).format(seq))
        self.head.setToolTip(plain_tip(self.tr("{0} tokens, ${1}").format(count(state.tokens), f"{state.cost:.4f}")))
        self._show_frames(state)
        self.tree.expandAll()
        if state.memory:
            self.tree.addTopLevelItem(self._memory(state))
        if state.files:
            self.tree.addTopLevelItem(self._files(state))

    def show_failure(self, message: str) -> None:
        """Say why the state can't be shown."""
        self.note.say("", message)

    def _show_frames(self, state: StateView) -> None:
        """Show each frame below the call that it works on; a supervisor stands before its sub-agents in the state."""
        places: dict[FrameId, QTreeWidgetItem] = {}
        for frame in state.frames:
            item, where = self._frame(frame, state)
            above = places.get(frame.parent) if frame.parent is not None else None
            if above is None:
                self.tree.addTopLevelItem(item)
            else:
                _place_below(above, frame).addChild(item)
            places[frame.frame] = where

    def _frame(self, frame: FrameView, state: StateView) -> tuple[QTreeWidgetItem, QTreeWidgetItem]:
        is_shown = frame.frame == state.frame
        aside = self.tr("← here") if is_shown and len(state.frames) > 1 else ""
        item = QTreeWidgetItem([one_line(frame.agent or self.tr("agent"), 80), aside])
        font = item.font(0)
        font.setBold(is_shown and len(state.frames) > 1)
        item.setFont(0, font)
        is_over = state.status not in UNDER_WAY
        step = self.tr("over, after step {0}") if is_over else self.tr("step {0} · {1}")
        where = QTreeWidgetItem([step.format(frame.step, table_words(frame.phase)), ""])
        tip = self.tr("{0}\nClick: its context")
        if frame.parent is not None:
            tip = self.tr("{0}\nA sub-agent, {1} frames deep; begun with event {2}\nClick: its context")
        for line in (item, where):
            line.setData(0, _FRAME, (frame.frame, frame.step))
            line.setToolTip(0, plain_tip(tip.format(line.text(0), frame.depth, frame.entered)))
        item.addChild(where)
        for call in state.calls if is_shown else frame.pending:
            where.addChild(self._call(call))
        return item, where

    def _call(self, call: CallView) -> QTreeWidgetItem:
        item = QTreeWidgetItem([call_line(call.tool, call.arguments), table_words(call.status.replace("_", " "))])
        item.setToolTip(0, plain_tip(f"{call.id}: {call_line(call.tool, call.arguments)}"))
        item.setData(0, _CALL, call.id)
        return item

    def _memory(self, state: StateView) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self.tr("memory"), str(len(state.memory))])
        for entry in state.memory:
            trust = self.tr("untrusted") if entry.untrusted else entry.scope
            line = QTreeWidgetItem([one_line(entry.text.text, 120), trust])
            origin = self.tr("event {0} of run {1}").format(entry.seq, entry.run) if entry.run else self.tr("a person")
            line.setToolTip(0, plain_tip(f"{entry.id} · {entry.scope} · {origin}\n{one_line(entry.text.text, 400)}"))
            item.addChild(line)
        return item

    def _files(self, state: StateView) -> QTreeWidgetItem:
        there = [file for file in state.files if file.sha256 is not None]
        item = QTreeWidgetItem([self.tr("files of the work folder"), str(len(there))])
        for file in there[:MOST_FILES]:
            item.addChild(self._file(file))
        if len(there) > MOST_FILES:
            item.addChild(QTreeWidgetItem([self.tr("and {0} more").format(len(there) - MOST_FILES), ""]))
        return item

    def _file(self, file: FileState) -> QTreeWidgetItem:
        if not file.withheld:
            return QTreeWidgetItem([file.path, size_of(file.size)])
        item = QTreeWidgetItem([file.path, self.tr("{0}, not kept").format(size_of(file.size))])
        why = self.tr("It holds a secret, so its contents are not kept. A fork takes it from the folder as it is now.")
        item.setToolTip(0, plain_tip(why))
        item.setToolTip(1, plain_tip(why))
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        if (call := item.data(0, _CALL)) is not None:
            self.call_chosen.emit(call)
        elif (frame := item.data(0, _FRAME)) is not None:
            self.frame_chosen.emit(FrameId(frame[0]), frame[1])


def _place_below(where: QTreeWidgetItem, frame: FrameView) -> QTreeWidgetItem:
    """Return the call of the supervisor's step that a frame works on, or the step where it is not shown."""
    for place in range(where.childCount()):
        call = where.child(place)
        if call is not None and call.data(0, _CALL) == frame.call:
            return call
    return where
