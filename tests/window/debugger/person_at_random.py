"""A person who clicks, presses keys and types without sense."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from workbench.ui.main_window import MainWindow

_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11),
)
_WITH = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier),
)
_TEXTS = ("a", "files", "1", "-5", "{", "\u202e", "x'", "local", "scripted:no", "(", "\\", "9" * 12, "kind:error", "*")
_OFTEN = ("sample", "into", "over", "continue", "edit_stop", "fork", "back", "compare", "pause", "undo", "redo")
_NEVER = ("quit",)
_BETWEEN_MS = 15


class PersonAtRandom(QObject):
    """Acts until all acts are done, by timer, so that it goes on within menus and dialogs that are open.

    Signals:
        done(): all acts are done, and what was opened is closed
    """

    done = Signal()

    def __init__(self, window: MainWindow, random: Random, acts: int) -> None:
        super().__init__()
        self._window, self._random, self._left = window, random, acts
        self._ways: tuple[Callable[[], None], ...] = (
            *(self._trigger,) * 6,
            *(self._click,) * 8,
            *(self._press,) * 5,
            *(self._type,) * 3,
            *(self._ask_menu,) * 2,
            *(self._close,) * 2,
        )
        self.did: list[str] = []
        """What was done, in words, for whoever has to find a fault again."""

    def begin(self) -> None:
        """Act for the first time."""
        QTimer.singleShot(0, self, self._act)

    def _act(self) -> None:
        if not self._left:
            self._end()
            return
        self._left -= 1
        QTimer.singleShot(_BETWEEN_MS, self, self._act)
        self._window.show()
        self._random.choice(self._ways)()

    def _end(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for each in QApplication.topLevelWidgets():
            if each is not self._window and each.isVisible():
                each.close()
        self.done.emit()

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _some_widget(self) -> QWidget | None:
        there = (each for each in self._top().findChildren(QWidget) if isValid(each))
        shown = [each for each in there if each.isVisible() and each.isEnabled()]
        return self._random.choice(shown) if shown else None

    def _some_place(self, widget: QWidget) -> QPoint:
        return QPoint(self._random.randrange(max(1, widget.width())), self._random.randrange(max(1, widget.height())))

    def _trigger(self) -> None:
        names = _OFTEN if self._random.random() < 0.5 else [spec.name for spec in self._window.actions_by_name]
        name = self._random.choice(names)
        action = self._window.actions_by_name[name]
        if name not in _NEVER and action.isEnabled() and self._top() is self._window:
            self.did.append(f"triggers {name}")
            action.trigger()

    def _click(self) -> None:
        if (widget := self._some_widget()) is not None:
            self.did.append(f"clicks {type(widget).__name__} {widget.accessibleName()}")
            click = QTest.mouseDClick if self._random.random() < 0.15 else QTest.mouseClick
            click(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._some_place(widget))

    def _press(self) -> None:
        widget = QApplication.focusWidget() or self._top()
        key, modifier = self._random.choice(_KEYS), self._random.choice(_WITH)
        self.did.append(f"presses {key.name} {modifier.name} on {type(widget).__name__}")
        QTest.keyClick(widget, key, modifier)

    def _type(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            event = QInputMethodEvent()
            event.setCommitString(self._random.choice(_TEXTS))
            self.did.append(f"types {event.commitString()!r} into {type(widget).__name__}")
            QCoreApplication.sendEvent(widget, event)

    def _ask_menu(self) -> None:
        if (widget := self._some_widget()) is not None:
            place = self._some_place(widget)
            self.did.append(f"right-clicks {type(widget).__name__}")
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
            QCoreApplication.postEvent(widget, asked)

    def _close(self) -> None:
        if (top := self._top()) is not self._window:
            self.did.append(f"closes {type(top).__name__}")
            top.close()
