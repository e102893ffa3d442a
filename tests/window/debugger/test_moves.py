"""Moves, the call stack, the past, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu

from workbench.ui.dialogs.until import UntilDialog


def lines(tree) -> list[str]:
    return [tree.topLevelItem(place).text(0) for place in range(tree.topLevelItemCount())]


def test_a_run_is_moved_through_looked_back_at_and_left(desk) -> None:
    keys_can_be_chosen(desk)
    desk.move("into")
    assert desk.run.place.step == 1
    a_row_that_was_clicked_is_left_with_the_next_step(desk)
    desk.act("until")
    asked = desk.dialog(UntilDialog)
    asked.step.setValue(2)
    asked.phase.setCurrentIndex(asked.phase.findData("act"))
    asked.answer_yes()
    desk.until(lambda: desk.run.place.step == 2)
    desk.stands("paused")
    a_right_click_offers_what_can_be_done_there(desk)
    stack = desk.panels.stack
    agent = stack.tree.topLevelItem(0)
    step = agent.child(0)
    assert (agent.text(0)[:9], step.text(0)) == ("scripted:", "step 2 · act")
    assert step.child(0).text(0).startswith("files.write")
    assert lines(stack.tree)[-1] == "files of the work folder"
    the_past_is_looked_at(desk)
    desk.move("out", "reached", "not_reached")
    a_key_pressed_once_too_often_begins_no_other_run(desk)


def a_key_pressed_once_too_often_begins_no_other_run(desk) -> None:
    run, events = desk.run.run, desk.run.last
    desk.act("over")
    desk.act("over")
    assert any("The run is over" in words for words in desk.program.panels.notices.words())
    desk.until(lambda: not desk.debugger.just_ended.is_resting)
    assert (desk.run.run, desk.run.last) == (run, events)
    desk.act("over")
    desk.until(lambda: desk.run.run != run)
    desk.stands("paused")


def a_row_that_was_clicked_is_left_with_the_next_step(desk) -> None:
    """Else it is the past at the next stop, and the step after makes a fork."""
    run = desk.run.run
    desk.panels.shared.timeline.select(desk.run.timeline.rows[-2].start)
    desk.quiet()
    assert not desk.panels.past.isVisible()
    desk.move("into")
    desk.quiet()
    assert desk.panels.shared.timeline.current_seq == desk.run.timeline.rows[-1].start
    assert not desk.panels.past.isVisible()
    assert desk.run.run == run


def offered(area: QAbstractScrollArea, at: QPoint) -> dict[str, bool]:
    """Click right, and return which actions the menu offers, and whether they can be done."""
    viewport = area.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "nothing popped up"
    found = {action.objectName(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    menu.close()
    return found


def a_right_click_offers_what_can_be_done_there(desk) -> None:
    timeline = desk.timeline
    call = desk.row("act", 2)
    box = timeline.spoken_box((call,))
    found = offered(timeline, box.center())
    assert timeline.current_seq == desk.run.timeline.rows[call].start, "what was clicked is what the menu is about"
    assert found["toggle_breakpoint"]
    assert found["fork"]
    timeline.setFocus()
    desk.qtbot.keyClick(timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "files.write" in QGuiApplication.clipboard().text()
    desk.act("toggle_breakpoint")
    tree = desk.panels.breakpoints.tree
    desk.until(lambda: tree.topLevelItemCount() == 1)
    assert offered(tree, tree.visualItemRect(tree.topLevelItem(0)).center())["remove_breakpoint"]
    desk.act("remove_breakpoint")
    desk.until(lambda: tree.topLevelItemCount() == 0)
    assert "lanes_fit" in offered(desk.program.panels.lanes, QPoint(200, 40))
    desk.debugger.viewing.now()
    desk.quiet()


def the_past_is_looked_at(desk) -> None:
    stack = desk.panels.stack
    desk.select("reason", 1)
    desk.quiet()
    assert desk.panels.past.isVisible()
    assert "Continue forks" in desk.panels.past.words.text()
    assert stack.tree.topLevelItem(0).child(0).text(0).startswith("step 1")
    seq = desk.debugger.viewing.seq
    events = QTimer(interval=20)
    events.timeout.connect(lambda: desk.run.grew.emit(len(desk.run.timeline.rows)))
    events.start()  # as of a run that goes on meanwhile and never rests
    desk.act("back")
    desk.quiet()
    events.stop()
    assert desk.debugger.viewing.seq < seq
    desk.act("forward")
    assert desk.debugger.viewing.seq == seq
    desk.act("now")
    desk.quiet()
    assert not desk.panels.past.isVisible()


def keys_can_be_chosen(desk) -> None:
    actions = desk.program.window.actions_by_name
    names = ("continue", "over", "into", "out", "toggle_breakpoint")
    desk.act("keys_jetbrains")
    assert [actions[name].shortcut().toString() for name in names] == ["F9", "F8", "F7", "Shift+F8", "Ctrl+F8"]
    desk.act("keys_vscode")
    assert [actions[name].shortcut().toString() for name in names] == ["F5", "F10", "F11", "Shift+F11", "F9"]
