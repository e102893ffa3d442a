"""`workbench backups`: the copies of the database, one more, and one put back."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.backups import Backup, minute, restored_words
from workbench.domain.errors import BadInput
from workbench.domain.timeline_text import visible
from workbench.service.backing_up import backups_there, put_back
from workbench.settings.files import Places, find_places


async def act(given: argparse.Namespace, out: Out) -> int:
    """List the copies, make one, or put one back. Raises `WorkbenchError`."""
    if given.file and given.act != "restore":
        raise BadInput("Only `restore` takes a file.", "`workbench backups restore FILE`")
    places = find_places(given.home, given.db)
    match given.act:
        case "now":
            async with opened(given, out) as workbench:
                _show((await workbench.parts.backing_up.now(),), given, out)
        case "restore":
            await _restore(places, given, out)
        case _:
            _show(tuple(reversed(backups_there(places))), given, out)
    return 0


async def _restore(places: Places, given: argparse.Namespace, out: Out) -> None:
    named = Path(absolute(given.file)) if given.file else None
    restored = await asyncio.to_thread(put_back, places, named)
    if given.json:
        out.data(pretty(values([restored])[0]))
        return
    out.line(visible(restored_words(restored)))
    for finding in restored.found:
        out.line(out.paint("bad", f"{finding.what}: {visible(finding.says)}"))


def _show(backups: tuple[Backup, ...], given: argparse.Namespace, out: Out) -> None:
    if given.json:
        out.data(pretty(values(list(backups))))
        return
    for each in backups:
        why = "  before a migration" if each.before_migration else ""
        out.line(f"{minute(each.made)}  {each.size / 1e6:8,.1f} MB  {visible(each.file)}{why}")
    if not backups:
        out.remark("There are none yet. `workbench backups now` makes one.")
