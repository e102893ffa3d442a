"""The arguments of a tool: their JSON schema, and strict validation with errors an agent can act on."""

import inspect
import json
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model
from pydantic.errors import PydanticUserError
from pydantic_core import ErrorDetails

from workbench_plugin.context import Context
from workbench_plugin.docstrings import read_docstring
from workbench_plugin.errors import PluginError, ToolError
from workbench_plugin.results import clean

_STRICT = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)
_MAX_SHOWN = 5


class Arguments:
    """What a function takes, read from its hints and its docstring. Raises PluginError where they will not do."""

    def __init__(self, function: Callable[..., Any], name: str) -> None:
        self._tool = name
        self._described = read_docstring(function).arguments
        self._context: list[str] = []
        self._fields: dict[str, str] = {}
        try:
            self._model = self._build(function)
            self.schema = _tidy(self._model.model_json_schema())
        except (PydanticUserError, NameError, TypeError) as error:
            raise PluginError(f"tool {name!r}: its arguments have no JSON schema: {error}") from error

    @property
    def names(self) -> list[str]:
        """Names of the arguments, in the order of the function."""
        return list(self._fields.values())

    def check(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Validated keyword arguments. Raises ToolError that names each wrong argument and how to put it right."""
        try:
            text = json.dumps(clean(dict(given)))
            model = self._model.model_validate_json(text)
        except ValidationError as error:
            raise self._explained(error) from None
        return {name: getattr(model, stored) for stored, name in self._fields.items()}

    def bind(self, given: Mapping[str, Any], context: Context) -> dict[str, Any]:
        """The keyword arguments of the call, the context included."""
        return {**self.check(given), **dict.fromkeys(self._context, context)}

    def _build(self, function: Callable[..., Any]) -> type[BaseModel]:
        hints = get_type_hints(function, include_extras=True)
        fields: dict[str, Any] = {}
        for index, (name, parameter) in enumerate(inspect.signature(function).parameters.items()):
            hint = hints.get(name)
            if hint is Context:
                self._context.append(name)
                continue
            if hint is None or parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
                raise PluginError(f"tool {self._tool!r}: argument {name!r} needs a type hint, and no * or /")
            default = ... if parameter.default is parameter.empty else parameter.default
            stored = f"field_{index}"
            self._fields[stored] = name
            fields[stored] = (hint, Field(default, alias=name, description=self._described.get(name)))
        return create_model(self._tool, __config__=_STRICT, **fields)

    def _explained(self, error: ValidationError) -> ToolError:
        found = error.errors(include_url=False)
        said = [self._explain(item) for item in found[:_MAX_SHOWN]]
        if len(found) > _MAX_SHOWN:
            said.append(f"and {len(found) - _MAX_SHOWN} more")
        required = self.schema.get("required", [])
        usage = ", ".join(name if name in required else f"[{name}]" for name in self.names) or "none"
        return ToolError(
            f"The arguments of {self._tool} are wrong: {'; '.join(said)}",
            instead=f"Call it with corrected arguments (optional ones in brackets): {usage}",
            code="bad_arguments",
        )

    def _explain(self, item: ErrorDetails) -> str:
        where = ".".join(str(part) for part in item["loc"]) or "arguments"
        if item["type"] == "extra_forbidden":
            near = get_close_matches(where, self.names, 1, 0.5)
            return f"there is no {_short(where)}" + (f", did you mean {near[0]!r}?" if near else "")
        if item["type"] == "missing":
            return f"{where!r} is missing"
        told = item["msg"].removeprefix("Input ")
        return f"{where!r} {told}, not {_short(item['input'])}"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 80 else text[:77] + "..."


def _tidy(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without pydantic's titles, which only cost tokens."""
    kept = {key: value for key, value in schema.items() if key != "title"}
    for key in ("properties", "$defs"):
        if key in kept:
            kept[key] = {name: _tidy(item) for name, item in kept[key].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(kept.get(key), dict):
            kept[key] = _tidy(kept[key])
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if key in kept:
            kept[key] = [_tidy(item) for item in kept[key]]
    return kept
