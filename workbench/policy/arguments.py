"""Arguments that a model or a person wrote, against a tool's schema."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import jsonschema
import referencing.exceptions
import regex
from jsonschema.protocols import Validator

from workbench.domain.argument_fields import Misfit
from workbench.domain.events import Problem

MAX_ARGUMENT_BYTES = 1_000_000
PATTERN_SECONDS = 0.1
"""So long a stranger's pattern may be looked for in one text."""
_UNUSABLE = (
    *(ValueError, TypeError, RecursionError, AttributeError),
    *(jsonschema.SchemaError, jsonschema.exceptions.UnknownType, referencing.exceptions.Unresolvable),
)
"""What a schema that is none makes its validator raise."""


def problem_with(schema: str, arguments: str) -> tuple[Problem, str]:
    """Return what is wrong with the arguments, in words that their writer can act on; ("", "") when nothing is."""
    if len(arguments) > MAX_ARGUMENT_BYTES:
        return "bad_arguments", f"The arguments are {len(arguments):,} characters long; at most {MAX_ARGUMENT_BYTES:,}."
    try:
        value = json.loads(arguments or "{}", parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return "bad_json", f"The arguments are not valid JSON: {error}. Send one JSON object."
    if not isinstance(value, dict):
        return "bad_arguments", "The arguments must be one JSON object, such as {}."
    try:
        errors = _errors(schema, value)
    except RecursionError:
        return "bad_arguments", "The arguments are nested too deeply. Send flat values."
    if not errors:
        return "", ""
    return "bad_arguments", " ".join(_say(error, schema) for error in errors[:4])


def misfits(schema: str, value: Any) -> list[tuple[str, str]]:
    """Return where a value does not fit a schema, as a path with dots, and the schema's word that it breaks.

    A schema that is none fits nothing.
    """
    if (errors := _judged(schema, value)) is None:
        return [("", "schema")]
    return [(".".join(str(part) for part in error.path), _rule(error)) for error in errors[:20]]


def misfit_places(schema: str, value: Any) -> list[Misfit]:
    """Return where a value does not fit a schema and what it should be there; a schema that is none bounds nothing."""
    return [misplaced for error in (_judged(schema, value) or ())[:40] for misplaced in _places(error)]


def _places(error: jsonschema.ValidationError) -> Iterator[Misfit]:
    place, rule, wanted = tuple(error.absolute_path), str(error.validator), _wanted_by(error)
    if rule == "required" and isinstance(error.instance, dict):
        name = next((name for name in wanted if error.message.startswith(repr(name))), "")
        yield Misfit(place=(*place, name), rule=rule)
    elif rule == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
        for name in error.instance:
            if name not in known:
                yield Misfit(place=(*place, name), rule=rule, wanted=", ".join(known))
    elif rule in ("anyOf", "oneOf") and (inner := _nearest_of(error)) is not None:
        yield from _places(inner)
    else:
        yield Misfit(place=place, rule=rule, wanted=wanted if isinstance(wanted, str) else json.dumps(wanted))


def _nearest_of(error: jsonschema.ValidationError) -> jsonschema.ValidationError | None:
    """Of the forms that a value may have, what keeps it from the one that is not null, where there is just one."""
    every = _wanted_by(error)
    forms = [form for form in every if not (isinstance(form, dict) and form.get("type") == "null")]
    if len(forms) != 1:
        return None
    place = every.index(forms[0])
    return next((each for each in error.context or () if each.schema_path[0] == place), None)


def _wanted_by(error: jsonschema.ValidationError) -> Any:
    return error.validator_value


def schema_trouble(schema: str) -> str:
    """Return why a text is no JSON Schema of an object that an answer can be held to; empty: it is one."""
    try:
        parsed = json.loads(schema)
    except (ValueError, RecursionError) as error:
        return f"It is not JSON: {error}."
    if not isinstance(parsed, dict):
        return 'It is not a JSON object, such as {"type": "object"}.'
    try:
        jsonschema.validators.validator_for(parsed, default=jsonschema.Draft202012Validator).check_schema(parsed)
    except jsonschema.SchemaError as error:
        return f"It is no JSON Schema: {error.message[:200]}."
    outside = [each for each in _references(parsed) if not each.startswith("#")]
    return f"It refers to {outside[0]}, which would have to be fetched." if outside else ""


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for item in schema:
            yield from _references(item)
    elif isinstance(schema, dict):
        for key, item in schema.items():
            if key in ("$ref", "$dynamicRef", "$recursiveRef") and isinstance(item, str):
                yield item
            yield from _references(item)


def _rule(error: jsonschema.ValidationError) -> str:
    wanted = error.validator_value
    is_short = isinstance(wanted, str | int | float) and len(str(wanted)) <= 60
    return f"{error.validator}: {wanted}" if is_short else str(error.validator)


def misfit(schema: str, text: str) -> str:
    """Return why a text is not JSON of a schema; empty: it is."""
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return f"it is not JSON: {error}."
    try:
        errors = _errors(schema, value)
    except _UNUSABLE as error:
        return f"the schema can't be used: {error}"
    return " ".join(_say(error, schema) for error in errors[:4])


@lru_cache(maxsize=512)
def default_of(schema: str, argument: str) -> object:
    """Return what an argument is where nobody gives it; None: nothing, or it must be given."""
    properties = json.loads(schema).get("properties", {})
    said = properties.get(argument, {}) if isinstance(properties, dict) else {}
    return said.get("default") if isinstance(said, dict) else None


def normalised(arguments: str) -> str:
    """Return the arguments as JSON with sorted keys and no spaces; as they are where they are not JSON."""
    try:
        return json.dumps(json.loads(arguments or "{}"), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    except (ValueError, RecursionError):
        return arguments


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _judged(schema: str, value: Any) -> list[jsonschema.ValidationError] | None:
    """Return what is wrong; None where the schema is none."""
    try:
        return _errors(schema, value)
    except Exception:  # noqa: BLE001 - a stranger's schema may be wrong in any way
        return None


def _errors(schema: str, value: Any) -> list[jsonschema.ValidationError]:
    return sorted(_validator(schema).iter_errors(value), key=lambda error: list(map(str, error.path)))


@lru_cache(maxsize=256)
def _validator(schema: str) -> Validator:
    parsed = json.loads(schema)
    validators: Any = jsonschema.validators
    known = validators.validator_for(parsed, default=jsonschema.Draft202012Validator)
    held: Validator = validators.extend(known, {"pattern": _pattern})(parsed)
    return held


def _pattern(_: Any, pattern: Any, instance: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    """A stranger's pattern may take for ever, or be written for another language's patterns: then it bounds nothing."""
    if not isinstance(instance, str) or not isinstance(pattern, str):
        return
    try:
        found = regex.search(pattern, instance, timeout=PATTERN_SECONDS)
    except TimeoutError:
        yield jsonschema.ValidationError(f"the pattern {pattern!r} could not be looked for in time")
    except regex.error:
        return
    else:
        if found is None:
            yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def _say(error: jsonschema.ValidationError, schema: str) -> str:
    place = ".".join(str(part) for part in error.path)
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = sorted(json.loads(schema).get("properties", {})) if not place else []
        extra = [key for key in error.instance if key not in known]
        return f"Unknown argument {', '.join(map(repr, extra))}.{_nearest(extra, known)}"
    if error.validator == "required":
        return f"Missing: {error.message.replace(' is a required property', '')}{f' in {place}' if place else ''}."
    return f"`{place or 'arguments'}`: {error.message[:300]}."


def _nearest(extra: list[str], known: list[str]) -> str:
    near = [match for key in extra for match in difflib.get_close_matches(key, known, 1)]
    if near:
        return f" Did you mean {', '.join(map(repr, near))}?"
    return f" Known: {', '.join(known)}." if known else ""
