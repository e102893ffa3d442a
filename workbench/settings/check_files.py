"""A goal's checks, signs of trouble and limits as they stand in goal files."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast, get_args

import msgspec
import regex

from workbench.domain.checks import (
    AnyTest,
    Check,
    CommandTest,
    ExpressionTest,
    RubricTest,
    SchemaTest,
    SqlTest,
    TextTest,
    When,
)
from workbench.domain.goals import Limits, Trouble
from workbench.policy.expressions import trouble_with
from workbench.settings.toml_tables import Table

UNLIMITED = "unlimited"
"""Stands where a number would, for a limit that there is not."""
KINDS = ("file", *(str(kind.__struct_config__.tag) for kind in get_args(AnyTest)))
Named = Callable[[str], str]
"""A model's name as it is written, with the path of a file in full."""
_LONGEST_RUN = 55


def read_check(table: Table, named: Named) -> Check:
    """Return a check. Raises `GoalFileError`."""
    kind = table.text("kind", "file")
    if kind not in KINDS:
        table.fail("kind", f"There is no kind of check called {kind}.", f"There are: {', '.join(KINDS)}.")
    when = table.text("when", "end")
    if when not in get_args(When):
        table.fail("when", "It is neither step nor end.", "Write step to look after each step, or leave it out.")
    if kind == "file":
        check = Check(file=_file(table), contains=_given(table, "contains"), matches=_pattern(table))
    else:
        check = Check(test=_TESTS[kind](table, named))
    table.finish()
    return msgspec.structs.replace(check, when=cast("When", when))


def plain_check(check: Check, named: Named) -> dict[str, Any]:
    """Return a check as it stands in a file."""
    when = {"when": check.when} if check.when != "end" else {}
    if check.test is None:
        fields = {"file": check.file, "contains": check.contains, "matches": check.matches}
        return {**{name: value for name, value in fields.items() if value is not None}, **when}
    plain = cast("dict[str, Any]", msgspec.to_builtins(check.test))
    if plain.get("model"):
        plain["model"] = named(plain["model"])
    return {**plain, **when}


def read_limits(table: Table) -> Limits:
    """Return the limits. Raises `GoalFileError`."""
    given: dict[str, float | None] = {}
    for name in ("steps", "tokens", "cost", "seconds"):
        if table.has(name) and table.kind(name) == "a text in quotes":
            if table.text(name) != UNLIMITED:
                table.fail(name, f'It must be a number, or "{UNLIMITED}".')
            given[name] = None
        elif table.has(name):
            given[name] = table.whole(name, 1) if name in ("steps", "tokens") else table.number(name, 0)
    calls = _calls(table.table("calls"))
    table.finish()
    return Limits(**given, calls=calls)  # type: ignore[arg-type]  # whole where whole numbers belong, by the line above


def plain_limits(limits: Limits) -> dict[str, Any]:
    """Return limits as they stand in a file."""
    given = {name: getattr(limits, name) for name in ("steps", "tokens", "cost", "seconds")}
    plain: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if limits.steps is None:
        plain = {"steps": UNLIMITED, **plain}
    return {**plain, "calls": dict(limits.calls)} if limits.calls else plain


def read_trouble(table: Table) -> Trouble:
    """Return when a run counts as one that gets nowhere. Raises `GoalFileError`."""
    plain = Trouble()
    repeats, patience = table.whole("repeats", 2), table.whole("patience", 2)
    trouble = Trouble(
        stops=table.flag("stops"),
        repeats=plain.repeats if repeats is None else repeats,
        patience=plain.patience if patience is None else patience,
    )
    table.finish()
    return trouble


def plain_trouble(trouble: Trouble) -> dict[str, Any]:
    """Return what of it is not as it is by itself."""
    return cast("dict[str, Any]", msgspec.to_builtins(trouble))


def _calls(table: Table) -> dict[str, int]:
    found = {}
    for tool in table.names():
        most = table.whole(tool, 0)
        if most is not None:
            found[tool] = most
    return found


def _given(table: Table, name: str) -> str | None:
    return table.text(name) if table.has(name) else None


def _file(table: Table) -> str:
    file = table.text("file")
    if not file:
        table.fail("file", "It is empty.", "Name a file in the work folder.")
    return file


def _filled(table: Table, name: str) -> str:
    text = table.text(name)
    if not text.strip():
        table.fail(name, "It is empty.")
    return text


def _pattern(table: Table) -> str | None:
    pattern = _given(table, "matches")
    if pattern is not None:
        try:
            regex.compile(pattern)
        except (regex.error, OverflowError, RecursionError) as error:
            table.fail("matches", f"It is not a regular expression: {error}.")
    return pattern


def _json(table: Table, name: str, text: str) -> str:
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        table.fail(name, f"It is not JSON: {error}.")
    return text


def _text(table: Table, _: Named) -> TextTest:
    test = TextTest(contains=_given(table, "contains"), matches=_pattern(table))
    if test == TextTest():
        table.fail("kind", "It asks for nothing.", 'Add contains = "…" or matches = "…".')
    return test


def _schema(table: Table, _: Named) -> SchemaTest:
    return SchemaTest(schema=_json(table, "schema", _filled(table, "schema")), file=table.text("file", ""))


def _sql(table: Table, _: Named) -> SqlTest:
    expects = table.text("expects", "")
    if expects.strip():
        _json(table, "expects", expects)
    return SqlTest(file=_file(table), query=_filled(table, "query"), expects=expects)


def _command(table: Table, _: Named) -> CommandTest:
    plain = CommandTest(program="")
    code, seconds = table.whole("exit_code", -255), table.whole("seconds", 1)
    if seconds is not None and seconds > _LONGEST_RUN:
        table.fail("seconds", f"It is {seconds}; a program gets at most {_LONGEST_RUN}.")
    return CommandTest(
        program=_filled(table, "program"),
        arguments=table.texts("arguments"),
        exit_code=plain.exit_code if code is None else code,
        seconds=plain.seconds if seconds is None else seconds,
    )


def _expression(table: Table, _: Named) -> ExpressionTest:
    expression = _filled(table, "expression")
    if said := trouble_with(expression):
        table.fail("expression", said)
    return ExpressionTest(expression=expression)


def _rubric(table: Table, named: Named) -> RubricTest:
    plain, threshold = RubricTest(criteria=""), table.number("threshold", 0)
    if threshold is not None and threshold > 1:
        table.fail("threshold", f"It is {threshold:g}; a score is 1 at most.")
    return RubricTest(
        criteria=_filled(table, "criteria"),
        threshold=plain.threshold if threshold is None else threshold,
        file=table.text("file", ""),
        model=named(table.text("model", "")),
        base_url=table.text("base_url", ""),
    )


_TESTS: dict[str, Callable[[Table, Named], AnyTest]] = {
    "text": _text,
    "schema": _schema,
    "sql": _sql,
    "command": _command,
    "expression": _expression,
    "rubric": _rubric,
}
