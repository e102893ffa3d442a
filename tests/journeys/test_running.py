"""`run`, `resume` and `show`: how a run ends, what is printed, which code scripts see."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.journeys.terminal import Terminal, calls, says

HELLO = {"file": "hello.txt", "contains": "hello"}


def test_a_goal_is_reached_and_shown_again_line_by_line(wb: Terminal) -> None:
    """In child processes, as a stranger would."""
    long = "a line that is longer than what stands in an event itself\n" * 20
    goal = wb.goal(
        calls("files.write", "I write.", path="hello.txt", content=f"hello {long}"),
        calls("files.read", path="hello.txt"),
        says("It is written. " + "\u202e\u2028\x9b31m café ☕"),
        tools={"files.*": "auto"},
        checks=[HELLO],
    )
    run = wb.program("run", goal, "--json")
    assert run.code == 0, run.err
    assert [line["seq"] for line in run.lines] == list(range(1, len(run.lines) + 1))
    assert {"run_started", "step_started", "context_built", "model_requested", "model_replied"} < set(run.kinds)
    assert {"tool_proposed", "tool_started", "tool_returned", "evaluated", "run_finished"} < set(run.kinds)
    first = run.lines[0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", first["at"])
    assert all(isinstance(line[key], str) for line in run.lines for key in ("kind", "run", "at", "trace", "span"))
    assert json.loads(first["script"])[0]["text"] == "I write."
    assert f"hello {long}" == json.loads(run.of("tool_started")[0]["arguments"])["content"]
    assert long in run.of("tool_returned")[1]["output"] or "a line that" in run.of("tool_returned")[1]["output"]
    assert run.of("model_replied")[2]["text"].endswith("\u202e\u2028\x9b31m café ☕")
    assert "\u202e" not in run.out
    assert "café ☕" in run.out
    assert run.out.count("\n") == len(run.out.splitlines())
    shown = wb.program("show", first["run"], "--json")
    assert (shown.code, shown.out) == (0, run.out)


def test_a_failing_check_ends_with_one(wb: Terminal) -> None:
    run = wb("run", wb.goal(says("Done, I say."), checks=[HELLO]))
    assert run.code == 1
    assert "Ended without reaching the goal" in run.out
    assert "There is no file hello.txt" in run.out


def test_without_checks_the_word_of_the_model_counts(wb: Terminal) -> None:
    run = wb("run", wb.goal(says("First line.\nSecond line.")))
    assert run.code == 0
    assert "               Second line." in run.out
    assert "\x1b" not in run.out
    shown = wb("show", "last")
    assert "Goal reached" in shown.out
    assert "               Second line." in shown.out


def test_a_wrong_goal_file_names_file_line_and_the_nearest_key(wb: Terminal) -> None:
    file = wb.goal(says("never"))
    file.write_text(file.read_text().replace("work_folder", "work_foldr"))
    run = wb("run", file)
    assert (run.code, run.out) == (2, "")
    assert f"{file}:3" in run.err
    assert "work_foldr" in run.err
    assert "work_folder" in run.err
    assert "Traceback" not in run.err


def test_what_can_not_be_run_ends_with_two_and_says_what_to_do(wb: Terminal, tmp_path: Path) -> None:
    for words, told in (
        (("run", tmp_path / "none.toml"), "There is no file"),
        (("run", "no such goal"), "There is no kept goal"),
        (("run", wb.goal(says("x")), "--agent", "nobody"), "There is no kept agent"),
        (("run", wb.goal(says("x"), tools={"nothing.here": "auto"})), "no plugin provides"),
        (("run", wb.goal(says("x"), tools={"file.*": "auto"})), "file.*, which no plugin provides"),
        (("run", wb.goal(says("x"), tools={"files.wrte": "auto"})), "Did you mean files.write?"),
        (("run", wb.goal(says("x")), "--model", "anthropic/claude-x"), "models login anthropic"),
        (("run", wb.goal(says("x")), "--work-folder", tmp_path / "gone"), "is not there"),
        (("run", wb.goal(says("x")), "--model", f"scripted:{tmp_path / 'gone.json'}"), "can't be read"),
        (("resume", "rnone"), "There is no run"),
        (("show", "rnone"), "There is no run"),
        (("export", "nothing", tmp_path / "x"), "There is no session or run"),
    ):
        ended = wb(*words)
        assert ended.code == 2, words
        assert told in ended.err
        assert ended.out == ""


def test_options_take_the_place_of_what_the_file_says(wb: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    script = tmp_path / "replies.json"
    script.write_text(json.dumps([calls("files.write", path="here.txt", content="x"), says("So.")]))
    goal = wb.goal(says("not this"), tools={"files.write": "ask"})
    run = wb(
        "run",
        goal,
        "--model",
        f"scripted:{script}",
        "--work-folder",
        other,
        "--approve=auto",
        "--name",
        "Mine",
        "--json",
    )
    assert run.code == 0, run.err
    assert (other / "here.txt").read_text() == "x"
    assert run.of("approval_given")[0]["by"] == "--approve auto"
    newest = wb("sessions", "--json").data[0]
    assert (newest["name"], newest["runs"][0]["id"]) == ("Mine", run.lines[0]["run"])
    assert {"id", "status", "parent", "started", "steps"} <= set(newest["runs"][0])
    assert (newest["runs"][0]["status"], newest["runs"][0]["steps"]) == ("reached", 2)


def test_a_script_that_runs_dry_is_a_known_error(wb: Terminal) -> None:
    run = wb("run", wb.goal(calls("ask_human", question="Any?"), tools={}))
    assert run.code == 1
    assert "asked for one more" in run.out
    assert "workbench resume r" in run.out
    again = wb("resume", "last")
    assert again.code == 1
    assert "asked for one more" in again.out


def test_a_refusal_with_a_time_to_wait_is_tried_again(wb: Terminal) -> None:
    run = wb("run", wb.goal({"error": {"status": 429, "retry_after": 0.01}}, says("There.")), "--json")
    assert run.code == 0
    (failed,) = run.of("model_failed")
    assert (failed["error"], failed["status"], failed["retry_in"]) == ("rate_limited", 429, 0.01)


def test_bad_replies_are_told_to_the_model_and_bounded(wb: Terminal) -> None:
    bad = [
        {"calls": [{"tool": "files.read", "arguments": "{broken"}]},
        {"calls": [{"tool": "files.raed", "arguments": {"path": "a"}}]},
        calls("files.list"),
        {"calls": [{"tool": "files.read", "arguments": {"path": ["a"], "lines": 3}}]},
        {"text": ""},
        {"text": "half", "cut": True},
        says("I give up politely."),
    ]
    run = wb("run", wb.goal(*bad, tools={"files.read": "auto", "files.list": "auto"}), "--json")
    assert run.code == 0, run.err
    assert [line["problem"] for line in run.of("tool_proposed")] == ["bad_json", "unknown_tool", "", "bad_arguments"]
    assert [line["problem"] for line in run.of("model_replied") if line["problem"]] == ["empty"]
    assert [line["error"] for line in run.of("model_failed")] == ["cut"]
    assert "not valid JSON" in run.of("tool_failed")[0]["message"]
    endless = wb("run", wb.goal(*[{"text": ""}] * 5))
    assert endless.code == 1
    assert "3 times in a row" in endless.out


def test_remarks_keep_out_of_the_json(wb: Terminal) -> None:
    goal = wb.goal(calls("files.list"), says("ok"), tools={"files.list": "ask"})
    run = wb("run", goal, "--json")
    assert run.code == 3
    assert run.kinds[-1] == "run_paused"
    name = run.lines[0]["run"]
    assert f"workbench debug {name} --home {wb.home}" in run.err
    resumed = wb("resume", name, "--json")
    assert (resumed.code, resumed.out) == (3, "")
    approved = wb("resume", name, "--approve", "auto", "--json")
    assert approved.code == 0
    assert approved.kinds[0] == "approval_given"
    assert wb("show", name, "--json").out == run.out + approved.out
    over = wb("resume", name)
    assert (over.code, over.out) == (2, "")
    assert "The run is over" in over.err


def test_auto_never_answers_a_question(wb: Terminal) -> None:
    goal = wb.goal(calls("ask_human", question="Which colour?"), says("Blue it is."), tools={"ask_human": "auto"})
    assert wb("run", goal, "--approve", "auto").code == 3
    assert wb("resume", "last", "--approve", "auto").code == 3
    answered = wb("debug", "last", stdin="answer blue\nprint result\nquit\n")
    assert answered.code == 0
    assert "Which colour?" in answered.out
    assert "Goal reached" in answered.out
    assert answered.out.rstrip().endswith("blue")


def test_what_approve_answers_is_never_said_to_wait_for_a_person(wb: Terminal) -> None:
    goal = wb.goal(calls("files.write", path="hello.txt", content="x"), says("So."), tools={"files.*": "ask"})
    run = wb("run", goal, "--approve", "auto")
    assert run.code == 0
    assert "waiting for you" not in run.out
    assert run.out.count("files.write(") == 1
    held = wb("run", goal)
    assert held.code == 3
    assert held.out.count("(waiting for you)") == 1
