"""What ended, failed or waits elsewhere is told in the corner, listed, and leads to its event."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import Desk
from tests.window.leaves.test_inbox import Tray
from workbench.domain.ids import RunId
from workbench.domain.published import Notice
from workbench.service.wire import Ready
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import EngineController
from workbench.ui.news import NewsList, Place
from workbench.ui.notifying import Notifier
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.status_bar import StatusBar

GOAL = """
[goal]
name = "{name}"
instructions = "write x.txt"
work_folder = "."
[agent]
model = "scripted:script.json"
[tools]
"files.write" = "ask"
"""
ASKS = """[
 {"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "x"}}]},
 {"text": "Done."}
]"""


def goal(folder: Path, name: str, script: str) -> Path:
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL.format(name=name))
    (folder / "script.json").write_text(script)
    return folder / "goal.toml"


@pytest.mark.slow
@pytest.mark.story
def test_a_run_behind_says_that_it_waits_and_ends_and_each_leads_to_it(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    program, news = desk.program, desk.program.panels.notices.news
    badge, notices = program.panels.status.news, program.panels.notices
    program.around.news.in_front = lambda: False
    tray = Tray()
    program.leaves.inbox.notifier._tray, program.leaves.inbox.notifier._in_front = tray, lambda: False
    desk.begin(goal(tmp_path / "one", "First & work", ASKS))
    first = desk.run.run
    desk.act("continue")
    desk.begin(goal(tmp_path / "two", "Second", '[{"text": "Done."}]'))
    desk.until(lambda: desk.run.run != first)
    desk.stands("paused")
    second = desk.run.run
    desk.until(lambda: any("waits for you" in each.text for each in news.items))
    desk.until(lambda: notices.toasts.isVisible() and notices.toasts.height() > 10)
    told = next(each for each in news.items if "waits for you" in each.text)
    assert "“First & work”" in told.text
    assert (told.level, told.place.run, badge.text()) == ("warning", first, f" {news.unread}")
    assert "unread" in badge.accessibleName()
    toast = notices.banner(told.key)
    corner = toast.mapTo(program.window, toast.rect().bottomRight())
    assert program.window.width() - corner.x() < 30, "it lies in the corner and moves nothing"
    desk.click(next(button for button in toast.findChildren(type(toast._button)) if button.text() == "Open"))
    desk.until(lambda: desk.run.run == first and desk.run.asks)
    assert notices.banner(told.key) is None

    desk.until(lambda: program.panels.approval.is_armed)
    desk.act("approve")
    program.sessions.open_run(program.sessions.find(second))
    desk.until(lambda: any("has reached its goal" in each.text for each in news.items))
    ended = news.items[0]
    assert (ended.level, ended.place) == ("info", Place(run=first))
    assert not [each for each in tray.told if "reached" in each[0]], "nobody is told by the desktop of a short run"

    program.around.news.in_front = lambda: True
    desk.act("continue")
    desk.until(lambda: desk.run.status == "reached")
    assert not [each for each in news.items if "Second" in each.text], "nobody is told of what is looked at"

    desk.act("news")
    dialog = program.around.news.dialog
    desk.until(lambda: news.unread == 0)
    assert badge.text() == ""
    assert dialog.list.item_model.words(ended)[1].startswith("→")
    desk.qtbot.keyClick(dialog.list.view, Qt.Key.Key_Return)
    desk.until(lambda: desk.run.run == first)
    assert notices.banner(ended.key) is None, "what was told of a run is read once it is open"
    notices.tell("info", "Something else.")
    desk.until(lambda: news.unread == 0 and dialog.list.item_model.value(0).text == "Something else.")
    desk.click(dialog.clear)
    assert dialog.list.item_model.rowCount() == 0
    dialog.close()
    notices.tell("error", "It broke.", key="broke")
    notices.tell("info", "Choose something first.", passing=True)
    assert (news.unread, [each.text for each in news.items]) == (1, ["It broke."])
    notices.banner("broke")._close.click()
    assert news.unread == 0, "who dismisses it has seen it"


def test_the_list_keeps_the_newest_and_tells_the_same_once() -> None:
    news = NewsList(now=lambda: 1.0)
    for number in range(210):
        news.add("info", f"{number}", key=f"{number}")
    assert len(news.items) == 200
    assert news.items[0].text == "209"
    news.add("info", "205", key="205")
    assert (len(news.items), news.items[0].text) == (200, "205")
    news.read("205")
    assert news.unread == 199


def test_the_desktop_is_told_of_the_end_of_a_long_run_only(tmp_path: Path, qapp: QApplication) -> None:
    tray, front = Tray(), [False]
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    notifier = Notifier(tray, settings, lambda: front[0])
    opened: list[RunId] = []
    notifier.ended("“Work” has failed.", "No key.", 9.0, lambda: None)
    notifier.ended("“Work” has failed.", "No key.", 11.0, lambda: opened.append(RunId("r1")))
    front[0] = True
    notifier.ended("“Other” has failed.", "", 60.0, lambda: None)
    assert tray.told == [("“Work” has failed.", "No key.")]
    tray.chosen()
    assert opened == ["r1"]


def test_toasts_make_room_for_toasts_only_and_stay_under_the_pointer(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    qtbot.addWidget(notices.toasts)
    for number in range(3):
        notices.tell("error", f"It broke {number}.")
    for number in range(6):
        notices.tell("info", f"Done {number}.", key=f"done {number}")
    assert notices.words() == [*(f"It broke {n}." for n in range(3)), *(f"Done {n}." for n in range(2, 6))]
    assert not notices.isHidden()
    toast = notices.banner("done 5")
    assert toast._timer.isActive()
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    toast.setFocus()
    qtbot.keyClick(toast, Qt.Key.Key_Escape)
    assert notices.banner("done 5") is None


def test_the_status_bar_does_not_say_saved_while_there_is_no_room(qtbot: QtBot) -> None:
    client, status, notices = EngineClient(("engine",)), StatusBar(), Notices()
    for widget in (status, notices):
        qtbot.addWidget(widget)
    engine = EngineController(client, OpenRun(), Tasks(lambda *_: None), notices, status)
    client.ready.emit(Ready(version="1", database="/home/workbench.db"))
    assert engine.newest(RunId("r1")) is None
    assert status.database.text() == "workbench.db · saved"
    full = Notice(level="error", text="No room for /home/workbench.db.", key="save:r1")
    client.published.emit(deque([full, replace(full, key="save:r2")]))
    assert status.database.text() == "workbench.db · not saved"
    client.died.emit(" \n", True)
    assert "last words" not in notices.words()[-1], "it was killed, and said nothing"
    client.died.emit("first\nwhy it ended\n", True)
    assert "Its last words: why it ended" in notices.words()[-1]
    client.published.emit(deque([replace(full, text="")]))
    assert status.database.text() == "workbench.db · not saved", "another run still waits for room"
    client.published.emit(deque([replace(full, text="", key="save:r2")]))
    assert status.database.text() == "workbench.db · saved"
