"""Messages of the desktop, while the window is not in front: that a run waits, or that one that took long has ended.

Once for each wait and each end, never again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from workbench.domain.inbox import InboxItem
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.inbox import asked_line

NOTIFY = "window/notify"
SHOWN_MS = 10_000
LONG_SECONDS = 10.0
"""Of the end of a run that took less, nobody is told who went away for longer."""


class Tray(Protocol):
    """Where messages of the desktop come from."""

    def can_tell(self) -> bool:
        """Say whether there is a tray that shows messages."""
        ...

    def tell(self, title: str, text: str, chosen: Callable[[], None]) -> None:
        """Show a message; `chosen` is called when the person clicks on it."""
        ...


class SystemTray(QObject):
    """The desktop's own tray; its icon is there only while a message may be clicked on."""

    def __init__(self, parent: QWidget, icon: Callable[[], QIcon]) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._chosen: Callable[[], None] = lambda: None
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def can_tell(self) -> bool:
        """Say whether there is a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def tell(self, title: str, text: str, chosen: Callable[[], None]) -> None:
        """Show a message; `chosen` is called when the person clicks on it."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.messageClicked.connect(lambda: self._chosen())
            self._tray.activated.connect(lambda _: self._chosen())
        self._chosen = chosen
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, SHOWN_MS)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """Take the icon away once the person is here: the window tells the rest."""
        if self._tray is not None and state == Qt.ApplicationState.ApplicationActive:
            self._tray.hide()


def is_in_front() -> bool:
    """Say whether one of the program's windows is the one that the person works in."""
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


class Notifier(QObject):
    """Remembers which waits it has seen, so that it tells of each at most once.

    Signals:
        chosen(): the person clicked on a message
    """

    chosen = Signal()

    def __init__(self, tray: Tray, settings: QSettings, in_front: Callable[[], bool] = is_in_front) -> None:
        super().__init__()
        self._tray, self._settings, self._in_front = tray, settings, in_front
        self._seen: set[str] = set()

    @property
    def is_on(self) -> bool:
        """Whether the person wants messages."""
        return str(self._settings.value(NOTIFY, "true")).lower() != "false"

    def turn(self, on: bool) -> None:
        """Keep whether the person wants messages."""
        self._settings.setValue(NOTIFY, "true" if on else "false")

    def waits(self, items: Sequence[InboxItem]) -> None:
        """Take what waits now; tell of what is new where nobody looks. What was once seen is never told again."""
        new = [item for item in items if item.key not in self._seen]
        self._seen.update(item.key for item in new)
        if not new or not self._may_tell():
            return
        if len(new) == 1:
            title, text = self.tr("A run waits for you"), asked_line(new[0])
        else:
            title, text = self.tr("{0} runs wait for you").format(len(new)), "\n".join(map(asked_line, new[:3]))
        self._tray.tell(title, "\n".join(one_line(line, 120) for line in text.splitlines()), self.chosen.emit)

    def ended(self, title: str, text: str, seconds: float, chosen: Callable[[], None]) -> None:
        """Tell that a run has ended, where it took long and nobody looks; `chosen`: the person clicked on that."""
        if seconds > LONG_SECONDS and self._may_tell():
            self._tray.tell(one_line(title, 120), one_line(text, 120), chosen)

    def _may_tell(self) -> bool:
        return not self._in_front() and self.is_on and self._tray.can_tell()
