"""How many calls of a tool may begin in a time, and when a tool that failed again and again is let alone.

Pure verdicts over the times of recorded calls, so that a replay comes to the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_RATE = re.compile(r"\s*(\d{1,6})\s*/\s*(\d{0,5})\s*(s|second|m|min|minute|h|hour|d|day)s?\s*")
_SECONDS = {"s": 1.0, "second": 1.0, "m": 60.0, "min": 60.0, "minute": 60.0, "h": 3600.0, "hour": 3600.0}
_DAY = 86_400.0
_HAIR = 1e-6
"""Seconds; sums of times are not exact."""

OPENS_AFTER = 3
"""Failures in a row, of a tool's host or of a connection to models."""
COOL_DOWN = 30.0
"""Seconds after the last failure for which a tool, or a connection, is let alone; then one call may try."""
LONGEST_WAIT = 60.0
"""Seconds; a model's server that asks for more is not waited for without a person."""


@lru_cache(maxsize=256)
def parse_rate(rate: str) -> tuple[int, float] | None:
    """Return how many calls in how many seconds; None where it is no rate. `5/minute`, `10/30s`."""
    found = _RATE.fullmatch(rate)
    if found is None or int(found[1]) == 0 or found[2] == "0":
        return None
    return int(found[1]), float(found[2] or 1) * _SECONDS.get(found[3], _DAY)


def most_calls(rate: str) -> int:
    """Return how many of a tool's last calls have to be known for its rate; 0: none, since there is none."""
    parsed = parse_rate(rate) if rate else None
    return parsed[0] if parsed is not None else 0


def slower(one: str, other: str) -> str:
    """Return the one of two rates that lets fewer calls begin; one that is empty bounds nothing."""
    first, second = parse_rate(one), parse_rate(other)
    if first is None or second is None:
        return other if first is None else one
    return one if first[0] / first[1] <= second[0] / second[1] else other


def wait_for(rate: str, began: Sequence[float], now: float, pending: int = 0) -> float:
    """Return the seconds until another call fits the rate, `pending` more being about to begin; 0: it fits now.

    `began` are the times of the last calls, oldest first; one in the future (the clock was set) counts as now.
    """
    parsed = parse_rate(rate) if rate else None
    if parsed is None:
        return 0.0
    most, seconds = parsed
    times = [*(min(each, now) for each in began if each > now - seconds + _HAIR), *[now] * pending]
    if len(times) < most:
        return 0.0
    return max(0.0, times[len(times) - most] + seconds - now)


def used_of(rate: str, began: Sequence[float], now: float) -> tuple[int, int] | None:
    """Return how many calls of the rate are used at a time, and how many there are; None where there is no rate."""
    parsed = parse_rate(rate) if rate else None
    if parsed is None:
        return None
    return sum(each > now - parsed[1] + _HAIR for each in began), parsed[0]


def rests(failures: int, last: float, now: float) -> float:
    """Return the seconds for which a tool is still let alone; 0: a call may try."""
    return max(0.0, min(last, now) + COOL_DOWN - now) if failures >= OPENS_AFTER else 0.0
