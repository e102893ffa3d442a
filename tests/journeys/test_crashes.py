"""kill -9 at event boundaries: nothing recorded is lost, nothing fires twice unasked, the end is the same."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.crashing import LOG, STEPS, context_of, files_of, forked, run_of, to_the_end, twenty_steps
from tests.journeys.terminal import Ended, Terminal
from workbench.domain.messages import PromptMessage

EVENTS = 212
"""Of the run that nobody disturbs."""


@dataclass
class Undisturbed:
    """The run that nobody disturbs."""

    ended: Ended
    files: dict[str, str]
    context: list[PromptMessage]
    outputs: dict[str, str]


@pytest.fixture(scope="module")
def undisturbed(shared_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    wb = Terminal(shared_home, tmp_path_factory.mktemp("undisturbed"))
    ended = forked(wb, "run", twenty_steps(wb), "--json")
    assert ended.code == 0, ended.err
    outputs = {line["call"]: line["output"] for line in ended.of("tool_returned")}
    return Undisturbed(ended, files_of(wb), context_of(wb, ended.lines[0]["run"]), outputs)


def test_the_undisturbed_run_has_the_boundaries_that_are_tried(undisturbed: Undisturbed) -> None:
    assert len(undisturbed.ended.lines) == EVENTS
    assert len(undisturbed.ended.of("step_started")) == STEPS


def place(undisturbed: Undisturbed, kind: str, tool: str = "") -> int:
    """The middle one of a kind of event."""
    found = [line["seq"] for line in undisturbed.ended.of(kind) if tool in line.get("tool", "")]
    return found[len(found) // 2]


def check(wb: Terminal, undisturbed: Undisturbed, seq: int, variable: str = "WORKBENCH_CRASH_AT") -> str:
    died = forked(wb, "run", twenty_steps(wb), "--json", **{variable: str(seq)})
    assert died.code == -signal.SIGKILL, died.err
    run = run_of(died, wb)
    kept = wb("show", run, "--json")
    assert kept.out.startswith(died.out)
    assert len(kept.lines) >= (seq if variable.endswith("AT") else len(died.lines))
    if len(kept.lines) < EVENTS:
        listed = wb("sessions", "--json").data[0]["runs"][0]
        assert (listed["id"], listed["status"]) == (run, "interrupted")
        assert f"workbench resume {run}" in wb("show", run).out
        to_the_end(wb, run)
    assert files_of(wb) == undisturbed.files
    assert [(m.role, m.text, m.calls) for m in context_of(wb, run)] == [
        (m.role, m.text, m.calls) for m in undisturbed.context
    ]
    return run


@pytest.mark.parametrize(
    ("kind", "tool"),
    [
        ("model_requested", ""),
        ("tool_started", "files.append"),
        ("tool_started", "files.write"),
    ],
)
def test_a_kill_after_an_event(wb: Terminal, undisturbed: Undisturbed, kind: str, tool: str) -> None:
    run = check(wb, undisturbed, place(undisturbed, kind, tool))
    if tool == "files.write":
        lines = wb("show", run, "--json")
        (call,) = [line["call"] for line in lines.of("tool_started") if line["attempt"] == 2]
        assert len([line for line in lines.of("tool_returned") if line["call"] == call]) == 1


def test_a_kill_before_the_result_of_a_call_was_kept(wb: Terminal, undisturbed: Undisturbed) -> None:
    """The call took effect and nobody knows: it runs again under the same key, and adds nothing."""
    seq = place(undisturbed, "tool_returned", "files.append")
    run = check(wb, undisturbed, seq, "WORKBENCH_CRASH_BEFORE")
    lines = wb("show", run, "--json")
    (again,) = [line for line in lines.of("tool_started") if line["attempt"] == 2]
    (returned,) = [line for line in lines.of("tool_returned") if line["call"] == again["call"]]
    assert returned["output"] == undisturbed.outputs[again["call"]]
    appended = (wb.work / LOG).read_text().splitlines()
    assert len(appended) == len(set(appended))


@pytest.mark.slow
def test_a_kill_after_every_kill(wb: Terminal, undisturbed: Undisturbed) -> None:
    """The same run dies again and again, each time a few events further."""
    ended = forked(wb, "run", twenty_steps(wb), "--json", WORKBENCH_CRASH_AT="7")
    run = run_of(ended, wb)
    deaths = 0
    while ended.code != 0 and deaths < 6:
        assert ended.code == -signal.SIGKILL, ended.err
        deaths += 1
        ended = forked(wb, "resume", run, "--json", WORKBENCH_CRASH_AT="23")
    if ended.code != 0:
        to_the_end(wb, run)
    assert files_of(wb) == undisturbed.files


@pytest.mark.slow
@pytest.mark.parametrize("seq", range(1, EVENTS + 1))
def test_a_kill_after_every_event(wb: Terminal, undisturbed: Undisturbed, seq: int) -> None:
    check(wb, undisturbed, seq)
