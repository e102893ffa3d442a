"""Where a text in a run first came from, and where it went, through the frames of all its agents.

Exact spans (white space aside) are facts. Where the first is a model's own words, what they may have been made from is
told beside it, never as proven.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress

from workbench.debug.frame_flow import Flow
from workbench.debug.origins_guess import made_from, squeezed, told, words_of
from workbench.debug.text_parts import Part, parts_of
from workbench.domain.events import AnyEvent
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.inspection import Mention, Origins
from workbench.domain.values import Bodies


def where_from(
    events: Sequence[AnyEvent], seq: int, text: str, bodies: Bodies, frame: FrameId | None = None
) -> Origins:
    """Return where a text that stands in event `seq` first came from, by which way, and where it went after.

    `frame` is the one whose context it was found in; None: the event's.
    """
    needles = _needles(text)
    if not needles:
        return Origins(first=None)
    flow, parts = Flow(events), list(parts_of(events, bodies))
    if frame is None:
        frame = events[min(seq, len(events)) - 1].frame if events else ROOT_FRAME
    found = [(part, mention) for part in parts if (mention := _mention(part, flow, needles)) is not None]
    reached = flow.reaches(frame, seq)
    if not any(part.seq <= reached.get(part.frame, 0) for part, _ in found):
        reached = {part.frame: seq for part in parts}
    path = [(part, mention) for part, mention in found if part.seq <= reached.get(part.frame, 0)]
    goes_on = [
        (part, mention)
        for part, mention in found
        if part.seq > seq and flow.reaches(part.frame, part.seq).get(frame, 0) >= seq
    ]
    told = {part.seq for part, _ in (*path, *goes_on)}
    return Origins(
        first=path[0][1] if path else None,
        path=tuple(mention for _, mention in path),
        onwards=tuple(mention for _, mention in goes_on),
        from_model=made_from(events, flow, parts, path[0][0], words_of(needles[0])) if path else (),
        elsewhere=tuple(mention for part, mention in found if part.seq not in told),
    )


def _needles(text: str) -> tuple[str, ...]:
    """The text without its white space's shape; and, for one selected in JSON, without JSON's escapes."""
    found = [squeezed(text)]
    if "\\" in text:
        with suppress(ValueError):
            found.append(squeezed(str(json.loads(f'"{text}"'))))
    return tuple(each for each in found if each)


def _mention(part: Part, flow: Flow, needles: Iterable[str]) -> Mention | None:
    text = squeezed(part.text)
    for needle in needles:
        place = text.find(needle)
        if place >= 0:
            return told(part, flow, text, place, place + len(needle))
    return None
