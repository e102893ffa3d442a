"""Breakpoints in the gutter and the panel, watches, back-tests, and edits at a stop."""

from __future__ import annotations

import json

from msgspec.structs import replace
from PySide6.QtCore import Qt

from workbench.domain.published import RunChanged
from workbench.ui.widgets.debugging.breakpoint_dialog import BreakpointDialog

GUTTER = 6


def place(desk, phase: str, step: int) -> int:
    return next(i for i, row in enumerate(desk.run.timeline.rows) if (row.phase, row.step) == (phase, step))


def test_a_breakpoint_is_made_in_the_gutter_and_what_comes_next_is_edited_there(desk, work) -> None:
    def armed():
        return desk.debugger.breakpoints.armed.each

    desk.move("over")
    desk.click_row(place(desk, "act", 1), GUTTER)
    desk.until(armed)
    assert (armed()[0].where, armed()[0].tool, armed()[0].session) == ("tool", "files.list", desk.run.session)
    assert desk.debugger.breakpoints.mark_of(desk.run.timeline.rows[place(desk, "act", 1)]) == "on"
    desk.click_row(place(desk, "act", 1), GUTTER)
    desk.until(lambda: not armed())

    desk.act("new_breakpoint")
    dialog = desk.dialog(BreakpointDialog)
    dialog.tool.setCurrentText("files.*")
    desk.qtbot.keyClicks(dialog.condition.line, "args.content == 'wrong' and run.clals")
    assert "run.calls" in dialog.condition.trouble
    assert not dialog.yes.isEnabled()
    dialog.condition.line.clear()
    desk.qtbot.keyClicks(dialog.condition.line, "run.co")
    assert dialog.condition.offered() == ["run.cost"]
    dialog.condition.line.setText("tool.name == 'files.list'")
    desk.click(dialog.back_test.button)
    desk.until(lambda: dialog.back_test.hits.topLevelItemCount() == 1)
    dialog.condition.line.setText("args.content == 'wrong'")
    desk.click(dialog.yes)
    desk.until(armed)
    panel = desk.panels.breakpoints
    assert "before files.* when args.content == 'wrong'" in panel.tree.topLevelItem(0).text(0)
    panel.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    desk.until(lambda: not armed()[0].enabled)
    panel.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    desk.until(lambda: armed()[0].enabled)

    desk.panels.watches.line.line.setText("args.content")
    desk.click(desk.panels.watches.add)
    desk.move("continue")
    assert desk.run.reason == "breakpoint"
    desk.until(lambda: desk.panels.watches.tree.topLevelItem(0).text(1) == "wrong")
    shows_what_comes_next(desk)
    edits_the_arguments(desk)
    desk.select("act", 2)
    call = desk.program.panels.inspector.call
    desk.until(lambda: '"right"' in call.arguments.code.toPlainText())
    assert '"wrong"' in call.original.code.toPlainText(), "the original stays beside the edit"
    desk.move("continue", "reached")
    assert (work / "x.txt").read_text() == "right"
    assert {"wrong", "right"} <= {json.loads(text)["content"] for text in written(desk)}


def shows_what_comes_next(desk) -> None:
    """As a debugger shows the line and its locals: nothing has to be selected first."""
    inspector, timeline = desk.program.panels.inspector, desk.run.timeline
    assert timeline.rows[timeline.next_row].call is not None
    assert timeline.rows[-1].text.startswith('Paused at a breakpoint, before files.write(path="x.txt"')
    assert desk.timeline.current_seq == timeline.rows[-1].start
    assert (inspector.tab, inspector.call.name.text()) == ("call", "files.write")
    assert '"wrong"' in inspector.call.arguments.code.toPlainText()
    assert "comes next" in desk.timeline.spoken_text((timeline.next_row,))
    number = len(desk.debugger.breakpoints.armed.each)
    desk.act("toggle_breakpoint")
    desk.until(lambda: len(desk.debugger.breakpoints.armed.each) == number + 1)
    assert desk.debugger.breakpoints.armed.each[-1].tool == "files.write"
    desk.act("toggle_breakpoint")
    desk.until(lambda: len(desk.debugger.breakpoints.armed.each) == number)


def edits_the_arguments(desk) -> None:
    panel = desk.panels.edit
    desk.act("edit_stop")
    desk.until(lambda: panel.isVisible() and panel.thing is not None)
    assert panel.thing.target == "arguments"
    assert panel.text.both.form.isVisible(), "each argument has a field"
    panel.text.edit.setPlainText('{"path": "x.txt"')
    assert "Line 1" in panel.text.trouble
    assert not panel.apply.isEnabled()
    panel.text.edit.setPlainText('{"path": 3, "content": "right"}')
    desk.click(panel.text.both.as_form)
    rows = panel.text.both.form.top.rows
    assert rows["path"].trouble.whole == "It must be a text."
    assert not panel.apply.isEnabled()
    assert '"path": 3' in panel.text.value, "what was typed stays"
    rows["path"].set_text('"y.txt"')
    assert rows["path"].trouble.isHidden()
    desk.click(panel.apply)
    desk.until(lambda: desk.kinds[-1] == "edited")
    desk.until(lambda: desk.program.window.actions_by_name["undo"].isEnabled())
    desk.act("undo")
    desk.until(lambda: desk.kinds[-1] == "edit_undone")
    desk.quiet()
    desk.until(lambda: "y.txt" not in panel.text.value)
    panel.text.edit.setPlainText('{"path": "x.txt", "content": "right"}')
    desk.click(panel.apply)
    desk.until(lambda: desk.kinds[-1] == "edited")
    desk.quiet()


def written(desk) -> list[str]:
    events = desk.run.events
    arguments = [event.arguments for event in events if event.kind in ("tool_proposed", "tool_started")]
    return [body.text for body in arguments if "content" in body.text]


def test_a_stop_that_is_told_after_its_state_can_be_edited(desk) -> None:
    desk.move("over")
    run, viewing = desk.run, desk.debugger.viewing
    stopped = RunChanged(run=run.run, session=run.session, status="paused", reason=run.reason)
    run.change(replace(stopped, status="running", reason=None))
    viewing.refresh()
    desk.until(lambda: viewing.is_settled)
    assert desk.debugger.editing._state is None
    run.change(stopped)
    desk.act("edit_stop")
    desk.until(lambda: desk.panels.edit.isVisible() and desk.panels.edit.thing is not None)
