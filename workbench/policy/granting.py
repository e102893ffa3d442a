"""Rules that a person may want to grant with an answer: proposed from a call, and looked at before they are saved."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterable, Mapping
from typing import Literal
from urllib.parse import urlsplit

from workbench.domain.values import Value
from workbench.policy.expressions import ConditionFailed, Evaluator, names_in, trouble_with

_LONGEST_VALUE = 300
_MOST_VALUES = 5


class Bound(Value):
    """An expression that bounds a rule."""

    when: str
    what: Literal["exact", "folder", "host", "domain"]
    """What it lets through: these values only, or those of the same folder, host or mail domain."""


def bounds_for(arguments: str, sinks: Iterable[str]) -> tuple[Bound, ...]:
    """Return expressions that fit a call, the narrowest first, from the arguments that decide where or which."""
    given = _given(arguments)
    values = {name: given[name] for name in sinks if name in given}
    exact = [_exact(name, value) for name, value in values.items()]
    if not exact or not all(exact):
        return ()
    found = [Bound(when=" and ".join(exact), what="exact")]
    if len(values) == 1:
        found += [wider for name, value in values.items() if (wider := _wider(name, value)) is not None]
    return tuple(bound for bound in found if not trouble_with(bound.when))


def rule_trouble(when: str) -> str:
    """Return why an expression can't bound a rule; empty: it can. A rule knows a call only, nothing of its run."""
    if said := trouble_with(when):
        return said
    if names_in(when) - {"args", "tool"} or re.search(r"\btool\.(?!name\b)", when):
        return "A rule knows `args` and `tool.name` only."
    return ""


def misfit(when: str, tool: str, arguments: str) -> str:
    """Return why a rule would not let the call through that it is granted with; empty: it would."""
    if said := rule_trouble(when):
        return said
    try:
        fits = Evaluator().holds(when, {"args": dict(_given(arguments)), "tool": {"name": tool}})
    except ConditionFailed as failed:
        return str(failed)
    return "" if fits else "This call does not fit it."


def names_argument(when: str, argument: str) -> bool:
    """Say whether a rule names an argument, and so says where the call may go."""
    return re.search(rf"\bargs\.{re.escape(argument)}\b", when) is not None


def _given(arguments: str) -> Mapping[str, object]:
    try:
        value = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _exact(name: str, value: object) -> str:
    """Return what is true for this value only; empty where it is no short text, number or list of these."""
    if isinstance(value, list):
        parts = [_exact(f"{name}[{place}]", each) for place, each in enumerate(value[:_MOST_VALUES])]
        whole = 0 < len(value) <= _MOST_VALUES and all(parts)
        return " and ".join([f"len(args.{name}) == {len(value)}", *parts]) if whole else ""
    if isinstance(value, str) and len(value) <= _LONGEST_VALUE:
        return f"args.{name} == {value!r}"
    return f"args.{name} == {value!r}" if isinstance(value, (int, float)) else ""


def _wider(name: str, value: object) -> Bound | None:
    """Return the same folder, host or mail domain; a path may not lead out of it again."""
    if not isinstance(value, str) or len(value) > _LONGEST_VALUE or any(each.isspace() for each in value):
        return None
    if "://" in value:
        place = urlsplit(value)
        within = f"{place.scheme}://{place.netloc}/"
        return Bound(when=f"args.{name}.startswith({within!r})", what="host") if place.netloc else None
    if value.count("@") == 1:
        return Bound(when=f"args.{name}.endswith({'@' + value.partition('@')[2]!r})", what="domain")
    folder = posixpath.dirname(value)
    if not folder or ".." in value:
        return None
    inside = folder.rstrip("/") + "/"
    return Bound(when=f"args.{name}.startswith({inside!r}) and '..' not in args.{name}", what="folder")
