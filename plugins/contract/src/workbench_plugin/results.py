"""What a tool may return, and the one way it becomes text and structured data."""

import dataclasses
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

TEXT_LIMIT = 1_000_000
"""Characters of text, and of structured data as JSON, that one result may carry."""
MOST_HANDLES = 1_000
"""Ids that one result may issue."""


@dataclass(frozen=True)
class Result:
    """A result that says more than its text: structured `data`, the files it `changed`, and the `handles` it issued.

    `changed` holds paths relative to the work folder, so that the host can tell what to look at. `handles` are ids that
    the tool itself gave to things (a message, an order, a row), not text that others wrote: a call of the same plugin
    may name a thing by them, though what else it returned can't be trusted. `partial` says that it is not all there is,
    `as_of` from when it is (seconds since the epoch), `max_age` for how many seconds after that it is good, where the
    tool does not declare it or the result says less: the host tells the agent what to do about either.
    """

    text: str
    data: dict[str, Any] | None = None
    changed: Sequence[str] = field(default=())
    handles: Sequence[str] = field(default=())
    partial: "Partial | None" = None
    as_of: float | None = None
    max_age: float | None = None


Reason = Literal["cut", "paged", "timed_out"]
"""Why a result is partial: it was longer than may be given; it is a page of more; time was over before its end."""


@dataclass(frozen=True)
class Partial:
    """That a result is not all there is, as `partial` makes it."""

    reason: Reason
    shown: int | None = None
    total: int | None = None
    unit: str = ""
    next: dict[str, str | int | float | bool] = field(default_factory=dict)


def partial(
    reason: Reason, *, shown: int | None = None, total: int | None = None, unit: str = "", **next_: str | int | float
) -> Partial:
    """Say that a result is not all there is.

    Args:
        reason: Why; see `Reason`.
        shown: How much of it is here.
        total: How much there is, where that is known.
        unit: What is counted: "lines", "rows", "bytes".
        **next_: Arguments with which the same tool gives the next part, such as `start_line=201` or `cursor="…"`.
    """
    return Partial(reason, shown, total, unit, dict(next_))


@dataclass(frozen=True)
class Reply:
    """What goes back to the host for one call, before it is put in MCP's words."""

    text: str
    data: dict[str, Any] | None = None
    is_error: bool = False
    meta: dict[str, Any] = field(default_factory=dict)


def reply_from(value: object) -> Reply:
    """The reply for what a tool returned: text stays text, anything else is shown as JSON and kept as data."""
    if isinstance(value, Result):
        told = {
            "changed": clean(list(value.changed)),
            "handles": clean(list(value.handles)[:MOST_HANDLES]),
            "partial": _told(value.partial),
            "as_of": value.as_of,
            "max_age": value.max_age,
        }
        return _bounded(
            value.text, clean(value.data), {name: each for name, each in told.items() if each not in (None, [], {})}
        )
    if value is None or isinstance(value, str):
        return _bounded(value or "", None, {})
    data = clean(value)
    return _bounded(json.dumps(data, ensure_ascii=False), data if isinstance(data, dict) else {"result": data}, {})


def _told(found: Partial | None) -> dict[str, Any]:
    said = dataclasses.asdict(found) if found is not None else {}
    return {name: clean(each) for name, each in said.items() if each not in (None, "", {})}


def clean(value: Any, depth: int = 50) -> Any:
    """A copy that is sure to be valid JSON in UTF-8: no NaN, no lone surrogates, no foreign types, bounded depth."""
    if depth == 0:
        return "…"
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {str(clean(str(key))): clean(item, depth - 1) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [clean(item, depth - 1) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: clean(getattr(value, item.name), depth - 1) for item in dataclasses.fields(value)}
    if callable(dump := getattr(value, "model_dump", None)):
        return clean(dump(mode="json", by_alias=True), depth - 1)
    return clean(str(value))


def _bounded(text: str, data: dict[str, Any] | None, meta: dict[str, Any]) -> Reply:
    cut: dict[str, int] = {}
    if len(text) > TEXT_LIMIT:
        cut["text"] = len(text)
        text = text[:TEXT_LIMIT] + f"\n[cut: {TEXT_LIMIT} of {len(text)} characters shown]"
    if data is not None and (size := len(json.dumps(data))) > TEXT_LIMIT:
        cut["data"], data = size, None
    return Reply(str(clean(text)), data, meta={**meta, "truncated": cut} if cut else meta)
