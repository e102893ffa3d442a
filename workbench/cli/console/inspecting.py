"""Commands that ask about the run: where a text came from, how it compares, what is broken in it."""

from __future__ import annotations

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.finding import find_run
from workbench.cli.opening import absolute
from workbench.cli.reports import comparison_lines, finding_lines, origin_lines, replay_lines
from workbench.domain.commands import Replay
from workbench.domain.errors import BadInput
from workbench.domain.inspection import (
    Compare,
    Comparison,
    FindingList,
    Findings,
    Origins,
    ReplayCheck,
    Replayed,
    WhereFrom,
)
from workbench.domain.queries import RunRef


async def where_from(scene: Scene, typed: str) -> None:
    """Tell where a text first came from, and where it went."""
    text = typed.strip()
    if not text:
        raise BadInput("Which text?", "Such as: from budget.csv")
    frame = (await scene.here()).frame
    found = await ask(scene.workbench, WhereFrom(run=scene.run, seq=await scene.seq(), text=text, frame=frame), Origins)
    for line in origin_lines(found, scene.out.paint):
        scene.say(line)


async def compare(scene: Scene, typed: str) -> None:
    """Show where another run goes another way."""
    if not typed.strip():
        raise BadInput("Compare with which run?", "`runs` lists those of this session.")
    other = await find_run(scene.workbench, typed.strip())
    found = await ask(scene.workbench, Compare(left=scene.run, right=other), Comparison)
    for line in comparison_lines(found, scene.out.paint):
        scene.say(line)


async def check(scene: Scene, _: str) -> None:
    """Look for what is broken in the run's log."""
    found = await ask(scene.workbench, Findings(run=scene.run), FindingList)
    for line in finding_lines(found, scene.out.paint):
        scene.say(line)


async def replay(scene: Scene, typed: str) -> None:
    """Go through the recorded run again, offline, with today's code or a goal file's agent."""
    goal_file = absolute(typed.strip()) if typed.strip() else ""
    replayed = await ask(scene.workbench, ReplayCheck(run=scene.run, goal_file=goal_file), Replayed)
    for line in replay_lines(replayed, scene.out.paint):
        scene.say(line)


async def again(scene: Scene, typed: str) -> None:
    """Replay the run as a run of its own, to its end or up to an event, and turn to that."""
    word = typed.strip()
    if word and not word.isdecimal():
        raise BadInput(f"{word!r} is not the number of an event.", "`events` lists them.")
    told = await scene.workbench.dispatch(Replay(run=scene.run, until=int(word) if word else None))
    if not isinstance(told, RunRef):
        raise TypeError(f"a run was asked for, {type(told).__name__} came")
    await scene.turn_to(told.run)
    scene.say(f"run {told.run} replays what was recorded.")
    await scene.tell_stop()


COMMANDS = (
    ConsoleCommand("from", where_from, "where a text first came from, and where it went", (), "TEXT"),
    ConsoleCommand("compare", compare, "show where another run goes another way", ("cmp",), "RUN"),
    ConsoleCommand("replay", replay, "hold the recorded run against today's code, offline", (), "[GOAL_FILE]"),
    ConsoleCommand("again", again, "replay it as a run of its own, up to an event and live from there", (), "[SEQ]"),
    ConsoleCommand("check", check, "look for what is broken in the run's log", ("fsck",), repeats=True),
)
