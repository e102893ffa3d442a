"""`workbench memory`: what agents remember; edit, forget, bring back, share, export."""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import datetime
from pathlib import Path

from workbench.cli.asking import ask
from workbench.cli.json_lines import Json, plain, pretty
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.domain import commands as c
from workbench.domain.errors import BadInput
from workbench.domain.memory import KeptMemory
from workbench.domain.queries import Done, Memories, MemoryList
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench

_MANY = 1_000_000
_NAMED = frozenset({"show", "edit", "forget", "restore", "share"})


async def act(given: argparse.Namespace, out: Out) -> int:
    """Carry out what is asked of the memory. Raises `WorkbenchError`."""
    if given.act in _NAMED and not given.what:
        raise BadInput(f"`memory {given.act}` needs an id.", f"Such as: workbench memory {given.act} m3f2a")
    async with opened(given, out) as workbench:
        match given.act:
            case "list":
                return await _list(workbench, given, out)
            case "show":
                return await _show(workbench, given, out)
            case "export":
                return await _export(workbench, given, out)
            case _:
                done = await workbench.dispatch(await _command(given))
                out.line(visible(done.note) if isinstance(done, Done) else "Done.")
                return 0


async def _command(given: argparse.Namespace) -> c.MemoryCommand:
    match given.act:
        case "edit":
            text = given.text or await asyncio.to_thread(sys.stdin.read)
            return c.EditMemory(memory=given.what, text=text, trusted=given.trust, branch=given.branch)
        case "forget":
            return c.ForgetMemory(memory=given.what, branch=given.branch)
        case "restore":
            return c.RestoreMemory(memory=given.what, branch=given.branch)
        case _:
            return c.ShareMemory(memory=given.what, branch=given.branch)


def _wanted(given: argparse.Namespace, text: str) -> Memories:
    untrusted = None if given.trusted == given.untrusted else bool(given.untrusted)
    return Memories(text=text, scope=given.scope, untrusted=untrusted, limit=_MANY)


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    listed = await ask(workbench, _wanted(given, given.what), MemoryList)
    if given.json:
        out.data(pretty([_object(row) for row in listed.rows]))
        return 0
    for row in listed.rows:
        trust = out.paint("warning", "untrusted") if row.untrusted else "trusted  "
        branch = f" · only in run {row.branch}" if row.branch and row.scope != "task" else ""
        out.line(f"{row.id}  {row.scope:<7}  {trust}  {one_line(row.text, 100)}{out.paint('dim', branch)}")
    if listed.unreadable:
        out.remark(f"{listed.unreadable} rows can't be read and are left out; `workbench doctor` names them.")
    if not listed.rows:
        out.remark("Nothing that fits is remembered." if given.what else "Nothing is remembered.")
    return 0


async def _show(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    listed = await ask(workbench, Memories(memory=given.what, branch=given.branch), MemoryList)
    row = listed.rows[0]
    if given.json:
        out.data(pretty(_object(row)))
        return 0
    out.line(visible(row.text))
    when = datetime.fromtimestamp(row.at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    out.line(f"{row.id} · {row.scope} · {'untrusted' if row.untrusted else 'trusted'} · by {_by(row)} · {when}")
    if row.run:
        out.line(f"from event {row.seq} of run {row.run}: workbench show {row.run}")
    if row.branch and row.scope != "task":
        out.line(f"seen by run {row.branch} and its forks only; `workbench memory share {row.id}` changes that")
    if row.signs:
        out.line(out.paint("warning", f"It reads like an injection: {', '.join(row.signs)}."))
    return 0


async def _export(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """All that fits, as JSON, into a file or to stdout."""
    listed = await ask(workbench, _wanted(given, ""), MemoryList)
    data = pretty([_object(row) for row in listed.rows])
    if not given.what:
        out.data(data)
        return 0
    await asyncio.to_thread(_write, given.what, data)
    many = "1 memory is" if len(listed.rows) == 1 else f"{len(listed.rows)} memories are"
    out.line(f"{many} in {visible(given.what)}.")
    return 0


def _write(file: str, data: bytes) -> None:
    try:
        Path(file).expanduser().write_bytes(data)
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Name another place.") from None


def _object(row: KeptMemory) -> Json:
    return plain(row, lambda body: body.text)


def _by(row: KeptMemory) -> str:
    return "a person" if row.by == "person" else "the model"
