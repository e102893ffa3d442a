"""A supervisor and its sub-agent on the real engine: stepped into and out of, frames chosen, lanes and rows nested."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from workbench.domain.tools import ToolGrant, ToolSet
from workbench.ui.widgets.compose.agent_dialog import AgentDialog
from workbench.ui.widgets.compose.sub_agent_dialog import SubAgentDialog
from workbench.ui.widgets.parts import Text

GOAL = """
[goal]
instructions = "Write x.txt."
work_folder = "."
[[goal.checks]]
file = "x.txt"
contains = "right"
[agent]
name = "lead"
model = "scripted:lead.json"
system_prompt = "You lead."
[[agent.sub_agents]]
name = "writer"
purpose = "Writes files."
[agent.sub_agents.agent]
model = "scripted:writer.json"
system_prompt = "You write what you are told."
[agent.sub_agents.tools]
"files.write" = "auto"
[tools]
"files.write" = "auto"
"""
LEAD = [
    {"text": "That is for writer.", "calls": [{"tool": "delegate.writer", "arguments": {"task": "right to x.txt"}}]},
    {"text": "Done."},
]
WRITER = [
    {"text": "I write.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "right"}}]},
    {"text": "It is written."},
]


@pytest.fixture
def family(work: Path) -> Path:
    (work / "family.toml").write_text(GOAL)
    (work / "lead.json").write_text(json.dumps(LEAD))
    (work / "writer.json").write_text(json.dumps(WRITER))
    return work / "family.toml"


@pytest.fixture
def lead(open_desk, family: Path):
    desk = open_desk()
    desk.begin(family)
    return desk


def pill(desk) -> str:
    return desk.program.window.run_status.pill.text()


def into_the_sub_agent(desk) -> None:
    for _ in range(6):
        if desk.run.timeline.under_way():
            return
        desk.key("F11", "paused")
    raise AssertionError(desk.kinds)


def test_a_sub_agent_is_stepped_into_and_out_of_by_keys(lead) -> None:
    assert "in writer" not in pill(lead)
    into_the_sub_agent(lead)
    assert "in writer" in pill(lead)
    (span,) = lead.run.timeline.frames.values()
    assert (span.name, span.parent, span.depth) == ("writer", "f0", 1)
    supervisor = lead.panels.stack.tree.topLevelItem(0)
    assert supervisor.text(0) == "lead"
    call = supervisor.child(0).child(0)
    assert call.text(0).startswith("delegate.writer")
    assert call.child(0).text(0) == "writer"
    assert call.child(0).text(1) == "← here"
    lead.key("F11", "paused")
    assert lead.run.timeline.under_way(), "into goes from phase to phase in the frame"
    lead.key("Shift+F11", "paused")
    assert not lead.run.timeline.under_way(), "out goes on until the frame returns"
    assert "frame_left" in lead.kinds
    assert lead.run.status == "paused"
    assert lead.panels.stack.tree.topLevelItem(0).child(0).text(0).startswith("step 1")
    lead.key("F5", "reached", "not_reached")
    assert lead.run.status == "reached"
    assert "in writer" not in pill(lead)


def test_over_passes_a_sub_agent_by(lead) -> None:
    lead.key("F10", "paused")
    assert {"frame_entered", "frame_left"} <= set(lead.kinds)
    assert lead.run.place.step == 1


def test_frames_are_chosen_by_mouse_and_each_shows_its_own_context(lead) -> None:
    into_the_sub_agent(lead)
    lead.key("F11", "paused")
    context = lead.program.panels.context.item_model

    def shown(text: str) -> bool:
        return any(text in str(context.index(i, 0).data()) for i in range(context.rowCount()))

    lead.until(lambda: shown("right to x.txt"))
    stack = lead.panels.stack.tree
    lead.click_item(stack.topLevelItem(0))
    lead.quiet()
    lead.until(lambda: shown("You lead.") and not shown("You write what you are told."))
    assert lead.debugger.viewing.row.frame == "f0"
    assert not lead.debugger.viewing.is_past, "another frame is no other time"
    assert stack.topLevelItem(0).text(1) == "← here"
    writer = stack.topLevelItem(0).child(0).child(0).child(0)
    name = stack.visualItemRect(writer).left() + 12
    lead.qtbot.mouseClick(stack.viewport(), lead.LEFT, pos=QPoint(name, stack.visualItemRect(writer).center().y()))
    lead.quiet()
    lead.until(lambda: shown("You write what you are told."))
    assert lead.debugger.viewing.row.frame == "f1"


def test_what_is_edited_and_gauged_at_a_stop_is_the_sub_agents(lead, work: Path) -> None:
    into_the_sub_agent(lead)
    gauge, edit = lead.program.window.run_status.gauge, lead.panels.edit
    for _ in range(6):
        if any(row.phase == "act" and row.frame == "f1" for row in lead.run.timeline.rows):
            break
        lead.key("F11", "paused")
    lead.quiet()
    lead.until(lambda: gauge._label.text().startswith("Context of writer"))
    lead.act("edit_stop")
    lead.until(lambda: edit.isVisible() and edit.thing is not None)
    assert "files.write" in edit.thing.title
    assert '"content"' in edit.thing.schema
    edit.choose("reply", None)
    assert (edit.thing.target, edit.thing.text) == ("reply", "I write.")
    assert [tool for tool, _ in edit.thing.calls] == ["files.write"]
    head = lead.program.panels.context._head.text()
    assert head.startswith("writer: "), head
    stack = lead.panels.stack.tree
    call = stack.topLevelItem(0).child(0).child(0)
    assert "right to x.txt" in call.text(0), "what a supervisor waits for is told with its arguments"
    lead.click_item(stack.topLevelItem(0))
    lead.quiet()
    lead.until(lambda: gauge._label.text().startswith("Context ") and "of writer" not in gauge._label.text())


def test_the_set_up_lists_sub_agents_with_model_and_tools(lead) -> None:
    labels = lead.program.panels.set_up._subs.findChildren(QLabel)
    told = [label.whole if isinstance(label, Text) else label.text() for label in labels]
    assert "writer" in told
    assert any(text.startswith("scripted:") for text in told)
    assert "Writes files." in told
    assert "files.write · auto" in told


def test_a_frame_is_collapsed_in_the_list_and_has_a_lane(lead) -> None:
    lead.move("continue", "reached")
    (span,) = lead.run.timeline.frames.values()
    head = lead.run.timeline.rows[span.first]
    before = len(lead.timeline._layout.lines)
    lead.timeline.select(head.start)
    lead.key("Home")
    lead.click_row(span.first, lead.timeline._painter.gutter - 40)
    assert lead.timeline.is_collapsed((span.frame, 0))
    assert len(lead.timeline._layout.lines) < before
    lanes = lead.program.panels.lanes
    assert [track.name for track in lanes._bars.tracks] == ["Model", "Tools", "Human", "writer"]
    assert lanes.height() >= lanes.minimumSizeHint().height()


def test_a_sub_agents_frame_is_begun_again(lead, work: Path) -> None:
    lead.move("continue", "reached")
    parent = lead.run.run
    row = next(i for i, row in enumerate(lead.run.timeline.rows) if row.frame == "f1" and row.phase == "reason")
    lead.click_row(row, lead.timeline.width() // 2)
    lead.quiet()
    lead.debugger.forking.restart_frame()
    lead.until(lambda: lead.debugger.forking.dialog is not None and lead.debugger.forking.dialog.yes.isEnabled())
    lead.click(lead.debugger.forking.dialog.yes)
    lead.until(lambda: lead.run.run != parent)
    lead.stands("paused")
    assert [span.name for span in lead.run.timeline.under_way()] == ["writer"]
    assert "in writer" in pill(lead)


def test_a_sub_agent_is_added_at_a_stop_and_handed_a_task(open_desk, work: Path, family: Path) -> None:
    (work / "lead.json").write_text(json.dumps([{**LEAD[0], "calls": [_handed_to("second")]}, LEAD[1]]))
    lead = open_desk()
    lead.begin(family)
    edit = lead.panels.edit
    lead.act("edit_stop")
    lead.until(lambda: edit.isVisible() and edit.thing is not None)
    edit.choose("agent")
    assert edit.agent.subs.whole == "writer"
    edit.agent.max_tokens.setText("many")
    lead.click(edit.agent.whole)
    whole = lead.dialog(AgentDialog)
    assert whole.agent.max_tokens.text() == "", "what is no number is left as it was"
    whole.agent.sub_agents.list.setCurrentRow(0)
    lead.click(whole.agent.sub_agents.add)
    sub = lead.dialog(SubAgentDialog)
    sub.name.setText("second")
    sub.agent.model.setEditText(f"scripted:{work / 'writer.json'}")
    sub.tool_set.show_tool_set(ToolSet(grants={"files.write": ToolGrant(permission="auto")}))
    lead.click(sub.yes)
    lead.click(whole.yes)
    lead.until(lambda: not lead.program.whole_agent.dialog)
    assert edit.agent.subs.whole == "writer, second"
    assert "sub-agents writer" in edit.agent.was.whole
    lead.click(edit.apply)
    lead.until(lambda: lead.kinds[-1] == "edited")
    lead.quiet()
    lead.move("continue", "reached")
    assert [span.name for span in lead.run.timeline.frames.values()] == ["second"]
    assert (work / "x.txt").read_text() == "right"


def _handed_to(name: str) -> dict[str, object]:
    return {"tool": f"delegate.{name}", "arguments": {"task": "right to x.txt"}}
