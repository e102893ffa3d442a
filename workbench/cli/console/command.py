"""What a command of the console is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.cli.console.scene import Scene

Act = Callable[["Scene", str], Awaitable[None]]
"""Carries a command out with the rest of its line. Raises `WorkbenchError`; the console tells it and goes on."""


@dataclass(frozen=True)
class ConsoleCommand:
    """A word, what it does, and how that is told by `help`."""

    name: str
    act: Act
    about: str
    """One line, for the list of commands."""
    short: tuple[str, ...] = ()
    usage: str = ""
    """What follows the word."""
    details: str = ""
    """More, for `help COMMAND`."""
    repeats: bool = False
    """Whether an empty line does it again: only for what decides nothing."""
