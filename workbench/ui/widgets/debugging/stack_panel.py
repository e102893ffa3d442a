"""Where the run stands: frames, their step and phase, the calls of the step, and the files of the work folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.ids import FrameId
from workbench.domain.inspection import FrameView, StateView
from workbench.domain.timeline_text import body_line, one_line
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Note, Text
from workbench.ui.widgets.words import size_of

_FRAME = Qt.ItemDataRole.UserRole
_CALL = Qt.ItemDataRole.UserRole + 1
MOST_FILES = 500


class StackPanel(QWidget):
    """The innermost frame on top, as in every debugger.

    Signals:
        frame_chosen(str, int): a frame, and the step where it stands
        call_chosen(str): a call of the step
    """

    frame_chosen = Signal(str, int)
    call_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Text(dim=True)
        self.head.setContentsMargins(10, 4, 10, 2)
        self.note = Note("warning")
        self.tree = tree(self.tr("Call stack"), 2)
        self.tree.setRootIsDecorated(True)
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.tree, 1)
        column.addWidget(self.note)
        self.show_state(0, None)

    def show_state(self, seq: int, state: StateView | None, *, is_past: bool = False) -> None:
        """Show the state after an event; None: nothing is open."""
        self.tree.clear()
        self.note.say("", state.files_trouble if state else "")
        if state is None:
            self.head.show_text(self.tr("No run is open."))
            return
        words = self.tr("After event {0} · ${1} · {2} tokens")
        said = words.format(seq, f"{state.cost:.4f}", state.tokens)
        self.head.show_text(said if is_past else self.tr("Now · {0}").format(said[:1].lower() + said[1:]))
        for depth, frame in reversed(list(enumerate(state.frames))):
            self.tree.addTopLevelItem(self._frame(frame, depth, state))
        if state.files:
            self.tree.addTopLevelItem(self._files(state))
        if first := self.tree.topLevelItem(0):
            first.setExpanded(True)

    def show_failure(self, message: str) -> None:
        """Say why the state can't be shown."""
        self.note.say("", message)

    def _frame(self, frame: FrameView, depth: int, state: StateView) -> QTreeWidgetItem:
        agent = one_line(frame.agent or self.tr("agent"), 40)
        words = self.tr("step {0} · {1} · {2}").format(frame.step, frame.phase, agent)
        item = QTreeWidgetItem([words, self.tr("depth {0}").format(depth) if len(state.frames) > 1 else ""])
        item.setData(0, _FRAME, (frame.frame, frame.step))
        for call in state.calls if depth == len(state.frames) - 1 else ():
            below = QTreeWidgetItem([f"{call.tool}  {body_line(call.arguments, 80)}", call.status.replace("_", " ")])
            below.setToolTip(0, f"{call.id}: {one_line(call.arguments.text, 400)}")
            below.setData(0, _CALL, call.id)
            item.addChild(below)
        return item

    def _files(self, state: StateView) -> QTreeWidgetItem:
        there = [file for file in state.files if file.sha256 is not None]
        item = QTreeWidgetItem([self.tr("files of the work folder"), str(len(there))])
        for file in there[:MOST_FILES]:
            item.addChild(QTreeWidgetItem([file.path, size_of(file.size)]))
        if len(there) > MOST_FILES:
            item.addChild(QTreeWidgetItem([self.tr("and {0} more").format(len(there) - MOST_FILES), ""]))
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        if (call := item.data(0, _CALL)) is not None:
            self.call_chosen.emit(call)
        elif (frame := item.data(0, _FRAME)) is not None:
            self.frame_chosen.emit(FrameId(frame[0]), frame[1])
