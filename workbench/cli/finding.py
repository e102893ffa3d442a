"""Which run or session is meant by what was typed: an identity, its beginning, or `last`."""

from __future__ import annotations

from workbench.domain.errors import NotFound
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import SessionList, SessionRow, Sessions
from workbench.service.workbench import Workbench

LAST = "last"
_MANY = 1_000_000


async def find_run(workbench: Workbench, typed: str) -> RunId:
    """Return the run that is meant. Raises `NotFound` for none or several."""
    store = workbench.parts.store
    if typed != LAST:
        return await store.resolve_run(typed)
    newest = await store.last_runs(1)
    if not newest:
        raise NotFound("There is no run yet.", "`workbench run GOAL` begins one.")
    return newest[0].id


async def find_session(workbench: Workbench, typed: str) -> SessionRow:
    """Return the session that is meant, by its own identity or that of one of its runs. Raises `NotFound`."""
    answer = await workbench.ask(Sessions(limit=_MANY))
    sessions = answer.sessions if isinstance(answer, SessionList) else ()
    if typed == LAST and sessions:
        return sessions[0]
    prefix = typed.strip().lower()
    found = [session for session in sessions if prefix and session.id.startswith(prefix)]
    exact = [session for session in found if session.id == prefix]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise NotFound(f"Several sessions begin with {typed}.", "Give more of its characters.")
    return await _session_of_run(workbench, typed, sessions)


async def _session_of_run(workbench: Workbench, typed: str, sessions: tuple[SessionRow, ...]) -> SessionRow:
    try:
        run = await find_run(workbench, typed)
    except NotFound:
        raise NotFound(f"There is no session or run {typed}.", "`workbench sessions` lists them.") from None
    session = SessionId((await workbench.parts.store.run_row(run)).session)
    return next(row for row in sessions if row.id == session)
