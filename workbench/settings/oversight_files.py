"""A goal's suitability, oversight and baseline, as they stand in a goal file."""

from __future__ import annotations

import difflib
from typing import Any, TypeVar, get_args

from msgspec.structs import asdict

from workbench.domain.goals import Goal
from workbench.domain.oversight import At, Baseline, Checkpoint, Oversight, Reply, Source, Style, Suitability
from workbench.policy.suitability import milestone_trouble
from workbench.settings.toml_tables import Table

Word = TypeVar("Word", bound=str)


def read_suitability(table: Table) -> Suitability:
    """Return a person's answers. Raises `GoalFileError`."""
    answers = {name: _answer(table, name) for name in Suitability.__struct_fields__}
    table.finish()
    return Suitability(**answers)


def read_oversight(table: Table) -> Oversight:
    """Return where runs wait for a person. Raises `GoalFileError`."""
    style: Style = _word(table, "style", get_args(Style), "autonomous")
    checkpoints = read_checkpoints(table)
    table.finish()
    return Oversight(style=style, checkpoints=checkpoints)


def read_checkpoints(table: Table) -> tuple[Checkpoint, ...]:
    """Return the checkpoints below a table. Raises `GoalFileError`."""
    return tuple(_checkpoint(each) for each in table.tables("checkpoints"))


def plain_checkpoints(checkpoints: tuple[Checkpoint, ...]) -> list[dict[str, Any]]:
    """Return checkpoints as they stand in a file."""
    return [_plain(each, Checkpoint(at=each.at)) for each in checkpoints]


def read_baseline(table: Table) -> Baseline:
    """Return what runs are compared with. Raises `GoalFileError`."""
    source: Source = _word(table, "source", get_args(Source), "person")
    success = table.number("success", 0)
    if success is not None and success > 1:
        table.fail("success", f"It is {success:g}; it is a share, from 0 to 1.")
    baseline = Baseline(
        source=source,
        name=table.text("name", ""),
        run=table.text("run", ""),
        command=table.texts("command"),
        seconds=table.number("seconds", 0),
        cost=table.number("cost", 0),
        steps=table.whole("steps", 0),
        success=success,
        asks=table.whole("asks", 0),
        measured=table.number("measured", 0) or 0.0,
    )
    table.finish()
    if source == "run" and not baseline.run:
        table.missing("run", 'Name a recorded run: run = "r4k2…"')
    if source == "script" and not baseline.command:
        table.missing("command", 'Name the program and its arguments: command = ["python3", "sort.py"]')
    return baseline


def plain_oversight(goal: Goal) -> dict[str, Any]:
    """Return the tables that a goal file holds of it; none of what is as it is by itself."""
    answers = {name: value for name, value in asdict(goal.suitability).items() if value}
    oversight: dict[str, Any] = {}
    if goal.oversight != Oversight():
        oversight = {"style": goal.oversight.style}
    if goal.oversight.checkpoints:
        oversight["checkpoints"] = plain_checkpoints(goal.oversight.checkpoints)
    baseline = _plain(goal.baseline, Baseline(source=goal.baseline.source)) if goal.baseline is not None else {}
    return {
        **({"suitability": answers} if answers else {}),
        **({"oversight": oversight} if oversight else {}),
        **({"baseline": baseline} if baseline else {}),
    }


def _plain(value: Checkpoint | Baseline, usual: Checkpoint | Baseline) -> dict[str, Any]:
    """The fields that say something, and always the first: what it is."""
    first, standard = value.__struct_fields__[0], asdict(usual)
    return {
        name: list(each) if isinstance(each, tuple) else each
        for name, each in asdict(value).items()
        if name == first or each != standard[name]
    }


def _checkpoint(table: Table) -> Checkpoint:
    at: At = _word(table, "at", get_args(At), None)
    checkpoint = Checkpoint(
        at=at,
        tool=table.text("tool", "*"),
        every=table.whole("every", 1) or 1,
        when=table.text("when", ""),
        look_at=table.text("look_at", ""),
    )
    table.finish()
    if at == "milestone" and (said := milestone_trouble(checkpoint.when)):
        table.fail("when", said)
    return checkpoint


def _answer(table: Table, name: str) -> Reply:
    """`yes` and `no`, written as texts or as TOML's truths."""
    if table.has(name) and table.kind(name) != "a text in quotes":
        return "yes" if table.flag(name) else "no"
    return _word(table, name, get_args(Reply), "")


def _word(table: Table, name: str, words: tuple[Word, ...], default: Word | None) -> Word:
    given = table.text(name, default)
    found = next((word for word in words if word == given), None)
    if found is None:
        known = [word for word in words if word]
        near = difflib.get_close_matches(given, known, 1, 0.6)
        hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(known)}."
        table.fail(name, f"It is {given!r}.", hint)
    return found
