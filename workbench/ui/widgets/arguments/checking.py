"""Looks at arguments as a person types them and says what is wrong; the policy looks again when they run."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.argument_fields import Misfit
from workbench.domain.timeline_text import visible
from workbench.ui.widgets.arguments.words import misfit_sentence

_PLAIN = {
    "Expecting value": QT_TRANSLATE_NOOP("Approval", "a value is missing"),
    "Expecting property name enclosed in double quotes": QT_TRANSLATE_NOOP(
        "Approval", "the name of an argument, in double quotes, should stand here"
    ),
    "Expecting ':' delimiter": QT_TRANSLATE_NOOP("Approval", "a colon is missing after the name"),
    "Expecting ',' delimiter": QT_TRANSLATE_NOOP("Approval", "a comma or a closing bracket is missing"),
    "Illegal trailing comma before end of object": QT_TRANSLATE_NOOP("Approval", "one comma too many"),
    "Illegal trailing comma before end of array": QT_TRANSLATE_NOOP("Approval", "one comma too many"),
    "Unterminated string starting at": QT_TRANSLATE_NOOP("Approval", "this text is not closed with a quote"),
    "Invalid \\escape": QT_TRANSLATE_NOOP("Approval", "a backslash in a text is written \\\\"),
    "Extra data": QT_TRANSLATE_NOOP("Approval", "something stands after the closing bracket"),
}


class _Twice(ValueError):
    """A name stands twice in one object."""


def problem_in(text: str, schema: str = "") -> str:
    """Return what keeps `text` from being a call's arguments, in one sentence; empty when nothing does.

    Real line breaks in texts are fine: `as_json` writes them as JSON wants them.
    """
    problem, misfits = looked_at(text, schema)
    return problem or next(map(misfit_sentence, misfits), "")


def looked_at(text: str, schema: str) -> tuple[str, list[Misfit]]:
    """Return what keeps a text from being an object, in one sentence, and where the object does not fit its schema."""
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_refuse, strict=False)
    except json.JSONDecodeError as error:
        words = next((plain for start, plain in _PLAIN.items() if error.msg.startswith(start)), error.msg)
        words = QCoreApplication.translate("Approval", str(words))
        place = QCoreApplication.translate("Approval", "Line {0}, column {1}: {2}.")
        return place.format(error.lineno, error.colno, words), []
    except _Twice as error:
        return QCoreApplication.translate("Approval", "“{0}” stands twice.").format(error), []
    except ValueError as error:
        return QCoreApplication.translate("Approval", "{0} is not a JSON value.").format(error), []
    except RecursionError:
        return QCoreApplication.translate("Approval", "This is nested too deeply."), []
    if not isinstance(value, dict):
        return QCoreApplication.translate("Approval", "Arguments are an object: they begin with { and end with }."), []
    if not schema:
        return "", []
    from workbench.policy.arguments import misfit_places  # brings jsonschema, which nothing needs before an edit

    return "", misfit_places(schema, value)


def hidden_in(text: str) -> tuple[str, ...]:
    """Return the names of the characters in `text`, or escaped in it, that a reader would not see."""
    found = _unseen(text)
    if "\\u" in text:
        with suppress(ValueError, RecursionError):
            found |= _unseen(json.dumps(json.loads(text, strict=False), ensure_ascii=False))
    return tuple(sorted(f"U+{ord(c):04X} {unicodedata.name(c, 'CONTROL CHARACTER')}" for c in found))


def _unseen(text: str) -> set[str]:
    return {c for c in set(text) if c not in "\r\n\t" and visible(c) != c}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise _Twice(name)
        found[name] = value
    return found


def _refuse(constant: str) -> object:
    raise ValueError(constant)
