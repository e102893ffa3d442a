"""Arguments as a form: filled in by keyboard and mouse, told what is wrong at the field, and the same text beneath."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.arguments.both_ways import ArgumentsBothWays
from workbench.ui.widgets.arguments.editors import JsonEditor, TextEditor
from workbench.ui.widgets.arguments.groups import ListEditor, ObjectEditor
from workbench.ui.widgets.json_values import laid_out

SCHEMA = json.dumps(
    {
        "type": "object",
        "additionalProperties": False,
        "required": ["path", "mode"],
        "properties": {
            "path": {"type": "string", "description": "Where the file goes.", "minLength": 1},
            "mode": {"enum": ["append", "new"]},
            "depth": {"anyOf": [{"type": "integer", "maximum": 9}, {"type": "null"}], "default": 3},
            "tags": {"type": "array", "items": {"type": "string"}},
            "at": {
                "type": "object",
                "required": ["x"],
                "properties": {"x": {"type": "number"}, "on": {"type": "boolean"}},
            },
        },
    }
)
GIVEN = '{"path": "out/\\u00e9.md", "at": {"x": 1.50}, "tags": ["a", "b"], "mode": "new"}'

Show = Callable[..., ArgumentsBothWays]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(text: str = GIVEN, schema: str = SCHEMA, *, editable: bool = True) -> ArgumentsBothWays:
        both = ArgumentsBothWays(QPlainTextEdit())
        qtbot.addWidget(both)
        both.resize(420, 700)
        both.show_arguments(laid_out(text), schema, editable=editable, sinks=("path",))
        both.as_form.click()
        both.show()
        both.activateWindow()
        return both

    return make


def rows_of(both: ArgumentsBothWays):
    assert both.form.top is not None
    return both.form.top.rows


def test_each_argument_has_a_field_with_what_the_tool_says(show: Show) -> None:
    both = show()
    rows = rows_of(both)
    assert list(rows) == ["path", "mode", "tags", "at"]
    assert rows["path"].about.whole == "Where the file goes."
    assert rows["path"].kind.text() == "text, not empty"
    assert rows["mode"].kind.text() == "one of append, new"
    entry = rows["path"].editor.entry()
    assert (entry.accessibleName(), entry.accessibleDescription()) == ("path", "text, not empty. Where the file goes.")
    assert not both.text.isVisible()


def test_what_is_typed_in_a_field_stands_in_the_text_and_nothing_else_changes(show: Show, qtbot: QtBot) -> None:
    both = show()
    row = rows_of(both)["at"].editor
    assert isinstance(row, ObjectEditor)
    line = row.rows["x"].editor.entry()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "2.750")
    assert '"x": 2.750' in both.text.toPlainText(), "to the digit"
    assert "\\u00e9" in both.arguments, "as the model wrote it"
    assert list(json.loads(both.arguments)) == ["path", "at", "tags", "mode"], "in the order that it had"
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "1.50")
    assert both.text.toPlainText() == laid_out(GIVEN), "typed back, it is no edit"


def test_what_is_wrong_is_said_at_its_field(show: Show, qtbot: QtBot) -> None:
    both = show('{"path": "", "mode": "other", "depth": "3", "at": {}, "more": 1}')
    rows = rows_of(both)
    said = {name: row.trouble.whole for name, row in rows.items()}
    assert said == {
        "path": "It must not be empty.",
        "mode": 'It must be one of "append", "new".',
        "depth": "It must be a whole number.",
        "at": "",
        "more": "The tool has no such argument.",
    }
    inner = rows["at"].editor
    assert isinstance(inner, ObjectEditor)
    assert inner.rows["x"].trouble.whole == "It is missing."
    assert both.problem
    assert isinstance(rows["depth"].editor, JsonEditor), "a text where a number belongs is shown as it is"
    path = rows["path"].editor.entry()
    path.setFocus()
    qtbot.keyClicks(path, "a")
    assert rows["path"].trouble.isHidden()


def test_choices_lists_and_what_may_be_left_out(show: Show, qtbot: QtBot) -> None:
    both = show()
    rows = rows_of(both)
    box = rows["mode"].editor.entry()
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert json.loads(both.arguments)["mode"] == "append"
    tags = rows["tags"].editor
    assert isinstance(tags, ListEditor)
    qtbot.mouseClick(tags.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(both.window().focusWidget(), "c")
    tags.rows[0].removed.emit()
    assert json.loads(both.arguments)["tags"] == ["b", "c"]
    assert both.form.top is not None
    names = [action.text() for action in both.form.top.add.menu().actions()]
    assert names == ["depth"]
    both.form.top.add.menu().actions()[0].trigger()
    assert json.loads(both.arguments)["depth"] == 3, "it begins with what is usual"
    offered = {action.text(): action for action in rows["depth"].more.menu().actions()}
    assert list(offered) == ["The usual value: 3", "null", "Leave it out"]
    offered["null"].trigger()
    assert json.loads(both.arguments)["depth"] is None
    {action.text(): action for action in rows["depth"].more.menu().actions()}["Leave it out"].trigger()
    assert "depth" not in json.loads(both.arguments)
    assert not both.problem


def test_what_is_no_json_yet_waits_in_its_field(show: Show) -> None:
    both = show('{"path": "a", "mode": "new", "at": [1]}')
    editor = rows_of(both)["at"].editor
    assert isinstance(editor, JsonEditor)
    before = both.text.toPlainText()
    editor.edit.setPlainText('1, "path": "elsewhere"')
    assert both.problem == "This is not JSON."
    assert rows_of(both)["at"].trouble.whole == "This is not JSON."
    assert both.text.toPlainText() == before, "nothing is smuggled in between the brackets"
    editor.edit.setPlainText('{"x": 1}')
    assert not both.problem
    assert json.loads(both.arguments)["at"] == {"x": 1}


def test_the_text_is_read_again_when_the_form_comes_back(show: Show) -> None:
    both = show()
    both.as_form.setChecked(False)
    assert both.text.isVisible()
    both.text.setPlainText('{"path": "b"')
    assert not both.as_form.isEnabled()
    assert both.as_form.toolTip() == "What is typed is no JSON object yet."
    both.text.setPlainText('{"path": "b", "path": "c", "mode": "new"}')
    assert not both.as_form.isEnabled(), "one of the two would be lost"
    both.text.setPlainText('{"path": "b", "mode": "new"}')
    both.as_form.click()
    path = rows_of(both)["path"].editor
    assert isinstance(path, TextEditor)
    assert path.edit.toPlainText() == "b"


def test_what_may_only_be_read_is_only_read(show: Show, qtbot: QtBot) -> None:
    both = show(editable=False)
    entry = rows_of(both)["path"].editor.entry()
    entry.setFocus()
    qtbot.keyClicks(entry, "x")
    assert both.text.toPlainText() == laid_out(GIVEN)
    assert not rows_of(both)["mode"].editor.entry().isEnabled()
    assert both.form.top is not None
    assert both.form.top.add.isHidden()


def test_a_tool_without_a_schema_has_no_form(show: Show) -> None:
    both = show("{}", "")
    assert not both.as_form.isEnabled()
    assert both.text.isVisible()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    path=st.text(),
    more=st.dictionaries(
        st.text(max_size=6), st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=4), max_size=3
    ),
)
def test_a_form_that_nobody_touched_changes_no_value(show: Show, path: str, more: dict[str, object]) -> None:
    value = {**more, "path": path, "at": more, "tags": [path]}
    both = show(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode())
    assert json.loads(both.form.text) == json.loads(both.arguments)
    both.close()
    both.deleteLater()
