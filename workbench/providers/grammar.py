"""A grammar (GBNF) in which a model can write nothing but valid calls of the offered tools, or a final answer. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.domain.tools import ToolSpec

LONGEST_STRING = 1_000
LONGEST_ANSWER = 600
_MOST_ITEMS = 12

_BASICS = {
    "char": r'[^"\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]',
    "string": f'"\\"" char{{0,{LONGEST_STRING}}} "\\""',
    "integer": '"-"? ("0" | [1-9] [0-9]{0,14})',
    "number": 'integer ("." [0-9]{1,12})?',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "plain": "string | number | boolean | null",
    "list": f'"[" (plain (", " plain){{0,{_MOST_ITEMS}}})? "]"',
    "pair": 'string ": " (plain | list)',
    "table": f'"{{" (pair (", " pair){{0,{_MOST_ITEMS}}})? "}}"',
    "value": "plain | list | table",
}


def grammar_for(
    tools: Sequence[ToolSpec], *, known: Mapping[str, Sequence[str]] | None = None, may_answer: bool = True
) -> str:
    """Return the grammar of one line: `name {"argument": value}` for one of the tools, or `Done: answer`.

    `known`: by a tool's name, what its arguments that decide where or which (its sinks) may be; a tool for which that
    is nothing is left out, one that is not named is free.
    """
    rules: dict[str, str] = {}
    choices = []
    for place, tool in enumerate(tools):
        if (rule := _tool_rule(place, tool, (known or {}).get(tool.name), rules)) is not None:
            choices.append(rule)
    if may_answer or not choices:
        choices.append("answer")
        rules["answer"] = f'"Done: " [^\\n]{{1,{LONGEST_ANSWER}}} "\\n"'
    lines = [f"root ::= {' | '.join(choices)}", *(f"{name} ::= {rule}" for name, rule in rules.items())]
    return "\n".join([*lines, *_used(lines)])


def _used(lines: Iterable[str]) -> list[str]:
    """The basic rules that the others lead to."""
    found: dict[str, str] = {}
    waiting = list(lines)
    while waiting:
        for word in re.findall(r"[a-z]+", re.sub(r'"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]', " ", waiting.pop())):
            if word in _BASICS and word not in found:
                found[word] = f"{word} ::= {_BASICS[word]}"
                waiting.append(_BASICS[word])
    return list(found.values())


def _tool_rule(place: int, tool: ToolSpec, names: Sequence[str] | None, rules: dict[str, str]) -> str | None:
    name = f"tool{place}"
    schema = json.loads(tool.schema or "{}")
    required = set(schema.get("required", ()))
    pairs: list[tuple[str, bool]] = []
    for key, shape in _worth_offering(schema.get("properties", {}), required).items():
        values = _value(shape)
        if names is not None and key in tool.sinks:
            if not names and key in required:
                return None
            if not names:
                continue
            values = _value({"enum": names})
        pairs.append((f"{_quoted(json.dumps(key) + ': ')} {values}", key in required))
    rules[name] = f'{_quoted(tool.name + " {")} {_members(name, pairs, rules)} "}}\\n"'
    return name


def _worth_offering(shapes: Mapping[str, Any], required: set[str]) -> Mapping[str, Any]:
    """What a small model should fill in: what is required; where nothing is, the texts. The rest keeps its defaults."""
    if required:
        return {key: shape for key, shape in shapes.items() if key in required}
    return {key: shape for key, shape in shapes.items() if shape.get("type") == "string"}


def _members(name: str, pairs: Sequence[tuple[str, bool]], rules: dict[str, str]) -> str:
    """Arguments in the schema's order; those that are not required may be left out."""
    if not pairs:
        return '""'
    # What may follow once something stands before it, from the last argument to the first.
    after = '""'
    afters: list[str] = []
    for place, (pair, needed) in reversed(list(enumerate(pairs))):
        afters.insert(0, after)
        body = f'", " {pair} {after}' if after != '""' else f'", " {pair}'
        rules[f"{name}-{place}"] = body if needed else f"({body}) | {after}"
        after = f"{name}-{place}"
    del rules[f"{name}-0"]  # nothing stands before the first one
    starts: list[str] = []
    for (pair, needed), following in zip(pairs, afters, strict=True):
        starts.append(f"{pair} {following}" if following != '""' else pair)
        if needed:
            break
    else:
        starts.append('""')
    return f"({' | '.join(starts)})"


def _value(shape: Mapping[str, Any]) -> str:
    if "enum" in shape or "const" in shape:
        return f"({' | '.join(_quoted(json.dumps(item)) for item in shape.get('enum', [shape.get('const')]))})"
    options = shape.get("anyOf") or shape.get("oneOf")
    if options:
        return f"({' | '.join(dict.fromkeys(_value(option) for option in options))})"
    kind = shape.get("type")
    if isinstance(kind, list):
        return f"({' | '.join(_of_kind(one, shape) for one in kind)})"
    return _of_kind(kind, shape)


def _of_kind(kind: str | None, shape: Mapping[str, Any]) -> str:
    if kind == "array":
        item = _value(shape.get("items") or {})
        return f'"[" ({item} (", " {item}){{0,{_MOST_ITEMS}}})? "]"'
    if kind == "string":
        return _string(shape)
    return {"integer": "integer", "number": "number", "boolean": "boolean", "null": "null", "object": "table"}.get(
        kind or "", "value"
    )


def _string(shape: Mapping[str, Any]) -> str:
    least, most = shape.get("minLength", 0), shape.get("maxLength", LONGEST_STRING)
    if (least, most) == (0, LONGEST_STRING):
        return "string"
    return f'"\\"" char{{{least},{max(least, min(most, LONGEST_STRING))}}} "\\""'


def _quoted(text: str) -> str:
    """A literal of the grammar."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
