"""Commands that let the run go on, or end it."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.console.travelling import go
from workbench.domain.commands import Continue, Pause, RunUntil, StepInto, StepOut, StepOver, Stop
from workbench.domain.errors import BadInput
from workbench.domain.events import PHASES, Phase


async def into(scene: Scene, _: str) -> None:
    """Go on to the next phase."""
    await go(scene, lambda run: StepInto(run=run))


async def over(scene: Scene, _: str) -> None:
    """Go on to the next step."""
    await go(scene, lambda run: StepOver(run=run))


async def out(scene: Scene, _: str) -> None:
    """Go on until the frame returns."""
    await go(scene, lambda run: StepOut(run=run))


async def until(scene: Scene, typed: str) -> None:
    """Go on to a step, or a phase of it."""
    step, phase = parse_until(typed)
    await go(scene, lambda run: RunUntil(run=run, step=step, phase=phase))


async def go_on(scene: Scene, _: str) -> None:
    """Go on until something stops the run."""
    await go(scene, lambda run: Continue(run=run))


async def pause(scene: Scene, _: str) -> None:
    """Let a run that is under way stand still."""
    await scene.drive(Pause(run=scene.run))


async def stop(scene: Scene, _: str) -> None:
    """End the run for good."""
    scene.need_now()
    await scene.drive(Stop(run=scene.run))


def parse_until(typed: str) -> tuple[int, Phase | None]:
    """Return the step and phase that are meant. Raises `BadInput`."""
    words = typed.split()
    todo = f"Such as: until 3, until 3 act. The phases: {', '.join(PHASES)}."
    if not 1 <= len(words) <= 2 or not words[0].isdecimal() or not int(words[0]):
        raise BadInput("`until` needs the number of a step.", todo)
    phase = next((phase for phase in PHASES if words[1:] == [phase]), None)
    if len(words) == 2 and phase is None:
        raise BadInput(f"There is no phase {words[1]!r}.", todo)
    return int(words[0]), phase


_PAST = "From an earlier place (`back`, `goto`) a fork goes on, once its effect plan was shown."

COMMANDS = (
    ConsoleCommand("into", into, "go on to the next phase", ("i", "s", "step"), details=_PAST, repeats=True),
    ConsoleCommand("over", over, "go on to the next step", ("o", "n", "next"), details=_PAST, repeats=True),
    ConsoleCommand("out", out, "go on until the frame returns, or to the end", ("r", "return"), details=_PAST),
    ConsoleCommand("until", until, "go on to a step, or a phase of it", ("u",), "STEP [PHASE]", _PAST),
    ConsoleCommand(
        "continue",
        go_on,
        "go on until a breakpoint, a decision, a pause or the end",
        ("c", "cont"),
        details=f"Events are printed as they happen. Ctrl+C pauses. {_PAST}",
        repeats=True,
    ),
    ConsoleCommand("pause", pause, "stand still at once (while it goes on: Ctrl+C)"),
    ConsoleCommand("stop", stop, "end the run for good; `quit` leaves it to be resumed"),
)
