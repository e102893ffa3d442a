"""Commands that let the run go on, or end it."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import Continue, Pause, StepInto, StepOver, Stop


async def into(scene: Scene, _: str) -> None:
    """Go on to the next phase."""
    await scene.drive(StepInto(run=scene.run))


async def over(scene: Scene, _: str) -> None:
    """Go on to the next step."""
    await scene.drive(StepOver(run=scene.run))


async def go_on(scene: Scene, _: str) -> None:
    """Go on until something stops the run."""
    await scene.drive(Continue(run=scene.run))


async def pause(scene: Scene, _: str) -> None:
    """Let a run that is under way stand still."""
    await scene.drive(Pause(run=scene.run))


async def stop(scene: Scene, _: str) -> None:
    """End the run for good."""
    await scene.drive(Stop(run=scene.run))


COMMANDS = (
    ConsoleCommand("into", into, "go on to the next phase", ("i", "s", "step"), repeats=True),
    ConsoleCommand("over", over, "go on to the next step", ("o", "n", "next"), repeats=True),
    ConsoleCommand(
        "continue",
        go_on,
        "go on until a decision, a pause or the end",
        ("c", "cont"),
        details="Events are printed as they happen. Ctrl+C pauses.",
        repeats=True,
    ),
    ConsoleCommand("pause", pause, "stop after what is in flight (while it goes on: Ctrl+C)"),
    ConsoleCommand("stop", stop, "end the run for good; `quit` leaves it to be resumed"),
)
