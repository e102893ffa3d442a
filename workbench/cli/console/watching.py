"""Commands about watches: expressions whose values are told at each stop."""

from __future__ import annotations

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import SetWatches
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.inspection import BreakpointList, BreakpointsOf, Watched, WatchValues
from workbench.domain.timeline_text import one_line
from workbench.policy.expressions import NAMES, check

_WIDTH = 24


async def watch(scene: Scene, typed: str) -> None:
    """Watch one more expression."""
    expression = typed.strip()
    if not expression:
        raise BadInput("What should be watched?", "Such as: watch run.cost; `names` lists the names.")
    check(expression)
    known = await _watches(scene)
    if expression not in known:
        await scene.workbench.dispatch(SetWatches(expressions=(*known, expression)))
    await scene.tell_watches()


async def unwatch(scene: Scene, typed: str) -> None:
    """Watch an expression no longer."""
    known, meant = await _watches(scene), typed.strip()
    if meant.isdecimal() and 1 <= int(meant) <= len(known):
        meant = known[int(meant) - 1]
    if meant != "all" and meant not in known:
        raise NotFound(f"Nothing watches {meant!r}.", f"Watched: {'; '.join(known) or 'nothing'}.")
    left = tuple(each for each in known if meant not in ("all", each))
    await scene.workbench.dispatch(SetWatches(expressions=left))
    scene.say(f"Watched: {'; '.join(left) or 'nothing'}.")


async def watches(scene: Scene, _: str) -> None:
    """Show the watches' values now, and after each step before."""
    known = await _watches(scene)
    if not known:
        scene.say("Nothing is watched. `watch run.cost` begins.")
        return
    values = await ask(scene.workbench, Watched(run=scene.run, seq=await scene.seq()), WatchValues)
    scene.show("step  " + "  ".join(f"{one_line(each, _WIDTH):<{_WIDTH}}" for each in known).rstrip())
    now = tuple(each.value for each in values.now)
    for step, row in (*((str(number), row) for number, row in values.steps), ("now", now)):
        scene.show(f"{step:>4}  " + "  ".join(f"{one_line(each, _WIDTH):<{_WIDTH}}" for each in row).rstrip())


async def names(scene: Scene, _: str) -> None:
    """List the names that may stand in expressions."""
    scene.say(_NAMES)


async def _watches(scene: Scene) -> tuple[str, ...]:
    return (await ask(scene.workbench, BreakpointsOf(), BreakpointList)).watches


_NAMES = "\n".join(f"  {name:<18} {what}" for name, what in NAMES.items())

COMMANDS = (
    ConsoleCommand("watch", watch, "tell an expression's value at each stop", ("wa",), "EXPRESSION", _NAMES),
    ConsoleCommand("unwatch", unwatch, "watch it no longer", (), "EXPRESSION | NUMBER | all"),
    ConsoleCommand("watches", watches, "the watches' values, now and after each step", ("ws",), repeats=True),
    ConsoleCommand("names", names, "the names that may stand in expressions", (), details=_NAMES),
)
