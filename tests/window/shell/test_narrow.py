"""A small window shows the same, in less room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QSettings
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.goals import Limits
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow, SessionRow
from workbench.policy.limits import Used
from workbench.ui.main_window import MainWindow
from workbench.ui.pages import Pages
from workbench.ui.tight import Tight
from workbench.ui.widgets.debugging.past_bar import PastBar
from workbench.ui.widgets.leaf import Leaf
from workbench.ui.widgets.parts import Tag
from workbench.ui.widgets.sessions import SessionsPanel
from workbench.ui.widgets.timeline import LanesView
from workbench.ui.widgets.timeline.run_page import RunPage


class Counting(QObject):
    """Counts what a widget is asked to lay out."""

    def __init__(self, asked: list[QEvent.Type]) -> None:
        super().__init__()
        self.asked = asked

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.append(event.type())
        return False


@pytest.mark.parametrize("width", [1280, 1920])
def test_how_the_run_stands_is_seen_at_any_width(qtbot: QtBot, tmp_path, width: int) -> None:
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(width, 800)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.furnish()
    status = window.run_status
    status.show_status("Paused before act · approval", "warning")
    status.gauge.show_fill("31.2k / 128k", 0.24, "researcher")
    status.show_limits(Limits(steps=12), Used(steps=5))
    status.show_totals("125 steps · 126.6k tok · $12.61 · 18 min")
    bar = window.run_bar
    ends = [status.pill, status.limits, status.gauge, status.totals]
    qtbot.waitUntil(lambda: all(each.isVisible() and each.geometry().right() <= bar.width() for each in ends))
    asked = []
    counter = Counting(asked)
    bar.installEventFilter(counter)
    qtbot.wait(50)
    assert len(asked) < 10, "the toolbar comes to rest"
    button = bar.widgetForAction(window.actions_by_name["over"])
    totals = status.totals
    assert "$12.61" in (totals.toolTip() if totals.width() < totals.sizeHint().width() else totals.whole)
    assert isinstance(button, QToolButton)
    assert button.isVisible()
    assert "F10" in button.toolTip()


def test_a_tag_without_room_ends_in_an_ellipsis_and_tells_the_rest(qtbot: QtBot) -> None:
    tag = Tag("done when: a-very-long-name-of-a-file.md")
    qtbot.addWidget(tag)
    tag.show()
    whole = tag.sizeHint()
    tag.resize(90, whole.height())
    narrow = tag.grab().toImage()
    assert (tag.text(), tag.toolTip()) == ("done when: a-very-long-name-of-a-file.md",) * 2
    assert tag.sizeHint() == whole
    tag.resize(whole)
    assert tag.toolTip() == ""
    assert tag.grab().toImage() != narrow


def test_where_the_past_is_looked_at_is_told_in_as_few_words_as_there_is_room_for(qtbot: QtBot) -> None:
    bar = PastBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 40)
    bar.show_place(355, 34)
    told = []
    for width in (1000, 450, 380):
        bar.resize(width, 40)
        qtbot.waitUntil(lambda width=width: bar.width() == width)
        told.append(QLabel.text(bar.words))
    assert told == [
        "You look at step 34, event 355: Continue forks.",
        "Step 34, event 355",
        "Step 34",
    ]
    assert bar.words.toolTip() == bar.words.text() == told[0]


def test_where_lanes_have_no_room_the_strip_with_the_whole_run_is_left(qtbot: QtBot) -> None:
    lanes, rows = LanesView(), QWidget()
    page = RunPage(lanes, rows)
    qtbot.addWidget(page)
    page.resize(600, 600)
    page.show()
    assert lanes.height() >= lanes.least_height
    page.resize(600, 180)
    assert lanes.height() == lanes.minimumSizeHint().height() < 40
    assert rows.height() > 130
    page.resize(600, 600)
    assert lanes.height() >= lanes.least_height


def test_how_a_run_stands_leaves_its_name_some_room(qtbot: QtBot) -> None:
    panel = SessionsPanel()
    qtbot.addWidget(panel)
    run = RunRow(id=RunId("r1"), session=SessionId("s1"), status="not_reached", started=1.0, steps=64, events=3)
    panel.show_sessions((SessionRow(id=SessionId("s1"), name="Bug hunt", goal="x", changed=1.0, runs=(run,)),), 5.0)
    panel.mark_open(SessionId("s1"), RunId("r1"))
    panel.resize(400, 300)
    panel.show()
    qtbot.waitUntil(lambda: panel.runs.viewport().width() > 300)
    whole = panel.runs.columnWidth(1)
    panel.resize(130, 300)
    qtbot.waitUntil(lambda: panel.runs.viewport().width() < 130)
    room = panel.runs.viewport().width()
    assert panel.runs.columnWidth(0) >= room // 3
    assert panel.runs.columnWidth(0) + panel.runs.columnWidth(1) == room
    panel.resize(400, 300)
    qtbot.waitUntil(lambda: panel.runs.columnWidth(1) == whole)


def test_a_first_window_stays_on_the_screen_with_its_frame(qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    framed = QMargins(1, 24, 1, 1)  # as a desktop draws it; there is none offscreen
    monkeypatch.setattr(window, "frameGeometry", lambda: window.geometry() + framed)
    window.furnish()
    room = window.screen().availableSize()
    assert window.height() + framed.top() + framed.bottom() <= room.height(), "the status bar is to be seen"
    assert window.width() + framed.left() + framed.right() <= room.width()


def test_a_panel_that_begins_to_float_steps_aside(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.furnish()
    window.show()
    dock = window.docks["sessions"]
    before = dock.mapToGlobal(QPoint())
    floats = next(b for b in dock.titleBarWidget().findChildren(QToolButton) if "float" in b.toolTip())
    floats.click()
    assert dock.isFloating()
    assert (dock.pos() - before).manhattanLength() > 20, "it would hide what took its place"
    floats.click()
    assert not dock.isFloating()


def test_a_page_is_as_high_as_it_needs_itself_whatever_the_others_would_like(qtbot: QtBot) -> None:
    pages, low, high = Pages(), Leaf("Low", "A line."), Leaf("High", "Words that wrap. " * 80)
    for page in (low, high):
        pages.addWidget(page)
    tight = Tight(pages)
    qtbot.addWidget(tight)
    tight.resize(500, 200)
    tight.show()
    for page, scrolls in ((low, False), (high, True), (low, False)):
        pages.setCurrentWidget(page)
        qtbot.waitUntil(lambda scrolls=scrolls: (tight.verticalScrollBar().maximum() > 0) == scrolls)
    wide = high.minimumSizeHint().height()
    pages.setCurrentWidget(high)
    tight.resize(900, 200)
    qtbot.waitUntil(lambda: 0 < high.minimumSizeHint().height() < wide)


def test_an_action_that_leads_into_the_window_takes_the_keyboard_from_a_panel_that_floats(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Else the palette would open, and Return press what has the focus in the panel."""
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.furnish()
    line, field = QLineEdit(), QLineEdit()
    window.pages.addWidget(line)
    dock = window.docks["watches"]
    dock.setWidget(field)
    actions = window.actions_by_name
    actions.connect({"find": line.setFocus, "mute": lambda: None})
    for name in ("find", "mute"):
        actions[name].setEnabled(True)
    window.show()
    dock.setFloating(True)
    dock.show()
    dock.activateWindow()
    qtbot.waitUntil(dock.isActiveWindow)
    field.setFocus()
    actions["mute"].trigger()
    assert dock.isActiveWindow(), "what has no place of its own leaves the keyboard where it is"
    actions["find"].trigger()
    qtbot.waitUntil(line.hasFocus)
    assert window.isActiveWindow()
