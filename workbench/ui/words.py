"""Plain words for what the window shows about sessions and runs."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.domain.events import Phase, StopReason
from workbench.domain.queries import RunRow, RunStatus
from workbench.domain.timeline_rows import FrameSpan, Totals
from workbench.domain.timeline_text import duration, money, token_count
from workbench.ui.table_words import plural, table_words

translate = QCoreApplication.translate


_STATUS: dict[RunStatus, str] = {
    "running": "running",
    "waiting": "waits",
    "paused": "paused",
    "interrupted": "interrupted",
    "reached": "goal reached",
    "not_reached": "not reached",
    "limit": "limit",
    "error": "error",
    "stopped": "stopped",
}
_TONES: dict[RunStatus, str] = {
    "running": "busy",
    "waiting": "warning",
    "paused": "warning",
    "interrupted": "warning",
    "reached": "good",
    "not_reached": "bad",
    "limit": "bad",
    "error": "bad",
    "stopped": "neutral",
}


def status_tone(status: RunStatus) -> str:
    """Return the tone of a status: neutral, good, warning, bad or busy."""
    return _TONES[status]


def run_words(run: RunRow) -> str:
    """Return how a run stands, as the session tree shows it: `12 steps ✓`, `paused · 7`."""
    steps = plural("Words", "%n step(s)", run.steps)
    if run.status == "reached":
        return f"{steps} ✓"
    words = f"{table_words(_STATUS[run.status])} · {run.steps}"
    return translate("Words", "elsewhere, {0}").format(words) if run.elsewhere else words


def pill_words(status: RunStatus, reason: StopReason | None, before: Phase | None) -> str:
    """Return what the toolbar says about a run: `Paused before act · approval`."""
    if status in ("waiting", "paused"):
        why = table_words(reason or ("approval" if status == "waiting" else "pause"))
        if before:
            return translate("Words", "Paused before {0} · {1}").format(table_words(before), why)
        return translate("Words", "Paused · {0}").format(why)
    if status == "running":
        words = translate("Words", "Running · {0}") if before else translate("Words", "Running")
        return words.format(table_words(before or ""))
    words = table_words(_STATUS[status])
    return words[:1].upper() + words[1:]


def frame_words(under_way: Sequence[FrameSpan]) -> str:
    """Return which sub-agents are at work: `in search`, `in search and sums`, `in search, sums and 2 more`."""
    names = [span.name for span in under_way]
    if len(names) <= 1:
        return translate("Words", "in {0}").format(names[0]) if names else ""
    more = translate("Words", "{0} more").format(len(names) - 2) if len(names) > 3 else names[-1]
    return translate("Words", "in {0} and {1}").format(", ".join(names[: 2 if len(names) > 3 else -1]), more)


def totals_words(totals: Totals) -> str:
    """Return what a run has come to: `7 steps · 11.9k tok · $0.021 · 14.2 s`."""
    tokens = translate("Words", "{0} tok").format(token_count(totals.tokens))
    parts = [plural("Words", "%n step(s)", totals.steps), tokens]
    if totals.cost:
        parts.append(money(totals.cost))
    return " · ".join([*parts, duration(totals.seconds)])


def when_words(at: float, now: float) -> str:
    """Return when something was: a time today, a weekday within six days, else a date. Seconds since the epoch."""
    then, today = time.localtime(at), time.localtime(now)
    if then[:3] == today[:3]:
        return time.strftime("%H:%M", then)
    if 0 <= now - at < 6 * 86_400:
        return QLocale().dayName(then.tm_wday + 1, QLocale.FormatType.ShortFormat)
    return time.strftime("%Y-%m-%d", then)
