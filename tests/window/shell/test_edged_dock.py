"""A floating dock can be told from the window that it lies over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from workbench.ui.edged_dock import EdgedDock


def test_a_floating_dock_has_an_edge_and_one_that_stands_in_the_window_has_none(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = EdgedDock("Calls", window)
    dock.setTitleBarWidget(QLabel("Calls"))
    dock.setWidget(QLabel("What it shows"))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    edge, ground = dock.palette().mid().color(), dock.palette().window().color()

    def at_the_rim() -> set[str]:
        picture = dock.grab().toImage()
        places = ((0, 0), (picture.width() - 1, 0), (0, picture.height() - 1), (picture.width() // 2, 0))
        return {picture.pixelColor(*place).name() for place in places}

    assert at_the_rim() == {ground.name()}
    dock.setFloating(True)
    qtbot.waitUntil(lambda: at_the_rim() == {edge.name()})
