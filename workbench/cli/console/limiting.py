"""Commands about what bounds a run and what tells that it is done."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.limit_words import check_lines, limit_lines, raised
from workbench.domain.check_words import in_words
from workbench.domain.commands import RaiseLimits
from workbench.domain.timeline_evaluation import TROUBLES
from workbench.engine.limiting import used


async def limits(scene: Scene, _: str) -> None:
    """Show how much of each limit is used."""
    state = await scene.state()
    for line in limit_lines(state.goal.limits, used(state), scene.out.paint):
        scene.say(line)


async def raise_limits(scene: Scene, typed: str) -> None:
    """Give the run another limit; it stands still until it is let go on."""
    scene.need_now()
    state = await scene.state()
    await scene.workbench.dispatch(RaiseLimits(run=scene.run, limits=raised(state.goal.limits, typed)))
    await limits(scene, "")
    scene.say("`continue` lets the run go on.")


async def checks(scene: Scene, _: str) -> None:
    """Show what the goal's checks found last, and the signs of trouble so far."""
    state = await scene.state()
    evaluation = state.evaluation
    for line in check_lines(evaluation.results, scene.out.paint):
        scene.say(line)
    seen = {result.check for result in evaluation.results}
    for check in state.goal.checks:
        if check not in seen:
            scene.say(f"  not yet  {in_words(check)}")
    if not state.goal.checks:
        scene.say("  The goal has no checks: the model's word counts.")
    for sign in evaluation.noticed:
        scene.say(scene.out.paint("warning", f"  step {sign.step}: {TROUBLES[sign.trouble]}. {sign.evidence}"))


COMMANDS = (
    ConsoleCommand("limits", limits, "show how much of each limit is used"),
    ConsoleCommand(
        "raise",
        raise_limits,
        "give the run another limit",
        (),
        "LIMIT NUMBER",
        "  raise steps 40, raise cost 1.5, raise tokens none, raise calls web.search 10",
    ),
    ConsoleCommand("checks", checks, "show what the goal's checks found, and signs that the run gets nowhere"),
)
