"""Commands that sample the next action, and take a sample as the real one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.interrupts import interrupts
from workbench.domain.ablation import difference
from workbench.domain.commands import Pause, Peek, TakeSample
from workbench.domain.errors import BadInput, InvalidCommand
from workbench.domain.events import Sample, SamplesTaken
from workbench.domain.inspection import PeekCost
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Text
from workbench.domain.timeline_text import body_line, call_line, one_line, quoted
from workbench.domain.values import Body
from workbench.policy.arguments import normalised

_USUAL = 5
_MOST_PLACES = 1_000
_TEXT_KEY = 80
"""Replies in words that begin alike this far are one group."""


@dataclass
class Group:
    """Samples that would do the same."""

    title: str
    places: list[int] = field(default_factory=list)
    """Indices of its samples."""


async def peek(scene: Scene, typed: str) -> None:
    """Sample the next action; nothing is carried out."""
    await _peek(scene, typed.split(), ())


async def _peek(scene: Scene, words: list[str], left_out: tuple[int, ...]) -> None:
    scene.need_now()
    count = int(words.pop(0)) if words and words[0].isdecimal() else _USUAL
    models = tuple(words)
    cost = await ask(scene.workbench, PeekCost(run=scene.run, count=count, models=models, without=left_out), Text)
    scene.say(one_line(cost.text))
    before = len(await scene.all_events())
    await scene.need_view()
    await _sample(scene, Peek(run=scene.run, count=count, models=models, without=left_out))
    taken = [each for each in (await scene.all_events())[before:] if isinstance(each, SamplesTaken)]
    if not taken:
        scene.say("No samples were taken.")
        return
    await _show(scene, taken[-1])


async def without(scene: Scene, typed: str) -> None:
    """Sample the next action with and without messages, and tell whether they decide it."""
    words = typed.split()
    if not words:
        raise BadInput("Without which messages?", "Such as: without 4,6-9. `context` shows the messages.")
    await _peek(scene, words[1:], _places(words[0]))


def _places(typed: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in typed.split(","):
        first, dash, last = part.partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise BadInput(f"{part!r} is no message's number.", "Such as: without 4,6-9.")
        found += range(int(first), min(int(last or first), int(first) + _MOST_PLACES) + 1)
    return tuple(dict.fromkeys(found))


async def take(scene: Scene, typed: str) -> None:
    """Let a sample be the reply."""
    scene.need_now()
    taken = [each for each in await scene.all_events() if isinstance(each, SamplesTaken)]
    if not taken:
        raise BadInput("No samples were taken yet.", "`peek` takes some.")
    word, count = typed.strip(), len(taken[-1].samples)
    if not word.isdecimal() or not 1 <= int(word) <= count:
        raise BadInput("Which sample?", f"Such as: take 1. The last peek has 1 to {count}.")
    await scene.change(TakeSample(run=scene.run, seq=taken[-1].seq, index=int(word) - 1))


async def _sample(scene: Scene, command: Peek) -> None:
    """Carry a peek out and wait for its end; Ctrl+C cancels it."""
    over, key, begun = asyncio.Event(), f"peek:{command.run}", asyncio.get_running_loop()
    cancelling: set[asyncio.Task[None]] = set()

    def hear(published: AnyPublished) -> None:
        if isinstance(published, Progress) and published.key == key and published.done == 1.0:
            over.set()

    def cancel() -> None:
        task = begun.create_task(_cancel(scene))
        cancelling.add(task)
        task.add_done_callback(cancelling.discard)

    end = scene.workbench.subscribe(hear)
    try:
        with interrupts(cancel):
            await scene.workbench.dispatch(command)
            await over.wait()
    finally:
        end()


async def _cancel(scene: Scene) -> None:
    with contextlib.suppress(InvalidCommand):  # it has ended by itself
        await scene.workbench.dispatch(Pause(run=scene.run))


async def _show(scene: Scene, event: SamplesTaken) -> None:
    texts = {body: await scene.texts.text(body) for sample in event.samples for _, body in sample.calls}
    groups = grouped(event.samples, texts)
    for group in groups:
        if event.without:
            scene.show(f"  {_sides(event.samples, group)} · {group.title}")
            continue
        places = ", ".join(str(place + 1) for place in group.places)
        scene.show(f"  {len(group.places)} × {group.title}  (sample {places})")
        first = event.samples[group.places[0]]
        if first.calls and first.text.size:
            scene.show(f"      such as: {quoted(body_line(first.text, 120))}")
    if event.without:
        action = {place: group.title for group in groups for place in group.places}
        sides = [[action[at] for at, each in enumerate(event.samples) if each.left_out is out] for out in (False, True)]
        scene.say(difference(*sides))
        return
    scene.say("`take N` lets a sample be the reply.")


def _sides(samples: Sequence[Sample], group: Group) -> str:
    """`5 of 5 with, 1 of 5 without`."""
    said = []
    for left_out, what in ((False, "with"), (True, "without")):
        all_of = sum(each.left_out is left_out for each in samples)
        said.append(f"{sum(samples[place].left_out is left_out for place in group.places)} of {all_of} {what}")
    return ", ".join(said)


def grouped(samples: Sequence[Sample], texts: dict[Body, str]) -> list[Group]:
    """Return the samples grouped by tools and normalised arguments, else by their words; the most frequent first."""
    groups: dict[object, Group] = {}
    for place, sample in enumerate(samples):
        key: object = tuple((tool, normalised(texts[body])) for tool, body in sample.calls)
        title = " + ".join(call_line(tool, body) for tool, body in sample.calls)
        if sample.trouble:
            key, title = ("trouble", sample.trouble), f"no reply: {one_line(sample.trouble, 120)}"
        elif not sample.calls:
            key, title = one_line(sample.text.text, _TEXT_KEY), f"in words: {quoted(body_line(sample.text, 120))}"
        groups.setdefault(key, Group(title)).places.append(place)
    return sorted(groups.values(), key=lambda group: -len(group.places))


COMMANDS = (
    ConsoleCommand(
        "peek",
        peek,
        "sample the next action; nothing is carried out",
        ("pk",),
        "[K] [MODEL …]",
        "K samples of each model, 5 of the agent's own if nothing is said. Before reason or right after it.",
    ),
    ConsoleCommand(
        "without",
        without,
        "what would it do without some messages? samples with and without them",
        (),
        "N[,N-M …] [K] [MODEL …]",
        "K samples of each kind and model, 5 if nothing is said. A call and its results are left out together.",
    ),
    ConsoleCommand("take", take, "let a sample be the reply", (), "N"),
)
