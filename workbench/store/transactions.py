"""Work on the open file in the right thread, each piece in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from workbench.store.database import Database
from workbench.store.threads import Worker

T = TypeVar("T")


class Transactions:
    """One writer in order, a few readers beside it. Any use may raise a `StoreError`."""

    def __init__(self, database: Database, writer: Worker) -> None:
        self._database, self._writer = database, writer
        self._reader = Worker("reader", threads=2)

    async def _write(self, act: Callable[[Connection], T]) -> T:
        def transaction() -> T:
            with self._database.write() as db:
                return act(db)

        return await self._writer.do(transaction)

    async def _read(self, act: Callable[[Connection], T]) -> T:
        def transaction() -> T:
            with self._database.read() as db:
                return act(db)

        return await self._reader.do(transaction)
