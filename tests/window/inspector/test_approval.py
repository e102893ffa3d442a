"""The panel in which a person decides: in full view, at most once, with the edit kept."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.window.inspector.calls import ARGUMENTS, WRITE, asked, proposed
from workbench.domain.commands import Decide
from workbench.domain.events import ApprovalAsked
from workbench.domain.values import body_of
from workbench.ui.widgets.approval import ApprovalPanel

EDITED = json.dumps({"path": "elsewhere.md", "text": "April"})


class Decisions(list[Decide]):
    """What the panel said."""


@pytest.fixture
def panel(qtbot: QtBot) -> ApprovalPanel:
    panel = ApprovalPanel(arming_ms=40)
    qtbot.addWidget(panel)
    panel.resize(430, 480)
    return panel


@pytest.fixture
def said(panel: ApprovalPanel) -> Decisions:
    decisions = Decisions()
    panel.decided.connect(decisions.append)
    return decisions


def show(panel: ApprovalPanel, qtbot: QtBot, ask: ApprovalAsked | None = None) -> None:
    ask = ask or asked()
    panel.show_ask(ask, proposed(), None if ask.ask == "question" else WRITE)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_armed, timeout=20_000)


def test_approving_carries_call_run_and_digest(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.buttons["approve"].click()
    ask = asked()
    assert said == [Decide(run=ask.run, call=ask.call, decision="approve", digest="d1")]


def test_a_double_click_decides_once(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    qtbot.mouseDClick(panel.buttons["approve"], Qt.MouseButton.LeftButton)
    panel.buttons["approve"].click()
    panel.buttons.chosen.emit("approve")
    assert len(said) == 1


def test_a_click_meant_for_the_last_ask_does_not_answer_the_next(
    panel: ApprovalPanel, said: Decisions, qtbot: QtBot
) -> None:
    show(panel, qtbot)
    panel.buttons["approve"].click()
    panel.show_ask(asked(seq=12, digest="d2"), proposed(), WRITE)
    panel.buttons["approve"].click()
    assert [decide.digest for decide in said] == ["d1"]
    qtbot.waitUntil(panel.buttons["approve"].isEnabled, timeout=20_000)
    panel.buttons["approve"].click()
    assert [decide.digest for decide in said] == ["d1", "d2"]


@pytest.mark.parametrize(("number", "shown"), [(1, ""), (4, ""), (5, "The 5th"), (12, "The 12th"), (23, "The 23rd")])
def test_after_a_few_questions_their_number_is_told(
    panel: ApprovalPanel, qtbot: QtBot, number: int, shown: str
) -> None:
    panel.show_ask(asked(), proposed(), WRITE, number=number)
    panel.show()
    assert panel.head.number.whole == (f"{shown} question of this run" if shown else "")
    assert panel.head.number.isVisible() is bool(shown)


def test_the_same_ask_again_neither_rearms_nor_drops_the_edit(
    panel: ApprovalPanel, said: Decisions, qtbot: QtBot
) -> None:
    show(panel, qtbot)
    panel.editor.text.setPlainText(EDITED)
    panel.show_ask(asked(), proposed(), WRITE)
    assert panel.editor.text.toPlainText() == EDITED
    panel.buttons["edit"].click()
    panel.show_ask(asked(), proposed(), WRITE)
    panel.buttons.chosen.emit("edit")
    assert len(said) == 1


def test_an_edit_runs_only_when_it_is_sound(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    assert not panel.buttons["edit"].isEnabled()
    panel.editor.text.setPlainText('{"path": "a" ')
    assert not panel.buttons["edit"].isEnabled()
    assert not panel.buttons["approve"].isEnabled(), "what was shown first is no longer what would run"
    assert panel.editor.problem
    assert panel.editor.text.toPlainText() == '{"path": "a" ', "the edit is kept"
    panel.editor.text.setPlainText(EDITED)
    panel.buttons["edit"].click()
    assert [(decide.decision, decide.arguments) for decide in said] == [("edit", EDITED)]


def test_reverting_brings_back_what_was_proposed(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.editor.text.setPlainText(EDITED)
    panel.editor.revert()
    assert json.loads(panel.editor.text.toPlainText()) == json.loads(ARGUMENTS)
    assert panel.buttons["approve"].isEnabled()


def test_a_reason_and_a_result_go_along(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.buttons["deny"].click()
    panel.reply.text.setPlainText("keep it")
    panel.reply.submit()
    show(panel, qtbot, asked(seq=20))
    panel.buttons["answer"].click()
    assert not panel.reply.send.isEnabled(), "an empty result is none"
    panel.reply.text.setPlainText("done by hand")
    panel.reply.submit()
    assert [(d.decision, d.why, d.result) for d in said] == [("deny", "keep it", ""), ("answer", "", "done by hand")]


def test_cancelling_a_reply_brings_the_buttons_back(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.buttons["deny"].click()
    assert panel.buttons.isHidden()
    panel.reply.cancel.click()
    assert not panel.buttons.isHidden()
    assert said == []


def test_a_question_is_answered_or_left(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot, asked("question"))
    assert panel.buttons.isHidden()
    assert "Which budget?" in panel.head.why.body.whole
    panel.reply.text.setPlainText("the final one")
    panel.reply.submit()
    show(panel, qtbot, asked("question", seq=30))
    panel.reply.cancel.click()
    panel.reply.text.setPlainText("ask me tomorrow")
    panel.reply.submit()
    assert [(d.decision, d.result, d.why) for d in said] == [
        ("answer", "the final one", ""),
        ("deny", "", "ask me tomorrow"),
    ]


def test_a_call_in_doubt_is_never_run_again_by_a_key(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot, asked("in_doubt"))
    assert "unknown, not run again" in panel.head.title.whole
    panel.activateWindow()
    panel.editor.text.setFocus()
    qtbot.waitUntil(panel.editor.text.hasFocus, timeout=20_000)
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said == []
    panel.buttons["approve"].click()
    assert [d.decision for d in said] == ["approve"]


def test_control_return_takes_what_is_shown(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.activateWindow()
    panel.focus_first()
    qtbot.waitUntil(panel.editor.text.hasFocus, timeout=20_000)
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [d.decision for d in said] == ["approve"]
    show(panel, qtbot, asked(seq=40))
    panel.editor.text.setPlainText(EDITED)
    qtbot.keyClick(panel.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [d.decision for d in said] == ["approve", "edit"]


def test_a_key_held_down_does_not_repeat_a_decision(panel: ApprovalPanel) -> None:
    shortcuts = panel.findChildren(QShortcut)
    assert shortcuts
    assert not any(shortcut.autoRepeat() for shortcut in shortcuts)
    assert not any(button.autoRepeat() for button in panel.findChildren(QAbstractButton))


def test_nothing_is_approved_before_it_shows_in_full(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    whole = json.dumps({"path": "a.md", "text": "x" * 2_000})
    wanted: list[str] = []
    panel.body_wanted.connect(wanted.append)
    show(panel, qtbot, asked(arguments=whole))
    assert wanted == [body_of(whole).ref]
    assert not panel.buttons["approve"].isEnabled()
    panel.set_arguments_text(json.dumps({"path": "another.md"}))
    assert not panel.buttons["approve"].isEnabled(), "a text of another ask"
    panel.set_arguments_text(whole)
    assert panel.buttons["approve"].isEnabled()
    assert json.loads(panel.editor.text.toPlainText()) == json.loads(whole)


def test_a_decision_that_did_not_arrive_can_be_taken_again(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.buttons["approve"].click()
    panel.set_failed("The engine is gone.")
    panel.buttons["approve"].click()
    assert len(said) == 2


def test_text_from_outside_is_plain(panel: ApprovalPanel, qtbot: QtBot) -> None:
    hostile = WRITE.__class__(name="x.y", description='<a href="file:///etc/passwd">free</a>', schema="{}")
    panel.show_ask(asked(arguments='{"path": "<img src=x>"}'), proposed(), hostile)
    assert panel.head.does.textFormat() == Qt.TextFormat.PlainText
    assert "<a href" in panel.head.does.whole


def test_no_ask_hides_the_panel(panel: ApprovalPanel, qtbot: QtBot) -> None:
    show(panel, qtbot)
    panel.show_ask(None, None, None)
    assert panel.isHidden()


def test_a_megabyte_of_arguments_shows_without_a_change(panel: ApprovalPanel, said: Decisions, qtbot: QtBot) -> None:
    whole = json.dumps({"path": "a.md", "text": "x" * 1_000_000})
    show(panel, qtbot, asked(arguments=whole))
    panel.set_arguments_text(whole)
    panel.grab()
    assert json.loads(panel.editor.text.toPlainText()) == json.loads(whole)
    panel.buttons["approve"].click()
    assert [d.decision for d in said] == ["approve"]
