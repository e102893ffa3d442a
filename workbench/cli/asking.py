"""Questions to the program whose answer has one kind."""

from __future__ import annotations

from typing import TypeVar

from workbench.domain.asking import Answer
from workbench.domain.queries import AnyQuery
from workbench.service.workbench import Workbench

Wanted = TypeVar("Wanted", bound=Answer)


async def ask(workbench: Workbench, query: AnyQuery, kind: type[Wanted]) -> Wanted:
    """Return the answer to a query. Raises `WorkbenchError`."""
    answer = await workbench.ask(query)
    if not isinstance(answer, kind):
        raise TypeError(f"{kind.__name__} was asked for, {type(answer).__name__} came")
    return answer
