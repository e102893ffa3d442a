"""How a judge's verdict, a sign of trouble and a limit show in the timeline, and how they read. Pure."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.events_evaluation import ChecksBegun, LimitNeared, LimitsRaised, RubricJudged, TroubleNoticed
from workbench.domain.goals import Limits
from workbench.domain.timeline_fold import begun
from workbench.domain.timeline_rows import Badge, Row, Tone
from workbench.domain.timeline_text import duration, money, one_line, token_count

TROUBLES = {
    "same_call": "goes in circles",
    "same_error": "same error again",
    "no_progress": "no progress",
    "drift": "may have left the goal",
    "past_goal": "goal met already",
}
"""Each sign of trouble in a few words."""


def amount(limit: str, value: float) -> str:
    """Return so much of a limit in words: `16 steps`, `$0.40`, `12k tok`."""
    match limit:
        case "cost":
            return money(value)
        case "seconds":
            return duration(value)
        case "tokens":
            return f"{token_count(round(value))} tok"
        case "steps":
            return f"{value:g} steps"
        case _:
            return f"{value:g} {limit}"


def share(limit: str, used: float, most: float) -> str:
    """Return how much of a limit is used: `16 of 20 steps`, `$0.40 of $0.50`."""
    counted = limit not in ("cost", "seconds", "tokens")
    return f"{used:g} of {amount(limit, most)}" if counted else f"{amount(limit, used)} of {amount(limit, most)}"


def limits_line(limits: Limits) -> str:
    """Return all limits on one line; `none` where there are none."""
    given = {name: getattr(limits, name) for name in ("steps", "tokens", "cost", "seconds")}
    parts = [amount(name, value) for name, value in given.items() if value is not None]
    parts += [f"{most} calls of {tool}" for tool, most in limits.calls.items()]
    return ", ".join(parts) or "none"


def trouble_noticed(event: TroubleNoticed) -> Row:
    """Return the mark of a run that seems to get nowhere."""
    tone: Tone = "neutral" if event.trouble == "past_goal" else "warning"
    badge = Badge(text=TROUBLES[event.trouble], tone=tone)
    return _mark(event, one_line(event.evidence), badge)


def limit_neared(event: LimitNeared) -> Row:
    """Return the mark of a limit of which four fifths are used."""
    return _mark(
        event, f"A limit nears: {share(event.limit, event.used, event.most)}", Badge(text="limit", tone="warning")
    )


def limits_raised(event: LimitsRaised) -> Row:
    """Return the mark of other limits."""
    return _mark(event, f"Limits from here on: {limits_line(event.limits)}")


def checks_begun(event: ChecksBegun) -> Row:
    """Return the row of programs that are about to be called as checks."""
    what = "a program" if event.number == 1 else f"{event.number} programs"
    return replace(begun(event, "ok", f"calls {what} to check"), until=event.at)


def rubric_judged(event: RubricJudged) -> Row:
    """Return the row of a judge's verdict, with what it took."""
    said = "no verdict" if event.score is None else f"score {event.score:.2f}"
    row = begun(event, "failed" if event.score is None else "ok", f"{one_line(event.model, 60)} judged: {said}")
    tokens = event.usage.output_tokens
    row = replace(row, result=one_line(event.why), until=event.at, seconds=event.seconds, tokens=tokens)
    return replace(row, cost=event.usage.cost)


def _mark(event: TroubleNoticed | LimitNeared | LimitsRaised, text: str, *badges: Badge) -> Row:
    return replace(begun(event, "ok", text), kind="mark", until=event.at, badges=badges)
