"""What a schema says about an argument, and what is wrong with a value, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from workbench.domain.argument_fields import ArgumentField, Kind, Misfit
from workbench.domain.timeline_text import one_line, visible
from workbench.ui.table_words import table_words

KINDS: Mapping[Kind, str] = {
    "text": "text",
    "number": "number",
    "whole number": "whole number",
    "yes or no": "true or false",
    "choice": "one of {0}",
    "list": "list",
    "object": "object",
    "anything": "JSON",
}
BOUNDS: Mapping[str, str] = {
    "minimum": "at least {0}",
    "exclusiveMinimum": "more than {0}",
    "maximum": "at most {0}",
    "exclusiveMaximum": "less than {0}",
    "multipleOf": "a multiple of {0}",
    "minLength": "at least {0} characters",
    "maxLength": "at most {0} characters",
    "pattern": "fits {0}",
    "format": "as {0}",
    "minItems": "at least {0} items",
    "maxItems": "at most {0} items",
    "uniqueItems": "no item twice",
}
WRONG: Mapping[str, str] = {
    "minimum": "It must be at least {0}.",
    "exclusiveMinimum": "It must be more than {0}.",
    "maximum": "It must be at most {0}.",
    "exclusiveMaximum": "It must be less than {0}.",
    "multipleOf": "It must be a multiple of {0}.",
    "minLength": "It must have at least {0} characters.",
    "maxLength": "It must have at most {0} characters.",
    "pattern": "It must fit {0}.",
    "minItems": "It must have at least {0} items.",
    "maxItems": "It must have at most {0} items.",
    "uniqueItems": "No item may stand there twice.",
    "enum": "It must be one of {0}.",
    "const": "It must be {0}.",
    "required": "It is missing.",
    "additionalProperties": "The tool has no such argument.",
}
TYPES: Mapping[str, str] = {
    "string": "It must be a text.",
    "number": "It must be a number.",
    "integer": "It must be a whole number.",
    "boolean": "It must be true or false.",
    "array": "It must be a list: [ … ].",
    "object": "It must be an object: { … }.",
}
LONGEST = 300


def kind_words(field: ArgumentField) -> str:
    """Return what kind of value an argument takes and within which bounds: `whole number, at least 1, at most 100`."""
    kind = table_words(KINDS[field.kind])
    if field.kind == "choice":
        kind = kind.format(one_line(", ".join(map(plain, field.choices)), 120))
    if field.kind == "list" and field.item is not None and field.item.kind not in ("object", "anything", "list"):
        kind = QCoreApplication.translate("Arguments", "list, each: {0}").format(kind_words(field.item))
    said = [kind]
    said += [_bound_words(word, value) for word, value in field.bounds if value != "false"]
    if field.nullable:
        said.append(QCoreApplication.translate("Arguments", "or null"))
    if field.default is not None:
        said.append(QCoreApplication.translate("Arguments", "usually {0}").format(one_line(field.default, 60)))
    return ", ".join(said)


def about_words(field: ArgumentField) -> str:
    """Return what the schema says an argument is for."""
    title = field.title if field.title.replace(" ", "_").lower() != field.name.lower() else ""
    return one_line(". ".join(part for part in (title.rstrip(". "), field.about) if part.strip()), LONGEST)


def misfit_words(misfit: Misfit) -> str:
    """Return what is wrong at a place, as a sentence that stands beside its field."""
    wanted = one_line(misfit.wanted.strip("[]") if misfit.rule == "enum" else misfit.wanted, 160)
    if misfit.rule in ("minLength", "minItems") and wanted == "1":
        return QCoreApplication.translate("Arguments", "It must not be empty.")
    if misfit.rule == "type" and wanted in TYPES:
        return table_words(TYPES[wanted])
    if misfit.rule in WRONG:
        return table_words(WRONG[misfit.rule]).format(wanted)
    return QCoreApplication.translate("Arguments", "It does not fit the tool's schema ({0}).").format(misfit.rule)


def misfit_text(misfits: Iterable[Misfit]) -> str:
    """Return what is wrong at one place; empty: nothing."""
    return " ".join(dict.fromkeys(map(misfit_words, misfits)))


def misfit_sentence(misfit: Misfit) -> str:
    """Return what is wrong, with where."""
    name = visible(str(misfit.place[-1])) if misfit.place else ""
    if misfit.rule == "required":
        return QCoreApplication.translate("Approval", "“{0}” is missing.").format(name)
    if misfit.rule == "additionalProperties":
        text = QCoreApplication.translate("Approval", "The tool has no argument “{0}”; it has {1}.")
        return text.format(name, one_line(misfit.wanted, 200))
    place = ".".join(map(str, misfit.place))
    return f"“{one_line(place, 80)}”: {misfit_words(misfit)}" if place else misfit_words(misfit)


def plain(value: str) -> str:
    """Return a JSON text as it is shown in a list of choices: texts without their quotes."""
    return one_line(value[1:-1] if value.startswith('"') and "\\" not in value else value, 80)


def _bound_words(word: str, value: str) -> str:
    if word in ("minLength", "minItems") and value == "1":
        return QCoreApplication.translate("Arguments", "not empty")
    return table_words(BOUNDS[word]).format(one_line(value, 60))
