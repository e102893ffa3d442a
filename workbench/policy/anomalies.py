"""Signs of trouble in a run, from its events as they are saved.

Reckoned from what is recorded and from its times alone, so that a replay sees the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_never

from msgspec.structs import replace

from workbench.domain.event_base import Event
from workbench.domain.event_parts import Stage
from workbench.domain.events import CallJudged, ModelReplied, SecretLeased, ToolFailed, ToolReturned
from workbench.domain.ids import ToolCallId
from workbench.domain.secrets import is_canary
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Value

Sign = Literal["canary", "secret", "refusals", "hosts", "chain"]

WITHIN = 60.0
"""Seconds within which refusals, and hosts that are not granted, are counted together."""
REFUSALS = 5
HOSTS = 3
_BY_RULE: frozenset[Stage] = frozenset({"scope", "provenance", "injection", "permission"})
"""Stages whose refusals count: arguments that don't fit and calls that come too fast are slips of any model."""


class Anomaly(Value):
    """Something that a run should never do."""

    sign: Sign
    seen: str
    """What was seen, in a sentence."""

    @property
    def always_stops(self) -> bool:
        """Whether the run stands still for it even where there is nothing to take back."""
        match self.sign:
            case "canary" | "chain":
                return True
            case "secret" | "refusals" | "hosts":
                return False
            case _:
                assert_never(self.sign)


class Watch(Value):
    """What has to be known of a run's events so far."""

    refused: tuple[float, ...] = ()
    """When calls were refused lately, in seconds since the epoch."""
    strayed: tuple[float, ...] = ()
    """When a host that is not granted was asked for lately."""
    lent: tuple[tuple[ToolCallId, str], ...] = ()
    """What calls under way were lent, by the names under which it is kept."""


def look(watch: Watch, event: Event) -> tuple[Watch, tuple[Anomaly, ...]]:
    """Return what is known after one more event, and what it is a sign of. What was counted is then counted anew."""
    match event:
        case SecretLeased():
            return replace(watch, lent=(*watch.lent, (event.call, event.stored))), ()
        case CallJudged():
            return _judged(watch, event)
        case ModelReplied():
            names = tuple(name for name in event.redacted if is_canary(name))
            return watch, _canaries(names, "what the model wrote")
        case ToolReturned() | ToolFailed():
            return _ended(watch, event)
        case _:
            return watch, ()


def broken_chain(message: str) -> Anomaly:
    """Return the anomaly that a log is which is not the one that was saved."""
    return Anomaly(sign="chain", seen=one_line(message, 300))


def _judged(watch: Watch, event: CallJudged) -> tuple[Watch, tuple[Anomaly, ...]]:
    if not any(each.says == "refused" and each.stage in _BY_RULE for each in event.verdicts):
        return watch, ()
    times = (*_lately(watch.refused, event.at), event.at)
    if len(times) < REFUSALS:
        return replace(watch, refused=times), ()
    seen = f"{REFUSALS} calls were refused by policy within a minute, the last of {one_line(event.tool, 80)}."
    return replace(watch, refused=()), (Anomaly(sign="refusals", seen=seen),)


def _ended(watch: Watch, event: ToolReturned | ToolFailed) -> tuple[Watch, tuple[Anomaly, ...]]:
    found = _secrets(watch, event)
    watch = replace(watch, lent=tuple(each for each in watch.lent if each[0] != event.call))
    strange = [each.host for each in event.connections if each.is_not_granted]
    if not strange:
        return watch, found
    times = (*_lately(watch.strayed, event.at), *[event.at] * len(strange))
    if len(times) < HOSTS:
        return replace(watch, strayed=times), found
    seen = (
        f"Tools asked {len(times)} times within a minute for hosts that are not granted, the last time "
        f"{one_line(event.tool, 80)} for {one_line(strange[-1], 80)}."
    )
    return replace(watch, strayed=()), (*found, Anomaly(sign="hosts", seen=seen))


def _secrets(watch: Watch, event: ToolReturned | ToolFailed) -> tuple[Anomaly, ...]:
    """Kept secrets in a result, but for what the call was lent; what only looks like a key is told, and no more."""
    tool = one_line(event.tool, 80)
    lent = {stored for call, stored in watch.lent if call == event.call}
    names = [name for name in event.redacted if name not in lent and not _is_own(name, event.tool) and _is_kept(name)]
    canaries = _canaries(tuple(name for name in names if is_canary(name)), f"the result of {tool}")
    others = ", ".join(name for name in names if not is_canary(name))
    if not others:
        return canaries
    seen = f"The result of {tool} held a secret that was not lent to it: {others}. It was struck out."
    return (*canaries, Anomaly(sign="secret", seen=seen))


def _canaries(names: Sequence[str], place: str) -> tuple[Anomaly, ...]:
    return tuple(Anomaly(sign="canary", seen=f"The canary {name} stood in {place}.") for name in names)


def _is_own(name: str, tool: str) -> bool:
    """Whether a secret is one that the tool's MCP server holds for as long as it runs."""
    return name.startswith(f"mcp/{tool.partition('.')[0]}.")


def _is_kept(name: str) -> bool:
    """Names of kept secrets have no spaces; what a piece looks like is said in words."""
    return " " not in name


def _lately(times: Sequence[float], now: float) -> tuple[float, ...]:
    """The times that still count; one in the future (the clock was set) counts as now."""
    return tuple(min(each, now) for each in times if each > now - WITHIN)
