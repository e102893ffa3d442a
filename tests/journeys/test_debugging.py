"""`debug`: the console, scripted from stdin."""

from __future__ import annotations

import json

from tests.journeys.terminal import Terminal, calls, says

WRITE = {"path": "notes.txt", "content": "wrong"}


def test_stepping_from_entry_to_the_end(wb: Terminal) -> None:
    goal = wb.goal(calls("files.list", "I look."), says("Done."), tools={"files.list": "auto"})
    ended = wb("debug", goal, stdin="into\ninto\nwhere\no\nevents 2\nprint state\ncontinue\nprint prompt\nq\n")
    assert ended.code == 0
    assert "(wb)" not in ended.out
    stops = [line for line in ended.out.splitlines() if line.startswith("> ")]
    assert stops[0] == "> stopped before the first phase; step 1, observe is next"
    assert stops[1].endswith("step 1, reason is next")
    assert stops[2].endswith("step 1, act is next")
    assert stops[4].endswith("step 2, observe is next")
    assert stops[-1].startswith("> Goal reached")
    assert '"phase": "observe"' in ended.out
    assert "proven by its hash" in ended.out
    assert "--- user" in ended.out


def test_the_end_of_stdin_leaves_the_run_to_be_resumed(wb: Terminal) -> None:
    ended = wb("debug", wb.goal(says("Done.")), stdin="into\n")
    assert ended.code == 0
    assert "workbench debug r" in ended.err
    run = wb("sessions", "--json").data[0]["runs"][0]
    assert (run["status"], run["reason"]) == ("paused", "step")
    resumed = wb("resume", run["id"][:6] if len(run["id"]) < 6 else run["id"])
    assert resumed.code == 0
    assert "Goal reached" in resumed.out


def test_a_run_that_waits_is_approved(wb: Terminal) -> None:
    goal = wb.goal(
        calls("files.write", **WRITE), says("Done."), tools={"files.write": "ask"}, checks=[{"file": "notes.txt"}]
    )
    waits = wb("run", goal)
    assert waits.code == 3
    command = waits.out.split("To decide: workbench ")[1].split()
    assert command[0] == "debug"
    approved = wb(*command, stdin="print args\napprove\n")
    assert approved.code == 0
    assert '"content":"wrong"' in approved.out
    assert (wb.work / "notes.txt").read_text() == "wrong"
    assert "Goal reached" in approved.out


def test_a_denial_is_read_by_the_model(wb: Terminal) -> None:
    goal = wb.goal(calls("files.write", **WRITE), says("Then I will not."), tools={"files.write": "ask"})
    ended = wb("debug", goal, stdin="c\ndeny keep what is there\nprint prompt\nprint reply\nq\n")
    assert ended.code == 0
    assert not (wb.work / "notes.txt").exists()
    told = ended.out.split("--- tool c1.1")[1]
    assert "a person said no. The reason: keep what is there" in told
    assert "Then I will not." in told
    shown = wb("show", "last", "--json")
    assert shown.of("tool_denied")[0]["by"] == "person"


def test_one_argument_is_edited(wb: Terminal) -> None:
    goal = wb.goal(calls("files.write", **WRITE), says("Done."), tools={"files.write": "ask"})
    ended = wb("debug", goal, stdin="continue\nedit args.contnet x\nedit args.content right\nq\n")
    assert ended.code == 0
    assert "don't fit files.write" in ended.out
    assert (wb.work / "notes.txt").read_text() == "right"
    lines = wb("show", "last", "--json")
    assert json.loads(lines.of("tool_proposed")[0]["arguments"]) == WRITE
    assert json.loads(lines.of("approval_given")[0]["arguments"]) == {"path": "notes.txt", "content": "right"}


def test_mistakes_are_told_and_the_console_goes_on(wb: Terminal) -> None:
    typed = "contineu\napprove\nanswer\nprint nothng\nprint event 99\nevents x\nedit\npause\nhelp\nhelp edit\nquit\n"
    ended = wb("debug", wb.goal(says("Done.")), stdin=typed)
    assert (ended.code, "Traceback" in ended.err) == (0, False)
    told = [line for line in ended.out.splitlines() if line.startswith("*** ")]
    assert told[0] == "*** There is no command 'contineu'. Did you mean continue?"
    assert "Nothing waits" in told[1]
    assert "There is no event 99" in told[4]
    assert len(told) == 8
    assert "args.path VALUE" in ended.out


def test_stop_ends_the_run_for_good(wb: Terminal) -> None:
    ended = wb("debug", wb.goal(says("Done.")), stdin="stop\ninto\nquit\n")
    assert ended.code == 0
    assert "> Stopped" in ended.out
    assert "*** The run is over." in ended.out
    assert wb("sessions", "--json").data[0]["runs"][0]["status"] == "stopped"


def test_several_calls_wait_and_one_is_named(wb: Terminal) -> None:
    two = {"calls": [{"tool": "files.write", "arguments": {"path": name, "content": name}} for name in ("a", "b")]}
    goal = wb.goal(two, says("Done."), tools={"files.write": "ask"})
    ended = wb("debug", goal, stdin="c\ndeny c1.2 not that one\napprove\nquit\n")
    assert ended.code == 0, ended.out
    assert "Goal reached" in ended.out
    assert [file.name for file in wb.work.iterdir()] == ["a"]


def test_everything_can_be_printed(wb: Terminal) -> None:
    goal = wb.goal(calls("files.list", "I look."), says("Done."), tools={"files.list": "ask"})
    things = "prompt wire reply call args goal agent tools event error state"
    typed = "\n".join(
        ["c", *(f"print {thing}" for thing in things.split()), "print", "context", "approve", "p result", "q"]
    )
    ended = wb("debug", goal, stdin=typed)
    assert ended.code == 0
    assert [line for line in ended.out.splitlines() if line.startswith("***")] == [
        "*** Nothing went wrong yet. `where` tells where the run stands."
    ]
    assert "[the folder is empty]" in ended.out
