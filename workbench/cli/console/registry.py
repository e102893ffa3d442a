"""All commands of the console, and which one is meant by a word."""

from __future__ import annotations

import difflib

from workbench.cli.console import (
    breaking,
    changing,
    deciding,
    inspecting,
    leaving,
    limiting,
    looking,
    moving,
    noting,
    peeking,
    printing,
    remembering,
    travelling,
    tree,
    watching,
    windowing,
)
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.errors import BadInput


async def help_about(scene: Scene, typed: str) -> None:
    """List the commands, or tell about one."""
    if typed.strip():
        scene.say(described(find(typed.strip())))
        return
    width = max(len(_heads(command)) for command in COMMANDS)
    for command in COMMANDS:
        scene.say(f"{_heads(command):<{width}}  {command.about}")
    scene.say("`help COMMAND` tells more. An empty line repeats what only moves or shows.")


def described(command: ConsoleCommand) -> str:
    """Return what `help COMMAND` says."""
    head = f"{_heads(command)} {command.usage}".strip()
    return "\n".join(part for part in (head, f"  {command.about}", command.details) if part)


def find(word: str) -> ConsoleCommand:
    """Return the command that a word means: its name, a short form, or a beginning that only it has.

    Raises `BadInput` with the nearest one.
    """
    for command in COMMANDS:
        if word == command.name or word in command.short:
            return command
    begin = [command for command in COMMANDS if command.name.startswith(word)]
    if len(begin) == 1:
        return begin[0]
    if begin:
        raise BadInput(f"{word!r} may mean {' or '.join(command.name for command in begin)}.")
    near = difflib.get_close_matches(word, [command.name for command in COMMANDS], 1)
    hint = f"Did you mean {near[0]}?" if near else "`help` lists the commands."
    raise BadInput(f"There is no command {word!r}.", hint)


def _heads(command: ConsoleCommand) -> str:
    return " ".join((command.name, *(f"({short})" for short in command.short[:1])))


COMMANDS: tuple[ConsoleCommand, ...] = (
    *moving.COMMANDS,
    *looking.COMMANDS,
    *windowing.COMMANDS,
    *printing.COMMANDS,
    *deciding.COMMANDS,
    *changing.COMMANDS,
    *limiting.COMMANDS,
    *remembering.COMMANDS,
    *breaking.COMMANDS,
    *watching.COMMANDS,
    *travelling.COMMANDS,
    *tree.COMMANDS,
    *noting.COMMANDS,
    *peeking.COMMANDS,
    *inspecting.COMMANDS,
    *leaving.COMMANDS,
    ConsoleCommand("help", help_about, "list the commands, or tell about one", ("h", "?"), "[COMMAND]"),
)
