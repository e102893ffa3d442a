"""Keys as they are pressed, the call stack as it is clicked, and a frame that begins again."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.ui.widgets.debugging.plan_dialog import PlanDialog


def test_the_keys_of_vs_code_drive_a_run(desk) -> None:
    desk.key("F11", "paused")
    assert (desk.run.place.step, desk.run.place.before) == (1, "reason")
    desk.key("F10", "paused")
    assert desk.kinds[-2] == "context_updated"
    desk.select("act", 1)
    desk.key("F9")
    desk.until(lambda: [point.tool for point in desk.debugger.breakpoints.armed.each] == ["files.list"])
    desk.key("F9")
    desk.until(lambda: not desk.debugger.breakpoints.armed.each)
    desk.act("now")
    desk.quiet()
    desk.key("Shift+F5", "stopped")
    desk.act("again")
    desk.until(lambda: desk.run.last and desk.run.status == "paused")
    desk.stands("paused")
    desk.key("Shift+F11", "reached", "not_reached")
    assert desk.kinds[-1] == "run_finished", "out of the outermost frame is the run's end"


def test_the_keys_of_jetbrains_are_chosen_and_drive_a_run(desk) -> None:
    window = desk.program.window
    action = window.actions_by_name["keys_jetbrains"]
    menu = next(each for each in window.menus["View"].findChildren(QMenu) if action in each.actions())
    menu.popup(window.mapToGlobal(window.rect().center()))
    desk.qtbot.mouseClick(menu, desk.LEFT, pos=menu.actionGeometry(action).center())
    desk.until(action.isChecked)
    assert "F8" in window.actions_by_name["over"].iconText()
    desk.key("F7", "paused")
    assert desk.run.place.before == "reason"
    desk.key("F8", "paused")
    desk.key("F9", "reached", "not_reached")
    keys = [window.actions_by_name[spec.name].shortcut().toString() for spec in window.actions_by_name]
    given = [key for key in keys if key and key != "Ctrl+Z"]
    assert len(given) == len(set(given)), "no key has two meanings"
    desk.act("keys_vscode")
    assert window.actions_by_name["over"].shortcut() == QKeySequence("F10")


def test_the_call_stack_shows_agent_step_and_call_and_each_shows_its_context(desk) -> None:
    desk.move("over")
    desk.move("into")
    desk.move("into")
    stack = desk.panels.stack.tree
    agent = stack.topLevelItem(0)
    assert agent.text(0).startswith("scripted:")
    step = agent.child(0)
    assert step.text(0) == "step 2 · act"
    call = step.child(0)
    assert call.text(0).startswith('files.write(path="x.txt"')
    assert "wrong" in call.toolTip(0)
    desk.select("reason", 1)
    desk.quiet()
    assert stack.topLevelItem(0).child(0).text(0) == "step 1 · act", "the stack is that of what is looked at"
    desk.act("now")
    desk.quiet()
    context = desk.program.panels.context
    desk.program.window.docks["problems"].raise_()
    desk.click_item(stack.topLevelItem(0))
    desk.until(context.isVisible)
    model = context.item_model
    desk.until(lambda: any("files.list" in str(model.index(i, 0).data()) for i in range(model.rowCount())))
    desk.quiet()
    desk.click_item(stack.topLevelItem(0).child(0).child(0))
    assert desk.debugger.viewing.row is not None
    assert desk.debugger.viewing.row.call == "c2.1"


def test_a_frame_begins_again_on_a_fork(desk, work) -> None:
    desk.move("continue", "reached", "not_reached")
    parent = desk.run.run
    desk.key("Ctrl+Shift+F11")
    dialog = desk.dialog(PlanDialog)
    desk.until(lambda: dialog.yes.isEnabled())
    assert [entry.planned.tool for entry in dialog._plan.entries] == ["files.list", "files.write"]
    desk.click(dialog.yes)
    desk.until(lambda: desk.run.run != parent)
    desk.stands("paused")
    assert desk.run.place.step == 0, "before the frame's first step"
    (work / "x.txt").write_text("as it was")
    desk.key("F5", "reached", "not_reached")
    assert (work / "x.txt").read_text() == "as it was", "a fork works in its own copy"
