"""Arguments that a model or a person wrote, against a tool's schema."""

from __future__ import annotations

import difflib
import json
from functools import lru_cache

import jsonschema
from jsonschema.protocols import Validator

from workbench.domain.events import Problem

MAX_ARGUMENT_BYTES = 1_000_000


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
        errors = sorted(_validator(schema).iter_errors(value), key=lambda error: list(map(str, error.path)))
    except RecursionError:
        return "bad_arguments", "The arguments are nested too deeply. Send flat values."
    if not errors:
        return "", ""
    return "bad_arguments", " ".join(_say(error, schema) for error in errors[:4])


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


def schema_trouble(schema: str) -> str:
    """Return why a text is no JSON Schema of one object; empty: it is."""
    try:
        parsed = json.loads(schema)
        if not isinstance(parsed, dict) or parsed.get("type", "object") != "object":
            return "it must describe one JSON object."
        jsonschema.validators.validator_for(parsed, default=jsonschema.Draft202012Validator).check_schema(parsed)
    except ValueError as error:
        return f"it is not valid JSON: {error}."
    except jsonschema.SchemaError as error:
        return f"{error.message[:200]}."
    return ""


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


@lru_cache(maxsize=256)
def _validator(schema: str) -> Validator:
    parsed = json.loads(schema)
    return jsonschema.validators.validator_for(parsed, default=jsonschema.Draft202012Validator)(parsed)


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
