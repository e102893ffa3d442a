"""Plain words for what the window shows about sessions and runs."""

from __future__ import annotations

import time
from collections.abc import Sequence

from workbench.domain.events import Phase, StopReason
from workbench.domain.queries import RunRow, RunStatus
from workbench.domain.timeline_rows import FrameSpan

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
    steps = f"{run.steps} step{'' if run.steps == 1 else 's'}"
    if run.status == "reached":
        return f"{steps} ✓"
    where = "elsewhere, " if run.elsewhere else ""
    return f"{where}{_STATUS[run.status]} · {run.steps}"


def pill_words(status: RunStatus, reason: StopReason | None, before: Phase | None) -> str:
    """Return what the toolbar says about a run: `Paused before act · approval`."""
    if status in ("waiting", "paused"):
        place = f" before {before}" if before else ""
        return f"Paused{place} · {reason or ('approval' if status == 'waiting' else 'pause')}"
    if status == "running":
        return f"Running · {before}" if before else "Running"
    return _STATUS[status].capitalize()


def frame_words(under_way: Sequence[FrameSpan]) -> str:
    """Return which sub-agents are at work: `in search`, `in search and sums`, `in search, sums and 2 more`."""
    names = [span.name for span in under_way]
    if len(names) <= 1:
        return f"in {names[0]}" if names else ""
    more = f"{len(names) - 2} more" if len(names) > 3 else names[-1]
    return f"in {', '.join(names[: 2 if len(names) > 3 else -1])} and {more}"


def when_words(at: float, now: float) -> str:
    """Return when something was: a time today, a weekday within six days, else a date. Seconds since the epoch."""
    then, today = time.localtime(at), time.localtime(now)
    if then[:3] == today[:3]:
        return time.strftime("%H:%M", then)
    if 0 <= now - at < 6 * 86_400:
        return time.strftime("%a", then)
    return time.strftime("%Y-%m-%d", then)
