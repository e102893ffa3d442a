"""Where a text in a run first came from, and where it went.

Exact spans (white space aside) are facts. Where the first is a model's own words, the parts of its prompt that share
most words with them are told as what they may have been made from, never as proven.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress

from workbench.debug.text_parts import Part, parts_of
from workbench.domain.events import AnyEvent, ModelRequested
from workbench.domain.inspection import Mention, Origins
from workbench.domain.values import Bodies

_AROUND = 60
"""Characters of an excerpt on either side."""
_MOST = 5
"""Parts of a prompt that are told as what a text may have been made from."""
_WORD = re.compile(r"\w+")
_SHORT = 4
"""Words of fewer letters say nothing, unless they are numbers."""


def where_from(events: Sequence[AnyEvent], seq: int, text: str, bodies: Bodies) -> Origins:
    """Return where a text that stands in event `seq` first came from, by which way, and where it went after."""
    needles = _needles(text)
    if not needles:
        return Origins(first=None)
    parts = list(parts_of(events, bodies))
    found = [mention for part in parts if (mention := _mention(part, needles)) is not None]
    path = tuple(each for each in found if each.seq <= seq)
    first = path[0] if path else None
    return Origins(
        first=first,
        path=path,
        onwards=tuple(each for each in found if each.seq > seq),
        from_model=_made_from(events, parts, first, needles[0]) if first and first.source == "model" else (),
    )


def _needles(text: str) -> tuple[str, ...]:
    """The text without its white space's shape; and, for one selected in JSON, without JSON's escapes."""
    found = [_squeezed(text)]
    if "\\" in text:
        with suppress(ValueError):
            found.append(_squeezed(str(json.loads(f'"{text}"'))))
    return tuple(each for each in found if each)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _mention(part: Part, needles: Iterable[str]) -> Mention | None:
    text = _squeezed(part.text)
    for needle in needles:
        place = text.find(needle)
        if place >= 0:
            return _told(part, text, place, place + len(needle), exact=True)
    return None


def _told(part: Part, text: str, begin: int, end: int, *, exact: bool) -> Mention:
    start, stop = max(0, begin - _AROUND), min(len(text), end + _AROUND)
    excerpt = f"{'…' if start else ''}{text[start:stop]}{'…' if stop < len(text) else ''}"
    return Mention(seq=part.seq, step=part.step, source=part.source, part=part.part, excerpt=excerpt, exact=exact)


def _made_from(events: Sequence[AnyEvent], parts: Iterable[Part], first: Mention, text: str) -> tuple[Mention, ...]:
    """The parts of the prompt before the model's words that share most of their words, best first."""
    asked = max((each.seq for each in events if isinstance(each, ModelRequested) and each.seq < first.seq), default=0)
    wanted = _words(text)
    ranked: list[tuple[int, int, Mention]] = []
    for part in parts:
        if part.seq >= asked:
            break
        shared = wanted & _words(part.text) if part.is_shown else frozenset()
        if shared:
            ranked.append((-len(shared), -part.seq, _around(part, shared)))
    ranked.sort(key=lambda each: each[:2])
    least = max(1, (len(wanted) + 3) // 4)
    return tuple(mention for count, _seq, mention in ranked if -count >= least)[:_MOST]


def _around(part: Part, shared: frozenset[str]) -> Mention:
    """The stretch of a part in which the shared words begin."""
    text = _squeezed(part.text)
    place = next(found.start() for found in _WORD.finditer(text) if found[0].casefold() in shared)
    return _told(part, text, place, place + 1, exact=False)


def _words(text: str) -> frozenset[str]:
    words = (each.casefold() for each in _WORD.findall(text))
    return frozenset(each for each in words if len(each) >= _SHORT or each.isdigit())
