"""Kept goals, agents and tool sets, and files from elsewhere that the person has accepted."""

from __future__ import annotations

import time

import msgspec
from sqlalchemy import Connection
from sqlmodel import Session, col, select

from workbench.domain.agents import Agent
from workbench.domain.commands import Kind
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.goals import Goal
from workbench.domain.queries import Kept
from workbench.domain.tools import ToolSet
from workbench.store.tables import KeptRecord, TrustedRecord


def save(db: Connection, what: Kind, value: Goal | Agent | ToolSet) -> None:
    """Keep a value under its name, in place of one that had it. Raises `BadInput` where it has none."""
    if not value.name.strip():
        raise BadInput("It can be kept only under a name.", "Type one.")
    with Session(db, join_transaction_mode="rollback_only") as rows:
        rows.merge(KeptRecord(what=what, name=value.name, json_text=msgspec.json.encode(value).decode()))
        rows.flush()


def forget(db: Connection, what: Kind, name: str) -> None:
    """Delete a kept value. Raises `NotFound`."""
    with Session(db, join_transaction_mode="rollback_only") as rows:
        row = rows.get(KeptRecord, (what, name))
        if row is None:
            raise NotFound(f"Nothing is kept as {name}.", "The library lists what is.")
        rows.delete(row)
        rows.flush()


def kept(db: Connection) -> Kept:
    """Return all that is kept, by name."""
    with Session(db, join_transaction_mode="rollback_only") as rows:
        records = rows.exec(select(KeptRecord).order_by(col(KeptRecord.name))).all()
        texts = [(record.what, record.json_text) for record in records]
    return Kept(
        goals=tuple(msgspec.json.decode(text, type=Goal) for what, text in texts if what == "goal"),
        agents=tuple(msgspec.json.decode(text, type=Agent) for what, text in texts if what == "agent"),
        tool_sets=tuple(msgspec.json.decode(text, type=ToolSet) for what, text in texts if what == "tools"),
    )


def trust(db: Connection, digest: str, file: str) -> None:
    """Remember that the person has accepted what a file of this digest may do."""
    with Session(db, join_transaction_mode="rollback_only") as rows:
        rows.merge(TrustedRecord(digest=digest, file=file, accepted=time.time()))
        rows.flush()


def is_trusted(db: Connection, digest: str) -> bool:
    """Tell whether the person has accepted a file of this digest."""
    with Session(db, join_transaction_mode="rollback_only") as rows:
        return rows.get(TrustedRecord, digest) is not None
