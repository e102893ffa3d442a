"""A timeline's rows as lines of a terminal."""

from __future__ import annotations

from workbench.cli.paint import PHASE_ROLES, TONE_ROLES, Paint, Role
from workbench.domain.timeline_rows import Row, RowStatus
from workbench.domain.timeline_text import STATUS_WORDS, figures, summary, visible

INDENT = " " * 15
"""Under which texts of several lines stand."""

_STATUS_ROLES: dict[RowStatus, Role] = {
    "waiting": "warning",
    "failed": "bad",
    "denied": "bad",
    "in doubt": "bad",
    "retried": "warning",
}


def row_text(row: Row, paint: Paint) -> str:
    """Return a row as one line, as `row_line` does, in colours."""
    return f"{place(row, paint)} {_words(row, paint)}{badges(row, paint)}{_end(row, paint)}"


def tail_text(row: Row, paint: Paint) -> str:
    """Return what there is to say about a row whose words stand above: its badges, state and figures."""
    return f"{badges(row, paint)}{_end(row, paint)}".strip()


def block(text: str) -> str:
    """Return a text from outside over several lines, indented, between empty lines."""
    lines = "\n".join(f"{INDENT}{line}".rstrip() for line in visible(text).strip().splitlines())
    return f"\n{lines}\n"


def place(row: Row, paint: Paint) -> str:
    """Return the step and phase that a row belongs to, 14 characters wide."""
    if row.kind != "phase" or row.phase is None:
        return f"{'':>4} {paint('dim', f'{chr(0x2500) * 2:<9}')}"
    return f"{row.step or '':>4} {paint(PHASE_ROLES[row.phase], f'{row.phase:<9}')}"


def badges(row: Row, paint: Paint) -> str:
    """Return a row's badges, each with a space before it."""
    return "".join(f" {paint(TONE_ROLES[badge.tone], f'[{badge.text}]')}" for badge in row.badges)


def _words(row: Row, paint: Paint) -> str:
    if row.kind == "run":
        return paint("bold", summary(row))
    if row.kind == "frame":
        return paint("bold", summary(row))
    if row.kind == "mark":
        return paint("good" if row.status == "ok" else _STATUS_ROLES.get(row.status, "bold"), summary(row))
    return paint("dim", summary(row)) if row.phase in ("observe", "update") else summary(row)


def _end(row: Row, paint: Paint) -> str:
    state, taken = "" if row.kind == "frame" and row.is_open else STATUS_WORDS[row.status], figures(row)
    if not state and not taken:
        return ""
    dot = " · " if state and taken else ""
    role = _STATUS_ROLES.get(row.status, "dim")
    return f"  {paint('dim', '(')}{paint(role, state)}{paint('dim', f'{dot}{taken})')}"
