"""From a reply to proposed calls: what each names, whether its arguments fit, and which rule decides."""

from __future__ import annotations

from workbench.domain.events import Problem
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.tools import ASK_HUMAN, Permission, ToolSpec
from workbench.domain.values import Value
from workbench.engine.state import RunState
from workbench.policy.arguments import problem_with
from workbench.policy.permissions import rule_for

MAX_CALLS = 32
"""Calls of one reply that are looked at."""

ASK_HUMAN_SPEC = ToolSpec(
    name=ASK_HUMAN,
    description="Ask the person at the screen a question and wait for the answer. Use it when only a person can know.",
    schema='{"type":"object","properties":{"question":{"type":"string","minLength":1}},"required":["question"],'
    '"additionalProperties":false}',
    effect="pure",
    sends=False,
    third_party_output=False,
    source="workbench",
)


class Verdict(Value):
    """What the rules say about a proposed call."""

    permission: Permission
    rule: str = ""
    problem: Problem = ""
    why: str


def problem_of(reply: ModelReply) -> str:
    """Return why a whole reply can't be used: `empty`, `length` or `filter`; empty: it can."""
    if reply.finish in ("length", "filter"):
        return reply.finish
    return "" if reply.text.strip() or reply.calls else "empty"


def judge(state: RunState, call: RawCall, place: int, arguments: str, before: dict[str, int]) -> Verdict:
    """Return the verdict on the `place`th call (from 1) of a reply; `before` counts the sound ones before it."""
    if place > MAX_CALLS:
        return Verdict(
            permission="never",
            problem="too_many_calls",
            why=f"At most {MAX_CALLS} calls are taken from one reply. Make fewer calls at a time.",
        )
    rule = rule_for(state.tools, call.tool)
    spec = state.spec(call.tool)
    if rule is not None and rule.grant.permission == "never":
        return Verdict(
            permission="never",
            rule=rule.pattern,
            problem="not_permitted",
            why=f"The tool set forbids {call.tool}. Go on without it.",
        )
    if rule is None or spec is None:
        known = ", ".join(each.name for each in state.offered) or "none"
        return Verdict(
            permission="never",
            problem="unknown_tool",
            why=f"There is no tool {call.tool!r}. The tools you have: {known}.",
        )
    problem, why = problem_with(spec.schema, arguments)
    if problem:
        return Verdict(permission="never", rule=rule.pattern, problem=problem, why=why)
    used = state.totals.calls.get(call.tool, 0) + before.get(call.tool, 0)
    if rule.grant.calls is not None and used >= rule.grant.calls:
        return Verdict(
            permission="never",
            rule=rule.pattern,
            problem="calls_spent",
            why=f"All {rule.grant.calls} calls of {call.tool} that this goal allows are used. Go on without it.",
        )
    return _permitted(rule.grant.permission, rule.pattern, call.tool)


def _permitted(permission: Permission, pattern: str, tool: str) -> Verdict:
    if tool == ASK_HUMAN:
        return Verdict(permission="ask", rule=pattern, why="The model asks a person.")
    why = "runs without asking" if permission == "auto" else "waits for a person"
    return Verdict(permission=permission, rule=pattern, why=f'"{pattern}" = "{permission}": {why}.')
