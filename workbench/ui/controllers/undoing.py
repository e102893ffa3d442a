"""Taking back and doing again what was done to sessions, runs and events: names, labels, notes, deletions.

Each step is a command to the engine and the one that reverses it, sent one after the other. Edits where a run stands
belong to its log and come first while they can be taken back there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from workbench.domain.errors import WorkbenchError
from workbench.domain.timeline_text import one_line
from workbench.ui.actions import Actions
from workbench.ui.situation import Situation
from workbench.ui.tasks import Tasks

MOST: Final = 200
"""Steps that are kept."""
Work = Callable[[], Awaitable[object]]


class Undoing(QObject):
    """The window's steps.

    Signals:
        moved(): a step was made, taken back, done again, or given up because it failed
    """

    moved = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._turn = asyncio.Lock()
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST)
        self.stack.indexChanged.connect(self.moved)  # no lambda: it is emitted while all is taken down

    def do(self, words: str, do: Work, back: Work) -> None:
        """Do something that has a way back; `words` stand after “Undo”."""
        self.stack.push(_Step(one_line(words, 80), self._start, do, back))

    def judge(self, actions: Actions, situation: Situation) -> None:
        """Let the actions say what they would take back or do again."""
        undone = self.tr("Edit") if situation.can_undo_edit else self.stack.undoText()
        actions.say("undo", f"{self.tr('Undo')} {_shown(undone)}".strip())
        actions.say("redo", f"{self.tr('Redo')} {_shown(self.stack.redoText())}".strip())

    def _start(self, step: _Step, work: Work) -> None:
        self._tasks.start(self._run(step, work))

    async def _run(self, step: _Step, work: Work) -> None:
        async with self._turn:
            if step.is_broken:
                return
            try:
                await work()
            except WorkbenchError:
                self._give_up(step)
                raise

    def _give_up(self, step: _Step) -> None:
        """Forget a step that failed, and where others stand upon it, all."""
        step.is_broken = True
        step.setObsolete(True)
        place = self.stack.index()
        if place and self.stack.command(place - 1) is step:
            self.stack.undo()
        elif place < self.stack.count() and self.stack.command(place) is step:
            self.stack.redo()
        else:
            self.stack.clear()


class _Step(QUndoCommand):
    def __init__(self, words: str, start: Callable[[_Step, Work], None], do: Work, back: Work) -> None:
        super().__init__(words)
        self._start, self._do, self._back = start, do, back
        self.is_broken = False

    def redo(self) -> None:
        if not self.is_broken:
            self._start(self, self._do)

    def undo(self) -> None:
        if not self.is_broken:
            self._start(self, self._back)


def _shown(words: str) -> str:
    return words.replace("&", "&&")
