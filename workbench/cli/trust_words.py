"""What may be typed about policies."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_POLICY = """\
examples:
  workbench policy try goal.toml              what its tool set would have done in all past runs
  workbench policy try goal.toml --run last   in one run

Nothing is run and nothing is kept: the recorded calls are judged once more, under other rules.
"""


def add_trust_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verbs about what is allowed."""
    policy = verb("policy", "try the tool set of a goal file on past runs", _POLICY, json=True)
    policy.add_argument("act", choices=("try",))
    policy.add_argument("goal_file", metavar="GOAL", help="a goal file (TOML), for its tool set")
    policy.add_argument("--run", metavar="RUN", default="", help="only this run: its id, its beginning, or `last`")
