"""How far a tool may be used, as it stands in a goal file."""

from __future__ import annotations

import difflib
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from workbench.domain.tools import ArgumentRule, Permission, Setting, ToolGrant
from workbench.policy.expressions import trouble_with
from workbench.policy.rates import parse_rate
from workbench.settings.toml_tables import Table

KEYS = frozenset(ToolGrant.__struct_fields__)
_PERMISSIONS: tuple[Permission, ...] = ("auto", "ask", "never")


def read_grant(table: Table) -> ToolGrant:
    """Return what a table grants. Raises `GoalFileError` with its place."""
    grant = ToolGrant(
        permission=read_permission(table, "permission"),
        calls=table.whole("calls", 0),
        rate=_rate(table),
        rules=tuple(_rule(each) for each in table.tables("rules")),
        sources=_lists(table.table("sources")),
        hosts=table.texts("hosts"),
        secrets=_texts(table.table("secrets")),
        settings=_settings(table),
        trusted=table.flag("trusted"),
    )
    table.finish()
    return grant


def read_permission(table: Table, key: str) -> Permission:
    """Return a permission. Raises `GoalFileError`."""
    given = table.text(key)
    found = next((permission for permission in _PERMISSIONS if permission == given), None)
    if found is None:
        near = difflib.get_close_matches(given, _PERMISSIONS, 1)
        todo = f'Did you mean "{near[0]}"?' if near else ""
        table.fail(key, f'It must be "auto", "ask" or "never", not "{given}".', todo)
    return found


def plain_grant(grant: ToolGrant) -> str | dict[str, Any]:
    """Return what is written for a grant: its permission alone where it says no more."""
    said: dict[str, Any] = {"permission": grant.permission}
    for name, value in msgspec.to_builtins(grant).items():
        if name == "rules":
            said[name] = [_plain_rule(rule) for rule in grant.rules]
        else:
            said[name] = value
    return grant.permission if len(said) == 1 else said


def _rate(table: Table) -> str:
    rate = table.text("rate", "")
    if rate and parse_rate(rate) is None:
        table.fail("rate", f'"{rate}" is no rate.', 'It looks like "5/minute", "100/hour" or "10/30s".')
    return rate


def _rule(table: Table) -> ArgumentRule:
    when = table.text("when", "")
    if said := trouble_with(when):
        table.fail("when", f"It is no expression that can be used. {said}", "Such as: args.path.startswith('out/')")
    rule = ArgumentRule(when=when, permission=read_permission(table, "permission"), until=_until(table))
    table.finish()
    return rule


def _until(table: Table) -> float | None:
    value = table.moment("until")
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.astimezone()).timestamp()
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day).astimezone().timestamp()
    return None


def _plain_rule(rule: ArgumentRule) -> dict[str, Any]:
    said: dict[str, Any] = {"when": rule.when} if rule.when else {}
    said["permission"] = rule.permission
    if rule.until is not None:
        said["until"] = datetime.fromtimestamp(rule.until, UTC)
    return said


def _lists(table: Table) -> dict[str, tuple[str, ...]]:
    return {name: table.texts(name) for name in table.names()}


def _texts(table: Table) -> dict[str, str]:
    return {name: table.text(name) for name in table.names()}


def _settings(outer: Table) -> dict[str, Setting]:
    table = outer.table("settings")
    return {name: table.setting(name) for name in table.names()}
