"""Rows, steps and bars of a run in sentences, as a screen reader says them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.timeline_rows import Bar, FrameSpan, Row, RowStatus, Step
from workbench.domain.timeline_text import duration, money, step_line
from workbench.ui.shown_rows import CUT_OFF, shown
from workbench.ui.table_words import plural, table_words

translate = QCoreApplication.translate

_STATUS: Mapping[RowStatus, object] = {
    "proposed": QT_TRANSLATE_NOOP("Spoken", "proposed"),
    "running": QT_TRANSLATE_NOOP("Spoken", "running"),
    "waiting": QT_TRANSLATE_NOOP("Spoken", "waiting for you"),
    "ok": QT_TRANSLATE_NOOP("Spoken", "done"),
    "failed": QT_TRANSLATE_NOOP("Spoken", "failed"),
    "denied": QT_TRANSLATE_NOOP("Spoken", "denied"),
    "in doubt": QT_TRANSLATE_NOOP("Spoken", "unknown whether it ended"),
    "retried": QT_TRANSLATE_NOOP("Spoken", "sent again"),
    "not run": QT_TRANSLATE_NOOP("Spoken", "not run"),
}


_MARKS = {
    "on": QT_TRANSLATE_NOOP("Spoken", "breakpoint"),
    "off": QT_TRANSLATE_NOOP("Spoken", "breakpoint, switched off"),
    "log": QT_TRANSLATE_NOOP("Spoken", "logpoint"),
    "finding": QT_TRANSLATE_NOOP("Spoken", "something is broken in the log"),
}


def mark_words(mark: str | None, *, is_next: bool = False) -> str:
    """Return what stands in the gutter beside a row; nothing for none. `is_next`: the run goes on with it."""
    here = translate("Spoken", "comes next") if is_next else ""
    words = translate("Spoken", str(_MARKS[mark])) if mark in _MARKS else ""
    return ". ".join(each for each in (here, words) if each)


def row_sentence(row: Row, note: str | None = None, mark: str = "", *, is_cut_off: bool = False) -> str:
    """Return a row with its step, phase, words, result, state, figures; then its bookmark and its breakpoint."""
    row, parts = shown(row), []
    if row.kind == "phase" and row.step:
        parts.append(translate("Spoken", "Step {0}, {1}").format(row.step, table_words(row.phase or "")))
    parts.append(f"{row.within}: {row.text}" if row.within and row.kind == "phase" else row.text)
    if row.result:
        parts.append(translate("Spoken", "came back: {0}").format(row.result))
    if row.kind == "phase" or row.status != "ok":
        parts.append(status_words(row.status, is_cut_off=is_cut_off))
    parts += [badge.text for badge in row.badges]
    parts += _figures(row)
    if note is not None:
        parts.append(translate("Spoken", "bookmark: {0}").format(note) if note else translate("Spoken", "bookmark"))
    return _sentence([*parts, mark, _clock(row.at)])


def step_sentence(step: Step, *, is_cut_off: bool = False) -> str:
    """Return a step whose rows are folded."""
    head = translate("Spoken", "Step {0}").format(step.number)
    state = status_words(step.status, is_cut_off=is_cut_off)
    return _sentence([head, step_line(step), state, *_figures(step), _clock(step.at)])


def frame_sentence(span: FrameSpan, *, is_cut_off: bool = False) -> str:
    """Return a sub-agent's frame whose rows are folded."""
    return _sentence(
        [
            translate("Spoken", "sub-agent {0}").format(span.name),
            span.task,
            translate("Spoken", "came back: {0}").format(span.answer) if span.answer else "",
            status_words(span.status, is_cut_off=is_cut_off),
            plural("Spoken", "%n step(s)", span.steps),
            _tokens(span.tokens),
            money(span.cost) if span.cost else "",
            _clock(span.at),
        ]
    )


def bar_sentence(bar: Bar, now: float, *, is_cut_off: bool = False) -> str:
    """Return a bar of a lane: what it is, its step, how long it took, how it ended."""
    return _sentence(
        [
            bar.label,
            translate("Spoken", "step {0}").format(bar.step) if bar.step else "",
            duration((now if bar.end is None else bar.end) - bar.start),
            status_words(bar.status, is_cut_off=is_cut_off),
            translate("Spoken", "untrusted") if bar.untrusted else "",
            _clock(bar.start),
        ]
    )


def lane_sentence(name: str, count: int, seconds: float, wrong: int) -> str:
    """Return a lane: how many bars it has, how long they are together, how many went wrong."""
    if not count:
        return _sentence([name, translate("Spoken", "nothing")])
    went = plural("Spoken", "%n went wrong", wrong) if wrong else ""
    return _sentence([name, plural("Spoken", "%n bar(s)", count), duration(seconds), went])


def status_words(status: RowStatus, *, is_cut_off: bool = False) -> str:
    """Return how a row stands; also that it is done, which the screen shows by nothing.

    `is_cut_off`: nobody drives the run, so what runs by its row does not.
    """
    if is_cut_off and status == "running":
        return table_words(CUT_OFF)
    return translate("Spoken", str(_STATUS[status]))


def _figures(row: Row | Step) -> list[str]:
    took = duration(row.seconds) if row.seconds is not None else ""
    return [_tokens(row.tokens), money(row.cost) if row.cost else "", took]


def _tokens(tokens: int) -> str:
    return plural("Spoken", "%n token(s)", tokens) if tokens else ""


def _clock(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M:%S")


def _sentence(parts: Iterable[str]) -> str:
    return ". ".join(part.rstrip(". ") for part in parts if part) + "."
