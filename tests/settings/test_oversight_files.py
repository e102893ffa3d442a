"""How closely a goal's runs are watched, as a person writes it in a goal file, and what is said of slips."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.errors import GoalFileError
from workbench.domain.goals import Goal
from workbench.domain.oversight import Baseline, Checkpoint, Oversight, Suitability
from workbench.settings.goal_files import parse_goal_file

GOAL = """
[goal]
instructions = "Pay the invoices."
{more}
[agent]
model = "local"
"""


def read(tmp_path: Path, more: str) -> Goal:
    file = tmp_path / "goal.toml"
    file.write_text(GOAL.format(more=more), encoding="utf-8")
    return parse_goal_file(file).goal


def test_answers_checkpoints_and_a_baseline_are_read(tmp_path: Path) -> None:
    goal = read(
        tmp_path,
        """
        suitability = { enumerable = "no", tolerable = false, worthwhile = true }
        baseline = { source = "person", name = "Ada", seconds = 600, cost = 12.5, success = 0.9 }
        [goal.oversight]
        style = "checkpoints"
        [[goal.oversight.checkpoints]]
        at = "tool"
        tool = "bank.*"
        look_at = "Is it the right account?"
        [[goal.oversight.checkpoints]]
        at = "step"
        every = 4
        [[goal.oversight.checkpoints]]
        at = "milestone"
        when = "run.cost > 0.5"
        """,
    )
    assert goal.suitability == Suitability(enumerable="no", tolerable="no", worthwhile="yes")
    assert goal.baseline == Baseline(source="person", name="Ada", seconds=600, cost=12.5, success=0.9)
    assert goal.oversight.declared == (
        Checkpoint(at="tool", tool="bank.*", look_at="Is it the right account?"),
        Checkpoint(at="step", every=4),
        Checkpoint(at="milestone", when="run.cost > 0.5"),
    )


def test_a_goal_that_says_nothing_of_it_is_watched_as_before(tmp_path: Path) -> None:
    goal = read(tmp_path, "")
    assert (goal.oversight, goal.suitability, goal.baseline) == (Oversight(), Suitability(), None)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('oversight = { style = "checkpoint" }', "Did you mean checkpoints?"),
        ('oversight = { style = "checkpoints", checkpoints = [{ at = "milestone" }] }', "Name what must hold"),
        (
            'oversight = { style = "checkpoints", checkpoints = [{ at = "milestone", when = "reply.text" }] }',
            "messages[-1] is what the step ended with",
        ),
        ('suitability = { tolerable = "maybe" }', "There are: yes, no."),
        ('baseline = { source = "script" }', "Name the program and its arguments"),
        ('baseline = { source = "person", success = 90 }', "it is a share, from 0 to 1"),
    ],
)
def test_a_slip_is_told_with_its_place_and_what_to_write(tmp_path: Path, more: str, said: str) -> None:
    with pytest.raises(GoalFileError) as found:
        read(tmp_path, more)
    assert said in str(found.value)
