"""Commands about the console itself."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene


async def leave(scene: Scene, _: str) -> None:
    """Leave the run as it stands."""
    scene.is_left = True


COMMANDS = (ConsoleCommand("quit", leave, "leave; the run stays as it stands, to be resumed", ("q", "exit")),)
