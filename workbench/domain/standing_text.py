"""How tools stand in a run, in plain words and figures."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.policy_queries import ToolStanding


def standing_line(standing: ToolStanding) -> str:
    """Return `web.fetch 2 of 5 / minute · 3 of 9 calls · rests 12 s`."""
    parts = []
    if standing.rate:
        most, _, time = standing.rate.partition("/")
        parts.append(f"{standing.rate_used} of {most.strip()} / {time.strip()}")
    if standing.calls is not None:
        parts.append(f"{standing.used} of {standing.calls} call{'' if standing.calls == 1 else 's'}")
    if standing.rests:
        parts.append(f"rests {standing.rests:.0f} s")
    elif standing.failures:
        parts.append(f"failed {standing.failures} time{'' if standing.failures == 1 else 's'} in a row")
    return f"{standing.tool} {' · '.join(parts)}"


def is_pressing(standing: ToolStanding) -> bool:
    """Say whether the tool can't be called now: it is let alone, its rate or its calls are used up."""
    most = standing.rate.partition("/")[0].strip()
    is_spent = standing.calls is not None and standing.used >= standing.calls
    return bool(standing.rests) or is_spent or (most.isdigit() and standing.rate_used >= int(most))


def most_pressing(standings: Iterable[ToolStanding]) -> tuple[ToolStanding, ...]:
    """Return the tools, those that can't be called now and those that failed first."""
    return tuple(sorted(standings, key=lambda each: (not is_pressing(each), not each.failures, each.tool)))
