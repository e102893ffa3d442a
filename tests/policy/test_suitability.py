"""Should it be an agent at all: each set of answers, and what follows, in words."""

from __future__ import annotations

from itertools import product

import pytest

from workbench.domain.oversight import Oversight, Suitability
from workbench.domain.tools import ToolSpec
from workbench.policy.suitability import QUESTIONS, oversight_for, permission_for_new, proposal

KNOWN = "All paths are known, so a script takes them faster, cheaper and the same each time."
TESTED = f"{KNOWN} And it can be tested before it does something that can't be undone."
NOT_WORTH = "Not every path is known, but handling the rest is not worth what an agent costs to run and to watch."
WATCHED = (
    "Not every path is known and the flexibility pays, but a wrong decision costs too much: a person approves where it"
    " counts."
)
FREE = "Not every path is known, the flexibility pays, and a wrong decision can be put right."
ENUMERABLE, TOLERABLE, WORTHWHILE = (f"Answer this first: {each.question}" for each in QUESTIONS)


def given(answers: tuple[str, ...]) -> Suitability:
    return Suitability(enumerable=answers[0], tolerable=answers[1], worthwhile=answers[2])  # type: ignore[arg-type]


TABLE = {
    # enumerable, tolerable, worthwhile
    ("yes", "yes", "yes"): ("automation", KNOWN),
    ("yes", "yes", "no"): ("automation", KNOWN),
    ("yes", "no", "yes"): ("automation", TESTED),
    ("yes", "no", "no"): ("automation", TESTED),
    ("no", "yes", "yes"): ("agent", FREE),
    ("no", "yes", "no"): ("automation", NOT_WORTH),
    ("no", "no", "yes"): ("agent with checkpoints", WATCHED),
    ("no", "no", "no"): ("automation", NOT_WORTH),
    ("", "", ""): ("undecided", ENUMERABLE),
    ("", "", "yes"): ("undecided", ENUMERABLE),
    ("", "yes", ""): ("undecided", ENUMERABLE),
    ("", "no", ""): ("undecided", ENUMERABLE),
    ("", "yes", "yes"): ("undecided", ENUMERABLE),
    ("", "no", "yes"): ("undecided", ENUMERABLE),
    ("no", "", ""): ("undecided", TOLERABLE),
    ("no", "yes", ""): ("undecided", WORTHWHILE),
    ("no", "no", ""): ("undecided", WORTHWHILE),
    ("no", "", "yes"): ("undecided", TOLERABLE),
    ("no", "", "no"): ("automation", NOT_WORTH),
}
"""Where an answer is missing and does not matter, what follows is said already."""


@pytest.mark.parametrize(("answers", "expected"), TABLE.items(), ids=lambda each: "-".join(map(str, each))[:40])
def test_what_the_answers_come_to(answers: tuple[str, str, str], expected: tuple[str, str]) -> None:
    found = proposal(given(answers))
    assert (found.kind, found.why) == expected


def test_every_set_of_answers_says_what_and_why_and_automation_says_what_to_do_instead() -> None:
    for answers in product(("", "yes", "no"), repeat=3):
        found = proposal(given(answers))
        assert found.why
        assert bool(found.instead) == (found.kind == "automation")
        if "" not in answers:
            assert found.kind != "undecided"


@pytest.mark.parametrize(
    ("answers", "style", "checkpoints"),
    [
        (("no", "yes", "yes"), "autonomous", 0),
        (("no", "no", "yes"), "checkpoints", 1),
        (("yes", "no", "no"), "every write asks", 0),
        (("", "", ""), "autonomous", 0),
    ],
)
def test_the_answers_set_how_closely_people_watch(answers: tuple[str, ...], style: str, checkpoints: int) -> None:
    oversight = oversight_for(proposal(given(answers)))
    assert (oversight.style, len(oversight.declared)) == (style, checkpoints)


@pytest.mark.parametrize(
    ("style", "effect", "sends", "permission"),
    [
        ("autonomous", "pure", False, "auto"),
        ("autonomous", "reversible", False, "auto"),
        ("autonomous", "reversible", True, "ask"),
        ("autonomous", "irreversible", False, "ask"),
        ("checkpoints", "reversible", False, "ask"),
        ("every write asks", "pure", False, "auto"),
        ("every write asks", "idempotent", False, "ask"),
    ],
)
def test_a_tool_that_is_added_asks_as_closely_as_the_goal_is_watched(
    style: str, effect: str, sends: bool, permission: str
) -> None:
    spec = ToolSpec(name="a.b", description="", schema="{}", effect=effect, sends=sends)  # type: ignore[arg-type]
    assert permission_for_new(Oversight(style=style), spec) == permission  # type: ignore[arg-type]
