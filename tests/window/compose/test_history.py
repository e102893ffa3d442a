"""Taking back and doing again what was done to a goal, an agent and a tool set, by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL, KEPT, MODELS, TOOL_LIST, TOOLS
from workbench.domain.agents import Agent
from workbench.domain.goals import Check, Goal
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.ui.widgets.compose import ComposeDialog, ComposePanel
from workbench.ui.widgets.compose.step_words import NAMES, changed_places, step_words

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ComposeDialog]:
    made = ComposeDialog()
    qtbot.addWidget(made)
    made.set_tools(TOOL_LIST)
    made.set_models(MODELS)
    made.set_library(KEPT)
    made.set_value(GOAL, AGENT, TOOLS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    qtbot.keyClick(made, Qt.Key.Key_Shift)  # Qt goes on to think that Ctrl is held after a shortcut


@pytest.fixture
def panel(dialog: ComposeDialog) -> ComposePanel:
    return dialog.panel


def focused(qtbot: QtBot, field: QWidget) -> QWidget:
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def undo(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)


@pytest.mark.story
def test_what_is_typed_is_one_step_for_each_field_and_the_keys_work_in_the_fields(qtbot, panel) -> None:
    text, folder = panel.goal.instructions, panel.goal.folder
    focused(qtbot, text)
    qtbot.keyClick(text, Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(text, " Twice.")
    focused(qtbot, folder)
    qtbot.keyClicks(folder, "/may")
    panel.history.settle()
    assert panel.history.undo_action.text() == "Undo Work Folder"
    undo(qtbot, folder)
    assert (folder.text(), text.toPlainText()) == (GOAL.work_folder, f"{GOAL.instructions} Twice.")
    assert panel.history.undo_action.text() == "Undo Instructions"
    undo(qtbot, folder)
    assert panel.value() == (GOAL, AGENT, TOOLS)
    assert not panel.undo.isEnabled()
    qtbot.keyClick(folder, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert text.toPlainText() == f"{GOAL.instructions} Twice."
    qtbot.keyClick(folder, Qt.Key.Key_Y, CONTROL)
    assert folder.text() == f"{GOAL.work_folder}/may"
    assert not panel.redo.isEnabled()


def test_a_pause_begins_another_step(qtbot, panel) -> None:
    text = focused(qtbot, panel.goal.instructions)
    for words in ("One. ", "Two. "):
        qtbot.keyClicks(text, words)
        panel.history.settle()
        panel.history._pause.timeout.emit()
    undo(qtbot, text)
    assert text.toPlainText().startswith("One. ")
    assert "Two." not in text.toPlainText()


@pytest.mark.story
def test_each_part_comes_back_where_it_stands_and_the_buttons_do_the_same(qtbot, panel) -> None:
    panel.tools._grant("files.read", "never")
    panel.history.settle()
    assert panel.undo.toolTip().startswith("Undo Rule for files.read")
    panel.agent.abilities.changed.emit()
    panel.agent.system_prompt.setPlainText("Be short.")
    panel.history.settle()
    panel.goal.checks.show_checks(())
    panel.goal.changed.emit()
    panel.history.settle()
    panel.tabs.setCurrentWidget(panel.tools_page)
    for expected, page in ((1, panel.goal_page), (1, panel.agent_page), (0, panel.tools_page)):
        qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
        assert panel.tabs.currentWidget() is page
        assert len(changed_places((GOAL, AGENT, TOOLS), panel.value())) <= 1 + expected
    assert panel.value() == (GOAL, AGENT, TOOLS)
    for _ in range(3):
        qtbot.mouseClick(panel.redo, Qt.MouseButton.LeftButton)
    expected_tools = replace(TOOLS, grants={**TOOLS.grants, "files.read": ToolGrant(permission="never")})
    expected_agent = replace(AGENT, system_prompt="Be short.")
    assert panel.value() == (replace(GOAL, checks=()), expected_agent, expected_tools)


def test_who_undoes_goes_on_where_it_changed(qtbot, panel) -> None:
    text = focused(qtbot, panel.goal.instructions)
    qtbot.keyClick(text, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(text, Qt.Key.Key_Right)
    qtbot.keyClicks(text, "xyz")
    undo(qtbot, text)
    assert (text.toPlainText(), text.textCursor().position()) == (GOAL.instructions, 1)
    panel.tabs.setCurrentWidget(panel.tools_page)
    line = next(at for at, line in enumerate(panel.tools._lines) if line.name == "files.write")
    panel.tools.table.selectRow(line)
    calls = focused(qtbot, panel.tools.table.cellWidget(line, 4))
    qtbot.keyClicks(calls, "7")
    undo(qtbot, calls)
    assert panel.value()[2] == TOOLS
    assert panel.tools.table.currentRow() == line
    qtbot.waitUntil(lambda: panel.focusWidget() is panel.tools.table.cellWidget(line, 4))


def test_what_is_not_sound_yet_stays_when_something_else_is_taken_back(panel) -> None:
    panel.goal.instructions.setPlainText("Other")
    panel.goal.tokens.setText("many")
    panel.history.undo()
    assert panel.goal.instructions.toPlainText() == GOAL.instructions
    assert panel.goal.tokens.text() == "many"
    assert "“many” is not a whole number" in panel.goal_page.problems_note.body.whole


def test_keeping_and_deleting_are_steps_too(qtbot, panel) -> None:
    told: list[object] = []
    panel.save_requested.connect(told.append)
    panel.delete_requested.connect(lambda what, name: told.append((what, name)))
    panel.agent_page.bar.name.setText("second")
    qtbot.mouseClick(panel.agent_page.bar.save, Qt.MouseButton.LeftButton)
    second = replace(AGENT, name="second")
    undo(qtbot, panel)
    undo(qtbot, panel)
    assert panel.agent_page.bar.text() == AGENT.name
    assert told == [second, ("agent", "second")]
    panel.agent.system_prompt.setPlainText("Other.")
    qtbot.mouseClick(panel.agent_page.bar.save, Qt.MouseButton.LeftButton)
    assert panel.history.undo_action.text() == "Undo Keeping of “analyst”"
    undo(qtbot, panel)
    assert told[2:] == [replace(AGENT, system_prompt="Other."), AGENT], "what was kept before is kept again"


def test_what_is_shown_anew_has_no_steps_behind_it_unless_it_took_the_place_of_something(panel) -> None:
    panel.goal.instructions.setPlainText("Half a thought")
    panel.set_value(GOAL, AGENT, TOOLS)
    assert not panel.history.stack.canUndo()
    panel.replace_value(Goal(instructions="Other"), Agent(model="local"), ToolSet(), "Opening")
    assert panel.history.undo_action.text() == "Undo Opening"
    panel.history.undo()
    assert panel.value() == (GOAL, AGENT, TOOLS)


def test_every_field_has_words() -> None:
    fields = {f"goal.{name}" for name in Goal.__struct_fields__} | {f"agent.{name}" for name in Agent.__struct_fields__}
    assert fields <= NAMES.keys()
    assert all(step_words((name,)) for name in NAMES)
    assert step_words(("goal.name", "agent.model")) == "Goal, Agent and Tool Set"


EDITS: dict[str, Callable[[ComposePanel, str], object]] = {
    "instructions": lambda panel, text: panel.goal.instructions.setPlainText(f"do {text}"),
    "folder": lambda panel, text: panel.goal.folder.setText(f"/{text}"),
    "steps": lambda panel, text: panel.goal.steps.setText(str(1 + len(text))),
    "checks": lambda panel, text: (
        panel.goal.checks.show_checks((Check(file=text or "a"),)),
        panel.goal.changed.emit(),
    ),
    "model": lambda panel, text: panel.agent.model.setEditText(f"m{text}"),
    "prompt": lambda panel, text: panel.agent.system_prompt.setPlainText(text),
    "rule": lambda panel, text: panel.tools._grant("files.read", "never" if text else None),
    "name": lambda panel, text: panel.tools_page.bar.name.setText(f"t{text}"),
}


@pytest.fixture(scope="module")
def one_panel(qapp: QApplication) -> ComposePanel:
    made = ComposePanel()
    made.set_tools(TOOL_LIST)
    made.set_models(MODELS)
    return made


@settings(max_examples=12, deadline=None)
@given(edits=st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.text("abc", max_size=4)), max_size=8))
def test_whatever_was_done_all_of_it_goes_back_and_forth(one_panel: ComposePanel, edits: list[tuple[str, str]]) -> None:
    one_panel.set_value(GOAL, AGENT, TOOLS)
    for name, text in edits:
        EDITS[name](one_panel, text)
        one_panel.history.settle()
    after, steps = one_panel.value(), one_panel.history.stack.count()
    for _ in range(steps):
        one_panel.history.undo()
    assert one_panel.value() == (GOAL, AGENT, TOOLS)
    for _ in range(steps):
        one_panel.history.redo()
    assert one_panel.value() == after
    assert one_panel.findChildren(QPushButton)
