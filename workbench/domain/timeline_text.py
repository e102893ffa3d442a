"""Plain words and figures for a timeline, the same in the window and in the terminal."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import msgspec

from workbench.domain.hidden_text import visible as visible
from workbench.domain.timeline_rows import Row, RowStatus, Step, Totals
from workbench.domain.values import Body

LINE_CHARACTERS = 400
ARGUMENT_CHARACTERS = 60
_SPACE = re.compile(r"\s+")
_FOLDERS = re.compile(r"^.*[\\/]", re.DOTALL)
_CLOSINGS = ("", '…"}', '"}', "}", "null}", '…"]}', "]}", '…"}}', "}}")
"""What may be missing at the end of arguments of which only the beginning is at hand."""

STATUS_WORDS: dict[RowStatus, str] = {
    "proposed": "proposed",
    "running": "running",
    "waiting": "waiting for you",
    "ok": "",
    "failed": "failed",
    "denied": "denied",
    "in doubt": "unknown whether it ended",
    "retried": "sent again",
    "not run": "not run",
}


def iso(at: float) -> str:
    """Return seconds since the epoch as ISO 8601 in UTC: `2026-11-22T09:15:02.123456Z`."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def one_line(text: str, limit: int = LINE_CHARACTERS) -> str:
    """Return the beginning of the text on one line, with nothing invisible in it."""
    cut = text[: limit * 2]
    line = visible(_SPACE.sub(" ", cut).strip())
    if len(line) <= limit and len(cut) == len(text):
        return line
    return f"{line[: limit - 1].rstrip()}…"


def body_line(body: Body, limit: int = LINE_CHARACTERS) -> str:
    """Return the beginning of a body on one line."""
    line = one_line(body.text, limit)
    return line if body.is_whole or line.endswith("…") else f"{line}…"


def model_words(model: str) -> str:
    """Return a model as it is called where there is little room: of a script only its file's name."""
    kind, colon, file = model.partition(":")
    return f"{kind}{colon}{_FOLDERS.sub('', file)}" if kind == "scripted" else model


def quoted(text: str) -> str:
    """Return a line in quotation marks; nothing for an empty one."""
    return f"“{text}”" if text else ""


def call_line(tool: str, arguments: Body) -> str:
    """Return a call as it would stand in Python: `files.read(path="notes.txt")`."""
    pairs = _pairs(arguments)
    if pairs is None:
        return f"{one_line(tool, 80)}({body_line(arguments, 2 * ARGUMENT_CHARACTERS)})"
    shown = ", ".join(f"{one_line(str(name), 40)}={_shown(value)}" for name, value in pairs.items())
    return f"{one_line(tool, 80)}({shown})"


def _pairs(arguments: Body) -> dict[object, object] | None:
    if not arguments.text.strip():
        return {}
    for closing in _CLOSINGS if not arguments.is_whole else ("",):
        try:
            value = msgspec.json.decode(arguments.text + closing)
        except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
            continue
        return value if isinstance(value, dict) else None
    return None


def _shown(value: object) -> str:
    text = msgspec.json.encode(value).decode()
    quote = '"' if isinstance(value, str) else ""
    if len(text) <= ARGUMENT_CHARACTERS:
        return visible(text)
    return f"{visible(text[: ARGUMENT_CHARACTERS - 2])}…{quote}"


def token_count(tokens: int) -> str:
    """Return `412`, `5.2k` or `1.3M`."""
    if tokens < 1000:
        return str(tokens)
    if tokens < 999_950:
        return f"{tokens / 1000:.1f}k"
    return f"{tokens / 1_000_000:.1f}M"


def duration(seconds: float) -> str:
    """Return `62 ms`, `1.9 s`, `2 min 5 s`, `3 h 12 min` or `4 d 2 h`."""
    if seconds < 0.9995:
        return f"{max(0.0, seconds) * 1000:.0f} ms"
    if seconds < 99.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    for size, big, small in ((86_400, "d", "h"), (3_600, "h", "min"), (60, "min", "s")):
        if whole >= size:
            part = {"h": 3_600, "min": 60, "s": 1}[small]
            rest = whole % size // part
            return f"{whole // size} {big} {rest} {small}" if rest else f"{whole // size} {big}"
    return f"{whole} s"


def money(cost: float) -> str:
    """Return US dollars: `$0.021`, `$1.25`, `<$0.001`."""
    if 0 < cost < 0.001:
        return "<$0.001"
    return f"${cost:.3f}" if cost < 1 else f"${cost:,.2f}"


def figures(row: Row | Step, tokens: str = "{0} tok") -> str:
    """Return a row's tokens, cost and time: `412 tok · 1.9 s`; `tokens`: how a number of tokens is said."""
    parts = [tokens.format(token_count(row.tokens))] if row.tokens else []
    if row.cost:
        parts.append(money(row.cost))
    if row.seconds is not None:
        parts.append(duration(row.seconds))
    return " · ".join(parts)


def totals_line(totals: Totals) -> str:
    """Return `7 steps · 11.9k tok · $0.021 · 14.2 s`."""
    parts = [f"{totals.steps} step{'' if totals.steps == 1 else 's'}", f"{token_count(totals.tokens)} tok"]
    if totals.cost:
        parts.append(money(totals.cost))
    return " · ".join([*parts, duration(totals.seconds)])


def context_line(totals: Totals) -> str:
    """Return `6.1k / 8k`, or the tokens alone where the size is unknown."""
    used = token_count(totals.context_tokens)
    return f"{used} / {token_count(totals.context_size).replace('.0k', 'k')}" if totals.context_size else used


def summary(row: Row) -> str:
    """Return what a row says, without its figures: `files.read(path="notes.txt") → “…”`; whose it is where that is a
    sub-agent's and the row does not say so.
    """
    words = f"{row.text} → {row.result}" if row.result else row.text
    return f"{row.within}: {words}" if row.within and row.kind == "phase" else words


def step_line(step: Step) -> str:
    """Return a collapsed step: what was said and what was called."""
    said = quoted(one_line(step.said, 90))
    called = ", ".join(step.tools[:4]) + (f" and {len(step.tools) - 4} more" if len(step.tools) > 4 else "")
    return " → ".join(part for part in (said, called) if part) or "nothing said yet"


def row_line(row: Row) -> str:
    """Return a row as one line of text for a terminal: step, phase, words, badges, state, figures."""
    place = f"{row.step or '':>4} {row.phase or '·':<9}" if row.kind == "phase" else f"{'':>4} {'──':<9}"
    badges = "".join(f" [{badge.text}]" for badge in row.badges)
    end = " · ".join(part for part in (STATUS_WORDS[row.status], figures(row)) if part)
    return f"{place} {summary(row)}{badges}{f'  ({end})' if end else ''}"
