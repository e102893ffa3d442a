"""The debugger's widgets without an engine."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.agents import Agent, Parameters
from workbench.domain.events import PlannedCall, Sample, SamplesTaken
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.inspection import EffectPlan, Finding, Mention, Origins, PlanEntry, Repair
from workbench.domain.memory import MemoryPlan
from workbench.domain.messages import RawCall
from workbench.domain.values import body_of
from workbench.ui.controllers.breakpoints import JUDGING
from workbench.ui.scale import px
from workbench.ui.widgets.debugging.agent_form import AgentForm
from workbench.ui.widgets.debugging.edit_panel import Editable, EditPanel
from workbench.ui.widgets.debugging.expression import ExpressionEdit
from workbench.ui.widgets.debugging.findings_bar import FindingsBar
from workbench.ui.widgets.debugging.memory_form import MemoryForm
from workbench.ui.widgets.debugging.origins_panel import OriginsPanel
from workbench.ui.widgets.debugging.past_bar import PastBar
from workbench.ui.widgets.debugging.peek_panel import PeekPanel
from workbench.ui.widgets.debugging.plan_dialog import ForkPlace, PlanDialog
from workbench.ui.widgets.debugging.reply_form import ReplyForm
from workbench.ui.widgets.debugging.text_form import TextForm

RUN = RunId("r1")


def entry(call: str, mode: str, *choices: str) -> PlanEntry:
    planned = PlannedCall(
        call=ToolCallId(call), seq=9, tool="mail.send", arguments=body_of('{"to": "x"}'), key=call, mode=mode
    )
    return PlanEntry(name=call, planned=planned, effect="irreversible", sends=True, choices=choices, why="It sends.")


@pytest.mark.parametrize("form", [TextForm, AgentForm, ReplyForm, MemoryForm])
def test_what_is_edited_at_a_stop_fits_the_narrow_column_beside_the_run(qtbot: QtBot, form: type[QWidget]) -> None:
    made = form()
    qtbot.addWidget(made)
    made.show()
    assert made.minimumSizeHint().width() <= px(300)


def test_a_plan_is_decided_call_by_call(qtbot: QtBot) -> None:
    dialog = PlanDialog(RUN, (ForkPlace(9, "here"), ForkPlace(5, "before")), "continue")
    qtbot.addWidget(dialog)
    dialog.begin()
    assert not dialog.yes.isEnabled(), "the plan has not come"
    dialog.show_plan(5, EffectPlan(entries=(entry("c9.9", "run", "run"),)))
    assert not dialog.yes.isEnabled(), "that was another place's"
    entries = (entry("c1.1", "tape", "tape", "mock", "run", "ask"), entry("c2.1", "ask", "mock", "ask"))
    dialog.show_plan(9, EffectPlan(entries=entries, files=3))
    dialog.choose("c2.1", "mock")
    assert dialog.mock.isVisible()
    dialog.mock.setPlainText("sent")
    dialog.label.setText(" stricter ")
    dialog.remember.setChecked(True)
    with qtbot.waitSignal(dialog.fork_requested) as made:
        dialog.yes.click()
    fork = made.args[0]
    assert (fork.run, fork.seq, fork.label, fork.remember) == (RUN, 9, "stricter", True)
    assert fork.modes == {"c1.1": "tape", "c2.1": "mock"}
    assert fork.mocks == {"c2.1": "sent"}


def test_an_expression_completes_and_tells_what_is_wrong(qtbot: QtBot) -> None:
    line = ExpressionEdit(JUDGING)
    qtbot.addWidget(line)
    qtbot.keyClicks(line.line, "step.number > 3 and run.c")
    assert line.offered() == ["run.cost", "run.calls"]
    line._take("run.cost")
    assert line.text == "step.number > 3 and run.cost"
    assert line.trouble == ""
    line.line.setText("import os")
    assert "not an expression" in line.trouble
    template = ExpressionEdit(JUDGING, is_template=True)
    qtbot.addWidget(template)
    template.line.setText("costs {run.csot}")
    assert "run.cost" in template.trouble


def test_a_reply_is_edited_with_its_calls(qtbot: QtBot) -> None:
    form = ReplyForm()
    qtbot.addWidget(form)
    form.show_reply("Writing.", (("files.write", '{"path":"x"}'),))
    assert not form.is_edited
    form.blocks[0].arguments.setPlainText('{"path": ')
    assert form.trouble
    form.blocks[0].arguments.setPlainText('{"path": "y"}')
    assert form.is_edited
    assert form.calls == (RawCall(tool="files.write", arguments='{"path": "y"}'),)
    form.blocks[0].removed.emit()
    assert form.calls == ()
    form.edit.clear()
    assert "text or a call" in form.trouble


def test_an_agent_is_edited_beside_what_it_was(qtbot: QtBot) -> None:
    form = AgentForm()
    qtbot.addWidget(form)
    form.show_agent(Agent(model="gpt-x", system_prompt="Be brief.", parameters=Parameters(temperature=0.5)))
    assert not form.is_edited
    form.temperature.setText("warm")
    assert "no number" in form.trouble
    form.temperature.setText("1")
    assert form.value.parameters.temperature == 1.0
    assert "temperature 0.5" in form.was.whole
    form.model.clear()
    assert "model" in form.trouble


def test_what_was_typed_stays_when_the_state_is_told_again(qtbot: QtBot) -> None:
    panel = EditPanel()
    qtbot.addWidget(panel)
    things = (
        Editable(target="arguments", title="a", text='{"a": 1}', call=ToolCallId("c1.1")),
        Editable(target="result", title="r", call=ToolCallId("c1.1"), can_be_skipped=True),
        Editable(target="result", title="of a call that has run", call=ToolCallId("c1.2")),
    )
    panel.show_things(RUN, things, can_undo=False)
    panel.text.edit.setPlainText('{"a": 2}')
    panel.show_things(RUN, things, can_undo=True)
    assert panel.text.value == '{"a": 2}'
    assert panel.undo.isEnabled()
    panel.choose("result", ToolCallId("c1.2"))
    assert panel.skip.isHidden(), "what has run can't be skipped"
    panel.choose("result", ToolCallId("c1.1"))
    with qtbot.waitSignal(panel.edited) as made:
        panel.skip.click()
    assert (made.args[0].target, made.args[0].call) == ("result", "c1.1")
    assert "skipped" in made.args[0].text


def test_samples_are_grouped_by_what_they_do(qtbot: QtBot) -> None:
    panel = PeekPanel()
    qtbot.addWidget(panel)
    one = Sample(model="m", text=body_of("a"), calls=(("f", body_of('{"a": 1, "b": 2}')),))
    same = Sample(model="m", text=body_of("b"), calls=(("f", body_of('{"b":2,"a":1}')),))
    panel.set_possible(True)
    panel.show_samples(
        SamplesTaken(
            seq=7,
            samples=(Sample(model="m", text=body_of("")), one, same, Sample(model="n", text=body_of(""), trouble="no")),
        )
    )
    assert [panel.groups.topLevelItem(i).text(1) for i in range(3)] == ["2 of 4", "1 of 4", "1 of 4"]
    with qtbot.waitSignal(panel.taken) as taken:
        panel.take.click()
    assert taken.args == [7, 1]
    panel.groups.setCurrentItem(panel.groups.topLevelItem(2))
    assert not panel.take.isEnabled(), "a sample that failed can't be taken"


def test_what_messages_decide_is_shown_side_by_side_and_said(qtbot: QtBot) -> None:
    panel = PeekPanel()
    qtbot.addWidget(panel)
    panel.set_possible(True)
    with qtbot.waitSignal(panel.cost_wanted):
        panel.set_without((4, 5))
    assert "4, 5" in panel.left_out.text()
    assert not panel.left_out.isHidden()
    keep, drop = (Sample(model="m", text=body_of(""), calls=(("f", body_of(f'{{"a": {at}}}')),)) for at in (1, 2))
    left_out = [replace(drop, left_out=True), replace(keep, left_out=True), replace(drop, left_out=True)]
    panel.show_samples(SamplesTaken(seq=7, samples=(keep, keep, keep, *left_out), without=(4, 5)))
    shares = [[panel.groups.topLevelItem(row).text(column) for column in (1, 2)] for row in range(2)]
    assert shares == [["3 of 3", "1 of 3"], ["0 of 3", "2 of 3"]]
    assert not panel.groups.isHeaderHidden()
    assert "something else most often (2 of 3)" in panel.says.whole
    panel.left_out.click()
    assert panel.without == ()
    assert panel.left_out.isHidden()
    panel.show_samples(SamplesTaken(seq=8, samples=(keep,)))
    assert panel.groups.isHeaderHidden()
    assert panel.says.isHidden()


def test_memory_is_switched_on_for_an_agent_at_a_stop(qtbot: QtBot) -> None:
    form = AgentForm()
    qtbot.addWidget(form)
    form.show_agent(Agent(model="gpt-x"))
    form.memory.show_plan(MemoryPlan(reads=("task",), writes=("task",)))
    assert form.value.memory == MemoryPlan(reads=("task",), writes=("task",))
    assert form.is_edited
    assert "memory off" in form.was.whole
    form.memory.show_plan(MemoryPlan(at_start=2))
    assert "needs a scope" in form.trouble


def test_origins_tell_what_is_not_proven(qtbot: QtBot) -> None:
    panel = OriginsPanel()
    qtbot.addWidget(panel)
    panel.show_origins("x", Origins(first=None))
    assert "nowhere" in panel.note.body.whole
    model = Mention(seq=5, step=1, source="model", part="reply", excerpt="x is y")
    segment = Mention(seq=3, step=1, source="files.read", part="result", excerpt="x", exact=False)
    panel.show_origins("x", Origins(first=model, path=(model,), from_model=(segment,)))
    assert panel.tree.topLevelItem(1).text(0).startswith("model, perhaps from files.read")
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.tree.itemActivated.emit(panel.tree.topLevelItem(1), 0)
    assert chosen.args == [3]


def test_findings_are_shown_one_by_one_with_repairs(qtbot: QtBot) -> None:
    bar = FindingsBar()
    qtbot.addWidget(bar)
    repair = Repair(
        what="cut_before",
        says="Go on before it.",
        seq=4,
        left_out=("    5  tool_started c1.1",),
        instead=("the run goes on after event 4",),
    )
    findings = (
        Finding(seq=5, rule="pairing", says="No result.", repairs=(repair,)),
        Finding(seq=9, rule="ids", says="Twice."),
    )
    bar.show_findings(findings)
    assert "1 of 2" in bar.words.whole
    assert not bar.go.isVisibleTo(bar)
    bar.repairs[0].click()
    assert bar.difference.toPlainText() == "-     5  tool_started c1.1\n+ the run goes on after event 4"
    bar.repairs[0].click()
    assert not bar.difference.isVisibleTo(bar)
    bar.repairs[0].click()
    with qtbot.waitSignal(bar.repair_requested) as wanted:
        bar.go.click()
    assert wanted.args == [findings[0], repair]
    bar.next.click()
    assert "Twice." in bar.words.whole
    assert bar.repairs == []
    bar.show_findings(())
    assert bar.isHidden()


@pytest.mark.parametrize("seq", [0, 3])
def test_a_body_that_comes_late_is_shown(qtbot: QtBot, seq: int) -> None:
    panel = EditPanel()
    qtbot.addWidget(panel)
    thing = Editable(target="prompt", title="m", text="begin", ref="abc", message=seq)
    with qtbot.waitSignal(panel.body_wanted) as wanted:
        panel.show_things(RUN, (thing,), can_undo=False)
    assert wanted.args == ["abc"]
    panel.set_body("other", "no")
    panel.set_body("abc", "begin and end")
    assert panel.text.value == "begin and end"


def test_the_bar_of_the_past_says_all_that_there_is_room_for(qtbot: QtBot) -> None:
    bar = PastBar()
    box = QWidget()
    QVBoxLayout(box).addWidget(bar)
    qtbot.addWidget(box)
    box.resize(bar.words.fontMetrics().horizontalAdvance("x" * 100), px(80))
    box.show()
    bar.show_place(18, 1)
    assert bar.words.width() < 3 * bar.words.sizeHint().width(), "there is room for it, and not for much more"
    assert QLabel.text(bar.words) == bar.words.text()
