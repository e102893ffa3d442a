"""Checks of all kinds are composed, tried, and kept as they were."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from workbench.domain.checks import (
    Check,
    CheckResult,
    CommandTest,
    ExpressionTest,
    RubricTest,
    SchemaTest,
    SqlTest,
    TextTest,
)
from workbench.domain.goals import Goal, Limits, Trouble
from workbench.ui.widgets.compose.check_form import FIELDS, new_check, problem
from workbench.ui.widgets.compose.checks_table import FOUND, ChecksTable
from workbench.ui.widgets.compose.goal_editor import GoalEditor

ALL = (
    Check(file="a.md", contains="x", when="step"),
    Check(test=TextTest(matches="^a")),
    Check(test=SchemaTest(schema="{}", file="a.json")),
    Check(test=SqlTest(file="a.db", query="SELECT 1", expects="1")),
    Check(test=CommandTest(program="grep", arguments=("two words", "a"), exit_code=1, seconds=9)),
    Check(test=ExpressionTest(expression="run.calls > 1"), when="step"),
    Check(test=RubricTest(criteria="Good.", threshold=0.9, model="local", file="a", base_url="http://x/v1")),
)


@pytest.fixture
def table(qapp: QApplication) -> ChecksTable:
    return ChecksTable()


def test_what_is_shown_comes_back_also_when_each_is_looked_at(table: ChecksTable) -> None:
    table.show_checks(ALL)
    for row, check in enumerate(ALL):
        table.table.selectRow(row)
        shown = {name for name, field in table.form.fields.items() if field.isVisibleTo(table.form)}
        assert shown == set(FIELDS[check.kind])
        table.form.changed.emit()
    assert table.checks() == ALL
    assert table.problems() == []


@pytest.mark.parametrize("kind", list(FIELDS))
def test_an_empty_check_of_each_kind_can_be_begun_and_asks_for_what_it_needs(table: ChecksTable, kind: str) -> None:
    table.add_check(kind)
    assert table.checks() == ()
    assert problem(new_check(kind))
    field = table.form.fields[FIELDS[kind][-1] if kind != "command" else "program"]
    field.setText("1")
    field.textEdited.emit("1")
    assert len(table.checks()) == 1


def test_what_was_found_now_stands_beside_each(table: ChecksTable) -> None:
    table.show_checks(ALL[:3])
    table.show_results(
        [
            CheckResult(check=ALL[0], passed=True, evidence="a.md contains x."),
            CheckResult(check=ALL[2], passed=False, evidence="There is no file a.json."),
        ]
    )
    found = [table.table.item(row, FOUND) for row in range(3)]
    assert [item.text() for item in found if item] == ["✓ passes", "only in a run", "✗ does not pass"]
    assert found[2] is not None
    assert found[2].toolTip() == "There is no file a.json."


def test_a_goal_keeps_what_it_says_of_its_course(qapp: QApplication) -> None:
    goal = Goal(
        instructions="x",
        work_folder="/w",
        checks=ALL,
        limits=Limits(steps=5, calls={"web.search": 3}),
        retries=2,
        trouble=Trouble(stops=True, repeats=4, patience=9),
    )
    editor = GoalEditor()
    editor.show_goal(goal)
    assert editor.goal() == goal
    editor.course.calls.setText("web.search three")
    assert "web.search three" in editor.problems()[0]
