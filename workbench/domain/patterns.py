"""Goals to begin from: whole files, each of which shows a way to put agents together."""

from __future__ import annotations

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.values import Value


class Patterns(Query, tag="patterns"):
    """Answers `PatternList`: what came with the program, the simplest first."""


class CopyPattern(Command, tag="copy_pattern"):
    """Write a pattern's files to a folder, to be changed there. Answers `Done`, which says where the goal file is.

    Raises `BadInput` where the folder holds something already, `NotFound` where no pattern has that name.
    """

    name: str
    folder: str
    """It is made where it is not there; empty ones are taken."""


class PatternRow(Value):
    """A goal file with its script and its folder, which works as it is."""

    name: str
    """`supervisor`: of the folder that holds it."""
    title: str
    about: str
    """What it is for and what happens in it, in a few sentences."""
    file: str
    """The goal file as it came; reading it makes a copy in the home first."""
    agents: tuple[str, ...] = ()
    """Names of the sub-agents."""


class PatternList(Answer, tag="pattern_list"):
    """What can be begun from."""

    rows: tuple[PatternRow, ...]
