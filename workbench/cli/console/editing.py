"""Arguments of a call as a person changes them on one line."""

from __future__ import annotations

import json
from typing import cast

from workbench.cli.json_lines import Json
from workbench.domain.errors import BadInput

_TODO = 'Such as: edit {"path": "a.txt"}, or: edit args.path a.txt'


def edited(arguments: str, change: str) -> dict[str, Json]:
    """Return the arguments after a change: JSON for all of them, or `args.path VALUE` for one. Raises `BadInput`."""
    change = change.strip()
    if change.startswith("args."):
        place, _, value = change.partition(" ")
        return _with_one(_parsed(arguments), place.split(".")[1:], value.strip())
    if not change:
        raise BadInput("`edit` needs the arguments.", _TODO)
    return _parsed(change)


def _parsed(text: str) -> dict[str, Json]:
    try:
        value = json.loads(text or "{}")
    except ValueError as error:
        raise BadInput(f"That is not JSON: {error}.", _TODO) from None
    if not isinstance(value, dict):
        raise BadInput("The arguments must be one JSON object.", _TODO)
    return cast(dict[str, Json], value)


def _with_one(arguments: dict[str, Json], path: list[str], value: str) -> dict[str, Json]:
    if not all(path):
        raise BadInput("The argument's name is missing.", _TODO)
    holder: Json = arguments
    for key in path[:-1]:
        holder = _within(holder, key)
    last = path[-1]
    if isinstance(holder, dict):
        holder[last] = _value(value)
    elif isinstance(holder, list):
        holder[_index(holder, last)] = _value(value)
    else:
        raise BadInput(f"`{'.'.join(path[:-1])}` holds nothing that could be named {last}.", _TODO)
    return arguments


def _within(holder: Json, key: str) -> Json:
    if isinstance(holder, dict):
        return holder.setdefault(key, {})
    if isinstance(holder, list):
        return holder[_index(holder, key)]
    raise BadInput(f"Nothing is named {key} there.", _TODO)


def _index(holder: list[Json], key: str) -> int:
    if not key.isdecimal() or int(key) >= len(holder):
        raise BadInput(f"There is no place {key} in a list of {len(holder)}.", "Places count from 0.")
    return int(key)


def _value(text: str) -> Json:
    try:
        return cast(Json, json.loads(text))
    except ValueError:
        return text
