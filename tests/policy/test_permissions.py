"""Which entry of a tool set decides about a tool."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.goals import Limits
from workbench.domain.tools import ToolGrant, ToolSet, ToolSpec
from workbench.policy.arguments import normalised, problem_with
from workbench.policy.limits import Used, exceeded
from workbench.policy.permissions import matches, offered, rule_for

names = st.text(alphabet="ab.*[?_", max_size=8)


@pytest.mark.parametrize(
    ("tool", "decides"),
    [
        ("files.write", "files.write"),
        ("files.read", "files.*"),
        ("files.remove_all", "files.re*all"),
        ("mail.send", "*"),
        ("files", "*"),
    ],
)
def test_the_most_exact_name_wins(tool: str, decides: str) -> None:
    grants = {name: ToolGrant() for name in ("*", "files.*", "files.write", "files.re*all")}
    rule = rule_for(ToolSet(grants=grants), tool)
    assert rule is not None
    assert rule.pattern == decides


def test_a_name_without_a_star_is_no_prefix() -> None:
    assert rule_for(ToolSet(grants={"files": ToolGrant(), "files.write": ToolGrant()}), "files.writeln") is None


@given(names)
def test_without_a_star_only_the_name_itself_matches(name: str) -> None:
    assert matches(name, name) or "*" in name
    assert "*" in name or not matches(name, name + "x")


@given(names, names)
def test_a_star_stands_for_anything_and_nothing_else_is_special(start: str, end: str) -> None:
    start, end = start.replace("*", ""), end.replace("*", "")
    assert matches(f"{start}*{end}", f"{start}[?]{end}")
    assert matches(f"{start}*{end}", f"{start}{end}")
    assert not matches(f"{start}*{end}", f"x{start}{end}") or not start or start[0] == "x" or end.endswith(start + end)


def test_tools_that_nothing_names_or_that_are_forbidden_are_not_offered() -> None:
    specs = [ToolSpec(name=name, description="", schema="{}") for name in ("b.x", "a.y", "a.x", "c.x")]
    tools = ToolSet(grants={"a.*": ToolGrant(), "a.y": ToolGrant(permission="never"), "b.x": ToolGrant()})
    assert [spec.name for spec in offered(tools, specs)] == ["a.x", "b.x"]


SCHEMA = (
    '{"type":"object","properties":{"path":{"type":"string"},"count":{"type":"integer"}},'
    '"required":["path"],"additionalProperties":false}'
)


@pytest.mark.parametrize(
    ("arguments", "problem", "says"),
    [
        ('{"path": "a"}', "", ""),
        ('{"path": "a", "count": "5"}', "bad_arguments", "count"),
        ('{"pat": "a"}', "bad_arguments", "Did you mean 'path'?"),
        ("{}", "bad_arguments", "Missing: 'path'"),
        ("", "bad_arguments", "Missing"),
        ("{'path': 'a'}", "bad_json", "not valid JSON"),
        ('{"path": "a", "count": Infinity}', "bad_json", "Infinity"),
        ('{"path": "' + "a" * 1_000_001 + '"}', "bad_arguments", "at most"),
    ],
)
def test_arguments_are_held_against_the_schema(arguments: str, problem: str, says: str) -> None:
    found, why = problem_with(SCHEMA, arguments)
    assert found == problem
    assert says in why


@given(st.text())
def test_any_text_as_arguments_gets_a_verdict(text: str) -> None:
    problem, why = problem_with(SCHEMA, text)
    assert bool(problem) == bool(why)
    assert normalised(normalised(text)) == normalised(text)


def test_each_limit_says_which_it_is() -> None:
    spent = Used(steps=5, tokens=900, cost=0.5, seconds=60.0)
    assert exceeded(Limits(steps=6), spent) == ""
    assert "steps" in exceeded(Limits(steps=5), spent)
    assert "tokens" in exceeded(Limits(steps=None, tokens=900), spent)
    assert "$0.5" in exceeded(Limits(steps=None, cost=0.5), spent)
    assert "60 s" in exceeded(Limits(steps=None, seconds=60), spent)
