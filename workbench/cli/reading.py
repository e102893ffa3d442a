"""Events of a run that may be damaged."""

from __future__ import annotations

from workbench.domain.errors import DamagedDatabase
from workbench.domain.events import AnyEvent
from workbench.domain.ids import RunId
from workbench.service.workbench import Workbench


async def events_of(workbench: Workbench, run: RunId) -> tuple[list[AnyEvent], DamagedDatabase | None]:
    """Return a run's events, or those before one that is damaged and the error that names it.

    Raises `DamagedDatabase` where none is whole.
    """
    try:
        return await workbench.run_events(run), None
    except DamagedDatabase as error:
        return await workbench.parts.history.readable(run), error
