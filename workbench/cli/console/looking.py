"""Commands that show where the run stands and what happened, and change nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.console.stops import stop_text
from workbench.cli.reports import withheld_line
from workbench.domain.errors import BadInput
from workbench.domain.events import AnyEvent, RunResumed
from workbench.domain.inspection import StateAt, StateView
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import call_line, context_line, one_line, summary, totals_line

_LAST = 20


async def where(scene: Scene, _: str) -> None:
    """Tell where the run stands."""
    state = await scene.state()
    here = await scene.here()
    totals = Timeline(await scene.events()).totals_in(here.frame)
    scene.say(f"run {state.run} · {one_line(state.agent.model, 60)} · {totals_line(totals)}")
    scene.say(f"goal: {one_line(state.goal.instructions, 200)}")
    which = "the last" if scene.past is None else f"looked at, of {len(await scene.all_events())}"
    whose = f" of {one_line(here.name, 40)}" if here.name else ""
    scene.say(f"context{whose}: {context_line(totals)} tok · event {state.seq} is {which}")
    view = await ask(scene.workbench, StateAt(run=scene.run, seq=state.seq, frame=here.frame), StateView)
    for line in stack_lines(view):
        scene.say(line)
    if view.files_trouble:
        scene.say(scene.out.paint("warning", f"The folder can't be restored here: {one_line(view.files_trouble)}"))
    if told := withheld_line(view.files):
        scene.say(told)
    scene.say(stop_text(state, scene.out.paint))
    await scene.tell_watches()


def stack_lines(view: StateView) -> Iterator[str]:
    """Yield the call stack: each frame below its supervisor's, with its step, its phase and the calls it waits for."""
    for frame in view.frames:
        calls = "".join(f" · {each.id} {one_line(call_line(each.tool, each.arguments), 80)}" for each in frame.pending)
        here = " ←" if frame.frame == view.frame and len(view.frames) > 1 else ""
        name = f"{'  ' * (frame.depth - 1)}{frame.frame} {one_line(frame.agent, 60)}"
        yield f"{name}: step {frame.step}, {frame.phase}{calls}{here}"


async def stack(scene: Scene, _: str) -> None:
    """Tell which frames are at work, and where each stands."""
    here = await scene.here()
    view = await ask(scene.workbench, StateAt(run=scene.run, seq=await scene.seq(), frame=here.frame), StateView)
    for line in stack_lines(view):
        scene.say(line)


async def frame(scene: Scene, typed: str) -> None:
    """Look at another frame: its context is shown, and edits are its own, until the run goes on."""
    root, wanted = await scene.state(), typed.strip()
    known = {str(each.frame): each.frame for each in (root, *root.frames.values())}
    named = [each.frame for each in root.frames.values() if each.name == wanted]
    if wanted and wanted not in known and len(named) != 1:
        raise BadInput(
            f"{wanted!r} is no frame at work.", f"There are: {', '.join(known)}. `stack` tells whose each is."
        )
    scene.frame = None if not wanted else known[wanted] if wanted in known else named[0]
    await stack(scene, "")


async def events(scene: Scene, typed: str) -> None:
    """List events."""
    known = await scene.events()
    first, last = _range(typed, len(known))
    timeline = Timeline(known[: first - 1])
    for event in known[first - 1 : last]:
        timeline.add(event)
        scene.say(_event_text(event, timeline))


def _range(typed: str, count: int) -> tuple[int, int]:
    typed = typed.strip()
    if not typed:
        return max(1, count - _LAST + 1), count
    if typed == "all":
        return 1, count
    if found := re.fullmatch(r"(\d+)(?:-(\d*))?", typed):
        first, last = int(found[1]), found[2]
        if last is None:
            return max(1, count - first + 1), count
        return max(1, first), int(last) if last else count
    raise BadInput(f"{typed!r} is no range of events.", "Such as: events, events 50, events 10-20, events all")


def _event_text(event: AnyEvent, timeline: Timeline) -> str:
    at = datetime.fromtimestamp(event.at).astimezone().strftime("%H:%M:%S.%f")[:-3]
    index = None if isinstance(event, RunResumed) else timeline.row_at(event.seq)
    told = one_line(summary(timeline.rows[index]), 80) if index is not None else ""
    return f"{event.seq:>5} {at} {event.step or '':>3} {event.kind:<16} {told}".rstrip()


_FRAME = """\
FRAME is a frame's id or its sub-agent's name, as `stack` tells them. Without one: the frame that the run stands in,
which is also looked at again when the run goes on."""

COMMANDS = (
    ConsoleCommand("where", where, "where the run stands: its call stack, and what waits", ("w",), repeats=True),
    ConsoleCommand("stack", stack, "the call stack: supervisors, their sub-agents, step, phase and calls", ("bt",)),
    ConsoleCommand(
        "frame", frame, "look at another agent's frame: its context, and edits of it", (), "[FRAME]", _FRAME
    ),
    ConsoleCommand(
        "events",
        events,
        "what happened: the last 20",
        ("ev", "l", "list"),
        "[N | FROM-TO | all]",
        "`print event N` shows one in full.",
        repeats=True,
    ),
)
