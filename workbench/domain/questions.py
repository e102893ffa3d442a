"""What a model asks a person: the question, and the form that its answer has. Pure; a model's form is never trusted."""

from __future__ import annotations

import json
from typing import Literal

from workbench.domain.values import Value

Kind = Literal["text", "number", "whole number", "yes or no"]
Urgency = Literal["low", "normal", "high"]

MOST_FIELDS = 20
MOST_CHOICES = 50
_KINDS: dict[object, Kind] = {
    "string": "text",
    "number": "number",
    "integer": "whole number",
    "boolean": "yes or no",
}
_TAKEN: dict[Kind, tuple[type, ...]] = {
    "text": (str,),
    "number": (int, float),
    "whole number": (int,),
    "yes or no": (bool,),
}


class Field(Value):
    """A part of an answer."""

    name: str
    kind: Kind = "text"
    about: str = ""
    choices: tuple[str, ...] = ()
    """For a text: what it may be; empty: anything."""
    required: bool = False


class Question(Value):
    """What a model asks."""

    text: str = ""
    choices: tuple[str, ...] = ()
    """What may be answered; empty: anything."""
    fields: tuple[Field, ...] = ()
    """The parts of the answer, which is a JSON object then; empty: it is a text."""
    urgency: Urgency = "normal"


def question_of(arguments: str) -> Question:
    """Return the question in the arguments of a call of `ask_human`; what can't be used of it is left out."""
    value = _object(arguments)
    urgency = value.get("urgency")
    return Question(
        text=str(value.get("question", "")),
        choices=_texts(value.get("choices")),
        fields=_fields(value.get("answer_schema")),
        urgency="high" if urgency == "high" else "low" if urgency == "low" else "normal",
    )


def answer_trouble(question: Question, answer: str) -> str:
    """Return in a sentence why a text does not answer a question in the form it asks for; empty: it does."""
    if question.fields:
        return _form_trouble(question.fields, answer)
    if question.choices and answer not in question.choices:
        return f"The answer must be one of: {', '.join(question.choices)}."
    return ""


def _form_trouble(fields: tuple[Field, ...], answer: str) -> str:
    try:
        value = json.loads(answer)
    except (ValueError, RecursionError):
        value = None
    names = ", ".join(field.name for field in fields)
    if not isinstance(value, dict):
        return f"The answer must be a JSON object with: {names}."
    if unknown := [name for name in value if name not in {field.name for field in fields}]:
        return f"Nothing is asked for under {unknown[0]!r}; the answer has: {names}."
    return next((said for field in fields if (said := _field_trouble(field, value))), "")


def _field_trouble(field: Field, value: dict[str, object]) -> str:
    if field.name not in value:
        return f"`{field.name}` is missing." if field.required else ""
    given = value[field.name]
    is_truth = isinstance(given, bool)
    if not isinstance(given, _TAKEN[field.kind]) or (is_truth and field.kind != "yes or no"):
        return f"`{field.name}` must be a {field.kind}."
    if field.choices and given not in field.choices:
        return f"`{field.name}` must be one of: {', '.join(field.choices)}."
    return ""


def _object(text: str) -> dict[str, object]:
    try:
        value = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(each for each in value if isinstance(each, str) and each))[:MOST_CHOICES]


def _fields(schema: object) -> tuple[Field, ...]:
    """The simple properties of an object's schema: one level, texts, numbers and truths."""
    properties = schema.get("properties") if isinstance(schema, dict) else None
    if not isinstance(properties, dict) or not isinstance(schema, dict):
        return ()
    required = schema.get("required")
    needed = required if isinstance(required, list) else []
    return tuple(
        Field(
            name=str(name),
            kind=_KINDS[said["type"]],
            about=str(said.get("description", "")),
            choices=_texts(said.get("enum")) if said["type"] == "string" else (),
            required=name in needed,
        )
        for name, said in list(properties.items())[:MOST_FIELDS]
        if isinstance(said, dict) and isinstance(said.get("type"), str) and said["type"] in _KINDS
    )
