"""What an MCP server says of its tools, turned into a manifest as plugins have one. A stranger's word, all of it.

Nothing of it is believed but names, descriptions and schemas, which are cleaned as a plugin's are: a tool counts as
irreversible, sending and written by others, and which of its arguments decide where or which is guessed by their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from workbench.domain.servers import ToolServer
from workbench.domain.tools import ToolSpec
from workbench.tools.installed import digest_of
from workbench.tools.manifests import CONTRACT, Listed, rows_of, with_key
from workbench.tools.strangers import one_line

TOOLS = 200
"""Tools that a server may have."""
_SECONDS = 60.0
"""How long a call may take; servers don't say."""
_TOOL_NAME = re.compile(r"[A-Za-z0-9_./ -]{1,128}")
_TO_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")
_HINTS = ("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")
_SINK_WORDS = (
    "account accounts address addresses bcc board branch branches bucket cc channel channels chat collection "
    "container customer cwd database db destination dir directory domain email emails endpoint environment file "
    "filename files folder folders from group guild handle host hostname id ids index instance ip issue key mail "
    "namespace org organization owner parent path paths phone pod profile project queue recipient recipients ref "
    "region remote repo repositories repository revision room root schema selector server service sha site source "
    "subject tab table target tenant thread ticket to uid uri uris url urls user username uuid volume wallet "
    "webhook workspace "
)
"""Words in an argument's name that say that it decides where or which."""
_SINKS = frozenset(_SINK_WORDS.split())
_NAMED_PARTS = frozenset({"properties", "$defs", "definitions", "dependentSchemas"})
_SLOW = frozenset({"pattern", "patternProperties"})
_VALUES = frozenset({"enum", "const", "default", "examples"})
_DEPTH = 40


class Listing(msgspec.Struct):
    """What a server answered when it was last asked for its tools."""

    tools: list[dict[str, Any]] = msgspec.field(default_factory=list)
    title: str = ""
    version: str = ""
    error: str = ""
    """Why it could not be asked."""


class Words(msgspec.Struct):
    """A server's listing as it is offered."""

    listed: Listed
    digest: str
    names: dict[str, str]
    """What the server calls each tool, by the name that it has here."""
    left_out: tuple[str, ...]
    """Why tools are left out, one sentence each."""


def words_of(server: ToolServer, listing: Listing) -> Words:
    """Return what a server says, cleaned; what can't be cleaned is left out and told."""
    if listing.error:
        return Words(_listed(server, listing, [], listing.error), "", {}, ())
    kept: list[dict[str, Any]] = []
    names: dict[str, str] = {}
    left_out: list[str] = []
    for tool in listing.tools:
        theirs = tool.get("name")
        shaped, why = _shape(server, listing, tool)
        if not why and shaped["name"] in names:
            why = f"it would be called {shaped['name']}, as another of its tools is"
        if why:
            left_out.append(f"Its tool {one_line(str(theirs), 60)!r} is left out: {one_line(why, 300)}.")
            continue
        kept.append(shaped)
        names[shaped["name"]] = str(theirs)
    error = "" if kept else "it has no tool that can be used"
    return Words(_listed(server, listing, kept, error), server_digest(server, listing), names, tuple(left_out))


def server_digest(server: ToolServer, listing: Listing) -> str:
    """Return what stands for a server: a hash of how it is reached and of all that it says of its tools."""
    tools = {str(tool.get("name")): tool for tool in listing.tools}
    return digest_of({"tools": tools, "count": len(listing.tools)}, msgspec.json.encode(server).decode())


def believed(spec: ToolSpec, server: ToolServer, listing: Listing, theirs: str) -> ToolSpec:
    """Return a tool with what its server's hints say of it. What an address answers always came over the network."""
    hints = next((_hints(tool) for tool in listing.tools if tool.get("name") == theirs), {})
    if hints.get("readOnlyHint"):
        spec = replace(spec, effect="pure")
    elif hints.get("idempotentHint"):
        spec = replace(spec, effect="idempotent")
    sends = bool(server.url) or hints.get("openWorldHint", True)
    return _keyed(replace(spec, sends=sends), listing, theirs)


def _keyed(spec: ToolSpec, listing: Listing, theirs: str) -> ToolSpec:
    """The same with what the tool's `_meta` says of its idempotency key and of how long a result is good."""
    tool = next((tool for tool in listing.tools if tool.get("name") == theirs), {})
    meta = tool.get("_meta")
    ours = meta.get("workbench") if isinstance(meta, dict) else None
    if not isinstance(ours, dict):
        return spec
    key, age = ours.get("key"), ours.get("max_age")
    if isinstance(age, int | float) and 0 < age < 1e9:
        spec = replace(spec, max_age=float(age))
    return (with_key(spec, key) or spec) if isinstance(key, str) and key else spec


def clean_name(text: str) -> str:
    """Return a name in our grammar: words in small letters with `_` between; empty where nothing is left of it."""
    name = "_".join(word.lower() for word in _TO_WORDS.split(text) if word)[:48].strip("_")
    return f"t_{name}"[:48] if name[:1].isdigit() else name


def sinks_of(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the arguments that decide where or which, by their names; all texts where no name says so."""
    properties = schema.get("properties")
    texts = [name for name, shape in properties.items() if _may_be_text(shape)] if isinstance(properties, dict) else []
    named = [name for name in texts if _SINKS.intersection(word.lower() for word in _TO_WORDS.split(name) if word)]
    return tuple(named or texts)


def _listed(server: ToolServer, listing: Listing, tools: list[dict[str, Any]], error: str) -> Listed:
    manifest = {"contract": CONTRACT, "name": server.name, "description": listing.title, "tools": tools}
    return Listed(
        name=server.name,
        distribution=one_line(server.source, 200),
        version=listing.version,
        manifest=None if error else manifest,
        error=error or None,
    )


def _shape(server: ToolServer, listing: Listing, tool: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """A tool as a manifest has it, and why it can't be taken."""
    theirs = tool.get("name")
    if not isinstance(theirs, str) or not _TOOL_NAME.fullmatch(theirs) or not clean_name(theirs):
        return {}, "only letters, digits and . _ - / are allowed in a name"
    schema = tool.get("inputSchema")
    light = _light(schema if isinstance(schema, dict) else {}, 0)
    hints = _hints(tool)
    declared = {
        "effect": "irreversible",
        "sends": ["anything, since a server's word is not taken"],
        "sinks": list(sinks_of(light)),
        "third_party_output": True,
        "timeout": _SECONDS,
        **({"hints": hints} if hints else {}),
    }
    shaped = {
        "name": clean_name(theirs),
        "description": str(tool.get("description") or tool.get("title") or ""),
        "input_schema": light,
        "meta": {"workbench": declared},
    }
    why = rows_of(_listed(server, listing, [shaped], ""))[0].error
    output = tool.get("outputSchema")
    if why or not isinstance(output, dict):
        return shaped, why
    formed = shaped | {"output_schema": _light(output, 0)}
    is_well = not rows_of(_listed(server, listing, [formed], ""))[0].error
    return (formed if is_well else shaped), ""


def _hints(tool: Mapping[str, Any]) -> dict[str, bool]:
    said = tool.get("annotations")
    found = said if isinstance(said, dict) else {}
    return {name: found[name] for name in _HINTS if isinstance(found.get(name), bool)}


def _may_be_text(shape: object) -> bool:
    if not isinstance(shape, dict):
        return True
    kind = shape.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    if "array" in kinds:
        return _may_be_text(shape.get("items", {}))
    return kind is None or "string" in kinds


def _light(schema: Any, depth: int) -> Any:
    """The same without patterns: a stranger's pattern against a stranger's text can take for ever."""
    if depth > _DEPTH:
        return schema
    if isinstance(schema, list):
        return [_light(item, depth + 1) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return dict(_members(schema, depth))


def _members(schema: dict[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
    for key, value in schema.items():
        if key in _SLOW:
            continue
        if key in _NAMED_PARTS and isinstance(value, dict):
            yield key, {name: _light(part, depth + 1) for name, part in value.items()}
        else:
            yield key, value if key in _VALUES else _light(value, depth + 1)
