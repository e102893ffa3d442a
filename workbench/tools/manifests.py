"""Reading what `workbench_plugin.list` says of a plugin. It is a stranger's word: checked, cleaned, bounded."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
from msgspec.structs import replace

from workbench.domain.hidden_text import is_hidden
from workbench.domain.tools import Effect, ToolRow, ToolSpec
from workbench.tools.strangers import one_line, plain

CONTRACT = 1
"""The newest version of the manifest's shape that is understood here."""
_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")
_PROPERTY = re.compile(r"[A-Za-z0-9_.$-]{1,64}")
_DESCRIPTION, _SCHEMA, _ERROR, _TOOLS, _DEPTH = 4_000, 20_000, 1_000, 200, 30
_IN_CONTEXT = "context"
_TEXT_KEYS = frozenset({"description", "title"})
_REFERENCES = frozenset({"$ref", "$dynamicRef", "$recursiveRef"})


class _Declared(msgspec.Struct):
    effect: Effect = "irreversible"
    sends: tuple[str, ...] = ("anything",)
    sinks: tuple[str, ...] = ()
    third_party_output: bool = True
    deterministic: bool = False
    compensator: str | None = None
    scopes: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    mints: bool = False
    rotates: bool = False
    rotate_at: str = ""
    timeout: float = 30.0
    key: str = ""
    max_age: float | None = None


class _Tool(msgspec.Struct):
    name: str
    description: str
    input_schema: dict[str, Any]
    meta: dict[str, _Declared]
    output_schema: dict[str, Any] | None = None


class _Manifest(msgspec.Struct):
    contract: int
    name: str
    tools: list[_Tool]


class Listed(msgspec.Struct):
    """A line of `workbench_plugin.list`."""

    name: str
    distribution: str = ""
    version: str = ""
    manifest: dict[str, Any] | None = None
    error: str | None = None


class _Refused(Exception):
    """Why a plugin's word is not believed."""


def rows_of(listed: Listed) -> tuple[ToolRow, ...]:
    """Return a row for each of the plugin's tools, or one row with the reason why it can't be used."""
    if listed.error or listed.manifest is None:
        return (failed_row(listed, listed.error or "it gave no manifest"),)
    try:
        return _tool_rows(listed, _manifest(listed, listed.manifest))
    except _Refused as refused:
        return (failed_row(listed, str(refused)),)


def failed_row(listed: Listed, why: str) -> ToolRow:
    """Return the row of a plugin that can't be used."""
    name, version = one_line(listed.name, 80), one_line(listed.version, 40)
    return ToolRow(name=name, plugin=name, version=version, error=plain(why, _ERROR) or "it failed without a word")


def _manifest(listed: Listed, given: dict[str, Any]) -> _Manifest:
    try:
        manifest = msgspec.convert(given, type=_Manifest)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise _Refused(f"its manifest is not what it should be: {error}") from None
    if manifest.contract > CONTRACT:
        raise _Refused(f"it needs a newer Workbench (contract {manifest.contract}, known here: {CONTRACT})")
    if manifest.name != listed.name or not _NAME.fullmatch(manifest.name):
        raise _Refused(f"its manifest calls it {manifest.name[:80]!r}")
    if len(manifest.tools) > _TOOLS:
        raise _Refused(f"it has {len(manifest.tools)} tools; at most {_TOOLS} are taken")
    return manifest


def _tool_rows(listed: Listed, manifest: _Manifest) -> tuple[ToolRow, ...]:
    specs = [_spec(listed, tool) for tool in manifest.tools]
    if len({spec.name for spec in specs}) != len(specs):
        raise _Refused("two of its tools have the same name")
    version = one_line(listed.version, 40)
    return tuple(ToolRow(name=spec.name, plugin=listed.name, version=version, spec=spec) for spec in specs)


def _spec(listed: Listed, tool: _Tool) -> ToolSpec:
    if not _NAME.fullmatch(tool.name):
        raise _Refused(f"it has a tool called {tool.name[:80]!r}; lower-case letters, digits and _ are allowed")
    said = tool.meta.get("workbench", _Declared())
    if not 0 < said.timeout <= 86_400:
        raise _Refused(f"{tool.name} has a time-out of {said.timeout!r} seconds")
    if said.max_age is not None and not 0 < said.max_age < 1e9:
        raise _Refused(f"{tool.name} has a greatest age of {said.max_age!r} seconds")
    spec = ToolSpec(
        name=f"{listed.name}.{tool.name}",
        description=plain(tool.description, _DESCRIPTION),
        schema=_schema(tool.input_schema, tool.name),
        effect=said.effect,
        sends=bool(said.sends),
        sinks=said.sinks,
        third_party_output=said.third_party_output,
        deterministic=said.deterministic,
        compensator=f"{listed.name}.{said.compensator}" if said.compensator else None,
        scopes=tuple(one_line(scope, 100) for scope in said.scopes),
        secrets=_secrets(tool.name, said),
        mints=bool(said.secrets) and said.mints,
        rotates=bool(said.secrets) and said.rotates,
        rotate_at=one_line(said.rotate_at, 300),
        timeout=said.timeout,
        max_age=said.max_age,
        output_schema=_schema(tool.output_schema, tool.name) if tool.output_schema else "",
        source=f"{one_line(listed.distribution, 80)} {one_line(listed.version, 40)}",
    )
    if not said.key:
        return spec
    keyed = with_key(spec, said.key)
    if keyed is None:
        raise _Refused(f"{tool.name} takes its key in {one_line(said.key, 80)!r}, which is no text that it takes")
    return keyed


def with_key(spec: ToolSpec, key: str) -> ToolSpec | None:
    """Return a tool that takes an idempotency key there; an argument for it is taken out of the schema.

    None: it has no such argument, or that takes no text.
    """
    if key == _IN_CONTEXT:
        return replace(spec, takes_key=True)
    schema = json.loads(spec.schema)
    shape = schema.get("properties", {}).pop(key, None)
    if not isinstance(shape, dict) or shape.get("type", "string") != "string":
        return None
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name != key]
    written = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    sinks = tuple(sink for sink in spec.sinks if sink != key)
    return replace(spec, schema=written, takes_key=True, key_argument=key, sinks=sinks)


def _secrets(tool: str, said: _Declared) -> tuple[str, ...]:
    for name in said.secrets:
        if not _NAME.fullmatch(name):
            raise _Refused(f"{tool} has a secret called {name[:80]!r}; lower-case letters, digits and _ are allowed")
    return said.secrets


def _schema(schema: dict[str, Any], tool: str) -> str:
    cleaned = _clean(schema, tool, 0)
    text = json.dumps(cleaned, ensure_ascii=False, separators=(",", ":"))
    if len(text) > _SCHEMA:
        raise _Refused(f"{tool} has a schema of {len(text)} characters; at most {_SCHEMA} are taken")
    return text


def _clean(value: Any, tool: str, depth: int) -> Any:
    """A copy with clean prose. What takes part in matching can't be changed, so hidden characters there refuse it."""
    if depth > _DEPTH:
        raise _Refused(f"{tool} has a schema nested deeper than {_DEPTH}")
    if isinstance(value, dict):
        return {_key(key, tool): _member(key, item, tool, depth) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item, tool, depth + 1) for item in value]
    if isinstance(value, str) and any(is_hidden(character) for character in value):
        raise _Refused(f"the schema of {tool} has characters that do not show")
    return value


def _member(key: str, value: Any, tool: str, depth: int) -> Any:
    if key in _TEXT_KEYS and isinstance(value, str):
        return plain(value, _DESCRIPTION)
    if key in _REFERENCES and isinstance(value, str) and not value.startswith("#"):
        raise _Refused(f"the schema of {tool} refers to something outside of itself, which would be fetched")
    return _clean(value, tool, depth + 1)


def _key(key: str, tool: str) -> str:
    if not _PROPERTY.fullmatch(key):
        raise _Refused(f"the schema of {tool} has an argument called {one_line(key, 80)!r}")
    return key
