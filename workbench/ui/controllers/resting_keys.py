"""Keys that nothing in the window took: Return presses the button that has the focus, as in a dialog; the key of an
action that makes no sense now says why.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.why_not import why_not
from workbench.ui.widgets.notices import Notices

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
TOLD = "resting key"
"""The key of the notice."""


class RestingKeys(QObject):
    """Hears the keys that nothing in the window has taken; Qt takes those of actions that can be done before."""

    def __init__(self, window: MainWindow, run: OpenRun, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._notices = window, notices
        window.installEventFilter(self)
        run.status_changed.connect(lambda: notices.remove(TOLD))  # by then it may be another reason, or none

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Look at what comes to the window itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            focused = self._window.focusWidget()
            if event.key() in _RETURNS and not event.modifiers() & _HELD and isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self._say(QKeySequence(event.keyCombination()))
        return False

    def _say(self, keys: QKeySequence) -> None:
        actions = self._window.actions_by_name
        for spec in actions:
            action = actions[spec.name]
            if keys in action.shortcuts() and (why := why_not(spec, actions.situation)):
                words = self.tr("{0}: {1}.").format(action.text().rstrip("…"), why)
                self._notices.tell("info", words, key=TOLD, passing=True)
                return
