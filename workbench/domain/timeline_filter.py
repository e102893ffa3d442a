"""What a person types to see only some rows: `tool:files.write error cost>0.01 "some words"`. Pure.

Nothing that is typed is wrong: what is no word of the filter is a text that the row has to hold. Parts of one kind
widen (`error waiting`: either), parts of different kinds narrow; every text has to be there, every bound to hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from operator import ge, gt, le, lt
from typing import Final, Literal, get_args

from workbench.domain.event_parts import PHASES
from workbench.domain.timeline_landmarks import LANDMARKS, LandmarkKind, Landmarks
from workbench.domain.timeline_rows import Row, RowStatus
from workbench.domain.values import Value

PartKind = Literal["tool", "agent", "step", "kind", "state", "bound", "text"]
Measure = Literal["cost", "tokens", "seconds"]
Matcher = Callable[[int, Row], bool]
"""Whether a row, told with its index, is to be seen."""

_MEASURES: Final[tuple[Measure, ...]] = get_args(Measure)
_BOUND = re.compile(r"(cost|tokens|seconds)(>=|<=|>|<)\$?(\d+(?:\.\d+)?)(k|m|s|ms)?", re.IGNORECASE)
_SIZES = {"k": 1e3, "m": 1e6, "ms": 1e-3}
_COMPARED: dict[str, Callable[[float, float], bool]] = {">": gt, "<": lt, ">=": ge, "<=": le}
_TYPED = re.compile(r'-?(?:(?:tool|agent|step):)?"[^"]*"?|\S+')
_STEPS = re.compile(r"(\d+)(?:-(\d*))?")
_KEYS: Final = ("tool", "agent", "step")
KINDS: Final = (*PHASES, "run", "mark", "frame")
"""Words for what a row is: a phase, or what is not part of a step."""
_BY_STATUS: dict[str, frozenset[RowStatus]] = {
    "waiting": frozenset({"waiting"}),
    "running": frozenset({"running"}),
    "denied": frozenset({"denied"}),
    "retried": frozenset({"retried"}),
    "doubt": frozenset({"in doubt"}),
}
_BY_LANDMARK: dict[str, LandmarkKind] = {"edited" if kind == "edit" else kind: kind for kind in LANDMARKS}
STATES: Final = (*_BY_LANDMARK, *_BY_STATUS, "untrusted", "noted")
"""Words for how a row stands: `error`, `edited`, `decision`, `stop` (at a breakpoint), `untrusted`, `noted` …"""
WORDS: Final = (*STATES, *KINDS, *(f"{key}:" for key in _KEYS), *(f"{name}>" for name in _MEASURES))
"""All that a part can begin with, but for texts."""


class FilterPart(Value):
    """One thing that was asked for."""

    kind: PartKind
    typed: str
    """As it stands in the line."""
    value: str
    """What follows the key; of a bound its measure."""
    refused: bool = False
    """Whether rows must not be so: a `-` before it."""
    than: str = ""
    """Of a bound: `>`, `<`, `>=`, `<=`."""
    number: float = 0.0


def parse(line: str) -> tuple[FilterPart, ...]:
    """Return what was typed, part by part."""
    return tuple(part for found in _TYPED.finditer(line) if (part := _part(found[0])) is not None)


def without(line: str, part: FilterPart) -> str:
    """Return a line without the first of a part."""
    for found in _TYPED.finditer(line):
        if found[0] == part.typed:
            return " ".join((line[: found.start()] + line[found.end() :]).split())
    return line


def _part(typed: str) -> FilterPart | None:
    refused = len(typed) > 1 and typed.startswith("-")
    word = typed[1:] if refused else typed
    if found := _BOUND.fullmatch(word):
        number = float(found[3]) * _SIZES.get((found[4] or "").lower(), 1.0)
        return FilterPart(
            kind="bound", typed=typed, value=found[1].lower(), refused=refused, than=found[2], number=number
        )
    key, colon, rest = word.partition(":")
    value = rest.strip('"')
    if colon and key in _KEYS and value and (key != "step" or _STEPS.fullmatch(value)):
        kind: PartKind = "tool" if key == "tool" else "agent" if key == "agent" else "step"
        return FilterPart(kind=kind, typed=typed, value=value, refused=refused)
    if word in STATES or word in KINDS:
        return FilterPart(kind="state" if word in STATES else "kind", typed=typed, value=word, refused=refused)
    text = word.strip('"')
    return FilterPart(kind="text", typed=typed, value=text, refused=refused) if text else None


def matcher(parts: Iterable[FilterPart], landmarks: Landmarks, noted: Callable[[Row], bool]) -> Matcher:
    """Return what tells whether a row is to be seen. `noted`: whether a person has marked it."""
    wide: dict[str, list[Matcher]] = {}
    narrow: list[Matcher] = []
    for part in parts:
        test = _test(part, landmarks, noted)
        if part.refused:
            narrow.append(_not(test))
        elif part.kind in ("text", "bound"):
            narrow.append(test)
        else:
            wide.setdefault(part.kind, []).append(test)
    tests = (*(_any(each) for each in wide.values()), *narrow)
    return lambda index, row: all(test(index, row) for test in tests)


def _any(tests: list[Matcher]) -> Matcher:
    return tests[0] if len(tests) == 1 else lambda index, row: any(test(index, row) for test in tests)


def _not(test: Matcher) -> Matcher:
    return lambda index, row: not test(index, row)


def _test(part: FilterPart, landmarks: Landmarks, noted: Callable[[Row], bool]) -> Matcher:
    match part.kind:
        case "tool":
            pattern = part.value.casefold()
            return lambda _, row: row.call is not None and _is_named(row.text.partition("(")[0].casefold(), pattern)
        case "agent":
            name = part.value.casefold()
            return lambda _, row: _is_named(row.within.casefold(), name)
        case "step":
            first, last = _steps(part.value)
            return lambda _, row: row.kind == "phase" and first <= row.step <= last
        case "kind":
            word = part.value
            return lambda _, row: (row.phase if row.kind == "phase" else row.kind) == word
        case "state":
            return _of_state(part.value, landmarks, noted)
        case "bound":
            compared, number = _COMPARED[part.than], part.number
            measured = _MEASURED[part.value]
            return lambda _, row: compared(measured(row), number)
        case "text":
            return _of_text(part.value.casefold())


_MEASURED: dict[str, Callable[[Row], float]] = {
    "cost": lambda row: row.cost,
    "tokens": lambda row: row.tokens,
    "seconds": lambda row: row.seconds or 0.0,
}


def _is_named(name: str, pattern: str) -> bool:
    """Whether a name is meant: itself, what a star leaves open, or all of the plugin that is named alone."""
    return name == pattern or fnmatchcase(name, pattern) or name.startswith((f"{pattern}.", f"{pattern} "))


def _steps(value: str) -> tuple[int, float]:
    found = _STEPS.fullmatch(value)
    assert found is not None
    first = int(found[1])
    return first, first if found[2] is None else int(found[2]) if found[2] else float("inf")


def _of_state(word: str, landmarks: Landmarks, noted: Callable[[Row], bool]) -> Matcher:
    if word == "noted":
        return lambda _, row: noted(row)
    if word == "untrusted":
        return lambda _, row: any(badge.text.startswith("untrusted") for badge in row.badges)
    if (kind := _BY_LANDMARK.get(word)) is not None:
        return lambda index, _: landmarks.has(kind, index)
    statuses = _BY_STATUS[word]
    return lambda _, row: row.status in statuses


def _of_text(text: str) -> Matcher:
    def holds(_: int, row: Row) -> bool:
        shown = row.text.casefold(), row.result.casefold(), *(badge.text.casefold() for badge in row.badges)
        return any(text in each for each in shown)

    return holds
