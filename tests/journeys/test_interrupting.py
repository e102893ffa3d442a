"""Ctrl+C, a reader that goes away, a real terminal. Child processes, since signals and terminals belong to them."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys

from tests.journeys.terminal import PROGRAM, Terminal, says


def _until(child: subprocess.Popen[bytes], kind: str) -> list[bytes]:
    assert child.stdout is not None
    lines = []
    for line in child.stdout:
        lines.append(line)
        if json.loads(line)["kind"] == kind:
            return lines
    raise AssertionError(f"{kind} never came: {lines}")


def test_ctrl_c_pauses_and_the_run_goes_on_later(wb: Terminal) -> None:
    goal = wb.goal({"text": "Slowly.", "delay": 1.0}, says("never asked for"))
    with wb.started("run", goal, "--json") as child:
        before = _until(child, "model_requested")
        child.send_signal(signal.SIGINT)
        rest, err = child.communicate(timeout=60)
    assert child.returncode == 1, err
    assert b"Pausing after what is in flight" in err
    assert b"workbench resume r" in err
    assert b"Traceback" not in err
    last = json.loads(rest.splitlines()[-1])
    assert (last["kind"], last["reason"]) == ("run_paused", "pause")
    name = last["run"]
    resumed = wb("resume", name, "--json")
    assert resumed.code == 0
    assert wb("show", name, "--json").out == b"".join(before).decode() + rest.decode() + resumed.out


def test_a_second_ctrl_c_ends_at_once(wb: Terminal) -> None:
    goal = wb.goal({"text": "In an hour.", "delay": 3600})
    with wb.started("run", goal, "--json") as child:
        _until(child, "model_requested")
        child.send_signal(signal.SIGINT)
        assert child.stderr is not None
        while b"Pausing" not in child.stderr.readline():
            pass
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)
    assert child.returncode == 1
    assert b"interrupted" in err
    assert b"Traceback" not in err
    assert wb("sessions", "--json").data[0]["runs"][0]["status"] in ("interrupted", "paused")


def test_a_reader_that_goes_away_is_no_error(wb: Terminal) -> None:
    goal = wb.goal({"text": "Slowly.", "delay": 1.0}, says("more"))
    with wb.started("run", goal, "--json") as child:
        _until(child, "run_started")
        assert child.stdout is not None
        child.stdout.close()
        assert child.stderr is not None
        err = child.stderr.read()
        child.wait(60)
    assert (child.returncode, b"Traceback" in err, b"Broken" in err) == (1, False, False)
    assert wb("sessions", "--json").data[0]["runs"][0]["status"] == "paused"


def _in_a_terminal(wb: Terminal, *words: object, typed: bytes = b"", **variables: str) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    line = [*PROGRAM, *map(str, words), "--home", str(wb.home)]
    environment = {**os.environ, "TERM": "xterm", **variables}
    with subprocess.Popen(line, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as child:
        os.close(theirs)
        if typed:
            os.write(ours, typed)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            seen += piece
        os.close(ours)
    return child.returncode, seen.decode(errors="replace").replace("\r\n", "\n")


def test_a_terminal_gets_colours_and_streaming_text(wb: Terminal) -> None:
    goal = wb.goal(says("One line.\nAnother with \x1b[31mno colour of its own."))
    code, seen = _in_a_terminal(wb, "run", goal)
    assert code == 0
    assert "\x1b[35mreason" in seen
    assert "One line.\n               Another with ‹U+001B›[31mno colour of its own." in seen
    assert seen.count("One line.") == 1
    code, seen = _in_a_terminal(wb, "run", goal, NO_COLOR="1")
    assert (code, "\x1b[3" in seen) == (0, False)


def test_a_terminal_gets_a_prompt_and_repeats(wb: Terminal) -> None:
    goal = wb.goal(says("Done."))
    code, seen = _in_a_terminal(wb, "debug", goal, typed=b"into\n\n\nquit\n", NO_COLOR="1")
    assert code == 0
    assert "(wb) " in seen
    assert "step 1, reason is next" in seen
    assert "step 1, evaluate is next" in seen


assert sys.platform != "win32", "these journeys need a terminal of Unix"
