"""The oversight of a goal in the composer: questions, proposal, checkpoints, baseline."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL, KEPT, MODELS, TOOL_LIST, TOOLS
from workbench.domain.oversight import Baseline, Checkpoint, Oversight, Suitability
from workbench.ui.widgets.compose import ComposePanel
from workbench.ui.widgets.compose.oversight_editor import OversightEditor

WATCHED = replace(
    GOAL,
    suitability=Suitability(enumerable="no", tolerable="no", worthwhile="yes"),
    oversight=Oversight(
        style="checkpoints",
        checkpoints=(
            Checkpoint(at="tool", tool="mail.*", look_at="To whom?"),
            Checkpoint(at="step", every=3),
            Checkpoint(at="milestone", when="run.cost > 0.1"),
        ),
    ),
    baseline=Baseline(source="person", name="Ada", seconds=600, cost=12.5, success=0.9, asks=0),
)


@pytest.fixture
def panel(qtbot: QtBot) -> ComposePanel:
    panel = ComposePanel()
    qtbot.addWidget(panel)
    panel.set_tools(TOOL_LIST)
    panel.set_models(MODELS)
    panel.set_library(KEPT)
    return panel


def choose(box: QComboBox, value: object) -> None:
    """As a person does it."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def answer(editor: OversightEditor, **answers: str) -> None:
    for name, reply in answers.items():
        choose(editor.suitability.answers[name], reply)


def test_what_is_shown_of_oversight_comes_back_as_it_was(panel: ComposePanel) -> None:
    panel.set_value(WATCHED, AGENT, TOOLS)
    assert panel.value()[0] == WATCHED
    assert panel.problems() == []
    script = replace(
        WATCHED, baseline=Baseline(source="script", command=("sort", "a b.txt"), seconds=1.5, measured=7.0)
    )
    panel.set_value(script, AGENT, TOOLS)
    assert panel.value()[0] == script


def test_answers_propose_and_set_the_oversight_until_a_person_chooses_another(panel: ComposePanel) -> None:
    editor = panel.goal.oversight
    assert editor.suitability.found.title.whole == "Not decided yet"
    answer(editor, enumerable="no", tolerable="no", worthwhile="yes")
    assert editor.suitability.found.title.whole == "Proposed: an agent with checkpoints"
    assert editor.oversight().style == "checkpoints"
    assert editor.oversight().declared[0].every == 5
    answer(editor, tolerable="yes")
    assert editor.oversight() == Oversight()
    choose(editor.style_box, "every write asks")
    answer(editor, tolerable="no")
    assert editor.oversight().style == "every write asks"
    answer(editor, enumerable="yes")
    assert editor.suitability.found.title.whole == "Proposed: automation, no agent"
    assert "Write the cases down as a script" in editor.suitability.found.body.whole


def test_what_is_wrong_with_checkpoints_and_baseline_is_said(panel: ComposePanel) -> None:
    bad = Oversight(style="checkpoints", checkpoints=(Checkpoint(at="milestone", when="reply.text"),))
    panel.set_value(replace(GOAL, oversight=bad, baseline=Baseline(source="run")), AGENT, TOOLS)
    said = " ".join(panel.problems())
    assert "Checkpoint 1: `reply` stands for nothing once a step is over." in said
    assert "Name the recorded run that is the baseline." in said
    panel.set_value(replace(GOAL, oversight=Oversight(style="checkpoints")), AGENT, TOOLS)
    assert "so far nothing stops it" in " ".join(panel.problems())


def test_a_checkpoint_is_added_and_removed(panel: ComposePanel) -> None:
    panel.set_value(WATCHED, AGENT, TOOLS)
    table = panel.goal.oversight.checkpoints
    table.add.click()
    assert table.checkpoints()[3] == Checkpoint(at="tool")
    table.table.selectRow(0)
    table.remove.click()
    assert len(panel.value()[0].oversight.declared) == 3


def test_the_tool_set_asks_as_closely_as_the_goal_is_watched_when_wanted(panel: ComposePanel) -> None:
    panel.set_value(WATCHED, AGENT, TOOLS)
    panel.goal.oversight.permissions.click()
    assert panel.tabs.currentWidget() is panel.tools_page
    grants = panel.value()[2].grants
    for row in TOOL_LIST.rows:
        if row.spec is not None and row.name.startswith("files.") and row.name != "files.delete":
            assert grants[row.name].permission == ("ask" if row.spec.writes else "auto")
    assert grants["files.delete"].permission == "never"
    assert grants["files.write"].calls == 3
