"""Every edit of what is composed can be taken back and done again: one order of time for all fields.

A text field's own way back would know only of itself, so Ctrl+Z anywhere in the composer takes back what was done last,
wherever that was, and shows it. What is typed into one field without a pause is one step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.compose.step_words import Composed, changed_places, step_words

PAUSE_MS: Final = 1_500
"""After so long without a change, what is typed next is a step of its own."""
MOST: Final = 500
"""Steps that are kept."""
UNDO: Final = (QKeySequence("Ctrl+Z"),)
REDO: Final = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


class ComposeHistory(QObject):
    """Watches what is composed.

    Signals:
        moved(): a step was made, taken back or done again
    """

    moved = Signal()

    def __init__(
        self, panel: QWidget, read: Callable[[], Composed], show: Callable[[Composed, Composed], None]
    ) -> None:
        """`read` returns what is typed; `show(there, wanted)` shows another where it differs from what is there."""
        super().__init__(panel)
        self._panel, self._read, self._show = panel, read, show
        self._now = read()
        self._is_showing = False
        self._burst = 0
        self._watched: QWidget | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST)
        self.undo_action = self._action(self.stack.createUndoAction(self), UNDO, self.undo)
        self.redo_action = self._action(self.stack.createRedoAction(self), REDO, self.redo)
        self._soon, self._pause = QTimer(self), QTimer(self)
        for timer, wait, then in ((self._soon, 0, self.settle), (self._pause, PAUSE_MS, self._end_burst)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _action(self, action: QAction, keys: tuple[QKeySequence, ...], do: Callable[[], None]) -> QAction:
        action.triggered.disconnect()
        action.triggered.connect(do)
        action.setShortcuts(keys)
        self._panel.addAction(action)
        return action

    def forget(self) -> None:
        """Begin with what is typed now; nothing before it can be brought back."""
        self._soon.stop()
        self._now = self._read()
        self.stack.clear()
        self._end_burst()

    def look(self) -> None:
        """Look, once all that belongs together has changed, whether something is another now."""
        if not self._is_showing:
            self._soon.start()

    def settle(self, words: str = "") -> None:
        """Make a step of what has changed since the last one, under this name or that of what changed."""
        self._soon.stop()
        before, self._now = self._now, self._read()
        if places := changed_places(before, self._now):
            key = (str(self._burst), *places) if not words and self._is_typing() else None
            self.stack.push(_Edit(self._put, before, self._now, words or step_words(places), key))
            self._pause.start()
            self.moved.emit()

    def do(self, words: str, do: Callable[[], None], back: Callable[[], None]) -> None:
        """Do what is no edit but has a way back, as a step."""
        self.settle()
        self.stack.push(_Deed(words, do, back))
        self._end_burst()
        self.moved.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self.settle()
        self._end_burst()
        self.stack.undo()
        self.moved.emit()

    def redo(self) -> None:
        """Do what was taken back again."""
        self.settle()
        self._end_burst()
        self.stack.redo()
        self.moved.emit()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Keep a field from taking the keys for its own way back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed in (*UNDO, *REDO):
                event.ignore()
                return True
        return False

    def _put(self, wanted: Composed) -> None:
        self._is_showing = True
        field: QWidget | None = self._panel.focusWidget()
        name = field.accessibleName() if field is not None else ""
        wrong = {each.accessibleName(): each.text() for each in self._numbers() if each.problem()}
        try:
            self._show(self._now, wanted)
            for number in self._numbers():
                if not number.text() and (typed := wrong.get(number.accessibleName())):
                    number.setText(typed)  # what is no number yet is no step either, and not lost
        finally:
            self._is_showing = False
        self._now = self._read()
        if name and self._panel.focusWidget() is not field:
            self._focus_successor(name)

    def _numbers(self) -> list[NumberField]:
        return self._panel.findChildren(NumberField)

    def _focus_successor(self, name: str) -> None:
        """Let the person go on in the field that was made anew."""
        fields: list[QWidget] = self._panel.findChildren(QWidget)
        again = (each for each in fields if each.accessibleName() == name and each.isVisible())
        if (found := next(again, None)) is not None:
            found.setFocus()

    def _is_typing(self) -> bool:
        field = self._panel.focusWidget()
        return isinstance(field, QLineEdit | QPlainTextEdit) or (isinstance(field, QComboBox) and field.isEditable())

    def _end_burst(self) -> None:
        self._burst += 1

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._soon.isActive():
            self.settle()
        self._end_burst()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and self._panel.isAncestorOf(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._unwatch)

    def _unwatch(self) -> None:
        self._watched = None


class _Edit(QUndoCommand):
    """From one value to another; typing with the same key goes into one step."""

    def __init__(
        self,
        put: Callable[[Composed], None],
        before: Composed,
        after: Composed,
        words: str,
        key: tuple[str, ...] | None,
    ) -> None:
        super().__init__(words)
        self._put, self._before, self.after, self.key = put, before, after, key
        self._is_there = True

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or self.key is None or other.key != self.key:
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def undo(self) -> None:
        self._put(self._before)
        self._is_there = False

    def redo(self) -> None:
        if not self._is_there:
            self._put(self.after)
        self._is_there = True


class _Deed(QUndoCommand):
    def __init__(self, words: str, do: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(words)
        self._do, self._back = do, back

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._back()
