"""A part with nothing in it says what it is for, and leads on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.menus import ACTIONS
from workbench.ui.widgets.empty import Empty


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    for name in ("sample", "continue", "into"):
        action = QAction(name.title(), window)
        action.setObjectName(name)
    return window


def action(window: QMainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_first_group_in_which_something_can_be_done_shows(window: QMainWindow, qtbot: QtBot) -> None:
    empty = Empty("Nothing yet.", ("continue", "into"), ("sample",))
    window.setCentralWidget(empty)
    window.show()
    action(window, "into").setEnabled(False)
    assert [button.whole for button in empty.buttons] == ["Continue"]
    action(window, "continue").setEnabled(False)
    assert [button.whole for button in empty.buttons] == ["Sample"]
    done: list[bool] = []
    action(window, "sample").triggered.connect(lambda: done.append(True))
    qtbot.mouseClick(empty.buttons[0], Qt.MouseButton.LeftButton)
    assert len(done) == 1
    action(window, "sample").setEnabled(False)
    assert empty.buttons == []
    assert empty.whole == "Nothing yet."


def test_a_panel_that_floats_leads_on_as_well(window: QMainWindow, qtbot: QtBot) -> None:
    dock, empty = QDockWidget("Dock", window), Empty("Nothing yet.", ("sample",))
    dock.setWidget(empty)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.setFloating(True)
    window.show()
    dock.show()
    assert [button.whole for button in empty.buttons] == ["Sample"]


def test_every_way_is_an_action_of_the_registry(qapp: object) -> None:
    from workbench.ui.widgets.debugging.breakpoint_panel import BreakpointPanel
    from workbench.ui.widgets.debugging.origins_panel import OriginsPanel
    from workbench.ui.widgets.debugging.stack_panel import StackPanel
    from workbench.ui.widgets.inspector.inspector import Inspector
    from workbench.ui.widgets.sessions import SessionsPanel
    from workbench.ui.widgets.set_up import SetUpPanel

    names = {spec.name for spec in ACTIONS}
    panels: tuple[type[QWidget], ...] = (
        *(BreakpointPanel, OriginsPanel, StackPanel, Inspector),
        *(SessionsPanel, SetUpPanel),
    )
    for panel in panels:
        made = panel()
        ways = [way for empty in made.findChildren(Empty) for way in empty.ways]
        assert ways, panel
        assert set(ways) <= names
        made.deleteLater()
