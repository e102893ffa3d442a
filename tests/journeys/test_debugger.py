"""The debugger in `workbench debug` and its verbs: a story for each thing that a person does with it."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tests.journeys.terminal import Ended, Terminal, calls, says
from workbench.cli.console.lines import Lines
from workbench.cli.verbs import debug

WRONG = {"path": "x.txt", "content": "wrong"}


def writes(wb: Terminal, permission: str = "auto") -> Path:
    """The goal "write x.txt", with a script that writes `wrong` to it."""
    return wb.goal(calls("files.write", "I write.", **WRONG), says("Done."), tools={"files.*": permission})


def reads_twice(wb: Terminal) -> Path:
    (wb.work / "a.txt").write_text("alpha\n", encoding="utf-8")
    read = calls("files.read", "I read.", path="a.txt")
    return wb.goal(read, calls("files.write", path="b.txt", content="alpha"), says("Done."), tools={"files.*": "auto"})


def newest(wb: Terminal) -> dict[str, object]:
    runs: list[dict[str, object]] = wb("sessions", "--json").data[0]["runs"]
    return max(runs, key=lambda run: str(run["started"]))


def stops(ended: Ended) -> list[str]:
    return [line for line in ended.out.splitlines() if line.startswith("> ")]


def refused(ended: Ended) -> list[str]:
    return [line for line in ended.out.splitlines() if line.startswith("*** ")]


@pytest.mark.parametrize("permission", ["auto", "ask"])
def test_a_wrong_argument_is_edited_before_the_call_runs(wb: Terminal, permission: str) -> None:
    typed = "break tool files.write\ncontinue\nedit args.content right\ncontinue\nquit\n"
    ended = wb.program("debug", writes(wb, permission), stdin=typed)
    assert (ended.code, refused(ended)) == (0, [])
    assert (wb.work / "x.txt").read_text() == "right"
    assert "Goal reached" in ended.out
    assert wb.program("replay", "last", "--check").code == 0
    assert wb.program("doctor", "last").code == 0
    shown = wb("show", "last", "--json")
    assert json.loads(shown.of("tool_proposed")[0]["arguments"]) == WRONG
    assert json.loads(shown.of("edited")[0]["text"])["content"] == "right"
    assert json.loads(shown.of("tool_started")[0]["arguments"])["content"] == "right"
    told = wb("show", "last").out
    assert '"wrong"' in told
    assert "[edited]" in told


def test_moving(wb: Terminal) -> None:
    ended = wb("debug", reads_twice(wb), stdin="until 2 act\nwhere\nprint changes\nover\ninto\nout\nquit\n")
    assert "--- added: tool c1.1" in ended.out, "what the prompt of step 2 has that the one of step 1 had not"
    assert "--- added: system" not in ended.out
    assert stops(ended)[1].endswith("step 2, act is next")
    assert "step 2, act · c2.1" in ended.out
    assert stops(ended)[3].endswith("step 3, observe is next")
    assert stops(ended)[-1].startswith("> Goal reached")


def test_breakpoints_with_conditions_hits_and_lines(wb: Terminal) -> None:
    typed = """\
break tool files.* if args.path == "b.txt"
break tool files.* after log "{tool.name} gave {len(result.text)} characters"
break before reason hits "== 3"
break tool files.* if argz.path
break tool files.read
disable last
continue
breaks
continue
mute
continue
unmute
quit
"""
    ended = wb("debug", reads_twice(wb), stdin=typed)
    assert len(refused(ended)) == 1
    assert "Did you mean args" in refused(ended)[0]
    assert [line.split(": ", 1)[1] for line in stops(ended)[1:3]] == [
        'b1: before files.* when args.path == "b.txt"; step 2, act is next'.replace("b1", _named(ended, 0)),
        "b3: before reason, hits == 3; step 3, reason is next".replace("b3", _named(ended, 2)),
    ]
    assert "files.read gave " in ended.out
    assert "1 × here  (disabled)" not in ended.out
    assert ended.out.count("(disabled)") == 1
    assert stops(ended)[-1].startswith("> Goal reached")
    logged = wb("show", "last", "--json").of("line_logged")
    assert [line["text"].split()[0] for line in logged] == ["files.read", "files.write"]


def _named(ended: Ended, place: int) -> str:
    """The identity that the console gave to a breakpoint."""
    return re.findall(r"^(b\d+): ", ended.out, re.MULTILINE)[place]


def test_a_breakpoint_holds_in_its_session_only(wb: Terminal) -> None:
    assert "stopped at a breakpoint" in wb("debug", writes(wb), stdin="break tool files.write\nc\nq\n").out
    assert wb("run", writes(wb)).code == 0


def test_a_condition_that_raises_stops_the_run_once(wb: Terminal) -> None:
    ended = wb("debug", reads_twice(wb), stdin="break tool files.* if 1 / 0\nc\nc\nq\n")
    assert "division by zero" in stops(ended)[1]
    assert stops(ended)[-1].startswith("> Goal reached")


def test_backtest_and_watches(wb: Terminal) -> None:
    goal = reads_twice(wb)
    assert wb("run", goal).code == 0
    typed = (
        'backtest tool files.write if args.path == "b.txt"\nwatch step.number\nover\nover\nwatches\nunwatch all\nq\n'
    )
    ended = wb("debug", goal, stdin=typed)
    run = next(line for line in ended.out.splitlines() if "before files.write" in line)
    assert "step   2" in run
    assert "  step.number = 2" in ended.out
    assert "step  step.number" in ended.out
    assert "Watched: nothing." in ended.out


def test_every_kind_of_edit_and_undo(wb: Terminal) -> None:
    typed = """\
until 1 reason
edit prompt 0 Write y.txt instead.
edit system Be brief.
edit agent.temperature 0
undo
into
edit reply I list. -> files.list {"path": "."}
mock nothing is there
undo
skip
continue
quit
"""
    ended = wb("debug", writes(wb), stdin=typed)
    assert refused(ended) == []
    assert not (wb.work / "x.txt").exists()
    events = wb("show", "last", "--json")
    targets = [line["target"] for line in events.of("edited")]
    assert targets == ["prompt", "agent", "agent", "reply", "result", "result"]
    assert len(events.of("edit_undone")) == 2
    assert [line["tool"] for line in events.of("tool_proposed")] == ["files.write", "files.list"]
    assert events.of("tool_started") == []
    sent = wb("debug", "last", stdin="print prompt\nq\n").out
    assert "Write y.txt instead." in sent
    assert "a person left this call out" in sent


def test_edits_that_do_not_fit_are_refused_before_they_are_recorded(wb: Terminal) -> None:
    typed = """\
edit args.content x
edit prompt 9 x
break tool files.write
c
edit args.contnet x
edit reply -> files.wrong {}
undo
q
"""
    ended = wb("debug", writes(wb), stdin=typed)
    told = refused(ended)
    assert len(told) == 5
    assert "No call is about to run" in told[0]
    assert "don't fit files.write" in told[2]
    assert wb("show", "last", "--json").of("edited") == []


def test_looking_back_shows_the_state_there_and_changes_nothing(wb: Terminal) -> None:
    typed = "c\nback\nback 3\nwhere\ncontext\nprint prompt\nedit args.path x\nforward\ngoto 3\ngoto now\nq\n"
    ended = wb("debug", reads_twice(wb), stdin=typed)
    places = [line for line in ended.out.splitlines() if line.startswith("event ")]
    assert len(places) == 4
    assert places[-1].startswith("event 3 of ")
    assert "which is over" in refused(ended)[0]
    assert wb("show", "last", "--json").kinds[-1] == "run_finished"


def test_a_fork_works_in_its_own_folder_until_it_is_applied(wb: Terminal) -> None:
    goal = writes(wb)
    first = wb("debug", goal, stdin="break tool files.write\nc\nc\nevents all\nq\n")
    stop = next(line for line in first.out.splitlines() if "run_paused" in line and "breakpoint" in line)
    seq, parent = stop.split()[0], str(newest(wb)["id"])
    typed = "\n".join(
        [
            f"goto {seq}",
            "plan",
            "fork label right instead",
            "edit args.content right",
            "continue",
            "diff",
            "runs",
            f"compare {parent}",
            "from right",
            "check",
            "q",
        ]
    )
    ended = wb("debug", "last", stdin=typed)
    assert refused(ended) == []
    assert re.search(r"c1\.1@\d+ +run", ended.out)
    assert (wb.work / "x.txt").read_text() == "wrong"
    assert "changed x.txt" in ended.out
    assert "first difference: step 1" in ended.out
    assert "nothing broken" in ended.out
    fork = newest(wb)
    assert (fork["parent"], fork["label"]) == (parent, "right instead")
    tree = wb("runs", "last").out.splitlines()
    assert tree[0].strip().startswith(parent)
    assert "right instead" in tree[1]
    assert wb("replay", str(fork["id"]), "--check").code == 0
    applied = wb("debug", str(fork["id"]), stdin="apply\napply\nq\n")
    assert "Nothing was carried over yet" in refused(applied)[0]
    assert (wb.work / "x.txt").read_text() == "right"


def test_going_on_from_the_past_forks_and_restart_begins_again(wb: Terminal) -> None:
    wb("debug", reads_twice(wb), stdin="c\nq\n")
    parent = newest(wb)["id"]
    ended = wb("debug", "last", stdin="goto 3\ncontinue\nq\n")
    assert "forks from" in ended.out
    assert stops(ended)[-1].startswith("> Goal reached")
    assert newest(wb)["parent"] == parent
    first, second = (line["seq"] for line in wb("show", str(parent), "--json").of("tool_started"))
    ended = wb("debug", str(parent), stdin=f"restart c1.1@{first}=tape 'c2.1@{second}=mock:not today'\nc\nq\n")
    assert stops(ended)[-1].startswith("> Goal reached")
    by = {line["call"]: line["by"] for line in wb("show", str(newest(wb)["id"]), "--json").of("tool_returned")}
    assert by == {"c1.1": "tape", "c2.1": "mock"}


class AtATerminal(Lines):
    """Lines that a person types."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(words)
        self.is_terminal = True


def test_a_person_says_fork_before_the_past_goes_on(wb: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    wb("run", reads_twice(wb))
    parent = newest(wb)["id"]
    monkeypatch.setattr(debug, "Lines", AtATerminal)
    ended = wb("debug", "last", stdin="goto 3\ncontinue\nover\nfork\ncontinue\n")
    assert [line.split(";")[0] for line in refused(ended)] == ["*** You look at event 3"] * 2
    assert re.search(r"c2\.1@\d+ +run +files\.write", ended.out)
    assert newest(wb)["parent"] == parent
    assert stops(ended)[-1].startswith("> Goal reached")


def test_a_fork_from_the_shell_tells_its_plan(wb: Terminal) -> None:
    wb("run", reads_twice(wb))
    plan = wb("fork", "last", "3", "--plan")
    assert (plan.code, plan.out.count("files.")) == (0, 2)
    before = len(wb("runs", "last", "--json").data)
    name = next(word for word in plan.out.split() if word.startswith("c2.1@"))
    made = wb("fork", "last", "3", f"{name}=tape", "--label", "taped")
    assert made.code == 0
    runs = wb("runs", "last", "--json").data
    assert len(runs) == before + 1
    assert newest(wb)["label"] == "taped"
    assert wb("fork", "last", "3", "c9.9@9=tape").code == 2


def test_replay_tells_the_first_difference(wb: Terminal, tmp_path: Path) -> None:
    goal = reads_twice(wb)
    assert wb("run", goal).code == 0
    assert wb("replay", "last", "--check").code == 0
    assert wb("replay", "last", "--check", "--with", goal).code == 0
    text = goal.read_text(encoding="utf-8")
    changed = tmp_path / "changed.toml"
    changed.write_text(text.replace("[agent]\n", '[agent]\nsystem_prompt = "Be brief."\n'), encoding="utf-8")
    differs = wb("replay", "last", "--check", "--with", changed)
    assert differs.code == 1
    assert "Be brief." in differs.out
    assert wb("replay", "last").out.count("files.read") == 1


def test_a_replay_stops_where_it_is_told_and_the_debugger_takes_it_up(wb: Terminal) -> None:
    assert wb("run", reads_twice(wb)).code == 0
    recorded = str(newest(wb)["id"])
    seq = wb("show", recorded, "--json").of("tool_started")[1]["seq"] - 1
    (wb.work / "b.txt").unlink()
    whole = wb("replay", recorded)
    assert (whole.code, "Goal reached" in whole.out) == (0, True)
    assert newest(wb)["label"] == f"replay of {recorded}"
    told = wb("replay", recorded, "--until", str(seq))
    assert told.code == 0
    assert f"Replayed up to event {seq}" in told.out
    mine = str(newest(wb)["id"])
    assert f"To go on: workbench resume {mine}" in told.out.replace(f" --home {wb.home}", "")
    assert not (wb.work / "b.txt").exists()
    ended = wb("debug", mine, stdin="where\nagain 4\nc\nswitch " + mine + "\ncontinue\ncheck\nq\n")
    assert refused(ended) == []
    assert "replays what was recorded" in ended.out
    assert "nothing broken" in ended.out
    assert stops(ended)[-1].startswith("> Goal reached")
    assert not (wb.work / "b.txt").exists()
    assert wb("replay", recorded, "--until", "99").code == 2
    assert wb("replay", recorded, "--until", "9", "--check").code == 2


def test_a_session_file_is_replayed_aside(wb: Terminal, tmp_path: Path) -> None:
    wb("run", writes(wb))
    file = tmp_path / "kept.workbench"
    assert wb("export", "last", file).code == 0
    before = wb("sessions", "--json").out
    ended = wb("replay", file)
    assert (ended.code, "Goal reached" in ended.out) == (0, True)
    assert wb("sessions", "--json").out == before


def test_an_exported_run_is_a_test_of_its_own(wb: Terminal, tmp_path: Path) -> None:
    assert wb("debug", writes(wb), stdin="break tool files.write\nc\nedit args.content right\nc\nq\n").code == 0
    test = tmp_path / "kept" / "test_writing.py"
    test.parent.mkdir()
    assert wb("export", "last", test, "--as-test").code == 0
    assert test.with_suffix(".workbench").is_file()
    assert wb("replay", test.with_suffix(".workbench"), "--check").code == 0
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(test)],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "WORKBENCH_HOME": str(wb.home), "PYTHONPATH": str(Path.cwd())},
    )
    assert done.returncode == 0, done.stdout


def test_two_runs_are_compared(wb: Terminal) -> None:
    wb("run", writes(wb))
    left = newest(wb)["id"]
    wb(
        "run",
        wb.goal(
            calls("files.write", "I write.", path="x.txt", content="right"), says("Done."), tools={"files.*": "auto"}
        ),
    )
    other = newest(wb)["id"]
    told = wb("compare", str(left), str(other))
    assert told.code == 0
    assert "first difference: step 1" in told.out
    assert wb("compare", str(left), str(other), "--json").data["first"] == 0


def test_a_result_is_picked_from_another_run(wb: Terminal) -> None:
    wb("run", reads_twice(wb))
    source = str(newest(wb)["id"])
    seq = wb("show", source, "--json").of("tool_returned")[0]["seq"]
    ended = wb("debug", reads_twice(wb), stdin=f"break tool files.read\nc\npick {source} {seq}\nc\nq\n")
    assert refused(ended) == []
    picked = wb("show", "last", "--json").of("edited")[0]
    assert (picked["origin"], "alpha" in picked["text"]) == ({"run": source, "seq": seq}, True)
    assert f"from {source} at {seq}" in ended.out


def test_peeking_carries_nothing_out_and_a_sample_can_be_taken(wb: Terminal) -> None:
    ended = wb("debug", writes(wb), stdin="until 1 reason\npeek 3\ntake 2\ninto\nc\nq\n")
    assert refused(ended) == []
    assert "3 × files.write" in ended.out
    events = wb("show", "last", "--json")
    assert len(events.of("samples_taken")[0]["samples"]) == 3
    assert len(events.of("tool_started")) == 1
    assert stops(ended)[-1].startswith("> Goal reached")


def test_where_a_text_came_from(wb: Terminal) -> None:
    ended = wb("debug", reads_twice(wb), stdin="c\nfrom alpha\nfrom nowhere to be found\nq\n")
    first = next(line for line in ended.out.splitlines() if line.strip().startswith("first"))
    assert "files.read" in first
    assert "model arguments" in ended.out.split(first)[1]
    assert "stands nowhere" in ended.out


def test_a_damaged_run_is_read_as_far_as_it_is_whole_and_goes_on_in_a_fork(wb: Terminal, tmp_path: Path) -> None:
    wb = Terminal(tmp_path / "home", tmp_path)
    wb("run", writes(wb))
    assert wb("doctor", "last").code == 0
    assert wb("doctor", "last", "--json").data["findings"] == []
    broken, seq = str(newest(wb)["id"]), wb("show", "last", "--json").of("tool_proposed")[0]["seq"] + 1
    with closing(sqlite3.connect(wb.home / "workbench.db")) as database, database:
        database.execute("DROP TRIGGER event_stays_as_it_is")
        changed = "UPDATE event SET body = replace(body, '\"step\":1', '\"step\":9') WHERE (place & 0xffff) = ?"
        assert database.execute(changed, (seq,)).rowcount == 1
    found = wb("doctor", broken)
    assert found.code == 1
    assert f"event {seq:>5}  chain" in found.out
    assert f"a fork at {seq - 1}" in found.out
    assert "- what can't be read" in found.out
    assert f"the run goes on after event {seq - 1}" in found.out
    shown = wb("show", broken)
    assert (shown.code, "I write." in shown.out) == (2, True)
    ended = wb(
        "debug", broken, stdin="where\ncontext\nedit args.content right\nfork\nedit args.content right\nc\ncheck\nq\n"
    )
    assert "chain" in ended.out
    assert refused(ended) == ["*** What follows in this run is damaged. `fork` goes on from here as a run of its own."]
    assert stops(ended)[-1].startswith("> Goal reached")
    assert wb("doctor", str(newest(wb)["id"])).code == 0
