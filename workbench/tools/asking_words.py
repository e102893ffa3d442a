"""What a plugin asks for, in words that a person reads before enabling it, and what is different from last time."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from typing import Any

from workbench.domain.tools import ToolSpec
from workbench.tools.strangers import one_line, plain

_LINE, _TEXT, _WORDS = 400, 4_000, 100_000
_SAID = frozenset(
    ("effect", "sends", "sinks", "scopes", "secrets", "third_party_output", "compensator", "timeout", "key")
)
_EFFECTS = {
    "pure": "changes nothing",
    "idempotent": "changes something; again, it comes to the same",
    "reversible": "changes something; another tool undoes it",
    "irreversible": "changes something for good",
}


def asks_of(manifest: dict[str, Any], specs: tuple[ToolSpec, ...]) -> str:
    """Return all that a plugin says of itself and its tools; `specs` is what was read from the same manifest."""
    lines = [f"  says: {one_line(str(manifest.get('description', '')), _LINE)}"]
    said = {tool["name"]: tool for tool in manifest["tools"]}
    for spec in specs:
        lines += ["", spec.name, *(f"  {line}" for line in _tool(spec, said[spec.name.partition(".")[2]]))]
    return "\n".join(lines)[:_WORDS]


def difference(before: str, now: str) -> str:
    """Return the lines that are gone (`-`) and new (`+`), each tool's below its name; empty where none differ."""
    old, new = _placed(before), _placed(now)
    found: list[str] = []
    place = ""
    for where, line in _edits(old, new):
        if where[0] != place and where[0]:
            found.append(f"  {where[0]}")
        place = where[0]
        found.append(line)
    return "\n".join(found)


def _tool(spec: ToolSpec, said: dict[str, Any]) -> Iterator[str]:
    for line in plain(spec.description, _TEXT).splitlines():
        yield f"says: {line}"
    declared: dict[str, Any] = said["meta"].get("workbench", {})
    yield f"effect: {spec.effect} ({_EFFECTS[spec.effect]})"
    yield f"sends: {_listed(declared.get('sends'), 'anything, since it does not say' if spec.sends else 'nothing')}"
    yield f"decides where or which: {_listed(spec.sinks, 'no argument')}"
    yield f"may use: {_listed(spec.scopes, 'nothing outside of itself')}"
    yield f"secrets: {_listed(spec.secrets, 'none')}"
    yield f"others can write its output: {'yes' if spec.third_party_output else 'no'}"
    yield f"undone by: {spec.compensator or 'nothing'}"
    yield f"ended after: {spec.timeout:g} seconds"
    if spec.takes_key:
        yield "run again after a crash: yes, since it takes a key under which a call has its effect once"
    for key in sorted(declared.keys() - _SAID):
        yield one_line(f"declares {key}: {_as_json(declared[key])}", _TEXT)
    yield from _schema(json.loads(spec.schema))


def _schema(schema: dict[str, Any]) -> Iterator[str]:
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    for name, shape in properties.items() if isinstance(properties, dict) else ():
        need = "needed" if isinstance(required, list) and name in required else "may be left out"
        yield one_line(f"argument {name} ({need}): {_as_json(shape)}", _TEXT)
    rest = {key: value for key, value in schema.items() if key not in ("properties", "required", "title", "type")}
    if rest:
        yield one_line(f"arguments altogether: {_as_json(rest)}", _TEXT)


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _listed(given: object, nothing: str) -> str:
    texts = [one_line(str(each), _LINE) for each in given] if isinstance(given, list | tuple) else []
    return "; ".join(texts) or nothing


def _placed(text: str) -> list[tuple[str, str]]:
    """Each line with the tool that it is about."""
    tool, found = "", []
    for line in text.splitlines():
        if line and not line.startswith(" "):
            tool = line
        if line.strip():
            found.append((tool, line.strip()))
    return found


def _edits(old: list[tuple[str, str]], new: list[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], str]]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, left, left_end, right, right_end in matcher.get_opcodes():
        if tag != "equal":
            yield from ((where, f"- {where[1]}") for where in old[left:left_end])
            yield from ((where, f"+ {where[1]}") for where in new[right:right_end])
