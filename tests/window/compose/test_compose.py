"""Composing a run: what is shown comes back as it was, and what is wrong is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL, KEPT, MODELS, TOOL_LIST, TOOLS
from workbench.domain.goals import Check, Goal, Limits
from workbench.ui.widgets.compose import ComposeDialog, ComposePanel


@pytest.fixture
def panel(qtbot: QtBot) -> ComposePanel:
    panel = ComposePanel()
    qtbot.addWidget(panel)
    panel.set_tools(TOOL_LIST)
    panel.set_models(MODELS)
    panel.set_library(KEPT)
    return panel


def test_what_is_shown_comes_back_as_it_was(panel: ComposePanel) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    assert panel.value() == (GOAL, AGENT, TOOLS)
    assert panel.problems() == []


def test_lists_that_come_later_leave_what_is_typed(panel: ComposePanel) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    panel.goal.instructions.setPlainText("Another")
    panel.set_models(MODELS)
    panel.set_tools(TOOL_LIST)
    panel.set_library(KEPT)
    assert panel.value() == (replace(GOAL, instructions="Another"), AGENT, TOOLS)


def test_a_new_goal_has_the_usual_limits(panel: ComposePanel) -> None:
    assert panel.value()[0] == Goal(instructions="", limits=Limits())


def test_starting_says_whether_to_step(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    started: list[bool] = []
    panel.start_requested.connect(started.append)
    panel.start.click()
    panel.step.click()
    assert started == [False, True]
    panel.show()
    panel.activateWindow()
    panel.goal.instructions.setFocus()
    qtbot.waitUntil(panel.goal.instructions.hasFocus)
    qtbot.keyClick(panel.goal.instructions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert started == [False, True, False], "Ctrl+Return begins it from where one types"


def test_what_is_not_sound_does_not_start_and_says_why(panel: ComposePanel) -> None:
    started: list[bool] = []
    panel.start_requested.connect(started.append)
    panel.set_value(replace(GOAL, instructions=" "), AGENT, TOOLS)
    panel.tabs.setCurrentIndex(2)
    panel.start.click()
    assert started == []
    assert panel.tabs.currentWidget() is panel.goal_page
    assert "Write what the agent should do." in panel.goal_page.problems_note.body.whole


def test_where_something_is_missing_the_keyboard_is_in_its_field(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.show()
    panel.activateWindow()
    for value, field in (
        ((replace(GOAL, instructions=" "), AGENT, TOOLS), panel.goal.instructions),
        ((GOAL, replace(AGENT, model=""), TOOLS), panel.agent.model),
    ):
        panel.set_value(*value)
        panel.start.click()
        qtbot.waitUntil(lambda field=field: field.hasFocus() or field.isAncestorOf(panel.focusWidget()))


def test_an_empty_page_does_not_complain_before_anything_was_typed(panel: ComposePanel) -> None:
    assert panel.goal_page.problems_note.isHidden()
    assert panel.agent_page.problems_note.isHidden()


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (lambda panel: panel.goal.steps.setText("many"), "“many” is not a whole number"),
        (lambda panel: panel.goal.steps.setText("0"), "1 at least"),
        (lambda panel: panel.goal.cost.setText("-1"), "0 at least"),
        (lambda panel: panel.goal.folder.setText("invoices"), "whole path"),
        (lambda panel: panel.goal.folder.setText(""), "Choose a work folder"),
        (lambda panel: panel.goal.checks.show_checks((Check(file="../a"),)), "within the work folder"),
        (lambda panel: panel.goal.checks.show_checks((Check(file="a", matches="("),)), "not a regular expression"),
        (lambda panel: panel.goal.checks.show_checks((Check(file="", contains="x"),)), "needs the name of a file"),
        (lambda panel: panel.agent.model.setEditText(""), "Choose a model"),
        (lambda panel: panel.agent.model.setEditText("anthropic/"), "Say which model of Anthropic"),
        (lambda panel: panel.agent.base_url.setText("localhost:1"), "begins with http://"),
        (lambda panel: panel.agent.temperature.setText("9"), "2 at most"),
    ],
)
def test_problems_are_said_in_plain_words(
    panel: ComposePanel, break_it: Callable[[ComposePanel], None], words: str
) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    break_it(panel)
    assert any(words in problem for problem in panel.problems()), panel.problems()


def test_what_is_no_number_stays_as_it_was_typed(panel: ComposePanel) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    panel.goal.steps.setText("twenty")
    assert panel.goal.steps.text() == "twenty"
    assert "twenty" in panel.goal_page.problems_note.body.whole


def test_choosing_a_server_model_takes_its_address(panel: ComposePanel) -> None:
    panel.agent.model.activated.emit(1)
    agent = panel.value()[1]
    assert (agent.model, agent.base_url) == ("qwen", "http://127.0.0.1:11434/v1")
    assert panel.agent.state.text() == "ready"


def test_typing_part_of_a_name_finds_models_and_the_chosen_one_shows_prices_and_limits(
    panel: ComposePanel, qtbot: QtBot
) -> None:
    panel.tabs.setCurrentWidget(panel.agent_page)
    panel.show()
    box = panel.agent.model
    line = box.lineEdit()
    panel.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "SONNET")
    finder = box.completer()
    offered = [finder.completionModel().index(row, 0).data() for row in range(finder.completionCount())]
    assert offered == ["lab/claude-sonnet-4-5"]
    qtbot.waitUntil(finder.popup().isVisible)
    qtbot.keyClick(finder.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(finder.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.value()[1].model == "lab/claude-sonnet-4-5")
    says = panel.agent.facts_say
    assert says.isVisible()
    assert "200,000 tokens of context; at most 64,000 of a reply; $3 / $15 a million tokens" in says.text()
    box.setEditText("lab/claude-haiku-4-5")
    assert "no price" in says.text()
    panel.agent.base_url.setText("http://127.0.0.1:1/v1")
    assert says.isHidden(), "a server may call its own model so"
    box.setEditText("local")
    assert says.isHidden()


def test_a_provider_without_a_key_says_so_and_offers_to_enter_it(panel: ComposePanel) -> None:
    wanted: list[str] = []
    panel.key_wanted.connect(wanted.append)
    panel.set_value(GOAL, AGENT, TOOLS)
    assert panel.agent.state_says.whole == "No key is kept for Anthropic."
    panel.agent.enter_key.click()
    assert wanted == ["anthropic"]


def test_saving_keeps_under_the_name_that_is_typed(panel: ComposePanel) -> None:
    saved: list[object] = []
    panel.save_requested.connect(saved.append)
    panel.set_value(GOAL, AGENT, TOOLS)
    assert not panel.goal_page.bar.save.isEnabled(), "it is kept as it stands"
    panel.goal_page.bar.name.setText("Triage April")
    panel.goal_page.bar.save.click()
    panel.agent_page.bar.duplicate.click()
    assert saved == [replace(GOAL, name="Triage April"), replace(AGENT, name="analyst 2")]


def test_deleting_can_be_undone(panel: ComposePanel) -> None:
    saved: list[object] = []
    deleted: list[tuple[str, str]] = []
    panel.save_requested.connect(saved.append)
    panel.delete_requested.connect(lambda what, name: deleted.append((what, name)))
    panel.set_value(GOAL, AGENT, TOOLS)
    panel.tools_page.bar.delete.click()
    assert deleted == [("tools", "office-safe")]
    panel.set_library(replace(KEPT, tool_sets=()))
    panel.tools_page.undo_button.click()
    assert saved == [TOOLS]


def test_choosing_a_kept_one_never_loses_what_was_typed(panel: ComposePanel) -> None:
    panel.goal.instructions.setPlainText("Half a thought")
    panel.goal_page.bar.chosen.emit("Triage")
    assert panel.value()[0] == GOAL
    panel.goal_page.undo_button.click()
    assert panel.value()[0].instructions == "Half a thought"


def test_files_are_asked_for_in_signals(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.set_value(GOAL, AGENT, TOOLS)
    with qtbot.waitSignals([panel.open_file_requested, panel.save_file_requested]):
        panel.open_file.click()
        panel.save_file.click()


def test_the_dialog_passes_everything_on(qtbot: QtBot) -> None:
    dialog = ComposeDialog()
    qtbot.addWidget(dialog)
    dialog.set_tools(TOOL_LIST)
    dialog.set_models(MODELS)
    dialog.set_library(KEPT)
    dialog.set_value(GOAL, AGENT, TOOLS)
    started: list[bool] = []
    dialog.start_requested.connect(started.append)
    dialog.open()
    dialog.panel.step.click()
    assert started == [True]
    assert dialog.value() == (GOAL, AGENT, TOOLS)
    dialog.set_failed("No model answers there.")
    assert "No model answers there." in dialog.panel.failure.body.whole
    dialog.panel.agent.temperature.setText("0.9")
    assert dialog.panel.failure.isHidden(), "it is said of what stood there before"

    goal, note = dialog.panel.goal, dialog.panel.goal_page.problems_note
    for field in (goal.steps, goal.tokens, goal.cost):
        field.setText("many")
    dialog.panel.tabs.setCurrentWidget(dialog.panel.goal_page)
    QApplication.processEvents()
    where = goal.steps.mapTo(dialog, QPoint())
    goal.tokens.setText("")
    QApplication.processEvents()
    assert note.isVisible()
    assert goal.steps.mapTo(dialog, QPoint()) == where, "no field moves while one mends one after the other"
