"""`workbench prune`: what goes by the rules of the settings, deleted or only listed; and what was deleted, back."""

from __future__ import annotations

import argparse

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.domain.backups import minute
from workbench.domain.commands import Prune, RestoreSession
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.ids import SessionId
from workbench.domain.keeping import DeletedList, DeletedRow, DeletedSessions, GoingList, Rules, WouldGo
from workbench.domain.queries import Done
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Delete or list what goes, list or bring back what was deleted. Raises `WorkbenchError`."""
    if given.session and given.act != "restore":
        raise BadInput("Only `restore` takes a session.", "`workbench prune restore SESSION`")
    if given.dry_run and given.act != "now":
        raise BadInput("--dry-run is for deleting only.", "`workbench prune --dry-run`")
    async with opened(given, out) as workbench:
        match given.act:
            case "deleted":
                _show_deleted(await _deleted(workbench), given, out)
            case "restore":
                row = _named(await _deleted(workbench), given.session)
                await workbench.dispatch(RestoreSession(session=row.session))
                out.remark(f"“{one_line(row.name, 80)}” is back.")
            case _ if given.dry_run:
                _show_going(await workbench.ask(WouldGo()), given, out)
            case _:
                done = await workbench.dispatch(Prune())
                out.remark(visible(done.note) if isinstance(done, Done) else "")
    return 0


async def _deleted(workbench: Workbench) -> tuple[DeletedRow, ...]:
    found = await workbench.ask(DeletedSessions())
    return found.rows if isinstance(found, DeletedList) else ()


def _named(rows: tuple[DeletedRow, ...], begins: str) -> DeletedRow:
    if not begins:
        raise BadInput("`prune restore` needs a session.", "`workbench prune deleted` lists them.")
    found = [row for row in rows if row.session.startswith(begins.strip().lower())]
    exact = [row for row in found if row.session == SessionId(begins)]
    if len(exact or found) != 1:
        many = f"Several deleted sessions begin with {begins}." if found else f"There is no deleted session {begins}."
        raise NotFound(many, "`workbench prune deleted` lists them.")
    return (exact or found)[0]


def _show_deleted(rows: tuple[DeletedRow, ...], given: argparse.Namespace, out: Out) -> None:
    if given.json:
        out.data(pretty(values(list(rows))))
        return
    for row in rows:
        out.line(f"{row.session}  deleted {minute(row.deleted)}  {one_line(row.name, 80)}")
    if not rows:
        out.remark("None was deleted within the last week.")


def _show_going(found: object, given: argparse.Namespace, out: Out) -> None:
    if not isinstance(found, GoingList):
        return
    if given.json:
        out.data(pretty(values([found])[0]))
        return
    for row in found.rows:
        rule = "too old" if row.rule == "days" else "for room"
        out.line(f"{row.session}  {minute(row.changed)}  {row.room / 1e6:8,.1f} MB  {rule}  {one_line(row.name, 80)}")
    room = sum(row.room for row in found.rows)
    out.remark(f"Sessions take {found.total / 1e6:,.1f} MB; {room / 1e6:,.1f} MB of it would be free in a week.")
    if found.held:
        out.remark(f"Kept, though a rule would take them: {found.held} (labelled, noted, under way or waiting).")
    if found.rules == Rules():
        out.remark("All are kept: the settings `keep_days` and `keep_megabytes` are 0.")
