"""Runs that wait for people: over kills and new engines, from the inbox, by real processes and the real plugins."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.journeys.crashing import forked, run_of
from tests.journeys.terminal import Terminal, calls, says

ASK = calls("ask_human", question="Which licence?", choices=["MIT", "GPL"], urgency="high")


@pytest.fixture(scope="module", autouse=True)
def _server_of_forks(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The process that children are forked from outlives the first test that wants one."""
    folder = tmp_path_factory.mktemp("first")
    assert forked(Terminal(folder / "home", folder), "sessions").code == 0


@pytest.fixture
def wb(tmp_path: Path) -> Terminal:
    """A home of its own: the inbox lists all runs of a home."""
    return Terminal(tmp_path / "home", tmp_path)


def test_a_question_survives_a_kill_and_is_answered_from_the_inbox(wb: Terminal) -> None:
    goal = wb.goal(ASK, says("It is MIT."), tools={"ask_human": "auto"})
    whole = forked(wb, "run", goal, "--json")
    assert whole.code == 3, whole.err
    paused = whole.of("run_paused")[-1]["seq"]
    died = forked(wb, "run", goal, "--json", WORKBENCH_CRASH_AT=str(paused))
    assert died.code == -signal.SIGKILL, died.err
    run = run_of(died, wb)
    listed = wb("inbox", "--json").data
    assert {item["run"] for item in listed} == {whole.lines[0]["run"], run}
    (mine,) = [item for item in listed if item["run"] == run]
    assert (mine["urgency"], mine["why"], mine["asked"]["ask"]) == ("high", "Which licence?", "question")
    shown = wb("inbox", run)
    assert "MIT, GPL" in shown.out
    assert f"workbench inbox {run} --answer TEXT" in shown.out
    before = wb("show", run, "--json").out
    refused = wb("inbox", run, "--answer", "Apache")
    assert (refused.code, "must be one of: MIT, GPL" in refused.err) == (2, True)
    assert [line["kind"] for line in wb("show", run, "--json").lines][-1] == "run_paused"
    assert wb("show", run, "--json").out.startswith(before)
    answered = forked(wb, "inbox", run, "--answer", "MIT")
    assert answered.code == 0, answered.err
    assert "Goal reached" in answered.out
    assert run not in wb("inbox").out
    assert wb("show", run, "--json").of("tool_returned")[0]["output"] == "MIT"


def test_a_kill_before_the_pause_was_kept_loses_no_question(wb: Terminal) -> None:
    """The question is recorded, the pause is not: the run was interrupted while it asked."""
    goal = wb.goal(ASK, says("It is MIT."), tools={"ask_human": "auto"})
    asked = forked(wb, "run", goal, "--json").of("approval_asked")[-1]["seq"]
    died = forked(wb, "run", goal, "--json", WORKBENCH_CRASH_AT=str(asked))
    assert died.code == -signal.SIGKILL, died.err
    run = run_of(died, wb)
    assert run in wb("inbox").out
    answered = forked(wb, "inbox", run, "--answer", "MIT")
    assert answered.code == 0, answered.err


def test_checkpoints_stop_whatever_approve_says_and_the_model_reads_a_denial(wb: Terminal) -> None:
    extra = (
        '[goal.oversight]\nstyle = "checkpoints"\n'
        '[[goal.oversight.checkpoints]]\nat = "tool"\ntool = "files.write"\nlook_at = "Right place?"\n'
        '[[goal.oversight.checkpoints]]\nat = "step"\nevery = 1\n'
    )
    goal = wb.goal(
        calls("files.write", path="a.txt", content="one"), says("Done."), tools={"files.*": "auto"}, extra=extra
    )
    run = wb("run", goal, "--approve", "auto", "--json")
    assert (run.code, run.of("run_paused")[-1]["reason"]) == (3, "checkpoint")
    assert not (wb.work / "a.txt").exists()
    shown = wb("inbox", "last")
    assert "Right place?" in shown.out
    first = wb("inbox", "last", "--edit", json.dumps({"path": "a.txt", "content": "two"}))
    assert first.code == 3, first.err
    assert (wb.work / "a.txt").read_text() == "two"
    assert "Step 1 is over." in wb("inbox", "last").out
    passed = wb("inbox", "last", "--escalate", "Ada", "--note", "you know why")
    assert passed.code == 3
    assert "[for Ada]" in wb("inbox").out
    assert "passed on  by person to Ada: you know why" in wb("inbox", "last").out
    ended = wb("inbox", "last", "--deny", "Write it in German")
    assert ended.code == 0, ended.err
    told = wb("show", "last", "--json").of("checkpoint_answered")[0]
    assert "Write it in German. Mend that" in told["told"]
    assert wb("inbox").out == "Nothing waits for a person.\n"
    assert wb("replay", "last", "--check").code == 0


def test_the_console_answers_a_checkpoint_too(wb: Terminal) -> None:
    extra = '[goal.oversight]\nstyle = "checkpoints"\n[[goal.oversight.checkpoints]]\nat = "step"\nlook_at = "Well?"\n'
    goal = wb.goal(calls("files.list", path="."), says("Done."), tools={"files.*": "auto"}, extra=extra)
    assert wb("run", goal).code == 3
    said = wb("debug", "last", stdin="where\nescalate Bo: yours\napprove go on\n")
    assert "Well?" in said.out
    assert "Goal reached" in said.out
    kinds = wb("show", "last", "--json").kinds
    assert kinds.index("ask_passed_on") < kinds.index("checkpoint_answered")


def test_a_result_is_sent_back_and_accepted_from_the_inbox(wb: Terminal) -> None:
    extra = '[goal.oversight]\nstyle = "checkpoints"\n[[goal.oversight.checkpoints]]\nat = "end"\nlook_at = "Sums?"\n'
    goal = wb.goal(says("It is 41."), says("It is 42."), extra=extra)
    assert wb("run", goal, "--approve", "auto").code == 3
    assert "sign-off" in wb("inbox").out
    shown = wb("inbox", "last").out
    assert "Is the result accepted? Sums?" in shown
    assert "answer     It is 41." in shown
    assert wb("inbox", "last", "--deny", "One more").code == 3
    said = wb("debug", "last", stdin="where\napprove\n").out
    assert "It is 42." in said
    assert "approve accepts it" in said
    assert "A person accepted the result." in said
    assert wb("replay", "last", "--check").code == 0


def test_a_limit_of_a_sub_agent_is_raised_in_the_console_and_from_the_inbox(wb: Terminal) -> None:
    below = wb.folder / "below.json"
    below.write_text(json.dumps([calls("files.list", path=".")] * 2 + [says("Nothing there.")]))
    extra = (
        f'[[agent.sub_agents]]\nname = "look"\nlimits = {{steps = 1}}\n'
        f'agent = {{model = "scripted:{below.name}"}}\ntools = {{"files.*" = "auto"}}\n'
        '[[agent.sub_agents.checks]]\nkind = "text"\ncontains = "Nothing"\n'
    )
    goal = wb.goal(calls("delegate.look", task="Look."), says("Done."), tools={"files.*": "auto"}, extra=extra)
    said = wb("debug", goal, stdin="continue\nlimits\nchecks\nraise steps 2\ncontinue\n").out
    assert "look: All 1 steps of the goal's limit are used." in said
    assert "f1 (look):\n  1 of 1 steps (100%)" in said
    assert "f1 (look):\n  not yet  " in said
    assert "look: All 2 steps of the goal's limit are used." in said
    listed = wb("inbox", "last").out
    assert "of look" in listed
    assert "--raise LIMIT NUMBER" in listed
    assert "It could not go on" in wb("inbox", "last", "--raise", "steps", "2").err
    raised = wb("inbox", "last", "--raise", "steps", "9")
    assert raised.code == 0, raised.err
    assert wb("inbox").out == "Nothing waits for a person.\n"
    assert wb("replay", "last", "--check").code == 0


def test_what_cannot_be_answered_says_what_to_do(wb: Terminal) -> None:
    goal = wb.goal(ASK, says("It is MIT."), tools={"ask_human": "auto"})
    assert wb("run", goal).code == 3
    assert "Which run is answered?" in wb("inbox", "--approve").err
    assert "Give one answer." in wb("inbox", "last", "--approve", "--deny", "no").err
    assert "A question needs an answer" in wb("inbox", "last", "--approve").err
    assert "does not wait for a person there" in wb("inbox", "last", "--call", "c9.9").err


def test_a_finished_run_is_told_beside_its_baseline(wb: Terminal) -> None:
    extra = (
        '[goal.baseline]\nsource = "script"\nname = "sort.py"\n'
        'command = ["sort", "in.txt"]\nseconds = 500.0\nsuccess = 1.0\n'
    )
    goal = wb.goal(calls("files.list", path="."), says("Done."), tools={"files.*": "auto"}, extra=extra)
    assert wb("run", goal).code == 0
    assert "sort.py: The run reached its goal: better than sort.py in time." in wb("show", "last").out
    lines = wb("baseline", "last", "--json").data["lines"]
    assert (lines[1]["what"], lines[1]["baseline"], lines[1]["better"]) == ("time", "8 min 20 s", "run")
    assert wb("run", goal).code == 0
    beside = wb("baseline", "last", "--with", wb("sessions", "--json").data[1]["runs"][0]["id"])
    assert "The run reached its goal" in beside.out
    (wb.work / "in.txt").write_text("b\na\n")
    measured = wb("baseline", goal, "--measure")
    assert measured.code == 0, measured.err
    assert "Exit code 0" in measured.out
    assert "It wrote last: b" in measured.out
    assert "success = 1.0" in measured.out
    (wb.work / "in.txt").unlink()
    assert "success = 0.0" in wb("baseline", goal, "--measure").out
