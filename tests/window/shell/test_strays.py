"""Nothing that belongs into the window is a window of its own on the desktop, not even for a moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.conftest import work as work
from tests.window.debugger.desk import Desk

_PAGES = ("settings", "connections", "plugins", "secrets", "memory", "inbox", "search")
_DIALOGS = ("audit", "cheat_sheet", "key_editor", "new", "patterns", "news", "layouts", "new_breakpoint", "label")


class Strays(QObject):
    """Hears of every widget that is shown as a window and is none: Qt makes one of what shows without a parent."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_plain = watched.windowType() == Qt.WindowType.Window
            if is_plain and not isinstance(watched, QDialog | QMainWindow):
                self.found.append(f"{type(watched).__name__} {watched.objectName()} {watched.accessibleName()}")
        return False


@pytest.mark.slow
def test_no_part_of_the_window_flashes_on_the_desktop(
    open_desk: Callable[[], Desk], work: Path, qapp: QApplication
) -> None:
    goal = work / "goal.toml"
    goal.write_text(goal.read_text().replace('"files.write" = "auto"', '"files.write" = "ask"'))
    strays = Strays()
    qapp.installEventFilter(strays)
    try:
        desk = open_desk()
        desk.begin(goal)
        desk.move("continue", "waiting")
        desk.until(lambda: desk.program.panels.approval.isVisible())
        for name in _PAGES:
            desk.act(name)
        desk.act("go_timeline")
        for name in _DIALOGS:
            desk.act(name)
            desk.until(lambda: _front(desk) is not None)
            dialog = _front(desk)
            assert dialog is not None
            dialog.close()
        desk.program.panels.notices.tell("error", "Something went wrong.", button="Again")
        for phase, step in (("observe", 1), ("reason", 1), ("act", 1), ("act", 2)):
            desk.timeline.select(desk.run.timeline.rows[desk.row(phase, step)].start)
            for _ in range(7):
                desk.act("tab_after")
            desk.quiet()
        desk.act("edit_stop")
        desk.quiet()
        desk.program.window.appearance.choose_zoom(150)
        desk.program.window.appearance.choose_zoom(100)
    finally:
        qapp.removeEventFilter(strays)
    assert strays.found == []


def _front(desk: Desk) -> QDialog | None:
    tops = QApplication.topLevelWidgets()
    return next((each for each in tops if isinstance(each, QDialog) and each.isVisible()), None)
