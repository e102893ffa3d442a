"""One editor with its kept ones, its problems, and a way back from replacing or deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.agents import Agent
from workbench.domain.commands import Kind
from workbench.domain.goals import Goal
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet
from workbench.ui.widgets.compose.kept_bar import KeptBar
from workbench.ui.widgets.parts import Note, Text, tall

Part = Goal | Agent | ToolSet


class Page(QWidget):
    """Holds the editor of a goal, an agent or a tool set.

    Signals:
        changed(): what is typed, or its name, is another now
        keep_requested(str, object, object): what the step is called, what is kept now and what is to be; None: nothing
        settled(str): one edit is over and another begins; what it is called, where that is not what it changed
        undo_requested(): the person takes back what the line above the editor tells
    """

    changed = Signal()
    keep_requested = Signal(str, object, object)
    settled = Signal(str)
    undo_requested = Signal()

    def __init__(
        self,
        what: Kind,
        editor: QWidget,
        read: Callable[[str], Part],
        show: Callable[[Part], None],
        problems: Callable[[], list[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.what: Kind = what
        self._read, self._show, self._find_problems = read, show, problems
        self._kept: dict[str, Part] = {}
        self._blank = read("")
        self._loaded = self._blank
        self._complains = False
        self.bar = KeptBar({"goal": self.tr("goals"), "agent": self.tr("agents"), "tools": self.tr("tool sets")}[what])
        self.bar.name.textChanged.connect(self.edited)
        self.bar.chosen.connect(self._choose)
        self.bar.save_wanted.connect(self._save)
        self.bar.duplicate_wanted.connect(self._save)
        self.bar.delete_wanted.connect(self._delete)
        self.problems_note = Note("bad")
        self.undo_row = QWidget()
        self._undo_says = Text()
        self.undo_button = QPushButton(self.tr("&Undo"))
        self.undo_button.setAutoDefault(False)
        self.undo_button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self.undo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._undo_says, 1)
        row.addWidget(self.undo_button)
        self.undo_row.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.undo_row)
        layout.addWidget(editor if what == "tools" else tall(editor), 1)
        layout.addWidget(self.problems_note)

    def set_kept(self, parts: Sequence[Part]) -> None:
        """Offer these kept ones; what is edited stays."""
        self._kept = {part.name: part for part in parts}
        self.bar.set_names(self._kept)
        self.edited()

    def show_part(self, part: Part) -> None:
        """Show a goal, an agent or a tool set, kept or not."""
        with QSignalBlocker(self):
            self._put(part)
        self._loaded = self._read(part.name)
        self._complains = False
        self.edited()

    def restore(self, part: Part) -> None:
        """Show what was typed before, or what was taken back."""
        with QSignalBlocker(self):
            self._put(part)
        self.edited()

    def forget_undo(self) -> None:
        """Offer nothing to take back any more above the editor."""
        self.undo_row.hide()

    def _put(self, part: Part) -> None:
        self._show(part)
        self.bar.show_name(part.name)

    def part(self) -> Part:
        """Return what is typed, under the name that is typed."""
        return self._read(self.bar.text())

    def problems(self) -> list[str]:
        """Return what keeps it from being used, one sentence each."""
        return self._find_problems()

    def complain(self) -> None:
        """Show the problems even where nothing was typed yet."""
        self._complains = True
        self.edited()

    def edited(self) -> None:
        """Look again at what is typed."""
        part = self.part()
        kept = self._kept.get(part.name)
        self.bar.show_state(is_kept=kept is not None, is_changed=part != kept)
        found = self.problems() if self._complains or self._read("") != self._blank else []
        lowest = self.problems_note.height() if found and self.problems_note.isVisible() else 0
        self.problems_note.setMinimumHeight(lowest)  # else all fields move with each problem that is mended
        self.problems_note.say("", "\n".join(found))
        self.changed.emit()

    def _choose(self, name: str) -> None:
        self.settled.emit("")
        before = self.part()
        replaces = before not in (self._loaded, self._kept.get(before.name))
        self.show_part(self._kept[name])
        self.settled.emit(self.tr("Choice of “{0}”").format(_safe(name)))
        if replaces:
            self._offer_undo(self.tr("What you had typed was replaced by “{0}”.").format(name))

    def _save(self, name: str) -> None:
        if self.problems():
            self.complain()
            return
        self.bar.show_name(name)
        part = self._read(name)
        self._loaded = part
        self.keep_requested.emit(self.tr("Keeping of “{0}”").format(_safe(name)), self._kept.get(name), part)

    def _delete(self, name: str) -> None:
        words = self.tr("Deletion of “{0}”").format(_safe(name))
        self.keep_requested.emit(words, self._kept[name], None)
        self._offer_undo(self.tr("“{0}” was deleted.").format(name))

    def _offer_undo(self, says: str) -> None:
        self._undo_says.show_text(says)
        self.undo_row.show()


def _safe(name: str) -> str:
    return one_line(name, 60).replace("&", "&&")
