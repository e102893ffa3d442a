"""Whether a goal should be given to an agent at all: what three answers come to, and why. A pure function, no advice of
a model's.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Literal, NamedTuple

from msgspec.structs import replace

from workbench.domain.oversight import Checkpoint, Oversight, Reply, Suitability
from workbench.domain.tools import ASK_HUMAN, Permission, ToolSet, ToolSpec
from workbench.domain.values import Value
from workbench.policy.expressions import names_in, trouble_with
from workbench.policy.permissions import rule_for

Kind = Literal["undecided", "automation", "agent with checkpoints", "agent"]


_NOT_BETWEEN_STEPS = frozenset({"reply", "tool", "args", "result", "error", "calls"})
"""Names that stand for nothing once a step is over."""


class Asked(NamedTuple):
    """One of the three questions."""

    name: str
    """Its field in `Suitability`."""
    question: str
    meaning: str


QUESTIONS: tuple[Asked, ...] = (
    Asked(
        "enumerable",
        "Can all paths be enumerated?",
        "Yes, if you could write down every case and what to do in it. Then the same input should always do the same.",
    ),
    Asked(
        "tolerable",
        "Can a wrong decision be tolerated?",
        "Yes, if a mistake is noticed and undone at little cost. A sent mail or a paid bill can't be taken back.",
    ),
    Asked(
        "worthwhile",
        "Is the flexibility worth the operation?",
        "Yes, if what an agent handles beyond a script is worth its tokens, its slowness and the people who watch it.",
    ),
)


class Proposal(Value):
    """What the answers come to."""

    kind: Kind
    why: str
    instead: str = ""
    """For `automation`: what to do in place of an agent."""


_WRITE_A_SCRIPT = (
    "Write the cases down as a script or a rule of the system that has the data, and test each. An agent can help to"
    " write it, and a run of it here can be kept as the baseline."
)
_DIVIDE = (
    "Let a script do the cases that come often, and hand what is left to a person. Come back when the rest has grown"
    " enough to pay for an agent."
)


def proposal(answers: Suitability) -> Proposal:
    """Return what is proposed. While answers are missing: what all of them would come to, else that it is undecided."""
    found = {_decided(each).kind: _decided(each) for each in _completions(answers)}
    if len(found) == 1:
        return next(iter(found.values()))
    missing = next(each for each in QUESTIONS if _matters(answers, each.name))
    return Proposal(kind="undecided", why=f"Answer this first: {missing.question}")


def oversight_for(found: Proposal) -> Oversight:
    """Return where the runs of a goal wait for a person, as long as nobody chose otherwise."""
    match found.kind:
        case "automation":
            return Oversight(style="every write asks")
        case "agent with checkpoints":
            checkpoint = Checkpoint(at="step", every=5, look_at="Is it still doing what was asked?")
            return Oversight(style="checkpoints", checkpoints=(checkpoint,))
        case "agent" | "undecided":
            return Oversight()


def milestone_trouble(when: str) -> str:
    """Return why an expression can't be a milestone; empty: it can."""
    if not when.strip():
        return "It is empty. Name what must hold, such as step.number >= 3."
    if said := trouble_with(when):
        return said
    if gone := sorted(_NOT_BETWEEN_STEPS & names_in(when)):
        return f"`{gone[0]}` stands for nothing once a step is over. messages[-1] is what the step ended with."
    return ""


def suited(tools: ToolSet, specs: Iterable[ToolSpec], oversight: Oversight) -> ToolSet:
    """Return a tool set whose granted tools ask as closely as the goal is watched; what it forbids stays forbidden."""
    grants = dict(tools.grants)
    for spec in specs:
        rule = rule_for(tools, spec.name)
        if rule is not None and rule.grant.permission != "never" and spec.name != ASK_HUMAN:
            grants[spec.name] = replace(rule.grant, permission=permission_for_new(oversight, spec))
    return replace(tools, grants=grants)


def permission_for_new(oversight: Oversight, spec: ToolSpec) -> Permission:
    """Return the permission that a tool gets by how closely the goal is watched."""
    if not spec.writes:
        return "auto"
    can_be_put_right = oversight.style == "autonomous" and not spec.sends and spec.effect != "irreversible"
    return "auto" if can_be_put_right else "ask"


def _decided(answers: Suitability) -> Proposal:
    """With all three answered."""
    if answers.enumerable == "yes":
        why = "All paths are known, so a script takes them faster, cheaper and the same each time."
        if answers.tolerable == "no":
            why += " And it can be tested before it does something that can't be undone."
        return Proposal(kind="automation", why=why, instead=_WRITE_A_SCRIPT)
    if answers.worthwhile == "no":
        why = "Not every path is known, but handling the rest is not worth what an agent costs to run and to watch."
        return Proposal(kind="automation", why=why, instead=_DIVIDE)
    if answers.tolerable == "no":
        why = (
            "Not every path is known and the flexibility pays, but a wrong decision costs too much: a person approves"
            " where it counts."
        )
        return Proposal(kind="agent with checkpoints", why=why)
    why = "Not every path is known, the flexibility pays, and a wrong decision can be put right."
    return Proposal(kind="agent", why=why)


def _completions(answers: Suitability) -> list[Suitability]:
    both: tuple[Reply, ...] = ("yes", "no")
    given = [(answer,) if (answer := getattr(answers, each.name)) else both for each in QUESTIONS]
    return [Suitability(enumerable=a, tolerable=b, worthwhile=c) for a, b, c in product(*given)]


def _matters(answers: Suitability, name: str) -> bool:
    """Whether a question is open and one of its answers would rule something out."""
    if getattr(answers, name):
        return False
    yes, no = (
        {_decided(each).kind for each in _completions(replace(answers, **{name: reply}))} for reply in ("yes", "no")
    )
    return yes != no
