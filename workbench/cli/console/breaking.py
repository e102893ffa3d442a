"""Commands about breakpoints, logpoints and watches."""

from __future__ import annotations

import re
from collections import Counter

from msgspec.structs import replace

from workbench.cli.asking import ask
from workbench.cli.console.breakpoint_words import parse_breakpoint
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.debug.breakpoints import check_breakpoint, says
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.commands import DeleteBreakpoint, MuteBreakpoints, SetBreakpoint
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.events import LineLogged, RunPaused
from workbench.domain.inspection import BackTest, BackTested, BreakpointList, BreakpointsOf
from workbench.domain.queries import Done
from workbench.domain.timeline_text import one_line

_MOST_HITS = 40
_MUTED = "All breakpoints are muted; `unmute` lets them stop runs again."


async def set_breakpoint(scene: Scene, typed: str) -> None:
    """Arm a breakpoint."""
    point = parse_breakpoint(typed, await scene.session())
    check_breakpoint(point)
    done = await scene.workbench.dispatch(SetBreakpoint(breakpoint=point))
    name = _id(done.note) if isinstance(done, Done) else ""
    scene.say(f"{name}: {_text(point)}")
    if (await ask(scene.workbench, BreakpointsOf(), BreakpointList)).breakpoints.muted:
        scene.say(_MUTED)


async def list_breakpoints(scene: Scene, _: str) -> None:
    """List the breakpoints, and how often each stopped this run or wrote a line in it."""
    listed = await ask(scene.workbench, BreakpointsOf(), BreakpointList)
    session = await scene.session()
    mine = [point for point in listed.breakpoints.each if point.session in (None, session)]
    events = await scene.all_events()
    counts = Counter(event.breakpoint for event in events if isinstance(event, (RunPaused, LineLogged)))
    for point in mine:
        off = "" if point.enabled else "  (disabled)"
        scene.say(f"{point.id:<4} {_text(point)}  {counts[point.id]} × here{off}")
    if others := len(listed.breakpoints.each) - len(mine):
        scene.say(f"{others} more in other sessions")
    if not mine:
        scene.say("No breakpoints. `break tool files.write` makes one.")
    elif listed.breakpoints.muted:
        scene.say(_MUTED)


async def delete(scene: Scene, typed: str) -> None:
    """Remove breakpoints."""
    for point in await _named(scene, typed):
        await scene.workbench.dispatch(DeleteBreakpoint(id=point.id))
        scene.say(f"{point.id} is gone.")


async def disable(scene: Scene, typed: str) -> None:
    """Let breakpoints rest."""
    await _enable(scene, typed, enabled=False)


async def enable(scene: Scene, typed: str) -> None:
    """Let breakpoints stop runs again."""
    await _enable(scene, typed, enabled=True)


async def mute(scene: Scene, _: str) -> None:
    """Pass over all breakpoints."""
    await scene.workbench.dispatch(MuteBreakpoints(muted=True))
    scene.say("All breakpoints are passed over; `unmute` takes that back.")


async def unmute(scene: Scene, _: str) -> None:
    """Heed the breakpoints again."""
    await scene.workbench.dispatch(MuteBreakpoints(muted=False))
    scene.say("Breakpoints stop runs again.")


async def back_test(scene: Scene, typed: str) -> None:
    """Show where a breakpoint would have stopped past runs."""
    point = parse_breakpoint(typed)
    check_breakpoint(point)
    tested = await ask(scene.workbench, BackTest(breakpoint=point), BackTested)
    for hit in tested.hits[:_MOST_HITS]:
        scene.show(f"{hit.run}  event {hit.seq:>5}  step {hit.step:>3}  {one_line(hit.why, 120)}")
    more = len(tested.hits) - _MOST_HITS
    if more > 0 or tested.cut:
        scene.say(f"… and {'more' if tested.cut else more}")
    places, runs = _many(len(tested.hits), "place"), _many(tested.runs, "run")
    scene.say(f"It would have stopped at {places} in {runs} ({_many(tested.events, 'event')}).")


async def _enable(scene: Scene, typed: str, *, enabled: bool) -> None:
    for point in await _named(scene, typed):
        await scene.workbench.dispatch(SetBreakpoint(breakpoint=replace(point, enabled=enabled)))
        scene.say(f"{point.id} is {'armed' if enabled else 'disabled'}.")


async def _named(scene: Scene, typed: str) -> list[Breakpoint]:
    """The breakpoints that are named: `b1`, `1`, several of them, `last` or `all`."""
    session = await scene.session()
    listed = (await ask(scene.workbench, BreakpointsOf(), BreakpointList)).breakpoints.each
    words = typed.replace(",", " ").split()
    if not words:
        raise BadInput("Which breakpoint?", "Such as b1, or all; `breaks` lists them.")
    if words in (["all"], ["last"]):
        mine = [point for point in listed if point.session in (None, session)]
        return mine if words == ["all"] else mine[-1:]
    known = {point.id: point for point in listed}
    ids = [word if word in known else f"b{word}" for word in words]
    missing = [word for word, name in zip(words, ids, strict=True) if name not in known]
    if missing:
        raise NotFound(f"There is no breakpoint {missing[0]}.", f"There are: {', '.join(known) or 'none'}.")
    return [known[name] for name in ids]


def _text(point: Breakpoint) -> str:
    log = f", writes “{one_line(point.log, 80)}”" if point.log else ""
    return f"{one_line(says(point), 160)}{log}{'' if point.session else ', everywhere'}"


def _id(note: str) -> str:
    found = re.search(r"\bb\d+\b", note)
    return found[0] if found else note


def _many(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


_WORDS = """\
  tool NAME [after]    a call, before it runs or after; NAME may hold a star
  before|after PHASE   observe, reason, act, evaluate or update
  error                a model that fails
  tool-error [NAME]    a call that fails
  refused [NAME]       a call that the rules refuse
  stuck [NAME]         the same call again and again
  trouble              any sign that it gets nowhere: trouble if error.kind == "drift"
  finished             the end of the run
  changes EXPRESSION   a value that changes, such as messages[1] or run.cost
and then, each if wanted:
  everywhere           in all sessions, until it is deleted; else in this one only
  if EXPRESSION        such as args.path == "x.txt" or run.cost > 0.1; `names` lists the names
  hits COUNT           ">= 3", "== 3" or "every 5"
  log "TEXT"           write a line instead of stopping: log "{tool.name} costs {run.cost}\""""
_USAGE = "PLACE [everywhere] [if EXPRESSION] [hits COUNT] [log TEXT]"

COMMANDS = (
    ConsoleCommand("break", set_breakpoint, "stop where something happens", ("b",), _USAGE, _WORDS),
    ConsoleCommand("breaks", list_breakpoints, "list the breakpoints", ("bl",), repeats=True),
    ConsoleCommand("delete", delete, "remove a breakpoint", ("del",), "b1 … | last | all"),
    ConsoleCommand("disable", disable, "let a breakpoint rest", (), "b1 … | last | all"),
    ConsoleCommand("enable", enable, "let a breakpoint stop runs again", (), "b1 … | last | all"),
    ConsoleCommand("mute", mute, "pass over all breakpoints"),
    ConsoleCommand("unmute", unmute, "heed them again"),
    ConsoleCommand("backtest", back_test, "show where a breakpoint would have stopped past runs", (), _USAGE, _WORDS),
)
