"""What is written reads well, reads back as it was, and leaves a person's own comments alone."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.agents import Abilities, Agent, FrameBounds, Parameters, SubAgent
from workbench.domain.checks import CommandTest, ExpressionTest, RubricTest, SchemaTest, SqlTest, TextTest
from workbench.domain.errors import BadInput
from workbench.domain.goals import Check, Goal, Limits, Trouble
from workbench.domain.memory import MEMORY_SCOPES, MemoryPlan
from workbench.domain.oversight import Baseline, Checkpoint, Oversight, Suitability
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.settings.goal_files import parse_goal_file
from workbench.settings.goal_writing import write_goal_file

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)
some = texts.filter(lambda text: text.strip() != "")
words = st.text(string.ascii_lowercase, min_size=1, max_size=8)
paths = st.lists(words, max_size=3).map("/".join)
numbers = st.floats(0, 1e6, allow_nan=False)
wholes = st.integers(1, 10**9)
limits = st.builds(
    Limits,
    steps=st.none() | wholes,
    tokens=st.none() | wholes,
    cost=st.none() | numbers,
    seconds=st.none() | numbers,
    calls=st.dictionaries(st.sampled_from(["web.search", "a", "mail.*"]), st.integers(0, 99), max_size=2),
)
patterns = st.none() | st.sampled_from(["^a$", r"\d\\", '"""', "\t"])
filled = texts.filter(str.strip)
tests = st.one_of(
    st.builds(TextTest, contains=texts, matches=patterns),
    st.builds(SchemaTest, schema=st.sampled_from(["{}", '{"type": "object"}']), file=texts),
    st.builds(SqlTest, file=some, query=filled, expects=st.sampled_from(["", "1", '[["a", null]]'])),
    st.builds(
        CommandTest,
        program=filled,
        arguments=st.lists(texts, max_size=2).map(tuple),
        exit_code=st.integers(-9, 255),
        seconds=st.integers(1, 55),
    ),
    st.builds(ExpressionTest, expression=st.sampled_from(["run.calls > 1", "'\\n' in reply.text"])),
    st.builds(RubricTest, criteria=filled, threshold=st.floats(0, 1), file=texts, base_url=texts),
)
times = st.sampled_from(["end", "step"])
checks = st.builds(Check, file=some, contains=st.none() | texts, matches=patterns, when=times) | st.builds(
    Check, test=tests, when=times
)
troubles = st.builds(Trouble, stops=st.booleans(), repeats=st.integers(2, 9), patience=st.integers(2, 99))
parameters = st.builds(
    Parameters,
    temperature=st.none() | numbers,
    top_p=st.none() | numbers,
    max_tokens=st.none() | wholes,
    seed=st.none() | wholes,
    reasoning_effort=st.none() | st.sampled_from(["none", "low", "high"]),
    parallel_calls=st.none() | st.booleans(),
)
abilities = st.builds(
    Abilities,
    tool_calls=st.sampled_from(["auto", "native", "constrained"]),
    constrained_by=st.sampled_from(["schema", "grammar"]),
    send_reasoning=st.booleans(),
    images=st.sampled_from(["auto", "yes", "no"]),
    answer_format=st.sampled_from(["auto", "schema", "object", "words"]),
)
replies = st.sampled_from(["", "yes", "no"])
checkpoints = st.builds(
    Checkpoint,
    at=st.sampled_from(["tool", "step", "milestone", "end"]),
    tool=words,
    every=st.integers(1, 9),
    when=st.sampled_from(["step.number >= 3", "'done' in messages[-1]"]),
    look_at=texts,
)
oversights = st.builds(
    Oversight,
    style=st.sampled_from(["autonomous", "checkpoints", "every write asks"]),
    checkpoints=st.lists(checkpoints, max_size=3).map(tuple),
)
baselines = st.builds(
    Baseline,
    source=st.sampled_from(["run", "script", "person"]),
    name=texts,
    run=some,
    command=st.lists(texts, min_size=1, max_size=3).map(tuple),
    seconds=st.none() | numbers,
    cost=st.none() | numbers,
    steps=st.none() | st.integers(0, 99),
    success=st.none() | st.floats(0, 1),
    asks=st.none() | st.integers(0, 99),
    measured=numbers,
)
scopes = st.lists(st.sampled_from(MEMORY_SCOPES), unique=True).map(tuple)
memories = st.builds(MemoryPlan, writes=scopes, asks=st.booleans()) | st.builds(
    MemoryPlan, reads=scopes.filter(bool), writes=scopes, at_start=st.integers(0, 50), each_step=st.integers(0, 9)
)
tool_names = st.sampled_from(["*", "ask_human", "files.*", "files.write", "files.read", "a.b", "a", "other-one.do_it"])
grants = st.builds(ToolGrant, permission=st.sampled_from(["auto", "ask", "never"]), calls=st.none() | wholes)
tool_sets = st.builds(ToolSet, name=texts, grants=st.dictionaries(tool_names, grants, max_size=6))


def goals(folder: Path) -> st.SearchStrategy[Goal]:
    places = (
        st.just("") | paths.map(lambda path: str(folder / path)) | paths.map(lambda path: f"/srv/{path}".rstrip("/"))
    )
    return st.builds(
        Goal,
        instructions=some,
        name=texts,
        work_folder=places,
        limits=limits,
        retries=st.integers(0, 9),
        trouble=troubles,
        checks=st.lists(checks, max_size=3).map(tuple),
        answer_schema=st.sampled_from(["", '{"type": "object"}', '{\n  "type": "object"\n}\n']),
        images=st.lists(st.sampled_from(["/srv/a.png", str(folder / "b.png")]), max_size=2).map(tuple),
        suitability=st.builds(Suitability, enumerable=replies, tolerable=replies, worthwhile=replies),
        oversight=oversights,
        baseline=st.none() | baselines,
    )


schemas = st.sampled_from(["", '{"type": "object", "properties": {"a": {"type": "string"}}}'])
bounds = st.builds(FrameBounds, depth=st.integers(1, 5), at_once=st.integers(1, 9), in_all=st.integers(1, 99))


def sub_agents(agent: st.SearchStrategy[Agent]) -> st.SearchStrategy[tuple[SubAgent, ...]]:
    sub = st.builds(
        SubAgent,
        name=st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True),
        agent=agent,
        purpose=texts.map(str.strip),
        tools=tool_sets,
        limits=limits,
        takes=schemas,
        returns=schemas,
        permission=st.sampled_from(["auto", "ask", "never"]),
        calls=st.none() | st.integers(0, 9),
        parallel=st.booleans(),
        checks=st.lists(checks, max_size=1).map(tuple),
        retries=st.integers(0, 3),
        checkpoints=st.lists(checkpoints, max_size=1).map(tuple),
    )
    return st.lists(sub, max_size=2).map(tuple)


def agents(folder: Path, depth: int = 2) -> st.SearchStrategy[Agent]:
    models = st.sampled_from(["local", "anthropic/x", "scripted:", f"scripted:{folder / 'a.json'}", "local:/m/x.gguf"])
    return st.builds(
        Agent,
        model=models,
        name=texts,
        system_prompt=texts,
        base_url=st.sampled_from(["", "https://example.org/v1"]),
        parameters=parameters,
        abilities=abilities,
        context_size=st.none() | wholes,
        fallbacks=st.lists(st.sampled_from(["local", "anthropic/y", f"local:{folder / 'b.gguf'}"])).map(tuple),
        memory=memories,
        sub_agents=sub_agents(agents(folder, depth - 1)) if depth else st.just(()),
        frames=bounds,
        delegates_only=st.booleans(),
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_what_is_written_reads_back(tmp_path: Path, data: st.DataObject) -> None:
    file = tmp_path / "goal.toml"
    file.unlink(missing_ok=True)
    for _ in range(2):
        goal, agent, tools = data.draw(goals(tmp_path)), data.draw(agents(tmp_path)), data.draw(tool_sets)
        digest = write_goal_file(file, goal, agent, tools)
        parts = parse_goal_file(file)
        assert (parts.goal, parts.agent, parts.tools, parts.digest) == (goal, agent, tools, digest)
    assert [item.name for item in tmp_path.iterdir()] == ["goal.toml"]


def test_it_reads_well(tmp_path: Path) -> None:
    goal = Goal(
        instructions="List the files.\nThen tell.\n",
        work_folder=str(tmp_path / "work"),
        checks=(Check(file="answer.txt", contains="MIT"),),
    )
    agent = Agent(model=f"scripted:{tmp_path / 'replies.json'}", system_prompt="Be brief.")
    tools = ToolSet(
        grants={"files.*": ToolGrant(permission="auto"), "files.write": ToolGrant(permission="ask", calls=2)}
    )
    write_goal_file(tmp_path / "goal.toml", goal, agent, tools)
    assert (
        (tmp_path / "goal.toml").read_text()
        == '''[goal]
instructions = """
List the files.
Then tell.
"""
work_folder = "work"

[goal.limits]
steps = 20

[[goal.checks]]
file = "answer.txt"
contains = "MIT"

[agent]
model = "scripted:replies.json"
system_prompt = "Be brief."

[tools]
"files.*" = "auto"
"files.write" = {permission = "ask", calls = 2}
'''
    )


OWN = """# My goal
[goal]
work_folder = "."   # here
instructions = "old"  # what

[agent]
model = "local"  # small

# careful with these
[tools]
"files.*" = "auto"
files.write = "ask"
"""


def test_comments_and_order_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "goal.toml"
    file.write_text(OWN)
    parts = parse_goal_file(file)
    goal = Goal(instructions="new", work_folder=parts.goal.work_folder)
    write_goal_file(file, goal, parts.agent, parts.tools)
    text = file.read_text()
    assert text.startswith('# My goal\n[goal]\nwork_folder = "."   # here\ninstructions = "new"')
    assert 'model = "local"  # small' in text
    assert "# careful with these\n[tools]" in text
    assert parse_goal_file(file).goal == goal
    assert parse_goal_file(file).tools == parts.tools


def test_a_file_that_is_no_toml_is_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "goal.toml"
    file.write_bytes(b"\xff[[[")
    write_goal_file(file, Goal(instructions="x"), Agent(model="local"), ToolSet())
    assert parse_goal_file(file).goal.instructions == "x"


def test_what_can_not_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="characters"):
        write_goal_file(tmp_path / "a.toml", Goal(instructions="\ud800"), Agent(model="local"), ToolSet())
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="can't be written"):
        write_goal_file(tmp_path / "file/a.toml", Goal(instructions="x"), Agent(model="local"), ToolSet())
    assert not (tmp_path / "a.toml").exists()
