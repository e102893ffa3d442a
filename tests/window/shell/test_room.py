"""Docks stand as there is room for them, and as a person put them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.dock_names import DOCK_NAMES
from workbench.ui.dock_room import FIRST, PLANS, plan_of, side_of
from workbench.ui.main_window import MainWindow
from workbench.ui.page_room import wants_room
from workbench.ui.widgets.welcome import Welcome
from workbench.ui.zooming import show_zoom


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    yield opened(qtbot, tmp_path)
    show_zoom(qapp, 100)


def opened(qtbot: QtBot, folder: Path) -> MainWindow:
    window = MainWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.furnish()
    window.show()
    return window


def together(window: MainWindow, name: str) -> set[str]:
    dock = window.docks[name]
    return {other.objectName().removeprefix("dock_") for other in window.tabifiedDockWidgets(dock)}


def tabs_that_fit(window: MainWindow) -> list[QTabBar]:
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [bar for bar in bars if bar.isVisible() and not bar.visibleRegion().isEmpty()]
    return [bar for bar in shown if bar.tabRect(bar.count() - 1).right() <= bar.width()]


def test_what_has_no_room_beside_others_shares_a_place_with_them(qtbot: QtBot, window: MainWindow) -> None:
    inspector = window.docks["inspector"]
    assert not together(window, "set_up")
    assert together(window, "stack") == {"calls"}
    window.appearance.choose_zoom(150)
    assert together(window, "set_up") == {"sessions"}
    assert "breakpoints" in together(window, "stack")
    qtbot.waitUntil(lambda: len(tabs_that_fit(window)) == 3)  # not one ends in an ellipsis or has to be scrolled to
    window.appearance.choose_zoom(200)
    assert together(window, "set_up") == {"inspector", "sessions", "peek", "origins"}
    qtbot.waitUntil(lambda: not inspector.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: inspector.width() > 500)
    window.docks["calls"].hide()
    window.docks["watches"].raise_()
    window.appearance.choose_zoom(100)
    assert not together(window, "set_up")
    assert together(window, "breakpoints") == {"watches"}
    assert window.docks["calls"].isHidden(), "what was closed stays closed"
    assert not window.docks["problems"].isHidden()
    qtbot.waitUntil(lambda: not window.docks["watches"].visibleRegion().isEmpty())
    window.docks["calls"].show()
    assert not window.docks.is_moved, "to close a panel, and to open it, moves none"
    window.resize(900, 800)
    qtbot.waitUntil(lambda: together(window, "set_up") == {"sessions"})


def test_what_a_person_put_elsewhere_stays_there(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["context"])
    window.appearance.choose_zoom(200)
    assert not together(window, "set_up")
    window.layouts.use("Compose")
    assert together(window, "set_up") >= {"inspector"}, "each layout for itself"
    window.layouts.use("Debug")
    assert not together(window, "set_up")
    window.close()
    again = opened(qtbot, tmp_path)
    assert again.dockWidgetArea(again.docks["context"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert not together(again, "set_up")
    again.layouts.reset()
    assert together(again, "set_up") >= {"inspector"}


def test_steps_of_the_zoom_that_follow_at_once_are_one_change(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[int] = []
    window.docks.fitted.connect(lambda: shown.append(window.appearance.zoom))
    for name in ("zoom_in", "zoom_in", "zoom_in", "zoom_in", "zoom_out"):
        window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: window.appearance.zoom == 150)
    assert set(shown) <= {100, 150}
    window.actions_by_name["zoom_in"].trigger()
    window.actions_by_name["zoom_reset"].trigger()
    assert window.appearance.zoom == 100
    settled(qtbot, window)
    assert window.appearance.zoom == 100, "what was wanted before is not any more"


def test_a_window_that_is_killed_comes_back_as_it_was(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.layouts.use("Compare")
    window.layouts.use("Debug")
    window.docks["calls"].hide()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["watches"])
    kept = window.settings
    qtbot.waitUntil(lambda: kept.value("layouts/debug_moved") == "true", timeout=5_000)
    kept.sync()
    again = opened(qtbot, tmp_path)  # beside the first, which never heard that it ends
    assert again.layouts.name == "Debug"
    assert again.docks["calls"].isHidden()
    assert again.dockWidgetArea(again.docks["watches"]) == Qt.DockWidgetArea.RightDockWidgetArea


def test_a_layout_of_ones_own_is_never_put_otherwise(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.layouts.save_as("Mine")
    window.appearance.choose_zoom(200)
    assert not together(window, "set_up")
    window.close()
    again = opened(qtbot, tmp_path)
    assert again.layouts.name == "Mine"
    assert not together(again, "set_up")


@pytest.mark.parametrize("plan", PLANS)
def test_each_dock_has_one_place_in_each_plan(plan) -> None:
    assert sorted(dock for group in plan.groups for dock in group) == sorted(dock.name for dock in DOCK_NAMES)


def test_there_are_as_many_columns_as_have_room_for_their_tabs() -> None:
    narrow = {dock.name: 60.0 for dock in DOCK_NAMES}
    assert plan_of(side_of(1280), 618, narrow) == FIRST
    assert len(plan_of("tabs", 500, narrow).below) == 2
    assert len(plan_of("tabs", 300, narrow).below) == 1
    assert len(plan_of("split", 618, narrow | {"breakpoints": 150.0}).below) == 2
    assert [side_of(width) for width in (1920, 1280, 853, 640)] == ["split", "split", "tabs", "right"]


def sizes(window: MainWindow) -> dict[str, tuple[int, int]]:
    docks = {name: window.docks[name] for name in ("set_up", "sessions", "inspector", "stack", "breakpoints")}
    seen = {name: dock for name, dock in docks.items() if not dock.visibleRegion().isEmpty()}
    return {name: (dock.width(), dock.height()) for name, dock in seen.items()}


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.docks._fitting.isActive() and not window.docks._noting.isActive())
    qtbot.waitUntil(lambda: not window.page_room.is_looking and not window.docks._titles._later.isActive())
    qtbot.waitUntil(lambda: not window.docks._following.isActive())


def drag_divider(qtbot: QtBot, window: MainWindow, pixels: int) -> None:
    """Move the line between the page and the inspector, as a person does."""
    line = QPoint(window.docks["inspector"].x() - 2, window.docks["inspector"].y() + 200)
    qtbot.mouseMove(window, line)
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=line)
    qtbot.mouseMove(window, line + QPoint(pixels, 0))
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=line + QPoint(pixels, 0))


def test_a_window_made_small_and_large_again_looks_as_before(qtbot: QtBot, window: MainWindow) -> None:
    settled(qtbot, window)
    window.docks["sessions"].hide()
    drag_divider(qtbot, window, 60)
    settled(qtbot, window)
    before = sizes(window)
    for size in ((1200, 600), (900, 700), (700, 500), (1190, 640), (1280, 800)):
        window.resize(*size)
        settled(qtbot, window)
    assert sizes(window) == before
    assert not window.docks.is_moved
    window.appearance.choose_zoom(150)
    settled(qtbot, window)
    window.appearance.choose_zoom(100)
    settled(qtbot, window)
    assert sizes(window) == before


def test_clicks_in_a_window_that_is_made_small_and_large_again_and_again_change_no_size(
    qtbot: QtBot, window: MainWindow
) -> None:
    settled(qtbot, window)
    before = sizes(window)
    for _ in range(3):
        for large in (QSize(1920, 1080), QSize(1280, 800)):
            window.resize(large)
            settled(qtbot, window)
            qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
            settled(qtbot, window)
    for zoom, size in ((150, QSize(1280, 800)), (150, QSize(1920, 1080)), (100, QSize(1280, 800))):
        window.appearance.choose_zoom(zoom)
        window.resize(size)
        settled(qtbot, window)
    widths = {name: width for name, (width, _) in sizes(window).items()}
    assert widths == {name: width for name, (width, _) in before.items()}


def test_what_is_moved_in_a_narrow_window_is_moved_there(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    settled(qtbot, window)
    before = sizes(window)
    window.resize(900, 800)
    qtbot.waitUntil(lambda: together(window, "set_up") == {"sessions"})
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["watches"])
    settled(qtbot, window)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not together(window, "set_up"))
    settled(qtbot, window)
    assert together(window, "breakpoints") == {"watches"}
    assert sizes(window) == before
    window.close()
    again = opened(qtbot, tmp_path)
    again.resize(900, 800)
    qtbot.waitUntil(lambda: again.dockWidgetArea(again.docks["watches"]) == Qt.DockWidgetArea.RightDockWidgetArea)
    assert together(again, "set_up") == {"sessions"}
    again.layouts.reset()
    assert again.dockWidgetArea(again.docks["watches"]) != Qt.DockWidgetArea.RightDockWidgetArea


def test_panels_step_aside_for_a_page_that_has_too_little_room(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    run, page = QWidget(), QWidget()
    wants_room(page)
    for each in (run, page):
        window.pages.addWidget(each)
    window.pages.setCurrentWidget(page)
    settled(qtbot, window)
    assert not window.docks["inspector"].isHidden(), "there is room"
    window.pages.setCurrentWidget(run)
    window.appearance.choose_zoom(150)
    settled(qtbot, window)
    before = sizes(window)
    window.pages.setCurrentWidget(page)
    assert [window.docks[name].isHidden() for name in ("inspector", "stack", "context", "set_up")] == [True] * 3 + [
        False
    ]
    assert window.centralWidget().width() > 2 * before["inspector"][0] - 100
    assert window.docks["set_up"].width() == before["set_up"][0]
    window.pages.setCurrentWidget(run)
    settled(qtbot, window)
    assert sizes(window) == before
    window.pages.setCurrentWidget(page)
    window.docks["stack"].show()
    window.appearance.choose_zoom(200)
    settled(qtbot, window)
    window.close()
    again = opened(qtbot, tmp_path)
    assert not again.docks["inspector"].isHidden(), "what stepped aside is kept as it was"


def test_all_ways_to_begin_are_seen_at_once_in_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    welcome = Welcome()
    window.pages.addWidget(welcome)
    window.pages.addWidget(QWidget())
    window.pages.setCurrentWidget(welcome)
    seen = welcome.visibleRegion().boundingRect()
    assert all(seen.contains(QRect(each.mapTo(welcome, QPoint()), each.size())) for each in welcome.offers.values())
    window.pages.setCurrentIndex(1)
    qtbot.waitUntil(window.docks["stack"].isVisible)


def test_nothing_can_be_dropped_upon_a_panel_that_floats(qtbot: QtBot, window: MainWindow) -> None:
    """Qt crashes where two share a window of their own; with it off, tabs are not dragged out while one floats."""
    grouped = MainWindow.DockOption.GroupedDragging
    assert window.dockOptions() & grouped
    window.docks["calls"].setFloating(True)
    qtbot.waitUntil(lambda: not window.dockOptions() & grouped)
    window.docks["calls"].setFloating(False)
    qtbot.waitUntil(lambda: bool(window.dockOptions() & grouped))
