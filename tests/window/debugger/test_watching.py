"""Breakpoints that are muted or rest, lines written instead of stops, and values over past steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from workbench.domain.breakpoints import Breakpoint
from workbench.domain.commands import SetBreakpoint
from workbench.domain.queries import Done
from workbench.ui.widgets.debugging.breakpoint_dialog import BreakpointDialog


def arms(desk, **point: object) -> None:
    async def arm() -> None:
        made = Breakpoint(id="", session=desk.run.session, **point)
        await desk.program.client.do(SetBreakpoint(breakpoint=made), Done)
        desk.debugger.breakpoints.refresh()

    known = len(desk.debugger.breakpoints.armed.each)
    desk.program.tasks.start(arm())
    desk.until(lambda: len(desk.debugger.breakpoints.armed.each) == known + 1)


def clicks_box(desk, place: int) -> None:
    """Click the box of a breakpoint."""
    tree = desk.panels.breakpoints.tree
    box = tree.visualItemRect(tree.topLevelItem(place))
    desk.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 10, box.center().y()))


def test_muted_and_resting_breakpoints_are_passed(desk) -> None:
    arms(desk, where="tool", tool="files.write")

    def armed():
        return desk.debugger.breakpoints.armed

    panel = desk.panels.breakpoints
    assert panel.tree.topLevelItem(0).text(0).startswith("●")
    desk.click(panel.mute)
    desk.until(lambda: armed().muted)
    desk.until(lambda: panel.tree.topLevelItem(0).text(0).startswith("○"))
    assert desk.program.window.actions_by_name["mute"].isChecked()
    desk.key("F5", "reached", "not_reached")
    assert "breakpoint" not in [getattr(event, "reason", "") for event in desk.run.events]

    desk.click(panel.mute)
    desk.until(lambda: not armed().muted)
    clicks_box(desk, 0)
    desk.until(lambda: not armed().each[0].enabled)
    begins_again(desk)
    desk.key("F5", "reached", "not_reached")
    assert "breakpoint" not in [getattr(event, "reason", "") for event in desk.run.events]

    clicks_box(desk, 0)
    desk.until(lambda: armed().each[0].enabled)
    begins_again(desk)
    desk.key("F5", "paused")
    assert desk.run.reason == "breakpoint"
    another_session_does_not_list_what_cannot_stop_it(desk)


def another_session_does_not_list_what_cannot_stop_it(desk) -> None:
    panel, dock = desk.panels.breakpoints, desk.program.window.docks["breakpoints"]
    assert (panel.tree.topLevelItemCount(), dock.windowTitle()) == (1, "Breakpoints · 1")
    assert desk.program.window.docks["calls"].windowTitle() != "Calls"
    desk.program.run.close()
    desk.until(lambda: desk.run.run is None)
    assert (panel.tree.topLevelItemCount(), dock.windowTitle()) == (0, "Breakpoints")
    assert desk.program.window.docks["calls"].windowTitle() == "Calls"
    assert len(desk.debugger.breakpoints.armed.each) == 1, "it is armed all the same"


def begins_again(desk) -> None:
    run = desk.run.run
    desk.act("again")
    desk.until(lambda: desk.run.run != run and desk.run.last)
    desk.stands("paused")


@pytest.mark.slow
def test_a_condition_is_judged_completed_and_back_tested_before_it_is_armed(desk) -> None:
    desk.move("continue", "reached", "not_reached")
    desk.click(desk.panels.breakpoints.new)
    dialog = desk.dialog(BreakpointDialog)
    line = dialog.condition.line
    line.setFocus()
    desk.qtbot.keyClicks(line, "args.path == ")
    assert dialog.condition.note.isVisible()
    assert not dialog.yes.isEnabled()
    desk.qtbot.keyClicks(line, "'x.txt' and run.ca")
    popup = dialog.condition._completer.popup()
    desk.until(popup.isVisible)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Down)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    desk.until(lambda: line.text().endswith("run.calls"))
    desk.qtbot.keyClicks(line, " > 0")
    assert not dialog.condition.note.isVisible()
    desk.click(dialog.back_test.button)
    desk.until(lambda: dialog.back_test.hits.topLevelItemCount() == 1)
    assert "stopped once in 1 run of" in dialog.back_test.words.whole
    assert not desk.debugger.breakpoints.armed.each, "nothing is armed yet"
    desk.click(dialog.yes)
    desk.until(lambda: len(desk.debugger.breakpoints.armed.each) == 1)


@pytest.mark.slow
def test_a_logpoint_writes_lines_into_the_timeline_and_watches_show_past_steps(desk) -> None:
    arms(desk, where="tool", tool="*", log="{tool.name} in step {step.number}")
    watches = desk.panels.watches
    desk.program.window.docks["watches"].raise_()
    desk.until(watches.isVisible)
    assert watches.empty.isVisible()
    desk.qtbot.keyClicks(watches.line.line, "step.number")
    desk.qtbot.keyClick(watches.line.line, Qt.Key.Key_Return)
    desk.until(lambda: watches.tree.topLevelItemCount() == 1)
    desk.move("continue", "reached", "not_reached")
    assert "breakpoint" not in [getattr(event, "reason", "") for event in desk.run.events], "it does not stop"
    lines = [row.text for row in desk.run.timeline.rows if "in step" in row.text]
    assert ["files.list in step 1" in lines[0], "files.write in step 2" in lines[1]] == [True, True]
    header = watches.tree.headerItem()
    desk.until(lambda: watches.tree.columnCount() == 5)
    assert [header.text(i) for i in range(5)] == ["Expression", "Now", "step 3", "step 2", "step 1"]
    desk.until(lambda: watches.tree.topLevelItem(0).text(4) == "1")
    assert [watches.tree.topLevelItem(0).text(i) for i in range(5)] == ["step.number", "3", "3", "2", "1"]
    desk.select("act", 2)
    desk.quiet()
    desk.until(lambda: watches.tree.topLevelItem(0).text(1) == "2")
    desk.click_item(watches.tree.topLevelItem(0))
    desk.click(watches.remove)
    desk.until(watches.empty.isVisible)
