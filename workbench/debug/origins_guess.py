"""What a model may have made its words from: the parts of its prompt that share most words with them. Never proven."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.debug.frame_flow import Flow
from workbench.debug.text_parts import Part
from workbench.domain.delegating import is_delegate
from workbench.domain.events import AnyEvent, ModelRequested
from workbench.domain.ids import FrameId
from workbench.domain.inspection import Mention
from workbench.engine.context import SUPERVISOR

_AROUND = 60
"""Characters of an excerpt on either side."""
_MOST = 5
"""Parts of a prompt that are told as what a text may have been made from."""
_MOST_BEYOND = 3
"""The same, for the prompt of another agent from which such a part came."""
_MOST_HOPS = 4
"""Frames that are gone through on one way."""
_WORD = re.compile(r"\w+")
_SHORT = 4
"""Words of fewer letters say nothing, unless they are numbers."""


def squeezed(text: str) -> str:
    """Return a text without its white space's shape."""
    return " ".join(text.split())


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text that say something."""
    words = (each.casefold() for each in _WORD.findall(text))
    return frozenset(each for each in words if len(each) >= _SHORT or each.isdigit())


def told(part: Part, flow: Flow, text: str, begin: int, end: int, *, exact: bool = True, hops: int = 0) -> Mention:
    """Return a place in a part, with the text around it."""
    start, stop = max(0, begin - _AROUND), min(len(text), end + _AROUND)
    return Mention(
        seq=part.seq,
        step=part.step,
        source=part.source,
        part=part.part,
        excerpt=f"{'…' if start else ''}{text[start:stop]}{'…' if stop < len(text) else ''}",
        exact=exact,
        agents=flow.agents(part.frame),
        hops=hops,
    )


def made_from(
    events: Sequence[AnyEvent], flow: Flow, parts: Sequence[Part], first: Part, wanted: frozenset[str]
) -> tuple[Mention, ...]:
    """Return what words may have been made from that first stand in a part; nothing, where no model wrote it.

    Best first; a sub-agent's answer is followed by what it may have been made from, and so is a task handed over.
    """
    if first.source == "model":
        return tuple(_Guess(events, flow, parts, wanted).of(first.frame, first.seq, _MOST, 0))
    if first.source == SUPERVISOR:
        return tuple(_Guess(events, flow, parts, wanted).of(*flow.above(first.frame, first.seq), _MOST, 1))
    return ()


class _Guess:
    """Looks for words in what agents read; nothing is told twice."""

    def __init__(self, events: Sequence[AnyEvent], flow: Flow, parts: Sequence[Part], wanted: frozenset[str]) -> None:
        self._requests = [each for each in events if isinstance(each, ModelRequested)]
        self._flow, self._parts, self._wanted = flow, parts, wanted
        self._told: set[int] = set()

    def of(self, frame: FrameId, seq: int, most: int, hops: int) -> Iterator[Mention]:
        """The parts of the prompt before what a frame's model wrote by an event, and what is beyond them."""
        for part in self._ranked(frame, seq)[:most]:
            if part.seq in self._told:
                continue
            self._told.add(part.seq)
            yield self._around(part, hops)
            if (beyond := self._beyond(part)) is not None and hops < _MOST_HOPS:
                yield from self.of(*beyond, _MOST_BEYOND, hops + 1)

    def _ranked(self, frame: FrameId, seq: int) -> list[Part]:
        asked = max((each.seq for each in self._requests if each.frame == frame and each.seq < seq), default=0)
        read = (each for each in self._parts if each.frame == frame and each.seq < asked and each.is_shown)
        counted = [(len(self._wanted & words_of(each.text)), each) for each in read]
        least = max(1, (len(self._wanted) + 3) // 4)
        counted.sort(key=lambda each: (-each[0], -each[1].seq))
        return [part for count, part in counted if count >= least]

    def _beyond(self, part: Part) -> tuple[FrameId, int] | None:
        """The frame in which a part was written, where that is another, and the event by which it was."""
        if part.source == SUPERVISOR:
            return self._flow.above(part.frame, part.seq)
        return self._flow.below(part.frame, part.call) if is_delegate(part.source) else None

    def _around(self, part: Part, hops: int) -> Mention:
        """The stretch of a part in which the shared words begin."""
        text = squeezed(part.text)
        place = next(found.start() for found in _WORD.finditer(text) if found[0].casefold() in self._wanted)
        return told(part, self._flow, text, place, place + 1, exact=False, hops=hops)
