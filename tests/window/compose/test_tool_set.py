"""Choosing tools and how far they may go."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import TOOL_LIST, TOOLS
from workbench.domain.tools import Permission, ToolGrant, ToolSet
from workbench.ui.widgets.compose import ToolSetEditor
from workbench.ui.widgets.compose.grant_cells import CallsCell, PermissionCell
from workbench.ui.widgets.compose.tool_set_editor import CALLS, DOES, PERMISSION, TOOL

GRANTS = st.dictionaries(
    st.sampled_from(["files.*", "*", "files.read", "files.write", "basics.calculate", "gone.tool", "b*.c*"]),
    st.builds(ToolGrant, permission=st.sampled_from(["auto", "ask", "never"]), calls=st.none() | st.integers(1, 50)),
)


@pytest.fixture
def editor(qtbot: QtBot) -> ToolSetEditor:
    editor = ToolSetEditor()
    qtbot.addWidget(editor)
    editor.set_tools(TOOL_LIST)
    return editor


def line(editor: ToolSetEditor, name: str) -> int:
    names = [editor.table.item(row, TOOL).text() for row in range(editor.table.rowCount())]
    return names.index(name)


def permission(editor: ToolSetEditor, name: str) -> PermissionCell:
    cell = editor.table.cellWidget(line(editor, name), PERMISSION)
    assert isinstance(cell, PermissionCell)
    return cell


def calls(editor: ToolSetEditor, name: str) -> CallsCell:
    cell = editor.table.cellWidget(line(editor, name), CALLS)
    assert isinstance(cell, CallsCell)
    return cell


def choose(editor: ToolSetEditor, name: str, chosen: Permission | None) -> None:
    cell = permission(editor, name)
    cell.setCurrentIndex(0 if chosen is None else cell.findData(chosen))
    cell.chosen.emit()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(grants=GRANTS)
def test_any_tool_set_comes_back_as_it_was(editor: ToolSetEditor, grants: dict[str, ToolGrant]) -> None:
    editor.show_tool_set(ToolSet(name="x", grants=grants))
    assert editor.tool_set("x") == ToolSet(name="x", grants=grants)


def test_a_tool_that_nothing_names_is_not_offered(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    assert permission(editor, "basics.calculate").currentText() == "not offered"
    assert permission(editor, "files.read").currentText() == "auto (by files.*)"
    assert permission(editor, "files.write").currentText() == "ask"


def test_changing_a_pattern_shows_at_once_what_it_comes_to(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    choose(editor, "files.*", "never")
    assert permission(editor, "files.read").currentText() == "never (by files.*)"


def test_a_permission_of_its_own_comes_and_goes(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    choose(editor, "files.read", "ask")
    calls(editor, "files.read").setText("5")
    assert editor.tool_set().grants["files.read"] == ToolGrant(permission="ask", calls=5)
    choose(editor, "files.read", None)
    assert "files.read" not in editor.tool_set().grants


def test_a_limit_that_is_no_number_is_said(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    calls(editor, "files.write").setText("few")
    assert any("“few” is not a whole number" in problem for problem in editor.problems())


def test_rules_are_added_and_removed(editor: ToolSetEditor) -> None:
    editor.pattern.setText("files.*")
    editor.add.click()
    assert editor.tool_set().grants == {"files.*": ToolGrant(permission="ask")}
    editor.table.selectRow(line(editor, "files.*"))
    editor.remove.click()
    assert editor.tool_set().grants == {}


def test_a_tool_that_is_not_installed_stays_and_is_said(editor: ToolSetEditor) -> None:
    editor.show_tool_set(ToolSet(grants={"sqlite.query": ToolGrant(permission="auto")}))
    assert editor.table.item(line(editor, "sqlite.query"), DOES).text() == "not installed here"
    assert any("sqlite.query" in problem for problem in editor.problems())
    assert "sqlite.query" in editor.tool_set().grants


def test_a_plugin_that_failed_is_named_with_its_error(editor: ToolSetEditor) -> None:
    assert "workbench-broken: It could not be loaded." in editor.failures.body.whole
