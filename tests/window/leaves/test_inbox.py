"""What waits for people, in the window: badge, page, answers to runs that are not open, and messages of the desktop."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.journeys.terminal import Terminal, calls, says
from tests.window.debugger.desk import Desk
from workbench.domain.events import ApprovalAsked
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.inbox import InboxItem
from workbench.domain.questions import Question, question_of
from workbench.domain.values import body_of
from workbench.ui.itemmodels.inbox import InboxItemModel
from workbench.ui.notifying import Notifier
from workbench.ui.widgets.approval.question_form import QuestionForm
from workbench.ui.widgets.inbox import InboxPage

EXTRA = '[goal.oversight]\nstyle = "checkpoints"\n[[goal.oversight.checkpoints]]\nat = "step"\nlook_at = "All there?"\n'


@pytest.fixture
def waiting(tmp_path: Path) -> Terminal:
    """A home in which three runs wait, begun by programs that have ended since."""
    wb = Terminal(tmp_path / "home", tmp_path)
    question = calls("ask_human", question="Which licence?", choices=["MIT", "GPL"], urgency="high")
    writes = calls("files.write", path="a.txt", content="one\n")
    goals = [
        wb.goal(question, says("It is MIT."), tools={"ask_human": "auto"}),
        wb.goal(writes, says("Written."), tools={"files.*": "ask"}),
        wb.goal(calls("files.list", path="."), says("Done."), tools={"files.*": "auto"}, extra=EXTRA),
    ]
    assert [wb.program("run", goal).code for goal in goals] == [3, 3, 3]
    return wb


@pytest.fixture
def inbox(waiting: Terminal, open_desk: Callable[[], Desk]) -> Desk:
    assert waiting.goals == 3
    desk = open_desk()
    desk.until(lambda: desk.program.panels.status.inbox.count == 3)
    return desk


def opened(desk: Desk) -> InboxPage:
    desk.act("inbox")
    page = desk.program.leaves.inbox.page
    desk.until(lambda: page.item is not None and page.approval.is_armed)
    return page


def kinds(page: InboxPage) -> list[str]:
    model = page.list.item_model
    return [model.value(place).kind for place in range(model.rowCount())]


def test_runs_of_other_programs_are_listed_and_answered_though_none_is_open(inbox: Desk, waiting: Terminal) -> None:
    page = opened(inbox)
    assert inbox.program.run.run is None
    assert kinds(page) == ["question", "permission", "checkpoint"]
    assert inbox.program.panels.status.inbox.text() == "● 3 wait for you"
    (mit,) = [each for each in page.approval.form.findChildren(QPushButton) if each.text() == "MIT"]
    inbox.click(mit)
    inbox.until(lambda: kinds(page) == ["permission", "checkpoint"])
    inbox.until(lambda: page.approval.is_armed and page.approval.change.isVisible())
    assert "a.txt" in page.approval.editor.text.toPlainText()
    page.approval.editor.text.setPlainText(json.dumps({"path": "a.txt", "content": "two\n"}))
    inbox.click(page.approval.buttons["edit"])
    inbox.until(lambda: kinds(page) == ["checkpoint"])
    inbox.until(lambda: (waiting.work / "a.txt").exists())
    assert (waiting.work / "a.txt").read_text() == "two\n"
    inbox.until(lambda: page.approval.is_armed)
    assert "All there?" in page.approval.head.why.body.whole
    assert page.approval.editor.isHidden()
    inbox.click(page.approval.buttons["approve"])
    inbox.until(lambda: kinds(page) == [])
    assert inbox.program.panels.status.inbox.isHidden()


def test_a_question_is_passed_on_and_goes_on_waiting(inbox: Desk) -> None:
    page = opened(inbox)
    inbox.click(page.approval.reply.other)
    page.approval.reply.who.setText("Ada")
    page.approval.reply.text.setPlainText("You chose it last time.")
    inbox.click(page.approval.reply.send)
    inbox.until(lambda: page.item is not None and page.item.waits_for == "Ada")
    assert page.item is not None
    assert page.item.passed_on[0].note == "You chose it last time."
    assert page.approval.form.isVisible()
    assert page.list.item_model.words(page.item)[0] == "[Ada] Which licence?"


def test_from_the_inbox_its_run_is_opened_and_waits_there_too(inbox: Desk) -> None:
    page = opened(inbox)
    last = page.list.item_model.value(2)
    page.show_item(last)
    inbox.click(page.open)
    inbox.until(lambda: inbox.program.run.run == last.run and inbox.program.run.asks)
    assert inbox.program.panels.approval.isVisible()
    assert "A checkpoint" in inbox.program.panels.approval.head.title.whole
    inspector = inbox.program.panels.inspector
    inbox.until(lambda: inspector.head.place.text().endswith("· run"))
    inbox.until(lambda: inspector.tab == "response")  # what the step came to, and no call, which there is none of
    column, panel = inbox.program.panels.right, inbox.program.panels.approval
    inbox.until(lambda: 0 < column.sizes()[0] < column.height() // 2)  # there are no arguments that would need room
    inbox.program.window.activateWindow()
    inbox.act("next_ask")
    inbox.until(lambda: panel.buttons["deny"].hasFocus() and panel.is_armed)
    inbox.qtbot.keyClick(panel.buttons["deny"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    inbox.until(lambda: "checkpoint_answered" in inbox.kinds)


class Tray:
    """Where the desktop's messages would be seen."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.chosen: Callable[[], None] = lambda: None
        self.there = True

    def can_tell(self) -> bool:
        return self.there

    def tell(self, title: str, text: str, chosen: Callable[[], None]) -> None:
        self.told.append((title, text))
        self.chosen = chosen


def item(number: int) -> InboxItem:
    asked = ApprovalAsked(
        call=ToolCallId("c1.1"), ask="question", tool="ask_human", arguments=body_of("{}"), question="Q?"
    )
    return InboxItem(
        run=RunId(f"r{number}"),
        session=SessionId("s1"),
        session_name="Work",
        goal="Do it.",
        seq=7,
        since=0.0,
        urgency="normal",
        reason="approval",
        why="Q?",
        asked=asked,
    )


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_the_desktop_is_told_once_for_each_wait_and_only_while_the_window_is_behind(settings: QSettings) -> None:
    tray, front = Tray(), [False]
    notifier = Notifier(tray, settings, lambda: front[0])
    notifier.waits([item(1)])
    notifier.waits([item(1)])
    assert tray.told == [("A run waits for you", "Q?")]
    notifier.waits([item(1), item(2), item(3)])
    assert tray.told[1][0] == "2 runs wait for you"
    front[0] = True
    notifier.waits([item(4)])
    front[0] = False
    notifier.waits([item(4)])
    notifier.waits([])
    notifier.waits([item(1)])
    assert len(tray.told) == 2


def test_nothing_is_told_where_the_person_does_not_want_it_or_there_is_no_tray(settings: QSettings) -> None:
    tray = Tray()
    notifier = Notifier(tray, settings, lambda: False)
    notifier.turn(on=False)
    notifier.waits([item(1)])
    assert Notifier(tray, settings, lambda: False).is_on is False
    notifier.turn(on=True)
    tray.there = False
    notifier.waits([item(2)])
    assert tray.told == []


def test_a_message_that_is_clicked_shows_the_inbox(qtbot: QtBot, settings: QSettings) -> None:
    tray = Tray()
    notifier = Notifier(tray, settings, lambda: False)
    notifier.waits([item(1)])
    with qtbot.waitSignal(notifier.chosen):
        tray.chosen()


def test_the_answer_of_a_form_is_the_object_that_was_asked_for(qtbot: QtBot) -> None:
    schema = {
        "type": "object",
        "properties": {
            "count": {"type": "integer", "description": "How many"},
            "sure": {"type": "boolean"},
            "note": {"type": "string"},
        },
        "required": ["count", "sure"],
    }
    form = QuestionForm()
    qtbot.addWidget(form)
    form.show_question(question_of(json.dumps({"question": "?", "answer_schema": schema})))
    assert not form.send.isEnabled()
    count, sure = form.field("count"), form.field("sure")
    assert isinstance(count, QLineEdit)
    assert isinstance(sure, QCheckBox)
    count.setText("three")
    assert not form.send.isEnabled()
    count.setText("3")
    sure.setChecked(True)
    with qtbot.waitSignal(form.sent) as sent:
        form.submit()
    assert json.loads(sent.args[0]) == {"count": 3, "sure": True}
    form.show_question(Question(text="?"))
    assert form.isHidden()


def test_the_item_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = InboxItemModel(now=lambda: 65.0)
    qtmodeltester.check(model)
    model.show([item(1), item(2)])
    model.show([item(2)])
    assert model.words(item(2)) == ("Q?", "question · 65.0 s")
