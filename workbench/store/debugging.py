"""Breakpoints, watches, and what a person chose for a tool's calls in forks."""

from __future__ import annotations

import re
from typing import cast, get_args

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, delete, func, insert, select, update

from workbench.domain.breakpoints import Breakpoint, Breakpoints
from workbench.domain.errors import NotFound
from workbench.domain.events import PlanMode
from workbench.store.tables import BREAKPOINT, DEBUGGER, PLAN_MODE

_ID = re.compile(r"b([1-9][0-9]{0,17})")
_ROW = 1


def breakpoints(db: Connection) -> Breakpoints:
    """Return all breakpoints in the order in which they were made."""
    rows = db.execute(select(BREAKPOINT).order_by(BREAKPOINT.c.number)).all()
    muted = db.execute(select(DEBUGGER.c.muted).where(DEBUGGER.c.number == _ROW)).scalar()
    return Breakpoints(each=tuple(_breakpoint(row.number, row.json_text) for row in rows), muted=bool(muted))


def save(db: Connection, point: Breakpoint) -> Breakpoint:
    """Keep a breakpoint in place of the one with its id, a new one where it has none. Raises `NotFound`."""
    text = msgspec.json.encode(replace(point, id="")).decode()
    if not point.id:
        made = db.execute(insert(BREAKPOINT).values(json_text=text)).inserted_primary_key
        assert made is not None
        return replace(point, id=f"b{made[0]}")
    change = update(BREAKPOINT).where(BREAKPOINT.c.number == _number(point.id)).values(json_text=text)
    if db.execute(change).rowcount != 1:
        raise _not_found(point.id)
    return point


def remove(db: Connection, name: str) -> None:
    """Delete a breakpoint. Raises `NotFound`."""
    if db.execute(delete(BREAKPOINT).where(BREAKPOINT.c.number == _number(name))).rowcount != 1:
        raise _not_found(name)


def mute(db: Connection, muted: bool) -> None:
    """Set whether all breakpoints are passed over."""
    _set_flags(db, muted=muted)


def watches(db: Connection) -> tuple[str, ...]:
    """Return the watched expressions."""
    text = db.execute(select(DEBUGGER.c.watches).where(DEBUGGER.c.number == _ROW)).scalar()
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()


def set_watches(db: Connection, expressions: tuple[str, ...]) -> None:
    """Set the watched expressions."""
    _set_flags(db, watches=msgspec.json.encode(expressions).decode())


def plan_modes(db: Connection) -> dict[str, PlanMode]:
    """Return by tool what was chosen last for its calls in a fork; what today's program does not know is left out."""
    rows = db.execute(select(PLAN_MODE).order_by(PLAN_MODE.c.tool)).all()
    return {row.tool: cast(PlanMode, row.mode) for row in rows if row.mode in get_args(PlanMode)}


def remember_plan_mode(db: Connection, tool: str, mode: PlanMode) -> None:
    """Remember what was chosen for a tool's calls."""
    db.execute(delete(PLAN_MODE).where(PLAN_MODE.c.tool == tool))
    db.execute(insert(PLAN_MODE).values(tool=tool, mode=mode))


def _set_flags(db: Connection, **values: object) -> None:
    if db.execute(select(func.count()).select_from(DEBUGGER)).scalar_one() == 0:
        db.execute(insert(DEBUGGER).values(number=_ROW, muted=False, watches="[]"))
    db.execute(update(DEBUGGER).where(DEBUGGER.c.number == _ROW).values(**values))


def _breakpoint(number: int, text: str) -> Breakpoint:
    return replace(msgspec.json.decode(text, type=Breakpoint), id=f"b{number}")


def _number(name: str) -> int:
    found = _ID.fullmatch(name)
    if found is None:
        raise _not_found(name)
    return int(found[1])


def _not_found(name: str) -> NotFound:
    return NotFound(f"There is no breakpoint {name}.", "Look again at the list of breakpoints.")
