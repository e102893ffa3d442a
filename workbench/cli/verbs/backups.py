"""`workbench backups`: the copies of the database, one more, and one put back."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from pathlib import Path

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.backups import Backup, BackupLoss, BackupRow, Loss, loss_words, minute, restored_words
from workbench.domain.errors import BadInput
from workbench.domain.timeline_text import visible
from workbench.service.backing_up import backups_looked_through, backups_there, put_back
from workbench.settings.files import Places, find_places


async def act(given: argparse.Namespace, out: Out) -> int:
    """List the copies, make one, or put one back. Raises `WorkbenchError`."""
    if (given.file or given.dry_run) and given.act != "restore":
        raise BadInput("Only `restore` takes a file, or --dry-run.", "`workbench backups restore FILE`")
    places = find_places(given.home, given.db)
    match given.act:
        case "now":
            async with opened(given, out) as workbench:
                _show((await workbench.parts.backing_up.now(),), given, out)
        case "check":
            return _show_looked_through(await asyncio.to_thread(backups_looked_through, places), given, out)
        case "restore" if given.dry_run:
            await _weigh(given, out)
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


async def _weigh(given: argparse.Namespace, out: Out) -> None:
    """Say what would be lost."""
    if not given.file:
        raise BadInput("--dry-run needs a backup.", "`workbench backups` lists them.")
    async with opened(given, out) as workbench:
        found = await workbench.ask(BackupLoss(file=absolute(given.file)))
    if not isinstance(found, Loss):
        return
    if given.json:
        out.data(pretty(values([found])[0]))
        return
    for line in loss_words(found):
        out.line(visible(line))


def _show_looked_through(rows: list[BackupRow], given: argparse.Namespace, out: Out) -> int:
    """Print each with how it is; 1 where one is damaged."""
    if given.json:
        out.data(pretty(values(list(reversed(rows)))))
    else:
        _show(
            tuple(row.backup for row in reversed(rows)),
            given,
            out,
            {row.backup.file: row.trouble or "" for row in rows},
        )
    return int(any(row.trouble for row in rows))


def _show(
    backups: tuple[Backup, ...], given: argparse.Namespace, out: Out, troubles: Mapping[str, str] | None = None
) -> None:
    if given.json:
        out.data(pretty(values(list(backups))))
        return
    for each in backups:
        why = "  before a migration" if each.before_migration else "  put aside" if each.put_aside else ""
        out.line(f"{minute(each.made)}  {each.size / 1e6:8,.1f} MB  {visible(each.file)}{why}")
        if troubles is not None:
            wrong = troubles[each.file]
            out.line(out.paint("bad", f"  damaged: {visible(wrong)}") if wrong else out.paint("good", "  sound"))
    if not backups:
        out.remark("There are none yet. `workbench backups now` makes one.")
