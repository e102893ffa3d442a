"""What would be lost by putting a backup back now, and what forbids it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.backups import Backup, Loss
from workbench.domain.errors import BadInput, DamagedDatabase, StoreLocked
from workbench.domain.timeline_text import one_line
from workbench.store.backup_files import put_aside_of, read_name
from workbench.store.owners import Owner, is_alive
from workbench.store.soundness import trouble_in_copy

_NAMED = 3
"""Runs that an error names."""
_CLAIMED = """
SELECT run.id, run.status, run.changed, owner_host, owner_pid, owner_started, owner_token, session.name
FROM run JOIN session ON session.id = run.session WHERE owner_token IS NOT NULL ORDER BY run.changed DESC
"""
_SESSIONS = "SELECT id, name FROM session WHERE deleted IS NULL ORDER BY changed DESC, id"
_RUNS = "SELECT run.id, session, last_seq FROM run JOIN session ON session.id = session WHERE deleted IS NULL"


def see_that_it_is_sound(backup: Path) -> None:
    """Raise `BadInput` or `DamagedDatabase` unless the file can be put back; reads it to its end."""
    if not backup.is_file():
        raise BadInput(f"There is no file {backup}.", "`workbench backups` lists those there are.")
    if wrong := trouble_in_copy(backup):
        raise DamagedDatabase(f"{backup} is damaged itself ({wrong}).", "`workbench backups` lists the others.")


def see_that_nothing_runs(raw: sqlite3.Connection, me: Owner | None = None) -> None:
    """Raise `StoreLocked`, which names them, where runs are under way in any living program.

    Runs of `me` that stand still are no reason: they are given back when its store is closed.
    """
    held = []
    for run, status, changed, host, pid, started, token, name in raw.execute(_CLAIMED):
        if me is not None and token == me.token:
            if status in ("running", "waiting"):
                held.append(f"{run} of “{one_line(name, 60)}”")
        elif is_alive(Owner(host, pid, started, token), changed):
            held.append(f"{run} of “{one_line(name, 60)}” in another program, process {pid}")
    if held:
        more = f"; and {len(held) - _NAMED} more" if len(held) > _NAMED else ""
        raise StoreLocked(
            f"No backup is put back while runs are under way: {'; '.join(held[:_NAMED])}{more}.",
            "Let them end or stop them, close other Workbenches, then try again.",
        )


@dataclass(frozen=True)
class _Standing:
    """What a database holds that is not deleted."""

    sessions: dict[str, str]
    """Names, the one changed last first."""
    runs: dict[str, tuple[str, int]]
    """The session and the last event."""


def loss(path: Path, now: sqlite3.Connection, backup: Path) -> Loss:
    """Return what the database at `path`, which `now` reads, has and a copy has not."""
    with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        then = _standing(copy)
    here = _standing(now)
    missing = {run: seq - then.runs.get(run, ("", 0))[1] for run, (_, seq) in here.runs.items()}
    less = {here.runs[run][0] for run, events in missing.items() if events > 0 or run not in then.runs}
    named = read_name(path, backup) or next((each for each in put_aside_of(path) if each.file == str(backup)), None)
    stat = backup.stat()
    return Loss(
        backup=named or Backup(file=str(backup), made=stat.st_mtime, size=stat.st_size),
        sessions=tuple(name for each, name in here.sessions.items() if each not in then.sessions),
        grown=tuple(name for each, name in here.sessions.items() if each in then.sessions and each in less),
        runs=sum(1 for run in here.runs if run not in then.runs),
        events=sum(max(0, events) for events in missing.values()),
        back=tuple(name for each, name in then.sessions.items() if each not in here.sessions),
    )


def _standing(raw: sqlite3.Connection) -> _Standing:
    return _Standing(
        sessions=dict(raw.execute(_SESSIONS)),
        runs={run: (session, seq) for run, session, seq in raw.execute(_RUNS)},
    )
