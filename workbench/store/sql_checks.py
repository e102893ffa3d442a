"""A goal's query on an SQLite file of the work folder: it reads, within bounds of time and size, and nothing else.

SQLite's own authorizer refuses whatever is no reading, in what strangers wrote into the file (views, triggers) as well.
"""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from workbench.domain.checks import Check, CheckResult, SqlTest

SECONDS = 5.0
MOST_ROWS = 200
MOST_BYTES = 1_000_000
"""Of one value."""
_STEPS = 2_000
"""Steps of SQLite's machine between two looks at the clock."""
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})
_REFUSED_FUNCTIONS = frozenset({"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"})
_SHOWN = 300


class _NotRead(Exception):
    """Why nothing could be read, in plain words."""


def looked_up(check: Check, test: SqlTest, work_folder: str) -> CheckResult:
    """Return what the query gives against what is expected; what can't be read has not passed."""
    try:
        place = _place(work_folder, test.file)
        rows = _rows(place, test.query)
        wanted = json.loads(test.expects) if test.expects.strip() else None
    except _NotRead as reason:
        return CheckResult(check=check, passed=False, evidence=str(reason))
    except json.JSONDecodeError as error:
        return CheckResult(check=check, passed=False, evidence=f"What is expected is not JSON: {error}.")
    except (sqlite3.Error, sqlite3.Warning, MemoryError, OverflowError) as error:
        evidence = f"The query on {test.file} failed: {error}."
        return CheckResult(check=check, passed=False, evidence=evidence[:_SHOWN], quotes=True)
    if not test.expects.strip():
        return CheckResult(check=check, passed=bool(rows), evidence=f"{test.file}: {_said(rows)}", quotes=True)
    passed = _as_expected(rows, wanted)
    more = "" if passed else f"; wanted: {test.expects[:_SHOWN]}"
    return CheckResult(check=check, passed=passed, evidence=f"{test.file}: {_said(rows)}{more}", quotes=True)


def _place(work_folder: str, file: str) -> Path:
    """The file, by its own name: no link leads out of the folder, and what SQLite would find beside it is no link."""
    if not work_folder:
        raise _NotRead(f"There is no work folder in which {file} could be.")
    root = Path(os.path.realpath(work_folder))
    place = Path(os.path.realpath(root / file))
    if Path(file).is_absolute() or not place.is_relative_to(root):
        raise _NotRead(f"{file} is not inside the work folder, so it was not looked at.")
    for name in (place, *(place.with_name(place.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
        try:
            status = name.lstat()
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            raise _NotRead(f"{file} can't be opened: {error}.") from None
        if not stat.S_ISREG(status.st_mode):
            raise _NotRead(f"{name.name} is no plain file, so it was not looked at.")
    if not place.exists():
        raise _NotRead(f"There is no file {file} in the work folder.")
    return place


def _rows(place: Path, query: str) -> list[list[object]]:
    until = time.monotonic() + SECONDS
    address = f"file:{quote(str(place))}?mode=ro{'' if _has_log(place) else '&immutable=1'}"
    with closing(sqlite3.connect(address, uri=True, timeout=1.0, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_BYTES)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.set_authorizer(_gate)
        connection.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)
        try:
            found = connection.execute(query).fetchmany(MOST_ROWS + 1)
        except sqlite3.OperationalError as error:
            if time.monotonic() > until:
                raise _NotRead(f"The query took longer than {SECONDS:g} seconds and was given up.") from None
            raise error from None
        except sqlite3.DatabaseError as error:
            raise _NotRead(f"The query was refused or can't be read: {error}. It may only read.") from None
    if len(found) > MOST_ROWS:
        raise _NotRead(f"The query gives more than {MOST_ROWS} rows. Ask for a count, or for fewer.")
    return [[value.hex() if isinstance(value, bytes) else value for value in row] for row in found]


def _has_log(place: Path) -> bool:
    """Whether a log lies beside it; without one nothing may be made beside it either."""
    return place.with_name(f"{place.name}-wal").exists()


def _gate(action: int, _first: str | None, second: str | None, *_where: str | None) -> int:
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (second or "").lower() in _REFUSED_FUNCTIONS else sqlite3.SQLITE_OK
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _as_expected(rows: list[list[object]], wanted: object) -> bool:
    """One value, one row or all rows, as `wanted` is written."""
    if not isinstance(wanted, list):
        return rows == [[wanted]]
    if wanted and all(isinstance(row, list) for row in wanted):
        return rows == wanted
    return rows == [wanted] if wanted else not rows


def _said(rows: list[list[object]]) -> str:
    if not rows:
        return "no rows"
    text = json.dumps(rows[0] if len(rows) == 1 else rows, ensure_ascii=False)
    count = "1 row" if len(rows) == 1 else f"{len(rows)} rows"
    return f"{count}: {text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}"
