"""JSON for programs that read us: one object a line, bodies in full, nothing in it that could act on a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

import msgspec

from workbench.domain.events import Event
from workbench.domain.queries import RunRow, SessionRow
from workbench.domain.timeline_text import iso
from workbench.domain.values import Body

TextOf = Callable[[Body], str]
"""Returns the whole text of a body."""

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_HIDDEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def event_line(event: Event, text: TextOf) -> bytes:
    """Return an event as one line of UTF-8 with its line end: the same bytes for the same event, live or recorded."""
    return line(event_object(event, text))


def event_object(event: Event, text: TextOf) -> dict[str, Json]:
    """Return an event's fields, defaults included, each body as its whole text."""
    head: dict[str, Json] = {
        "kind": event.kind,
        "seq": event.seq,
        "run": event.run,
        "at": iso(event.at),
        "trace": event.trace,
        "span": event.span,
        "parent_span": event.parent_span,
        "phase": event.phase,
        "frame": event.frame,
        "step": event.step,
    }
    rest = {name: plain(getattr(event, name), text) for name in event.__struct_fields__ if name not in head}
    return {**head, **rest}


def plain(value: object, text: TextOf) -> Json:
    """Return a value as JSON holds it."""
    if isinstance(value, Body):
        return text(value)
    if isinstance(value, msgspec.Struct):
        return {name: plain(getattr(value, name), text) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {str(key): plain(item, text) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item, text) for item in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def line(value: Json) -> bytes:
    """Return a JSON value as one line of UTF-8 with its line end; characters that don't show are escaped."""
    return f"{_shown(json.dumps(value, ensure_ascii=False, separators=(',', ':')))}\n".encode()


def pretty(value: Json) -> bytes:
    """Return a JSON value over several lines, for a person as well as a program."""
    return f"{_shown(json.dumps(value, ensure_ascii=False, indent=2))}\n".encode()


def session_object(session: SessionRow) -> dict[str, Json]:
    """Return a session with its runs as `sessions --json` lists it."""
    return {
        "id": session.id,
        "name": session.name,
        "goal": session.goal,
        "changed": iso(session.changed),
        "runs": [run_object(run) for run in session.runs],
    }


def run_object(run: RunRow) -> dict[str, Json]:
    """Return a run as `sessions --json` lists it."""
    return {
        "id": run.id,
        "status": run.status,
        "reason": run.reason,
        "parent": run.parent,
        "parent_seq": run.parent_seq,
        "started": iso(run.started),
        "steps": run.steps,
        "events": run.events,
        "model": run.model,
        "elsewhere": run.elsewhere,
        "label": run.label,
        "note": run.note,
    }


def values(rows: Iterable[msgspec.Struct]) -> list[Json]:
    """Return values that hold no bodies as a JSON list."""
    return [plain(row, lambda body: body.text) for row in rows]


def _shown(text: str) -> str:
    return _HIDDEN.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
