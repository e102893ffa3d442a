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
from workbench.domain.timeline_text import context_line, one_line, summary, totals_line

_LAST = 20


async def where(scene: Scene, _: str) -> None:
    """Tell where the run stands."""
    state = await scene.state()
    totals = Timeline(await scene.events()).totals
    scene.say(f"run {state.run} · {one_line(state.agent.model, 60)} · {totals_line(totals)}")
    scene.say(f"goal: {one_line(state.goal.instructions, 200)}")
    which = "the last" if scene.past is None else f"looked at, of {len(await scene.all_events())}"
    scene.say(f"context: {context_line(totals)} tok · event {state.seq} is {which}")
    view = await ask(scene.workbench, StateAt(run=scene.run, seq=state.seq), StateView)
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
        calls = f" · {', '.join(frame.calls)}" if frame.calls else ""
        here = " ←" if frame.frame == view.frame and len(view.frames) > 1 else ""
        name = f"{'  ' * (frame.depth - 1)}{frame.frame} {one_line(frame.agent, 60)}"
        yield f"{name}: step {frame.step}, {frame.phase}{calls}{here}"


async def stack(scene: Scene, _: str) -> None:
    """Tell which frames are at work, and where each stands."""
    state = await scene.state()
    view = await ask(scene.workbench, StateAt(run=scene.run, seq=state.seq), StateView)
    for line in stack_lines(view):
        scene.say(line)


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


COMMANDS = (
    ConsoleCommand("where", where, "where the run stands: its call stack, and what waits", ("w",), repeats=True),
    ConsoleCommand("stack", stack, "the call stack: supervisors, their sub-agents, step, phase and calls", ("bt",)),
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
