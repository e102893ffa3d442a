"""Sub-agents in the agent editor: shown, added, edited, ordered, and what is wrong with them as one types."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL, MODELS, TOOL_LIST, TOOLS
from workbench.domain.agents import Agent, FrameBounds, SubAgent
from workbench.domain.checks import Check, TextTest
from workbench.domain.goals import Limits
from workbench.domain.oversight import Checkpoint
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.ui.widgets.compose import ComposePanel
from workbench.ui.widgets.compose.sub_agent_dialog import SubAgentDialog
from workbench.ui.widgets.compose.sub_agents_section import SubAgentsSection

READS = ToolSet(grants={"files.read": ToolGrant(permission="auto")})
SEARCH = SubAgent(
    name="search",
    agent=Agent(model="local", name="finder", system_prompt="You find files."),
    purpose="Finds files.",
    tools=READS,
    limits=Limits(steps=5, cost=0.2),
    takes='{"type": "object", "properties": {"what": {"type": "string"}}}',
    returns='{"type": "object", "properties": {"files": {"type": "array"}}}',
    permission="ask",
    calls=3,
    parallel=True,
    checks=(Check(file="report.md", contains="Total", when="step"), Check(test=TextTest(contains="found"))),
    retries=2,
    checkpoints=(Checkpoint(at="step", every=3, look_at="Still on it?"), Checkpoint(at="end", look_at="May we?")),
)
WRITE = SubAgent(
    name="write", agent=Agent(model="local", sub_agents=(SubAgent(name="check", agent=Agent(model="local")),))
)
FAMILY = replace(AGENT, sub_agents=(SEARCH, WRITE), frames=FrameBounds(depth=4, at_once=2), delegates_only=True)


@pytest.fixture
def panel(qtbot: QtBot) -> ComposePanel:
    panel = ComposePanel()
    qtbot.addWidget(panel)
    panel.set_tools(TOOL_LIST)
    panel.set_models(MODELS)
    panel.set_value(GOAL, FAMILY, TOOLS)
    panel.tabs.setCurrentWidget(panel.agent_page)
    panel.show()
    return panel


@pytest.fixture
def section(panel: ComposePanel) -> SubAgentsSection:
    return panel.agent.sub_agents


def opened(section: SubAgentsSection) -> SubAgentDialog:
    assert section.dialog is not None
    return section.dialog


def test_a_family_comes_back_as_it_was(panel: ComposePanel) -> None:
    assert panel.value()[1] == FAMILY
    assert panel.problems() == []


def test_a_sub_agent_that_is_looked_at_and_taken_is_as_it_was(
    qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection
) -> None:
    section.list.setCurrentRow(0)
    qtbot.keyClick(section.list, Qt.Key.Key_Return)
    opened(section).yes.click()
    assert section.dialog is None
    assert panel.value()[1] == FAMILY


def test_one_is_added_with_all_that_it_needs(qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection) -> None:
    section.add.click()
    dialog = opened(section)
    assert dialog.problem.isHidden(), "nothing is wrong before anything was typed"
    qtbot.keyClicks(dialog.name, "analyse")
    assert "“analyse” has no model. Choose one." in dialog.problem.body.whole
    dialog.agent.model.setEditText("local")
    assert dialog.problem.isHidden()
    dialog.yes.click()
    assert [sub.name for sub in panel.value()[1].sub_agents] == ["search", "write", "analyse"]
    assert "analyse" in section.words.whole


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("search", "two sub-agents named “search”"),
        ("find it", "can't be a sub-agent's name"),
    ],
)
def test_a_name_that_will_not_do_is_told_and_not_taken(
    qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection, typed: str, told: str
) -> None:
    section.list.setCurrentRow(1)
    section.edit.click()
    dialog = opened(section)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, typed)
    assert told in dialog.problem.body.whole
    dialog.yes.click()
    assert section.dialog is dialog
    dialog.reject()
    assert panel.value()[1] == FAMILY


def test_a_tool_that_the_supervisor_has_not_is_told_and_again_when_it_is_taken_from_it(
    panel: ComposePanel, section: SubAgentsSection
) -> None:
    section.list.setCurrentRow(0)
    section.edit.click()
    dialog = opened(section)
    dialog.tool_set.show_tool_set(ToolSet(grants={"files.delete": ToolGrant(permission="auto")}))
    assert "may use files.delete, which its supervisor's tool set does not grant" in dialog.problem.body.whole
    dialog.reject()
    panel.tools.show_tool_set(ToolSet())
    told = panel.agent_page.problems_note.body.whole
    assert "“search” may use files.read, which its supervisor's tool set does not grant" in told


def test_frames_that_are_too_deep_are_told(qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection) -> None:
    section.deepest.clear()
    qtbot.keyClicks(section.deepest, "2")
    assert "“write › check” is 3 frames deep; at most 2 are allowed." in panel.agent_page.problems_note.body.whole


def test_a_schema_that_is_none_is_told(qtbot: QtBot, section: SubAgentsSection) -> None:
    section.list.setCurrentRow(0)
    section.edit.click()
    dialog = opened(section)
    dialog.takes.setPlainText("{")
    assert "the schema of what it is handed is not JSON" in dialog.problem.body.whole
    dialog.takes.setPlainText("[]")
    assert "must be an object" in dialog.problem.body.whole
    dialog.reject()


def test_a_check_and_a_checkpoint_that_will_not_do_are_told(
    qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection
) -> None:
    section.list.setCurrentRow(1)
    section.edit.click()
    dialog = opened(section)
    dialog.watch.checks.add_check("expression")
    qtbot.keyClicks(dialog.watch.checks.form.fields["expression"], "1 +")
    dialog.watch.retries.setText("many")
    dialog.watch.checkpoints.show_checkpoints((Checkpoint(at="milestone"),))
    dialog.yes.click()
    assert section.dialog is dialog
    said = dialog.problem.body.whole
    assert "The check “" in said
    assert "Retries" in said
    assert "Checkpoint 1" in said
    dialog.reject()


def test_they_are_ordered_and_removed(panel: ComposePanel, section: SubAgentsSection) -> None:
    section.list.setCurrentRow(1)
    assert not section.down.isEnabled()
    section.up.click()
    assert [sub.name for sub in panel.value()[1].sub_agents] == ["write", "search"]
    assert section.list.currentRow() == 0
    section.remove.click()
    assert [sub.name for sub in panel.value()[1].sub_agents] == ["search"]
    section.remove.click()
    assert "There is no sub-agent to hand over to." in panel.agent_page.problems_note.body.whole


def test_a_sub_agent_has_sub_agents_of_its_own(qtbot: QtBot, panel: ComposePanel, section: SubAgentsSection) -> None:
    section.list.setCurrentRow(1)
    section.edit.click()
    inner = opened(section).agent.sub_agents
    inner.list.setCurrentRow(0)
    inner.edit.click()
    below = opened(inner)
    below.name.clear()
    qtbot.keyClicks(below.name, "proof")
    below.yes.click()
    opened(section).yes.click()
    assert panel.value()[1].sub_agents[1].agent.sub_agents[0].name == "proof"
