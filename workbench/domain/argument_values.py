"""JSON taken apart and put together so that what nobody touched stays as it was written, to the last digit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

import msgspec

from workbench.domain.argument_fields import ArgumentField

MOST_ITEMS = 100
"""A list of more items is written as JSON."""
_TROUBLES = (msgspec.DecodeError, RecursionError, UnicodeEncodeError)


def members_of(text: str) -> dict[str, str] | None:
    """Return the members of an object, each as it is written; None: it is no object."""
    try:
        found = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    except _TROUBLES:
        return None
    return {name: bytes(value).decode() for name, value in found.items()}


def items_of(text: str) -> list[str] | None:
    """Return the items of a list, each as it is written; None: it is no list."""
    try:
        found = msgspec.json.decode(text, type=list[msgspec.Raw])
    except _TROUBLES:
        return None
    return [bytes(value).decode() for value in found]


def object_of(members: Mapping[str, str]) -> str:
    """Return the object that has these members."""
    return f"{{{', '.join(f'{json.dumps(name, ensure_ascii=False)}: {value}' for name, value in members.items())}}}"


def list_of(items: Iterable[str]) -> str:
    """Return the list that has these items."""
    return f"[{', '.join(items)}]"


def is_json(text: str) -> bool:
    """Whether a text is one JSON value."""
    try:
        msgspec.json.decode(text)
    except _TROUBLES:
        return False
    return True


def fits_field(field: ArgumentField, text: str) -> bool:
    """Whether a value is of the kind that a field is for, so that the field can show it without changing it.

    `text` is the value as JSON. One that does not fit is shown as JSON.
    """
    match field.kind:
        case "text":
            return text.startswith('"')
        case "number" | "whole number":
            return text[:1] in "-0123456789"
        case "yes or no":
            return text in ("true", "false")
        case "choice":
            return True
        case "object":
            return text.startswith("{")
        case "list":
            items = items_of(text)
            return items is not None and len(items) <= MOST_ITEMS
        case "anything":
            return True
