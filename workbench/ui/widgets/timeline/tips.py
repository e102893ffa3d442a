"""Tool tips, as plain text: nothing in them is markup."""

from __future__ import annotations

import html
import textwrap
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.domain.timeline_rows import Bar, Row
from workbench.domain.timeline_text import duration, summary, visible
from workbench.ui.shown_rows import shown, shown_figures, state_of

translate = QCoreApplication.translate

_COLUMNS = 90


def row_tip(row: Row, note: str = "", *, is_cut_off: bool = False) -> str:
    """Return what the tip of a row says: its note, all of its text, badges, state, figures and time of day."""
    row = shown(row)
    lines = textwrap.wrap(summary(row), _COLUMNS) or ["–"]
    if row.badges:
        lines += textwrap.wrap(", ".join(badge.text for badge in row.badges), _COLUMNS)
    facts = [_clock(row.at), state_of(row.status, is_cut_off=is_cut_off), shown_figures(row)]
    noted = [line for each in note.splitlines() for line in textwrap.wrap(visible(each), _COLUMNS)]
    return "\n".join([*noted, *lines, " · ".join(fact for fact in facts if fact)])


def bar_tip(bar: Bar, now: float, *, is_cut_off: bool = False) -> str:
    """Return what the tip of a bar says."""
    length = duration((now if bar.end is None else bar.end) - bar.start)
    place = f"{translate('Spoken', 'step {0}').format(bar.step)} · " if bar.step else ""
    state = state_of(bar.status, is_cut_off=is_cut_off)
    trust = f" · {translate('Spoken', 'untrusted')}" if bar.untrusted else ""
    return f"{bar.label}\n{place}{_clock(bar.start)} · {length}{f' · {state}' if state else ''}{trust}"


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show plain text as a tool tip, with its line ends and without any markup."""
    QToolTip.showText(at, f"<p style='white-space:pre'>{html.escape(text)}</p>" if text else "", widget)


def _clock(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M:%S")
