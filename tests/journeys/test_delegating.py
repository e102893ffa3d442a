"""A supervisor and its sub-agents over real plugins: run, stepped, killed in mid-delegation and taken up again."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.journeys.crashing import forked, run_of, to_the_end
from tests.journeys.terminal import Ended, Terminal, calls, says

SUB = """
[[agent.sub_agents]]
name = "{name}"
purpose = "Can {name}."
agent = {{ model = "scripted:{name}.json", system_prompt = "You {name}." }}
tools = {{ "{tool}" = "auto" }}
"""


def delegates(name: str, task: str) -> dict[str, object]:
    return calls(f"delegate.{name}", task=task)


def three(wb: Terminal) -> Path:
    """A supervisor that lets one search, one analyse and one write."""
    (wb.work / "notes.txt").write_text("The cat sat on the mat.\n", encoding="utf-8")
    scripts = {
        "search": [calls("files.read", "I read.", path="notes.txt"), says("The cat sat on the mat.")],
        "analyse": [calls("files.list", "I look."), says("One cat.")],
        "write": [calls("files.write", "I write.", path="report.md", content="One cat."), says("Written.")],
    }
    for name, replies in scripts.items():
        (wb.folder / f"{name}.json").write_text(json.dumps(replies), encoding="utf-8")
    tools = {"search": "files.read", "analyse": "files.list", "write": "files.write"}
    extra = "".join(SUB.format(name=name, tool=tool) for name, tool in tools.items())
    order = [delegates("search", "Find the cat."), delegates("analyse", "Count cats."), delegates("write", "Report.")]
    file = wb.goal(*order, says("All done."), tools={"files.*": "auto"}, extra=extra)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("the script says.", "the script says. Use report.md ."), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def whole(shared_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Ended:
    """The run that nobody disturbs."""
    wb = Terminal(shared_home, tmp_path_factory.mktemp("undisturbed"))
    ended = forked(wb, "run", three(wb), "--json")
    assert ended.code == 0, ended.err
    return ended


def stops(ended: Ended) -> list[str]:
    return [line for line in ended.out.splitlines() if line.startswith("> ")]


def test_three_sub_agents_do_the_work_and_the_log_is_sound(wb: Terminal) -> None:
    ended = wb("run", three(wb), "--json")
    assert ended.code == 0, ended.err
    assert (wb.work / "report.md").read_text() == "One cat."
    entered = ended.of("frame_entered")
    assert [(each["frame"], each["name"]) for each in entered] == [("f1", "search"), ("f2", "analyse"), ("f3", "write")]
    returned = {each["call"]: each["output"] for each in ended.of("tool_returned")}
    assert (returned["c1.1"], returned["c2.1"], returned["c3.1"]) == ("The cat sat on the mat.", "One cat.", "Written.")
    assert {"f1.c1.1", "f2.c1.1", "f3.c1.1"} < set(returned)
    assert wb("replay", "last", "--check").code == 0
    assert wb("doctor", "last").code == 0


def test_a_tool_that_the_supervisor_has_not_is_refused_before_the_run(wb: Terminal) -> None:
    extra = SUB.format(name="search", tool="files.delete")
    (wb.folder / "search.json").write_text("[]", encoding="utf-8")
    goal = wb.goal(says("ok"), tools={"files.read": "auto"}, extra=extra)
    ended = wb("run", goal)
    assert ended.code == 2
    assert "files.delete" in ended.err


def test_stepping_into_over_and_out_of_sub_agents(wb: Terminal) -> None:
    typed = "until 1 act\ninto\nstack\nout\nuntil 2 act\nover\nuntil 3 act\ninto\nover\nover\ncontinue\nquit\n"
    ended = wb("debug", three(wb), stdin=typed)
    places = stops(ended)
    assert "step 1, act is next" in places[1]
    assert places[2].endswith("step 1, observe is next in f1 (search)")
    assert "f1 search: step 1, observe" in ended.out
    assert "step 1, act · c1.1" in ended.out
    assert places[3].endswith("step 1, evaluate is next")
    assert "step 2, act is next" in places[4]
    assert places[5].endswith("step 3, observe is next")
    assert places[7].endswith("step 1, observe is next in f3 (write)")
    assert places[8].endswith("step 2, observe is next in f3 (write)")
    assert places[9].endswith("step 3, evaluate is next")
    assert "Goal reached" in places[-1]


def test_a_breakpoint_in_one_sub_agent_and_its_frame_begun_anew(wb: Terminal) -> None:
    typed = 'break tool files.* if agent.name == "write"\ncontinue\nrestart\ncontinue\ncontinue\nquit\n'
    ended = wb("debug", three(wb), stdin=typed)
    places = stops(ended)
    assert places[1].endswith("act is next in f3 (write)")
    assert places[2].endswith("step 1, observe is next in f3 (write)")
    assert places[3].endswith("act is next in f3 (write)")
    assert "Goal reached" in places[-1]
    assert wb("replay", "last", "--check").code == 0


@pytest.mark.parametrize(
    ("kind", "frame"), [("frame_entered", "f1"), ("tool_started", "f3"), ("model_requested", "f2")]
)
def test_a_kill_in_mid_delegation(wb: Terminal, whole: Ended, kind: str, frame: str) -> None:
    goal = three(wb)
    seq = next(each["seq"] for each in whole.of(kind) if each["frame"] == frame)
    died = forked(wb, "run", goal, "--json", WORKBENCH_CRASH_AT=str(seq))
    assert died.code == -signal.SIGKILL, died.err
    run = run_of(died, wb)
    to_the_end(wb, run)
    lines = wb("show", run, "--json")
    assert [each["name"] for each in lines.of("frame_entered")] == ["search", "analyse", "write"]
    assert lines.of("run_interrupted")
    assert (wb.work / "report.md").read_text() == "One cat."
    assert wb("replay", run, "--check").code == 0


def test_at_a_stop_in_a_sub_agent_the_console_looks_at_and_edits_its_frame_or_another(wb: Terminal) -> None:
    typed = (
        'break tool files.write if agent.name == "write"\ncontinue\ncontext\nedit args.content Two cats.\n'
        "frame f0\ncontext\nframe nobody\nframe write\nundo\nedit args.content One cat.\ncontinue\nquit\n"
    )
    ended = wb("debug", three(wb), stdin=typed)
    own, lead = ended.out.index("You write."), ended.out.index("delegate.analyse", ended.out.index("You write."))
    assert own < lead, "first the sub-agent's context, then that of the frame that was chosen"
    assert "f0" in ended.out[own:]
    assert "'nobody' is no frame at work" in ended.err + ended.out
    assert "Goal reached" in stops(ended)[-1]
    edited = wb("show", "last", "--json").of("edited")
    assert [each["frame"] for each in edited] == ["f3", "f3"]
