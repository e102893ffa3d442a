"""Choosing tools and how far they may go."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import TOOL_LIST, TOOLS, tool
from workbench.domain.queries import ToolList
from workbench.domain.tools import ArgumentRule, Permission, ToolGrant, ToolSet
from workbench.settings.goal_files import parse_goal_file
from workbench.settings.patterns import patterns
from workbench.ui.widgets.compose import ToolSetEditor
from workbench.ui.widgets.compose.grant_cells import CallsCell, PermissionCell
from workbench.ui.widgets.compose.tool_set_editor import CALLS, DOES, PERMISSION, TOOL

GRANTS = st.dictionaries(
    st.sampled_from(["files.*", "*", "files.read", "files.write", "basics.calculate", "gone.tool", "b*.c*"]),
    st.builds(
        ToolGrant,
        permission=st.sampled_from(["auto", "ask", "never"]),
        calls=st.none() | st.integers(1, 50),
        rate=st.sampled_from(["", "5/minute", "10/30s"]),
        rules=st.lists(
            st.builds(
                ArgumentRule,
                when=st.sampled_from(["", "args.path == 'x'", "args.to.endswith('@corp.example')"]),
                permission=st.sampled_from(["auto", "ask", "never"]),
                until=st.none() | st.floats(0, 4e9),
            ),
            max_size=2,
        ).map(tuple),
        sources=st.dictionaries(st.sampled_from(["path", "to"]), st.just(("goal", "files.*"))),
        hosts=st.sampled_from([(), ("example.org", "*.example.org", "127.0.0.1:8080")]),
        secrets=st.dictionaries(st.just("token"), st.sampled_from(["github", "my key"])),
        settings=st.dictionaries(
            st.sampled_from(["programs", "limit"]),
            st.sampled_from(["a = b", 3, 2.5, True, ("ls", "cat")]),
        ),
        trusted=st.booleans(),
    ),
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
    for place in range(editor.table.rowCount()):
        editor.table.selectRow(place)
        editor.details.trusted.toggle()
        editor.details.trusted.toggle()
    assert editor.tool_set("x") == ToolSet(name="x", grants=grants)
    assert not [problem for problem in editor.problems() if "gone.tool" not in problem]


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


def test_changing_the_permission_keeps_all_else_of_a_grant(editor: ToolSetEditor) -> None:
    rule = ArgumentRule(when="args.path == 'x'", permission="auto")
    editor.show_tool_set(ToolSet(grants={"files.write": ToolGrant(rate="5/minute", rules=(rule,), trusted=True)}))
    choose(editor, "files.write", "auto")
    calls(editor, "files.write").setText("3")
    grant = editor.tool_set().grants["files.write"]
    assert grant == ToolGrant(permission="auto", calls=3, rate="5/minute", rules=(rule,), trusted=True)


def test_all_of_a_grant_is_typed_in_the_details_of_the_selected_tool(editor: ToolSetEditor, qtbot: QtBot) -> None:
    editor.show_tool_set(ToolSet(grants={"files.write": ToolGrant(permission="ask")}))
    editor.table.selectRow(line(editor, "files.write"))
    details = editor.details
    details.rate.setText("5/minute")
    details.hosts.setText("example.org, *.example.org")
    details.sources.setPlainText("path = goal, person")
    details.secrets.setPlainText("token = github")
    details.settings.setPlainText('programs = ["ls", "cat"]\nlimit = 3')
    details.trusted.click()
    details.rules.add.click()
    row = details.rules.rows[0]
    row.when.line.setText("args.path.startswith('out/')")
    row.permission.setCurrentIndex(row.permission.findData("auto"))
    row.permission.chosen.emit()
    row.until.setText("2030-01-31 18:00")
    grant = editor.tool_set().grants["files.write"]
    assert (grant.permission, grant.rate, grant.hosts) == ("ask", "5/minute", ("example.org", "*.example.org"))
    assert grant.sources == {"path": ("goal", "person")}
    assert grant.secrets == {"token": "github"}
    assert grant.settings == {"programs": ("ls", "cat"), "limit": 3}
    assert grant.trusted
    assert (grant.rules[0].when, grant.rules[0].permission) == ("args.path.startswith('out/')", "auto")
    assert grant.rules[0].until is not None
    row.removed.emit()
    assert editor.tool_set().grants["files.write"].rules == ()


def test_what_is_wrong_is_said_as_one_types_and_stays_while_another_tool_is_looked_at(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    editor.table.selectRow(line(editor, "files.write"))
    details = editor.details
    details.rate.setText("often")
    details.settings.setPlainText("limit: 3")
    details.rules.add.click()
    details.rules.rows[0].when.line.setText("run.cost > 1")
    assert len(details.problems()) == 3
    assert "“often” is no rate" in details.trouble.body.whole
    editor.table.selectRow(line(editor, "files.delete"))
    assert editor.details is not details
    assert any("args" in problem for problem in editor.problems())
    editor.table.selectRow(line(editor, "files.write"))
    assert editor.details.rate.text() == "often"
    grant = editor.tool_set().grants["files.write"]
    assert (grant.rate, grant.settings) == ("", {}), "what is wrong changes nothing"


def test_a_tool_without_a_grant_of_its_own_says_what_to_do_first(editor: ToolSetEditor) -> None:
    editor.show_tool_set(TOOLS)
    editor.table.selectRow(line(editor, "files.read"))
    assert "permission of its own" in editor.details.hint.whole


def test_the_engines_own_tools_are_there_and_every_pattern_can_be_begun(editor: ToolSetEditor) -> None:
    place = line(editor, "ask_human")
    assert "Ask a person" in editor.table.item(place, DOES).text()
    own = {"ask_human": ToolGrant(permission="auto"), "recall": ToolGrant(), "delegate.write": ToolGrant(calls=2)}
    editor.show_tool_set(ToolSet(grants=own))
    assert editor.problems() == []
    assert editor.tool_set().grants == own
    editor.show_tool_set(ToolSet(grants={"weather.now": ToolGrant()}))
    assert editor.problems() == ["There is no tool “weather.now” here: take it out, or install its plugin."]

    named = [parse_goal_file(Path(row.file)).tools for row in patterns()]
    plugins = {name for tools in named for name in tools.grants if "." in name and "*" not in name}
    editor.set_tools(ToolList(rows=tuple(tool(name) for name in plugins)))
    for tools in named:
        editor.show_tool_set(tools)
        assert editor.problems() == []
