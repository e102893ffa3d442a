"""Going back, forking, comparing, sampling, and asking where a text came from."""

from __future__ import annotations

from workbench.domain.ids import ToolCallId
from workbench.domain.inspection import Finding, Repair, Replayed
from workbench.ui.dialogs.label import LabelDialog
from workbench.ui.dialogs.replayed import ReplayDialog
from workbench.ui.widgets.debugging.folder_dialog import FolderDialog
from workbench.ui.widgets.debugging.plan_dialog import PlanDialog


def forks_from_the_past(desk) -> str:
    """Continue from a row of the past, with another result for the call that comes up again."""
    parent = desk.run.run
    desk.select("reason", 2)
    desk.quiet()
    desk.act("fork")
    dialog = desk.dialog(PlanDialog)
    desk.until(lambda: dialog.yes.isEnabled())
    assert [entry.planned.tool for entry in dialog._plan.entries] == ["files.write"]
    dialog.label.setText("stricter prompt")
    desk.click(dialog.yes)
    desk.until(lambda: desk.run.run != parent)
    desk.stands("paused")
    return parent


def test_a_fork_is_made_edited_compared_and_carried_over(desk, work) -> None:
    desk.move("continue", "not_reached")
    assert (work / "x.txt").read_text() == "wrong"
    parent = forks_from_the_past(desk)
    takes_the_parents_result(desk, parent)
    panel = desk.panels.edit
    desk.act("edit_stop")
    desk.until(lambda: panel.isVisible() and panel.thing is not None)
    panel.text.edit.setPlainText('{"path": "x.txt", "content": "right"}')
    desk.click(panel.apply)
    desk.until(lambda: desk.kinds[-1] == "edited")
    desk.move("continue", "reached")
    assert (work / "x.txt").read_text() == "wrong", "a fork works in its own copy"

    desk.act("label")
    label = desk.dialog(LabelDialog)
    assert label.label.text() == "stricter prompt"
    label.label.setText("with right")
    label.answer_yes()
    model = desk.program.panels.sessions.item_model
    desk.until(lambda: model.index_of(desk.run.run).data() == "with right")
    assert model.index_of(desk.run.run).parent() == model.index_of(parent)

    desk.act("folder")
    folder = desk.dialog(FolderDialog)
    assert folder.files.topLevelItem(0).text(0) == "x.txt"
    assert "+right" in folder.diff.toPlainText()
    desk.click(folder.yes)
    desk.until(lambda: (work / "x.txt").read_text() == "right")

    desk.act("compare")
    page = desk.panels.compare
    desk.until(lambda: desk.program.window.pages.currentWidget() is page)
    assert page.pairs.topLevelItem(0).text(0) == "shared"
    assert page.pairs.currentItem() is page.pairs.topLevelItem(1)
    kinds = {page.differences.tabs.tabText(i) for i in range(page.differences.tabs.count())}
    assert "arguments" in kinds
    desk.click(page.in_right)
    desk.until(lambda: desk.run.run == parent and desk.debugger.viewing.is_past)
    desk.quiet()
    desk.act("continue")
    dialog = desk.dialog(PlanDialog)
    desk.until(lambda: dialog.yes.isEnabled())
    desk.click(dialog.yes)
    desk.until(lambda: desk.run.run != parent)
    desk.stands("not_reached")


def takes_the_parents_result(desk, parent: str) -> None:
    """Cherry-pick it for the call at which the fork stands, then think better of it."""
    page = desk.panels.compare
    desk.act("compare")
    desk.until(lambda: desk.program.window.pages.currentWidget() is page)
    tabs = page.differences.tabs
    tabs.setCurrentIndex([tabs.tabText(i) for i in range(tabs.count())].index("result"))
    desk.click(page.differences.take)
    desk.until(lambda: desk.kinds[-1] == "edited")
    taken = desk.run.events[-1]
    assert (taken.target, taken.origin.run) == ("result", parent)
    assert "x.txt" in taken.text.text
    desk.until(lambda: desk.program.window.actions_by_name["undo"].isEnabled())
    desk.act("undo")
    desk.until(lambda: desk.kinds[-1] == "edit_undone")
    desk.quiet()


def test_the_next_action_is_sampled_and_a_text_traced(desk) -> None:
    desk.move("over")
    desk.move("into")
    desk.act("peek")
    panel = desk.panels.peek
    desk.until(lambda: "5 requests" in panel.cost.whole)
    panel.count.setValue(3)
    desk.until(lambda: "3 requests" in panel.cost.whole)
    desk.click(panel.go)
    desk.until(lambda: panel.groups.topLevelItemCount() == 1)
    assert panel.groups.topLevelItem(0).text(1) == "3 of 3"
    assert "files.write" in panel.groups.topLevelItem(0).text(0)
    desk.until(panel.take.isEnabled)
    desk.click(panel.take)
    desk.until(lambda: "tool_proposed" in desk.kinds[-3:])

    desk.program.window.docks["inspector"].raise_()
    desk.select("act", 2)
    inspector = desk.program.panels.inspector
    inspector.show_tab("call")
    code = inspector.call.arguments.code
    desk.until(lambda: "x.txt" in code.toPlainText())
    cursor = code.document().find("x.txt")
    code.setTextCursor(cursor)
    desk.act("where_from")
    desk.until(lambda: desk.panels.origins.tree.topLevelItemCount())
    first = desk.panels.origins.tree.topLevelItem(0)
    assert first.text(0).startswith("first in goal")
    desk.panels.origins.tree.itemClicked.emit(first, 0)
    assert not desk.panels.findings.isVisible(), "the log is whole"
    a_finding_is_mended_on_a_fork(desk)


def a_finding_is_mended_on_a_fork(desk) -> None:
    parent, seq = desk.run.run, desk.run.last
    repair = Repair(
        what="answer_with_error",
        says="Answer the call c2.1 with an error.",
        seq=seq,
        call=ToolCallId("c2.1"),
        result="It did not come back.",
        left_out=("    9  context_updated",),
        instead=("c2.1 files.write() → It did not come back.",),
    )
    bar = desk.panels.findings
    bar.show_findings((Finding(seq=seq, rule="pairing", says="No result.", repairs=(repair,)),))
    desk.click(bar.repairs[0])
    assert bar.difference.toPlainText().splitlines()[1] == "+ c2.1 files.write() → It did not come back."
    desk.click(bar.go)
    dialog = desk.dialog(PlanDialog)
    assert dialog.seq == seq
    desk.until(lambda: dialog.yes.isEnabled())
    desk.click(dialog.yes)
    desk.until(lambda: desk.run.run != parent and desk.kinds[-1:] == ["edited"])
    assert (desk.run.events[-1].target, desk.run.events[-1].call) == ("result", "c2.1")
    assert desk.run.events[-1].text.text.endswith("It did not come back.")


def test_a_run_is_replayed_and_says_that_nothing_differs(desk) -> None:
    desk.move("continue", "not_reached")
    desk.act("replay")
    dialog = desk.dialog(ReplayDialog)
    desk.until(lambda: dialog.heading.text() == "Nothing differs")
    assert not dialog.yes.isEnabled()
    assert "steps replayed" in dialog.what.text()
    dialog.show_replayed(Replayed(same=False, steps=1, seq=5, what="The prompt differs.", recorded="old", now="new"))
    assert (dialog.recorded.toPlainText(), dialog.now.toPlainText()) == ("old", "new")
    desk.click(dialog.yes)
    desk.until(lambda: desk.timeline.current_seq is not None)
    assert desk.debugger.viewing.row is not None
    assert 5 in desk.debugger.viewing.row.seqs
    desk.click(dialog.no)


def test_a_replay_becomes_a_run_up_to_an_event_and_goes_on_live(desk, work) -> None:
    desk.move("continue", "not_reached")
    parent, steps = desk.run.run, desk.kinds.count("step_started")
    (work / "x.txt").write_text("mine")
    desk.act("replay")
    dialog = desk.dialog(ReplayDialog)
    assert not dialog.up_to.isVisible()
    desk.click(dialog.as_run)
    desk.until(lambda: desk.run.run != parent)
    desk.stands("not_reached")
    assert desk.kinds[:2] == ["run_started", "run_forked"]
    assert desk.kinds.count("step_started") == steps
    model = desk.program.panels.sessions.item_model
    desk.until(lambda: model.index_of(desk.run.run).data() == f"replay of {parent}")

    whole = desk.run.run
    desk.select("reason", 2)
    desk.quiet()
    seq = desk.debugger.viewing.seq
    desk.act("replay")
    dialog = desk.dialog(ReplayDialog)
    assert str(seq) in dialog.up_to.text()
    desk.click(dialog.up_to)
    desk.until(lambda: desk.run.run != whole)
    desk.stands("paused")
    assert desk.run.events[-1].why == f"Replayed up to event {seq}; from here it goes on live."
    desk.move("continue", "not_reached")
    assert (work / "x.txt").read_text() == "mine"
