"""Commands about what bounds a run and what tells that it is done."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.limit_words import check_lines, limit_lines, raised
from workbench.domain.check_words import in_words
from workbench.domain.commands import RaiseLimits
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.timeline_evaluation import TROUBLES
from workbench.domain.timeline_text import one_line
from workbench.engine.limiting import of_frame, used
from workbench.engine.state import RunState


async def limits(scene: Scene, _: str) -> None:
    """Show how much of each limit is used, those of sub-agents at work too."""
    state = await scene.state()
    for each in (state, *state.frames.values()):
        if each.frame != ROOT_FRAME:
            scene.say(_whose(each))
        for line in limit_lines(each.goal.limits, used(each), scene.out.paint):
            scene.say(line)


async def raise_limits(scene: Scene, typed: str) -> None:
    """Give the run, or a sub-agent at work, another limit; it stands still until it is let go on."""
    scene.need_now()
    state = await scene.state()
    first, _, rest = typed.strip().partition(" ")
    named = next((frame for frame in state.frames if frame == first), None)
    stop = state.paused
    at = stop.frame if stop is not None and stop.reason == "limit" else ROOT_FRAME
    whose = state.frames[named] if named is not None else of_frame(state, at)
    wanted = raised(whose.goal.limits, rest if named is not None else typed)
    await scene.workbench.dispatch(RaiseLimits(run=scene.run, limits=wanted, frame=whose.frame))
    await limits(scene, "")
    scene.say("`continue` lets the run go on.")


async def checks(scene: Scene, _: str) -> None:
    """Show what the checks found last, and the signs of trouble so far, of the run and of sub-agents at work."""
    state = await scene.state()
    _tell_checks(scene, state)
    for each in state.frames.values():
        scene.say(_whose(each))
        _tell_checks(scene, each)


def _whose(state: RunState) -> str:
    return f"  {state.frame} ({one_line(state.name, 40)}):"


def _tell_checks(scene: Scene, state: RunState) -> None:
    evaluation = state.evaluation
    for line in check_lines(evaluation.results, scene.out.paint):
        scene.say(line)
    seen = {result.check for result in evaluation.results}
    for check in state.goal.checks:
        if check not in seen:
            scene.say(f"  not yet  {in_words(check)}")
    if not state.goal.checks:
        what = "The goal has" if state.frame == ROOT_FRAME else "It has"
        scene.say(f"  {what} no checks: the model's word counts.")
    for sign in evaluation.noticed:
        scene.say(scene.out.paint("warning", f"  step {sign.step}: {TROUBLES[sign.trouble]}. {sign.evidence}"))


COMMANDS = (
    ConsoleCommand("limits", limits, "show how much of each limit is used"),
    ConsoleCommand(
        "raise",
        raise_limits,
        "give the run another limit",
        (),
        "[FRAME] LIMIT NUMBER",
        "  raise steps 40, raise cost 1.5, raise tokens none, raise calls web.search 10; raise f1 steps 40 is a"
        " sub-agent's. Without a frame: whose limit the run stands still at, else the run's.",
    ),
    ConsoleCommand("checks", checks, "show what checks found, and signs that the run gets nowhere"),
)
