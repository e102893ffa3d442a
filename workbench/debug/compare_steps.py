"""A run cut into the steps of its frames for comparing, and which steps of two frames belong beside each other."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence

from workbench.domain.events import (
    AnyEvent,
    ContextBuilt,
    Evaluated,
    FrameEntered,
    FrameLeft,
    ModelReplied,
    ModelRequested,
    RunFinished,
    StepStarted,
    ToolProposed,
)
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.messages import Message
from workbench.domain.values import Bodies, Body, Value
from workbench.engine.fold import apply
from workbench.engine.state import CallState, RunState

Pair = tuple[int | None, int | None]
"""Places of two steps in their runs."""

_MOST_CELLS = 250_000
"""Of a table of similarities; larger stretches are put beside each other in order."""
_WORD = re.compile(r"\w+")


class Handed(Value):
    """A task that a step handed over, and the frame that worked on it."""

    name: str
    """The sub-agent's."""
    task: Body
    frame: FrameId


class Step(Value):
    """A step of a frame, as far as it is compared."""

    frame: FrameId
    number: int
    seq: int
    events: int
    """How many of the run's events there are up to the last of its phases."""
    agent: str
    handed: tuple[Handed, ...] = ()
    given: tuple[Message, ...] = ()
    """What of the prompt is neither a reply nor a result: system prompt, goal, a person's edits."""
    context: str = ""
    reply: Body | None = None
    calls: tuple[CallState, ...] = ()
    outcome: str = ""
    signature: tuple[str, ...] = ()
    """The same for steps that did the same."""
    words: frozenset[str] = frozenset()


def steps_of(events: Sequence[AnyEvent], bodies: Bodies) -> tuple[dict[FrameId, tuple[Step, ...]], RunState]:
    """Return the steps of each of a run's frames, and where the run stands in the end. Raises `DamagedDatabase`."""
    found: dict[FrameId, list[Step]] = {ROOT_FRAME: []}
    gathering: dict[FrameId, _Gathering] = {}
    state: RunState | None = None
    for count, event in enumerate(events, 1):
        before, state = state, apply(state, event)
        if isinstance(event, StepStarted):
            if event.frame in gathering:
                found[event.frame].append(gathering[event.frame].step(bodies))
            gathering[event.frame] = _Gathering(event)
        if isinstance(event, FrameEntered):
            found.setdefault(event.frame, [])
            if event.parent in gathering:
                gathering[event.parent].hand_over(event)
        own = _own(state, event.frame) or _own(before, event.frame)
        if event.frame in gathering and own is not None:
            gathering[event.frame].take(event, own, count)
    for frame, last in gathering.items():
        found[frame].append(last.step(bodies))
    if state is None:
        raise ValueError("a run has events")
    return {frame: tuple(steps) for frame, steps in found.items()}, state


def _own(root: RunState | None, frame: FrameId) -> RunState | None:
    """Where a frame stands; None: it is not at work."""
    if root is None or frame == ROOT_FRAME:
        return root
    return root.frames.get(frame)


class _Gathering:
    """A step whose events are being looked at."""

    def __init__(self, first: StepStarted) -> None:
        self._first = first
        self._state: RunState | None = None
        self._asked: RunState | None = None
        self._context = ""
        self._outcome: list[str] = []
        self._calls: tuple[CallState, ...] = ()
        self._reply: Body | None = None
        self._events = 0
        self._handed: list[Handed] = []

    def hand_over(self, event: FrameEntered) -> None:
        self._handed.append(Handed(name=event.name, task=event.handed, frame=event.frame))

    def take(self, event: AnyEvent, state: RunState, count: int) -> None:
        if event.phase is not None:
            self._events = count
        self._state = state
        if isinstance(event, ContextBuilt):
            self._context = f"{event.messages} messages, {event.tokens:,} tokens"
        elif isinstance(event, ModelRequested):
            self._asked = state
        elif isinstance(event, Evaluated):
            self._outcome.append(f"{event.verdict}: {event.why}")
        elif isinstance(event, (RunFinished, FrameLeft)):
            self._outcome.append(f"{event.outcome}: {event.why}")
        if state.reply is not None:
            self._reply, self._calls = state.reply.text, state.calls
        elif isinstance(event, (ModelReplied, ToolProposed)):
            self._calls = state.calls

    def step(self, bodies: Bodies) -> Step:
        state = self._asked or self._state
        agent = state.worker if state is not None else None
        said = bodies.text(self._reply) if self._reply is not None else ""
        keys = tuple(call.key or f"{call.tool} {bodies.text(call.arguments)}" for call in self._calls)
        return Step(
            frame=self._first.frame,
            number=self._first.step,
            seq=self._first.seq,
            events=self._events,
            agent=f"{agent.model} {agent.base_url} {agent.parameters}" if agent is not None else "",
            given=tuple(each for each in state.messages if each.role in ("system", "user") or each.source == "person")
            if state is not None
            else (),
            context=self._context,
            reply=self._reply,
            calls=self._calls,
            handed=tuple(self._handed),
            outcome=" ".join(self._outcome),
            signature=keys or (said,),
            words=frozenset(_WORD.findall(said[:2000].casefold())),
        )


def aligned(left: Sequence[Step], right: Sequence[Step]) -> Iterator[Pair]:
    """Yield which steps belong beside each other: those that did the same, and between them those that are alike."""
    matcher = difflib.SequenceMatcher(
        None, [step.signature for step in left], [step.signature for step in right], autojunk=False
    )
    for what, begin, end, other, other_end in matcher.get_opcodes():
        if what == "equal":
            yield from ((begin + place, other + place) for place in range(end - begin))
        else:
            for one, two in _alike(left[begin:end], right[other:other_end]):
                yield (None if one is None else begin + one, None if two is None else other + two)


def _alike(left: Sequence[Step], right: Sequence[Step]) -> list[Pair]:
    """The pairs of greatest similarity in order; each pair is worth a little, so that as few as can be stand alone."""
    rows, columns = len(left), len(right)
    if rows * columns > _MOST_CELLS:
        both = min(rows, columns)
        alone: list[Pair] = [*((place, None) for place in range(both, rows))]
        return [*((place, place) for place in range(both)), *alone, *((None, each) for each in range(both, columns))]
    worth = [[_similarity(one, two) for two in right] for one in left]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            paired = best[row + 1][column + 1] + worth[row][column]
            best[row][column] = max(paired, best[row + 1][column], best[row][column + 1])
    return _followed(worth, best)


def _followed(worth: list[list[float]], best: list[list[float]]) -> list[Pair]:
    rows, columns = len(best) - 1, len(best[0]) - 1
    row = column = 0
    pairs: list[Pair] = []
    while row < rows and column < columns:
        if best[row][column] == best[row + 1][column + 1] + worth[row][column]:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            pairs.append((row, None))
            row += 1
        else:
            pairs.append((None, column))
            column += 1
    return [*pairs, *((each, None) for each in range(row, rows)), *((None, each) for each in range(column, columns))]


def _similarity(left: Step, right: Step) -> float:
    tools = _shared({call.tool for call in left.calls}, {call.tool for call in right.calls})
    same = _shared(set(left.signature), set(right.signature))
    return 0.05 + 0.4 * same + 0.35 * tools + 0.2 * _shared(left.words, right.words)


def _shared(left: set[str] | frozenset[str], right: set[str] | frozenset[str]) -> float:
    if not left and not right:
        return 1.0
    return len(left & right) / len(left | right)
