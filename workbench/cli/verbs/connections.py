"""`workbench connections`: named connections to models, kept, tried and removed."""

from __future__ import annotations

import argparse
import asyncio
import time

from msgspec.structs import replace

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.cli.showing import showing_progress
from workbench.cli.verbs.models import check_kept, read_key
from workbench.domain.commands import DeleteConnection, SaveConnection, SetKey, TestConnection
from workbench.domain.connections import ConnectionRow, ConnectionTried, ModelConnection, ReadConnections
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.queries import AnyAnswer, ConnectionList, Connections, Done
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """List connections, or do with one what is asked. Raises `WorkbenchError`."""
    if given.act != "list" and not given.name:
        raise BadInput(f"`connections {given.act}` needs a name.", f"Such as: workbench connections {given.act} work")
    async with opened(given, out) as workbench:
        match given.act:
            case "list":
                return _list(await _listed(workbench), given, out)
            case "test":
                return await _test(workbench, given, out)
            case "add":
                done = await workbench.dispatch(SaveConnection(connection=_made(given)))
            case "edit":
                old = await _one(workbench, given.name)
                done = await workbench.dispatch(SaveConnection(connection=_edited(old, given), replaces=old.name))
            case "key":
                connection = await _one(workbench, given.name)
                key = await asyncio.to_thread(read_key, connection.name)
                done = await workbench.dispatch(SetKey(provider=connection.key_name, key=key))
                check_kept(done, connection.key_name)
            case _:
                done = await workbench.dispatch(DeleteConnection(name=given.name, forget_key=given.forget_key))
    out.line((visible(done.note) if isinstance(done, Done) else "") or "Done.")
    return 0


async def _listed(workbench: Workbench) -> ConnectionList:
    answer: AnyAnswer = await workbench.ask(Connections())
    if not isinstance(answer, ConnectionList):
        raise TypeError(f"connections answered {type(answer).__name__}")
    return answer


async def _one(workbench: Workbench, name: str) -> ModelConnection:
    listed = await _listed(workbench)
    kept = ReadConnections(rows=tuple(row.connection for row in listed.rows), broken=listed.broken)
    if (found := kept.find(name)) is None:
        raise NotFound(f"There is no connection called {name}.", "workbench connections lists them.")
    return found


def _made(given: argparse.Namespace) -> ModelConnection:
    if given.file:
        kind = ModelConnection(name=given.name, kind="file", path=absolute(given.file))
    elif given.provider:
        kind = ModelConnection(name=given.name, kind="provider", provider=given.provider, base_url=given.url or "")
    elif given.url:
        kind = ModelConnection(name=given.name, kind="server", base_url=given.url)
    else:
        raise BadInput("It is not said where the models are.", "Give --url, --provider or --file.")
    return _with_more(kind, given)


def _edited(old: ModelConnection, given: argparse.Namespace) -> ModelConnection:
    if given.url or given.file or given.provider:
        new = _made(given)
        kept = {name: getattr(old, name) for name in ("model", "headers", *_TIMES) if not getattr(new, name)}
        return replace(new, **kept)
    return _with_more(old, given)


_TIMES = {
    "connect_seconds": "connect",
    "first_token_seconds": "first_token",
    "stall_seconds": "stall",
    "reply_seconds": "reply",
}


def _with_more(connection: ModelConnection, given: argparse.Namespace) -> ModelConnection:
    more = {field: seconds for field, name in _TIMES.items() if (seconds := getattr(given, name)) is not None}
    if given.model is not None:
        more["model"] = given.model
    if given.header is not None:
        more["headers"] = dict(_header(each) for each in given.header)
    return replace(connection, **more)


def _header(typed: str) -> tuple[str, str]:
    name, colon, value = typed.partition(":")
    if not colon or not name.strip():
        raise BadInput(f"`{one_line(typed, 60)}` is no header.", 'Write it as "NAME: VALUE".')
    return name.strip(), value.strip()


def _list(listed: ConnectionList, given: argparse.Namespace, out: Out) -> int:
    for part in listed.broken:
        out.remark(f"{out.paint('bad', visible(part.message))} {part.todo}")
    if given.json:
        out.data(pretty(values(listed.rows)))
        return 0
    for row in listed.rows:
        each = row.connection
        where = " at ".join(part for part in (each.provider, each.base_url, each.path) if part)
        key = f"key: {row.key}" if row.key else "no key"
        out.line(f"{each.name:<16}  {each.kind:<8}  {one_line(where, 80)}  {out.paint('dim', key)}  {_standing(row)}")
    if not (listed.rows or listed.broken):
        out.remark("There is none yet. `workbench connections --help` has examples.")
    return 0


def _standing(row: ConnectionRow) -> str:
    if row.tried is None:
        return "not tried"
    when = time.strftime("%Y-%m-%d", time.localtime(row.tried.at))
    return f"{'answered' if row.tried.answered else 'failed'} on {when}"


async def _test(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    with showing_progress(workbench, f"connection {given.name}", out):
        tried = await workbench.dispatch(TestConnection(name=given.name, model=given.model or ""))
    if not isinstance(tried, ConnectionTried):
        raise TypeError(f"a trial answered {type(tried).__name__}")
    if given.json:
        out.data(pretty(values([tried])[0]))
    else:
        _tell(tried, out)
    return 0 if tried.answered else 1


def _tell(tried: ConnectionTried, out: Out) -> None:
    if tried.answered:
        out.line(f"{out.paint('good', 'It answers')}: {visible(tried.model)}")
    else:
        out.line(f"{out.paint('bad', 'It does not answer')}: {visible(tried.error)}")
        out.line(visible(tried.todo))
    for what, seconds in (("connected in", tried.connect_seconds), ("first token after", tried.first_token_seconds)):
        if seconds is not None:
            out.line(f"{what} {seconds * 1000:,.0f} ms")
    for found in tried.abilities:
        why = f"  {out.paint('dim', one_line(found.why, 100))}" if found.why else ""
        out.line(f"{found.what:<13} {found.says:<16} {found.how}{why}")
    if tried.models:
        more = f" and {len(tried.models) - 10} more" if len(tried.models) > 10 else ""
        out.line(f"it has {one_line(', '.join(tried.models[:10]), 300)}{more}")
