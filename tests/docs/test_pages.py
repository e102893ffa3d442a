"""Pages name everything that they are about, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import asdict

from workbench.__main__ import ROLES
from workbench.cli import exits
from workbench.cli.console.registry import COMMANDS
from workbench.cli.model_words import CONNECTION_ACTS, MODEL_ACTS
from workbench.cli.parser import VERBS
from workbench.cli.plugin_words import ACTS
from workbench.domain.agents import Abilities, Agent, Effort, FrameBounds, Parameters, SubAgent, ToolCalling
from workbench.domain.checks import AnyTest
from workbench.domain.connections import ABILITIES, How, ModelConnection
from workbench.domain.context import STRATEGIES, ContextPlan
from workbench.domain.errors import RETRYABLE
from workbench.domain.event_parts import PHASES
from workbench.domain.events import EVENT_KINDS, AnyEvent, Outcome, StopReason
from workbench.domain.events_context import CompactionFailed, ContextCompacted, PartsRecalled
from workbench.domain.events_evaluation import TroubleKind
from workbench.domain.goals import Goal, Limits
from workbench.domain.memory import MEMORY_SCOPES, MEMORY_TOOLS, MemoryPlan
from workbench.domain.observations import MarkKind
from workbench.domain.oversight import At, Source, Style
from workbench.domain.questions import Urgency
from workbench.domain.timeline_filter import WORDS
from workbench.domain.tools import ToolGrant
from workbench.policy.suitability import QUESTIONS
from workbench.settings.check_files import KINDS
from workbench.settings.files import resources
from workbench.settings.patterns import patterns
from workbench.settings.schema import Settings, setting_rows
from workbench.ui.actions import ACTIONS
from workbench.ui.fixed_keys import FIXED_KEYS
from workbench.ui.key_schemes import key_in
from workbench.ui.menus import MENUS
from workbench.ui.menus.timeline import PLACES

ROOT = Path(__file__).resolve().parents[2]
HELP = resources() / "help"
EVALUATION = HELP / "evaluation.md"
OVERSIGHT = HELP / "oversight.md"
COMMAND_LINE, EVENTS, MODELS = HELP / "command-line.md", HELP / "events.md", HELP / "models.md"
KEYS = HELP / "keys.md"
AGENTS = HELP / "agents.md"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(HELP.glob("*.md")), ROOT / "plugins/contract/README.md"]


def table(page: Path, column: str) -> dict[str, list[str]]:
    """The rows of the page's table whose first column has this title, by the first word in their first cell."""
    lines = page.read_text(encoding="utf-8").splitlines()
    begin = next(at for at, line in enumerate(lines) if line.startswith(f"| {column} |"))
    rows = {}
    for line in lines[begin + 2 :]:
        if not line.startswith("|"):
            break
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        rows[re.match(r"`?([\w-]+)", cells[0])[1]] = cells  # type: ignore[index]
    return rows


def test_every_verb_is_on_its_page() -> None:
    assert set(table(COMMAND_LINE, "verb")) == {*VERBS, "picture"}
    assert not set(ROLES) & set(table(COMMAND_LINE, "verb"))


def test_everything_that_can_be_done_to_plugins_is_on_its_page() -> None:
    text = COMMAND_LINE.read_text(encoding="utf-8")
    assert re.findall(r"^\| `plugins (\w+)", text, re.MULTILINE) == list(ACTS)


def test_every_exit_code_is_on_its_page() -> None:
    codes = {str(value) for name, value in vars(exits).items() if name.isupper() and type(value) is int}
    assert set(table(COMMAND_LINE, "code")) == codes


def test_every_command_of_the_console_is_on_its_page() -> None:
    rows = table(COMMAND_LINE, "command")
    assert set(rows) == {command.name for command in COMMANDS}
    for command in COMMANDS:
        assert rows[command.name][1] == (f"`{command.short[0]}`" if command.short else "")


def test_every_event_is_on_its_page_with_its_phase() -> None:
    rows = table(EVENTS, "kind")
    assert tuple(rows) == EVENT_KINDS
    for kind in get_args(AnyEvent):
        assert rows[str(kind.__struct_config__.tag)][1] == (kind.belongs_to or "")


def test_every_reason_to_stand_still_is_on_its_page() -> None:
    assert set(table(EVENTS, "reason")) == set(get_args(StopReason))


def test_every_mark_of_a_result_is_on_its_page() -> None:
    assert set(table(EVENTS, "mark")) == set(get_args(MarkKind))


def test_every_outcome_is_on_its_page() -> None:
    ended = table(EVENTS, "kind")["run_finished"][2]
    assert set(re.findall(r"`(\w+)`", ended)) == set(get_args(Outcome))


def test_every_check_limit_and_sign_of_trouble_is_on_its_page() -> None:
    assert set(table(EVALUATION, "kind")) == set(KINDS)
    for kind, row in table(EVALUATION, "kind").items():
        fields = {"file": ("file", "contains", "matches")} | {
            str(test.__struct_config__.tag): test.__struct_fields__ for test in get_args(AnyTest)
        }
        assert set(re.findall(r"`(\w+)`", row[1])) == set(fields[kind])
    assert set(table(EVALUATION, "limit")) == set(Limits.__struct_fields__)
    assert set(table(EVALUATION, "sign")) == set(get_args(TroubleKind))


def test_every_strategy_and_field_of_the_context_window_is_on_its_page() -> None:
    page = HELP / "context.md"
    assert tuple(table(page, "strategy")) == STRATEGIES
    assert tuple(table(page, "field")) == ContextPlan.__struct_fields__
    words = page.read_text(encoding="utf-8")
    assert all(f"`window {word}" in words for word in ("mute", "pin", "evict", "restore", "swap", "summarise"))
    assert all(
        f"`{kind.__struct_config__.tag}`" in words for kind in (ContextCompacted, CompactionFailed, PartsRecalled)
    )


def test_all_that_a_goal_file_may_say_is_on_its_page() -> None:
    page = HELP / "goals.md"
    assert set(table(page, "goal")) == set(Goal.__struct_fields__)
    assert set(table(page, "agent")) == set(Agent.__struct_fields__)
    assert set(table(page, "grant")) == set(ToolGrant.__struct_fields__)


def test_every_setting_is_on_its_page_with_what_usually_holds() -> None:
    rows = table(HELP / "settings.md", "setting")
    settings = setting_rows(Settings())
    assert list(rows) == [row.key for row in settings]
    for row in settings:
        usual = "none" if row.usual == () else f"{row.usual:g}" if isinstance(row.usual, float) else row.usual
        assert rows[row.key][1] == ("empty" if usual == "" else str(usual))


def test_every_plugin_that_comes_along_is_on_the_page_of_tools() -> None:
    here = {folder.name for folder in (ROOT / "plugins").iterdir() if (folder / "pyproject.toml").is_file()}
    assert set(table(HELP / "tools.md", "plugin")) == here - {"contract"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [*re.findall(r"\]\(([^)#]+)\)", text), *re.findall(r'(?:src|href)="([^"#]+)"', text)]
    for link in links:
        assert "://" not in link
        assert (page.parent / link).exists(), link


def test_the_readme_links_to_the_pages() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for page in HELP.glob("*.md"):
        assert f"](resources/help/{page.name})" in readme


def test_all_that_an_agent_says_of_its_model_is_on_its_page() -> None:
    text = MODELS.read_text(encoding="utf-8").partition("## What a model can do")[2].partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)`", text))
    assert {*Abilities.__struct_fields__, *Parameters.__struct_fields__} <= named
    words = {word for kind in (Effort, ToolCalling) for word in get_args(kind)}
    assert words <= named


def test_every_time_out_is_on_its_page_with_its_default() -> None:
    given = {key: value for key, value in asdict(Settings()).items() if key.endswith("_seconds")}
    assert {name: float(row[1]) for name, row in table(MODELS, "setting").items()} == given


def test_all_about_connections_is_on_the_page_of_models() -> None:
    text = MODELS.read_text(encoding="utf-8")
    assert set(table(MODELS, "field")) == set(ModelConnection.__struct_fields__) - {"name"}
    found = re.findall(r"^\| `([^`]+)` \|", text.partition("| ability |")[2].partition("\n\n")[0], re.MULTILINE)
    assert tuple(found) == ABILITIES
    assert all(f"**{how}**" in text for how in get_args(How))
    line = COMMAND_LINE.read_text(encoding="utf-8")
    assert all(f"workbench connections {act}" in text for act in CONNECTION_ACTS if act != "list")
    assert all(re.search(rf"`(models )?{act}\b", line) for act in MODEL_ACTS if act != "list")


def test_every_error_after_which_a_model_is_asked_again_is_in_the_table_of_what_the_loop_did() -> None:
    done = MODELS.read_text(encoding="utf-8").partition("## What the loop does")[2]
    named = set(re.findall(r"`(\w+)`", done))
    assert set(RETRYABLE) - {"breaker_open"} <= named


def test_all_that_is_said_of_a_sub_agent_is_on_its_page() -> None:
    assert set(table(AGENTS, "key")) == set(SubAgent.__struct_fields__)
    usual = {name: int(row[1]) for name, row in table(AGENTS, "bound").items()}
    assert usual == asdict(FrameBounds())
    assert "`delegates_only`" in AGENTS.read_text(encoding="utf-8")


def test_every_pattern_is_on_its_page() -> None:
    assert set(table(AGENTS, "pattern")) == {row.name for row in patterns()}


def test_the_page_of_agents_names_the_keys_that_the_program_has() -> None:
    text = AGENTS.read_text(encoding="utf-8")
    for name in ("into", "over", "out"):
        spec = next(spec for spec in ACTIONS if spec.name == name)
        assert f"**{spec.text.removeprefix('Step ').capitalize()}** ({spec.key})" in text
    assert f"({next(spec for spec in ACTIONS if spec.name == 'patterns').key})" in text


def test_every_action_is_on_the_page_of_keys_with_its_key() -> None:
    rows = table(KEYS, "action")
    assert set(rows) == {spec.name for spec in ACTIONS}
    for spec in ACTIONS:
        other = key_in("jetbrains", spec.name, spec.key)
        in_jetbrains = other if other != spec.key else ""
        told = [spec.menu, *(f"`{key}`" if key else "" for key in (spec.key, in_jetbrains))]
        assert rows[spec.name][1:] == told, spec.name
        assert spec.text.rstrip("…") in rows[spec.name][0]
    text = KEYS.read_text(encoding="utf-8")
    for panel, keys in FIXED_KEYS.items():
        assert all(f"| {panel} | `{key}` | {what} |" in text for key, what in keys), panel


def test_all_of_oversight_is_on_its_page() -> None:
    assert set(table(OVERSIGHT, "style")) == {style.split()[0] for style in get_args(Style)}
    assert set(table(OVERSIGHT, "at")) == set(get_args(At))
    assert set(table(OVERSIGHT, "source")) == set(get_args(Source))
    assert set(table(OVERSIGHT, "urgency")) == set(get_args(Urgency))
    text = OVERSIGHT.read_text(encoding="utf-8")
    assert all(asked.question in text for asked in QUESTIONS)


def test_goal_files_on_pages_can_be_used(tmp_path: Path) -> None:
    from workbench.settings.goal_files import parse_goal_file

    pages = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "README.md", EVALUATION, OVERSIGHT))
    blocks = re.findall(r"```toml\n(.*?)```", pages, re.DOTALL)
    assert blocks
    for block in blocks:
        file = tmp_path / "goal.toml"
        file.write_text(block, encoding="utf-8")
        assert parse_goal_file(file).goal.instructions


def test_the_pictures_are_small() -> None:
    pictures = list((resources() / "pictures").glob("*.png"))
    assert pictures
    assert all(picture.stat().st_size <= 250_000 for picture in pictures)


def test_every_field_of_the_memory_every_scope_and_every_act_is_on_its_page(tmp_path: Path) -> None:
    from workbench.cli.memory_words import _ACTS, _SCOPES
    from workbench.settings.goal_files import parse_goal_file

    page = HELP / "memory.md"
    assert tuple(table(page, "field")) == MemoryPlan.__struct_fields__
    assert tuple(table(page, "scope")) == MEMORY_SCOPES == _SCOPES
    text = page.read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `memory (\w+)", text, re.MULTILINE)) == _ACTS
    assert set(re.findall(r"`(remember|recall|forget)`", text)) == set(MEMORY_TOOLS)
    (tmp_path / "goal.toml").write_text(re.findall(r"```toml\n(.*?)```", text, re.DOTALL)[0])
    assert parse_goal_file(tmp_path / "goal.toml").agent.memory.at_start == 3


def test_every_word_of_the_filter_and_every_key_of_the_timeline_is_on_its_page() -> None:
    page = HELP / "timeline.md"
    words = [word.rstrip(":>") for word in WORDS]
    text = page.read_text(encoding="utf-8")
    assert set(table(page, "word")) | {"reason", "act", "evaluate", "update"} == set(words)
    assert all(f"`{phase}`" in text for phase in PHASES)
    assert all(spec.key in text for spec in PLACES if spec.key and "Shift" not in spec.key and spec.name != "notes")


_IN_MENUS = re.compile(rf"\b({'|'.join(MENUS)}) → ([^.;:()|]*(?:: [A-Z][^.;:()|]*)?)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_says_of_menus_stands_there(page: Path) -> None:
    """Such as *View → Zoom → Larger*: the submenu where there is one, and the entry's name from its beginning."""
    entries = [(spec.menu, spec.within, spec.text.rstrip("…")) for spec in ACTIONS]
    words = " ".join(page.read_text(encoding="utf-8").replace("*", "").split())
    for menu, rest in _IN_MENUS.findall(words):
        said = f"{rest} "
        there = [f"{within} → {text}" if within else text for each, within, text in entries if each == menu]
        within = [f"{each} " for each in {spec.within for spec in ACTIONS if spec.menu == menu and spec.within}]
        is_there = any(said.startswith(path) for path in there)
        is_entry = any(f"{text} ".startswith(f"{' '.join(rest.split()[:2])} ") for _, _, text in entries)
        is_submenu = any(said.startswith((name, name.strip() + ",")) for name in within) and not is_entry
        assert is_there or is_submenu, f"{menu} → {rest}"
