"""What may be typed about patterns."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_PATTERNS = """\
examples:
  workbench patterns                          what there is to begin from
  workbench patterns copy supervisor          its files, into ./supervisor
  workbench patterns copy supervisor ~/press  into another folder that is not there yet, or empty

Each works as it is, with scripted replies and no key. In the copy change the goal, the models, the
prompts and the tools; it is text.
"""


def add_pattern_verb(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verb about patterns."""
    patterns = verb("patterns", "list goals to begin from; copy one to change it", _PATTERNS, json=True)
    patterns.add_argument("act", nargs="?", choices=("list", "copy"), default="list")
    patterns.add_argument("name", nargs="?", metavar="NAME", default="", help="copy: of the pattern")
    patterns.add_argument("folder", nargs="?", metavar="DIR", default="", help="copy: where to; otherwise ./NAME")
