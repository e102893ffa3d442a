"""A breakpoint as it is typed on one line: `tool files.write after if args.path == "x" hits >= 3 log "…"`."""

from __future__ import annotations

import difflib
import re
from typing import Literal

from workbench.domain.breakpoints import Breakpoint, Where
from workbench.domain.errors import BadInput
from workbench.domain.events import PHASES, Phase
from workbench.domain.ids import SessionId

_TODO = "Such as: break tool files.write if args.path == 'x.txt', break before reason, break error; see `help break`."
_WHERE: dict[str, Where] = {
    "tool": "tool",
    "error": "model_error",
    "model-error": "model_error",
    "tool-error": "tool_error",
    "refused": "policy",
    "policy": "policy",
    "stuck": "stuck",
    "trouble": "trouble",
    "finished": "finished",
    "changes": "changes",
}
_WITH_TOOL = frozenset({"tool", "tool_error", "policy", "stuck"})
_CLAUSES = ("if", "hits", "log")
_TOKEN = re.compile(r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'])+|["']""")


def parse_breakpoint(typed: str, session: SessionId | None = None) -> Breakpoint:
    """Return the breakpoint that is meant, without an id, in the session unless it says `everywhere`.

    Raises `BadInput`.
    """
    head, clauses = _split(typed)
    words = head.split()
    if not words:
        raise BadInput("Where should the run stop?", _TODO)
    everywhere = "everywhere" in words
    if words[0] == "changes" and len(words) > 1:
        watched = " ".join(word for word in words[1:] if word != "everywhere")
        clauses["if"], words = watched, ["changes"]
    where, phase, when, tool = _place([word for word in words if word != "everywhere"] or [""])
    return Breakpoint(
        id="",
        where=where,
        phase=phase,
        when=when,
        tool=tool,
        condition=clauses.get("if", ""),
        hits=_unquoted(clauses.get("hits", "")),
        log=_unquoted(clauses.get("log", "")),
        session=None if everywhere else session,
    )


def _split(typed: str) -> tuple[str, dict[str, str]]:
    """Cut the line at the words that begin a clause, where they stand outside quotes."""
    cuts: list[tuple[str, int, int]] = []
    for token in _TOKEN.finditer(typed):
        if token[0] in _CLAUSES and token[0] not in {name for name, _, _ in cuts}:
            cuts.append((token[0], token.start(), token.end()))
    head = typed[: cuts[0][1]] if cuts else typed
    ends = [start for _, start, _ in cuts[1:]] + [len(typed)]
    clauses = {name: typed[after:end].strip() for (name, _, after), end in zip(cuts, ends, strict=False)}
    for name, text in clauses.items():
        if not text:
            raise BadInput(f"Nothing follows `{name}`.", _TODO)
    return head, clauses


def _place(words: list[str]) -> tuple[Where, Phase, Literal["before", "after"], str]:
    first, rest = words[0], words[1:]
    if first in PHASES or first in ("before", "after"):
        return "phase", _phase(words), "after" if "after" in words else "before", "*"
    where = _WHERE.get(first)
    if where is None:
        near = difflib.get_close_matches(first, [*_WHERE, "before", "after", *PHASES], 1)
        raise BadInput(f"No run can stop at {first!r}.", f"Did you mean {near[0]}? {_TODO}" if near else _TODO)
    when: Literal["before", "after"] = "after" if where == "tool" and "after" in rest else "before"
    if where == "tool":
        rest = [word for word in rest if word not in ("before", "after")]
    tool = rest[0] if rest and where in _WITH_TOOL else "*"
    extra = rest[1:] if where in _WITH_TOOL else rest
    if extra:
        raise BadInput(f"{' '.join(extra)!r} can't follow {first}.", _TODO)
    return where, "act", when, tool


def _phase(words: list[str]) -> Phase:
    found = [phase for phase in PHASES if phase in words]
    others = [word for word in words if word not in PHASES and word not in ("before", "after")]
    if len(found) != 1 or others or len(words) > 2:
        raise BadInput(f"{' '.join(words)!r} names no phase.", f"The phases: {', '.join(PHASES)}.")
    return found[0]


def _unquoted(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text
