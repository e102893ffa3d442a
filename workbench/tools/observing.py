"""Whether a tool's result is stale, partial, or not in the form that the tool declares.

A result is a stranger's word, and what is said about it stands outside of what is set apart as a stranger's. So the
sentences are ours; numbers, declared names and arguments that can hold no sentence are all that comes from the result.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from workbench.domain.observations import Mark
from workbench.domain.tools import ToolSpec
from workbench.policy.arguments import misfits

_TOKEN = re.compile(r"[A-Za-z0-9_.~:/+=|-]{1,200}")
"""What a value may be to be repeated: nothing that reads as a sentence."""
_UNIT = re.compile(r"[a-z]{1,20}")
_CURSORS = ("nextCursor", "next_cursor", "nextPageToken", "next_page_token")
"""Where MCP servers and services say how to go on."""
_MORE = ("has_more", "hasMore", "more", "truncated", "isTruncated")
_REASONS = {
    "cut": "It was cut",
    "paged": "It is one page of more",
    "timed_out": "Time was over before its end; what is here came before that",
}


def marks_of(
    spec: ToolSpec, said: Mapping[str, Any], data: Mapping[str, Any] | None, text: str, *, cut: bool, now: float
) -> tuple[Mark, ...]:
    """Return what is to be known about a result.

    `said` is what stands about it in its `_meta`; `data` its structured content; `cut`: we kept only its beginning;
    `now` in seconds since the epoch.
    """
    found = (_stale(spec, said, now), _partial(spec, said, data, cut=cut), _malformed(spec, data, text))
    return tuple(mark for mark in found if mark is not None)


def _stale(spec: ToolSpec, said: Mapping[str, Any], now: float) -> Mark | None:
    as_of, own = _number(said.get("as_of")), _number(said.get("max_age"))
    most = min((each for each in (own, spec.max_age) if each is not None), default=None)
    if as_of is None or most is None or not 0 <= as_of <= 4e9 or now - as_of <= most:
        return None
    when = datetime.fromtimestamp(as_of, UTC).strftime("%Y-%m-%d %H:%M UTC")
    why = f"It is from {when}, {_span(now - as_of)} old; {spec.name} says that it is good for {_span(most)}."
    todo = "Do not take it for how things are now: ask again or elsewhere, or say how old it is."
    return Mark(kind="stale", why=why, todo=todo)


def _partial(spec: ToolSpec, said: Mapping[str, Any], data: Mapping[str, Any] | None, *, cut: bool) -> Mark | None:
    told = said.get("partial")
    if isinstance(told, dict) and str(told.get("reason")) in _REASONS:
        follow = told.get("next")
        counted = _counted(told)
        why = _REASONS[str(told["reason"])] + (f": {counted}." if counted else ".")
        return Mark(kind="partial", why=why, todo=_next(spec, follow if isinstance(follow, dict) else {}))
    if cut or said.get("truncated"):
        return Mark(kind="partial", why="It was cut: only its beginning is here.", todo=_next(spec, {}))
    for name in _CURSORS:
        if (data or {}).get(name):
            argument = next((each for each in (*_CURSORS, "cursor", "page_token") if each in _arguments(spec)), "")
            return Mark(kind="partial", why=f"{_REASONS['paged']}.", todo=_next(spec, {argument: (data or {})[name]}))
    if any((data or {}).get(name) is True for name in _MORE):
        return Mark(kind="partial", why="It says that there is more.", todo=_next(spec, {}))
    return None


def _counted(told: Mapping[str, Any]) -> str:
    shown, total, unit = told.get("shown"), told.get("total"), told.get("unit")
    unit = f" {unit}" if isinstance(unit, str) and _UNIT.fullmatch(unit) else ""
    if not _is_count(shown):
        return ""
    return f"{shown:,} of {total:,}{unit} are here" if _is_count(total) else f"{shown:,}{unit} are here"


def _next(spec: ToolSpec, given: Mapping[str, Any]) -> str:
    """What to do for the rest; only arguments that the tool has, with values that can be nothing else."""
    known = _arguments(spec)
    pairs = [f"{name}={_written(value)}" for name, value in given.items() if name in known and _written(value)]
    if pairs and len(pairs) == len(given):
        return f"For the next part, call {spec.name} again with {', '.join(pairs)} and the rest as before."
    return "Do not take what is missing for absent: ask for the rest, or for less at a time."


def _written(value: object) -> str:
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    return json.dumps(value) if isinstance(value, str) and _TOKEN.fullmatch(value) else ""


def _malformed(spec: ToolSpec, data: Mapping[str, Any] | None, text: str) -> Mark | None:
    if not spec.output_schema:
        return None
    wrong = list(_misfits(spec.output_schema, data, text))
    if not wrong:
        return None
    why = f"It is not in the form that {spec.name} declares: {'; '.join(wrong[:4])}."
    todo = "Do not rely on what is missing or wrong in it: look at what is there, or use another tool."
    return Mark(kind="malformed", why=why, todo=todo)


def _misfits(schema: str, data: Mapping[str, Any] | None, text: str) -> Iterator[str]:
    if data is None:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            yield "it holds no data"
            return
    for place, rule in misfits(schema, data):
        where = place if _TOKEN.fullmatch(place) else "a part of it" if place else "the whole"
        yield f"`{where}` does not fit `{rule}`"


def _arguments(spec: ToolSpec) -> Mapping[str, Any]:
    properties = json.loads(spec.schema or "{}").get("properties", {})
    return properties if isinstance(properties, dict) else {}


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1e15


def _number(value: object) -> float | None:
    is_one = isinstance(value, int | float) and not isinstance(value, bool) and -1e12 < value < 1e12
    return float(value) if is_one else None  # type: ignore[arg-type]  # a number, by the line above


def _span(seconds: float) -> str:
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{seconds:.0f} seconds"
