"""Commands that look at an earlier place of the run, and begin a fork there. Looking changes nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.reports import plan_lines
from workbench.domain.commands import AnyCommand, Fork
from workbench.domain.errors import BadInput
from workbench.domain.events import PlanMode, RunForked
from workbench.domain.ids import RunId
from workbench.domain.inspection import EffectPlan, PlanAt, StateAt, StateView
from workbench.domain.queries import RunRef

_MODES: tuple[PlanMode, ...] = ("tape", "mock", "run", "compensate", "ask")
_AHEAD = ("run_paused", "run_resumed", "folder_changed")
"""Events at which nobody wants to stop while going back and forth."""


@dataclass
class ForkWords:
    """What was typed after `fork`."""

    seq: int | None = None
    label: str = ""
    modes: dict[str, PlanMode] = field(default_factory=dict)
    mocks: dict[str, str] = field(default_factory=dict)
    remember: bool = False


def parse_fork(typed: str) -> ForkWords:
    """Return what is meant: `[at SEQ] [label TEXT] [CALL=MODE …] [remember]`. Raises `BadInput`."""
    todo = "Such as: fork at 12 label 'another way' c2.1@14=tape c3.1@22='mock:3 files' remember"
    try:
        words = shlex.split(typed)
    except ValueError as error:
        raise BadInput(f"That can't be read: {error}.", todo) from None
    meant = ForkWords()
    while words:
        word = words.pop(0)
        if word == "remember":
            meant.remember = True
        elif word == "at" and words and words[0].isdecimal():
            meant.seq = int(words.pop(0))
        elif word == "label" and words:
            meant.label = " ".join([meant.label, *_label(words)]).strip()
        elif "=" in word:
            _answer(meant, word, todo)
        else:
            raise BadInput(f"{word!r} can't stand there.", todo)
    return meant


def _label(words: list[str]) -> list[str]:
    """Take words until something else begins."""
    taken = [words.pop(0)]
    while words and "=" not in words[0] and words[0] not in ("at", "remember", "label"):
        taken.append(words.pop(0))
    return taken


def _answer(meant: ForkWords, word: str, todo: str) -> None:
    call, _, how = word.partition("=")
    name, _, text = how.partition(":")
    mode = next((mode for mode in _MODES if mode == name), None)
    if mode is None:
        raise BadInput(f"{how!r} is no way to answer a call.", f"{', '.join(_MODES)}. {todo}")
    meant.modes[call] = mode
    if mode == "mock":
        meant.mocks[call] = text


async def back(scene: Scene, typed: str) -> None:
    """Look at an earlier place."""
    await _turn(scene, -_count(typed))


async def forward(scene: Scene, typed: str) -> None:
    """Look at a later place."""
    await _turn(scene, _count(typed))


async def goto(scene: Scene, typed: str) -> None:
    """Look at the place after an event."""
    word, last = typed.strip(), len(await scene.all_events())
    if word in ("now", "end", "last"):
        scene.past = scene.whole
    elif word.isdecimal() and 1 <= int(word) <= last:
        scene.past = int(word) if int(word) < last else scene.whole
    else:
        raise BadInput(f"{word!r} is no place in this run.", f"Its events are 1 to {last}; `goto now` leaves the past.")
    await scene.tell_stop()


async def plan(scene: Scene, typed: str) -> None:
    """Show what a fork here, or at an event, would do again."""
    word = typed.strip()
    if word and not word.isdecimal():
        raise BadInput(f"{word!r} is not the number of an event.", "`events` lists them.")
    await show_plan(scene, int(word) if word else await scene.seq())


async def show_plan(scene: Scene, seq: int) -> None:
    """Print the effect plan of a fork at an event."""
    found = await ask(scene.workbench, PlanAt(run=scene.run, seq=seq), EffectPlan)
    for line in plan_lines(found, seq, scene.out.paint):
        scene.say(line)


async def fork(scene: Scene, typed: str) -> None:
    """Begin a run at the place that is looked at, or at an event, and go on with it."""
    meant = parse_fork(typed)
    await begin_fork(scene, meant, meant.seq or await scene.seq())


async def restart(scene: Scene, typed: str) -> None:
    """Begin the frame in which the run stands again: a fork at its first event."""
    meant = parse_fork(typed)
    view = await ask(
        scene.workbench, StateAt(run=scene.run, seq=await scene.seq(), frame=(await scene.here()).frame), StateView
    )
    first = next(frame.entered for frame in view.frames if frame.frame == view.frame)
    if scene.is_terminal and not meant.modes:
        await show_plan(scene, first)
    await begin_fork(scene, meant, first)


async def begin_fork(scene: Scene, meant: ForkWords, seq: int) -> None:
    """Begin a fork at an event and go on with it."""
    command = Fork(
        run=scene.run, seq=seq, label=meant.label, modes=meant.modes, mocks=meant.mocks, remember=meant.remember
    )
    answer = await scene.workbench.dispatch(command)
    if not isinstance(answer, RunRef):
        raise TypeError(f"a run was asked for, {type(answer).__name__} came")
    await scene.turn_to(answer.run)
    events = await scene.all_events()
    mine = next(event for event in reversed(events) if isinstance(event, RunForked))
    scene.say(f"run {answer.run} forks from {mine.parent} after event {mine.seq - 1}.")
    if mine.work_folder:
        scene.show(f"It works in a copy of the folder: {mine.work_folder}")
    await scene.tell_stop()


async def go(scene: Scene, command: Callable[[RunId], AnyCommand]) -> None:
    """Let the run go on; from an earlier place a fork does, once its effect plan has been shown.

    A person at a terminal has to say `fork`.
    """
    if scene.past is not None:
        seq = scene.past
        await show_plan(scene, seq)
        if scene.is_terminal:
            raise BadInput(
                f"You look at event {seq}; going on from there begins a fork, with the plan above.",
                "Type `fork` for that (`help fork` tells how to change the plan), or `goto now`.",
            )
        await begin_fork(scene, ForkWords(), seq)
    await scene.drive(command(scene.run))


async def _turn(scene: Scene, places: int) -> None:
    """Move the view by events that are worth looking at."""
    events = await scene.all_events()
    worth = [event.seq for event in events if event.kind not in _AHEAD]
    now = await scene.seq()
    candidates = [seq for seq in worth if (seq < now if places < 0 else seq > now)]
    if not candidates:
        raise BadInput("There is nothing further that way.", f"You look at event {now} of {len(events)}.")
    seq = candidates[max(places, -len(candidates))] if places < 0 else candidates[min(places, len(candidates)) - 1]
    scene.past = seq if seq < worth[-1] else scene.whole
    await scene.tell_stop()


def _count(typed: str) -> int:
    word = typed.strip() or "1"
    if not word.isdecimal() or not int(word):
        raise BadInput(f"{word!r} is no number of events.", "Such as: back 3")
    return int(word)


_WORDS = """\
CALL=MODE says what happens when a call of the parent comes up again, by the names that `plan` lists:
  c2.1@14=tape   its recorded result   c2.1@14='mock:TEXT'   a result of yours
  c2.1@14=run    the call itself       c2.1@14=compensate    its compensator first, then the call
  c2.1@14=ask    you are asked
`remember` proposes these for their tools from now on."""

COMMANDS = (
    ConsoleCommand("back", back, "look at the place before", ("<",), "[N]", repeats=True),
    ConsoleCommand("forward", forward, "look at the place after", (">", "fw"), "[N]", repeats=True),
    ConsoleCommand("goto", goto, "look at the place after an event, or leave the past", ("g",), "SEQ | now"),
    ConsoleCommand("plan", plan, "which calls a fork here would fire again", (), "[SEQ]", repeats=True),
    ConsoleCommand(
        "fork",
        fork,
        "begin a run here, in a copy of the folder",
        ("f",),
        "[at SEQ] [label TEXT] [CALL=MODE …] [remember]",
        _WORDS,
    ),
    ConsoleCommand("restart", restart, "begin the frame again, as a fork", (), "[label TEXT] [CALL=MODE …]", _WORDS),
)
