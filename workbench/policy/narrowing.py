"""What a sub-agent may use: never more than its supervisor, and less where its own tool set says so."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.tools import Permission, Setting, ToolGrant, ToolSet, ToolSpec
from workbench.policy.permissions import rule_for
from workbench.policy.rates import slower

_STRICT: dict[Permission, int] = {"auto": 0, "ask": 1, "never": 2}


def stricter(one: Permission, other: Permission) -> Permission:
    """Return the one of two permissions that lets less happen."""
    return one if _STRICT[one] >= _STRICT[other] else other


def narrowed(above: ToolSet, own: ToolSet, specs: Iterable[ToolSpec]) -> ToolSet:
    """Return a tool set with one exact entry for each of the supervisor's tools that both tool sets let be used."""
    grants = {}
    for spec in specs:
        theirs, mine = rule_for(above, spec.name), rule_for(own, spec.name)
        if theirs is None or mine is None or "never" in (theirs.grant.permission, mine.grant.permission):
            continue
        grants[spec.name] = narrowed_grant(theirs.grant, mine.grant)
    return ToolSet(name=own.name, grants=grants)


def narrowed_grant(above: ToolGrant, own: ToolGrant) -> ToolGrant:
    """Return what is left of a grant. The supervisor's own rules on arguments are judged beside it, call by call."""
    return ToolGrant(
        permission=own.permission if above.rules or own.rules else stricter(above.permission, own.permission),
        calls=min((each for each in (above.calls, own.calls) if each is not None), default=None),
        rate=slower(above.rate, own.rate),
        rules=own.rules,
        sources=_sources(above.sources, own.sources),
        hosts=_hosts(above.hosts, own.hosts),
        secrets={name: kept for name, kept in own.secrets.items() if above.secrets.get(name) == kept},
        settings={name: _setting(value, own.settings.get(name)) for name, value in above.settings.items()},
        trusted=above.trusted and own.trusted,
    )


def _sources(above: dict[str, tuple[str, ...]], own: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    both = {**above, **own}
    for name in above.keys() & own.keys():
        both[name] = tuple(each for each in own[name] if each in above[name])
    return both


def _hosts(above: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    mine = [host for host in own if any(_covers(each, host) for each in above)]
    theirs = [host for host in above if any(_covers(each, host) for each in own)]
    return tuple(dict.fromkeys((*mine, *theirs)))


def _covers(pattern: str, host: str) -> bool:
    return pattern == host or (pattern.startswith("*.") and host.endswith(pattern[1:]))


def _setting(above: Setting, own: Setting | None) -> Setting:
    """A list is cut to what stands in both; of anything else the supervisor's holds."""
    if isinstance(above, tuple) and isinstance(own, tuple):
        return tuple(each for each in own if each in above)
    return above
