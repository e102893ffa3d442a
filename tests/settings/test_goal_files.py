"""Goal files: what is right is read, what is wrong is named with file, line, key and the nearest right one."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from workbench.domain.agents import Agent, Parameters
from workbench.domain.errors import BadInput, GoalFileError
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.settings.context_files import plain_context
from workbench.settings.goal_files import GoalFileParts, Library, parse_goal_file

FULL = '''# a comment
[goal]
instructions = """
List the files
and tell which licence applies.
"""
name = "licence"
work_folder = "."
[goal.limits]
steps = 20
tokens = 1000
cost = 0.5
seconds = 60
[[goal.checks]]
file = "answer.txt"
contains = "MIT"
[[goal.checks]]
file = "b.txt"
matches = "^[a-z]+$"

[agent]
name = "reader"
model = "scripted:replies.json"
base_url = "http://127.0.0.1:8080/v1"
system_prompt = "You work with files."
context_size = 4096
fallbacks = ["openai/x", "small", "y @ https://h/v1"]
[agent.parameters]
temperature = 0
top_p = 0.5
max_tokens = 100
seed = 7

[tools]
name = "careful"
"files.*" = "auto"
"files.write" = "ask"
"files.append" = { permission = "auto", calls = 1 }
files.delete = "never"
ask_human = "auto"
'''


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "goal.toml"


def parse(file: Path, text: str | bytes, library: Library | None = None) -> GoalFileParts:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return parse_goal_file(file, library) if library else parse_goal_file(file)


def minimal(more: str = "", goal: str = "", agent: str = "") -> str:
    return f'[goal]\ninstructions = "x"\n{goal}\n[agent]\nmodel = "local"\n{agent}\n{more}'


def test_everything_that_a_file_can_say(file: Path) -> None:
    parts = parse(file, FULL)
    folder = file.parent
    assert parts == GoalFileParts(
        file=file,
        goal=Goal(
            instructions="List the files\nand tell which licence applies.\n",
            name="licence",
            work_folder=str(folder),
            limits=Limits(steps=20, tokens=1000, cost=0.5, seconds=60.0),
            checks=(Check(file="answer.txt", contains="MIT"), Check(file="b.txt", matches="^[a-z]+$")),
        ),
        agent=Agent(
            model=f"scripted:{folder / 'replies.json'}",
            name="reader",
            base_url="http://127.0.0.1:8080/v1",
            system_prompt="You work with files.",
            context_size=4096,
            fallbacks=("openai/x", "small", "y @ https://h/v1"),
            parameters=Parameters(temperature=0.0, top_p=0.5, max_tokens=100, seed=7),
        ),
        tools=ToolSet(
            name="careful",
            grants={
                "files.*": ToolGrant(permission="auto"),
                "files.write": ToolGrant(permission="ask"),
                "files.append": ToolGrant(permission="auto", calls=1),
                "files.delete": ToolGrant(permission="never"),
                "ask_human": ToolGrant(permission="auto"),
            },
        ),
        digest=hashlib.sha256(FULL.encode()).hexdigest(),
    )


def test_what_is_left_out(file: Path) -> None:
    parts = parse(file, minimal())
    assert parts.goal == Goal(instructions="x")
    assert parts.agent == Agent(model="local")
    assert parts.tools == ToolSet()


@pytest.mark.parametrize(
    ("named", "expected"),
    [("work", "{0}/work"), ("../beside", "{1}/beside"), ("./a/../b", "{0}/b"), ("/srv/x", "/srv/x"), ("", "")],
)
def test_paths_are_relative_to_the_file(
    file: Path, named: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    parts = parse(file, minimal(goal=f'work_folder = "{named}"'))
    assert parts.goal.work_folder == expected.format(file.parent, file.parent.parent)


def test_a_relative_goal_file_is_found_from_here(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parse(file, minimal())
    monkeypatch.chdir(file.parent)
    assert parse_goal_file(Path("goal.toml")).file == file


@pytest.mark.parametrize("model", ["local", "anthropic/claude-x", "gpt-5", "scripted:", "local:"])
def test_models_that_name_no_file_stay(file: Path, model: str) -> None:
    assert parse(file, f'[goal]\ninstructions = "x"\n[agent]\nmodel = "{model}"').agent.model == model


def test_how_parts_are_looked_up_is_read_and_written(file: Path) -> None:
    said = 'context = {strategy = "retrieve", by = "embeddings", embedder = "openai/text-embedding-3-small"}'
    plan = parse(file, minimal(agent=said)).agent.context
    assert (plan.by, plan.embedder) == ("embeddings", "openai/text-embedding-3-small")
    assert plain_context(plan) == {"strategy": "retrieve", "by": "embeddings", "embedder": plan.embedder}
    assert plan.wants_embeddings


def test_a_limit_can_be_taken_away(file: Path) -> None:
    assert parse(file, minimal(goal='[goal.limits]\nsteps = "unlimited"')).goal.limits == Limits(steps=None)


def test_kept_agents_and_tool_sets_by_name(file: Path) -> None:
    agent, tools = Agent(model="m", name="mine"), ToolSet(name="few", grants={"a.b": ToolGrant()})
    library = Library(agents={"mine": agent}.get, tool_sets={"few": tools}.get)
    head = 'agent = "mine"\ntools = "few"\n[goal]\ninstructions = "x"\n'
    parts = parse(file, head, library)
    assert (parts.agent, parts.tools) == (agent, tools)
    with pytest.raises(GoalFileError) as caught:
        parse(file, head.replace("few", "many"), library)
    assert (caught.value.line, caught.value.key) == (2, "tools")
    assert 'No tool set is kept under the name "many"' in str(caught.value)


WRONG = [
    (minimal(goal='instruction = "x"'), 3, "goal.instruction", "Did you mean instructions?"),
    (minimal(goal="[goal.limits]\nstep = 5"), 4, "goal.limits.step", "Did you mean steps?"),
    (minimal(goal='[goal.limits]\nsteps = "5"'), 4, "goal.limits.steps", "unlimited"),
    (minimal(goal="[goal.limits]\nsteps = 0"), 4, "goal.limits.steps", "1 or more"),
    (minimal(goal="[goal.limits]\nsteps = 2.5"), 4, "goal.limits.steps", "a whole number, not a number (2.5)"),
    (minimal(goal="[goal.limits]\ncost = -1"), 4, "goal.limits.cost", "0 or more"),
    (minimal(goal="[goal.limits]\ncost = inf"), 4, "goal.limits.cost", "0 or more"),
    (minimal(goal="[goal.limits]\nseconds = true"), 4, "goal.limits.seconds", "a number, not true or false"),
    (minimal(goal="limits = 5"), 3, "goal.limits", "a table (a line [goal.limits] and keys below it), not a whole"),
    (
        minimal(goal='[[goal.checks]]\nfile = "a"\n[[goal.checks]]\nfil = "b"'),
        6,
        "goal.checks[2].fil",
        "Did you mean file?",
    ),
    (minimal(goal='[[goal.checks]]\ncontains = "a"'), 3, "goal.checks[1].file", "missing"),
    (
        minimal(goal='[[goal.checks]]\nfile = "a"\n[[goal.checks]]\nfile = "b"\ncontain="x"'),
        7,
        "goal.checks[2].contain",
        "contains?",
    ),
    (minimal(goal='[[goal.checks]]\nfile = "a"\nmatches = "("'), 5, "goal.checks[1].matches", "regular expression"),
    (minimal(goal='checks = [{file = "a"}, 5]'), 3, "goal.checks", "tables (a line [[goal.checks]]"),
    (minimal(goal="work_folder = 2026-11-22"), 3, "goal.work_folder", "a text in quotes, not a date or time"),
    ('[goal]\ninstructions = " "\n', 2, "goal.instructions", "empty"),
    ('[agent]\nmodel = "local"\n', 0, "goal", "missing"),
    ('[goal]\ninstructions = "x"\n', 0, "agent", "missing"),
    ("goal = 5", 1, "goal", "a table"),
    ('[goal]\ninstructions = "x"\n[agent]\nname = "x"', 3, "agent.model", "missing"),
    (minimal(agent='modell = "x"'), 6, "agent.modell", "Did you mean model?"),
    (minimal(agent='base_url = "localhost"'), 6, "agent.base_url", "web address"),
    (minimal(agent='fallbacks = ["small"]'), 6, "agent.fallbacks", "neither a provider nor a server"),
    (minimal(agent='fallbacks = ["scripted:a.json"]'), 6, "agent.fallbacks", "only an agent's own model"),
    (minimal(agent="context_size = 0"), 6, "agent.context_size", "1 or more"),
    (minimal(agent='context.by = "magic"'), 6, "agent.context.by", "words, embeddings"),
    (minimal(agent='context.embedder = "scripted:x"'), 6, "agent.context.embedder", "makes no embeddings"),
    (minimal(agent="[agent.parameters]\ntemprature = 1"), 7, "agent.parameters.temprature", "temperature?"),
    (minimal(agent="temperature = 1"), 6, "agent.temperature", "Did you mean parameters.temperature?"),
    (minimal(goal="steps = 5"), 3, "goal.steps", "Did you mean limits.steps?"),
    (minimal('[tool]\n"a.b" = "auto"'), 7, "tool", "Did you mean tools?"),
    (minimal('[tools]\n"files.write" = "aks"'), 8, 'tools."files.write"', 'Did you mean "ask"?'),
    (minimal('[tools]\n"files.write" = true'), 8, 'tools."files.write"', "a text in quotes, not true or false"),
    (minimal('[tools]\n"files write" = "auto"'), 8, 'tools."files write"', "not the name of a tool"),
    (minimal('[tools]\n"a.b" = { permission = "auto", call = 1 }'), 8, 'tools."a.b".call', "Did you mean calls?"),
    (minimal('[tools]\n"a.b" = { calls = 1 }'), 8, 'tools."a.b".permission', "missing"),
    (minimal('[tools]\nfiles.write = "no"'), 8, "tools.files.write", '"auto", "ask" or "never"'),
    (minimal("[tools]\nfiles.* = 'auto'"), 8, "", "quotes"),
    ('[goal]\ninstructions = "x"\ninstructions = "y"', 3, "instructions", "twice"),
    ('[goal]\ninstructions = "x"\n[goal]\nname = "y"', 3, "goal", "twice"),
    ("[goal\n", 1, "", "not TOML"),
    ('[goal]\ninstructions = """never closed', 2, "", "not TOML"),
    ("[goal]\ninstructions = nothing", 2, "", "not TOML"),
]


@pytest.mark.parametrize(("text", "line", "key", "said"), WRONG)
def test_what_is_wrong_is_named(file: Path, text: str, line: int, key: str, said: str) -> None:
    with pytest.raises(GoalFileError) as caught:
        parse(file, text)
    error = caught.value
    assert (error.file, error.line, error.key) == (str(file), line, key)
    assert said in str(error)


def test_lines_are_right_below_long_texts_and_lists(file: Path) -> None:
    text = (
        '[goal]\ninstructions = """one\n[agent]\nmodel = "x"\n"""\nwork_folder = """\n."""\n'
        "checks = [\n  { file = 'a' },\n]\nnam = 'x'\n[agent]\nmodel = 'local'\n"
    )
    with pytest.raises(GoalFileError) as caught:
        parse(file, text)
    assert (caught.value.line, caught.value.key) == (11, "goal.nam")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"#" * 5_000_000, "at most"),
        (b"", "missing"),
    ],
)
def test_files_that_are_no_goal_files(file: Path, data: bytes, said: str) -> None:
    with pytest.raises(GoalFileError, match=said):
        parse(file, data)


def test_files_that_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file"):
        parse_goal_file(tmp_path / "none.toml")
    with pytest.raises(BadInput, match="can't be read"):
        parse_goal_file(tmp_path)
    with pytest.raises(BadInput):
        parse_goal_file(Path("nul\0.toml"))


def test_the_samples_and_patterns_are_sound() -> None:
    resources = Path(__file__).parents[2] / "resources"
    files = [*resources.glob("samples/**/*.toml"), *resources.glob("patterns/**/*.toml")]
    assert files
    for sample in files:
        assert parse_goal_file(sample).goal.instructions


FAMILY = """
[goal]
instructions = "x"
[agent]
model = "local"
[[agent.sub_agents]]
name = "search"
{extra}
[agent.sub_agents.agent]
model = "scripted:search.json"
[agent.sub_agents.tools]
"files.read" = "auto"
[agent.sub_agents.limits]
steps = 4
"""


def test_sub_agents_have_agents_tool_sets_and_limits_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "goal.toml"
    file.write_text(FAMILY.format(extra="parallel = true\ncalls = 2"))
    (sub,) = parse_goal_file(file).agent.sub_agents
    assert (sub.name, sub.parallel, sub.calls, sub.limits.steps) == ("search", True, 2, 4)
    assert sub.agent.model == f"scripted:{tmp_path / 'search.json'}"
    assert sub.tools.grants["files.read"].permission == "auto"
    assert sub.permission == "auto"


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        ('takes = "{"', "The JSON Schema is not JSON"),
        ('returns = "[]"', "must be an object"),
        ("paralel = true", "parallel"),
        ('permission = "maybe"', 'must be "auto", "ask" or "never"'),
        ('checkpoints = [{at = "milestone", when = "1 +"}]', "when"),
        ('checks = [{kind = "rubic", criteria = "Good."}]', "no kind of check called rubic"),
        ("retries = -1", "retries"),
    ],
)
def test_what_is_wrong_with_a_sub_agent_is_told_at_its_place(tmp_path: Path, extra: str, told: str) -> None:
    file = tmp_path / "goal.toml"
    file.write_text(FAMILY.format(extra=extra))
    with pytest.raises(GoalFileError, match=re.escape(told)) as caught:
        parse_goal_file(file)
    assert caught.value.line in (7, 8)
