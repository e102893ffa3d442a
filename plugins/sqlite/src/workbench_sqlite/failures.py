"""What SQLite's errors mean for the agent: what happened, whether to try again, what to do instead."""

import sqlite3

from workbench_plugin import ToolError
from workbench_plugin.names import shown

from workbench_sqlite.guard import MAX_VALUE, Clock, Gate

_TELL = "Tell the user."


def as_tool_error(error: Exception, says: str, gate: Gate, clock: Clock) -> ToolError:
    """The error to raise for one of SQLite's."""
    said = shown(str(error).rstrip("."))
    code = getattr(error, "sqlite_errorcode", 0)
    if clock.over:
        return ToolError(
            f"The query did not end within {clock.seconds:.3g} seconds and was stopped.",
            instead="Ask for less: a narrower WHERE on an indexed column, no joins without a condition.",
            code="too_slow",
        )
    if isinstance(error, MemoryError) or code & 0xFF in (sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_TOOBIG):
        return ToolError(
            f"The query needs too much memory, or makes a value over {MAX_VALUE:,} bytes.",
            instead="Ask for less, or for parts of long values with substr(column, 1, 4000).",
            code="too_big",
        )
    if gate.refused:
        return ToolError(
            f"Only reading is allowed here, and this needs {shown(gate.refused)}.",
            instead="Use one SELECT on the tables of this database, with SQLite's usual functions.",
            code="not_allowed",
        )
    return _by_code(code & 0xFF, said, says) or _by_kind(error, said)


def _by_code(code: int, said: str, says: str) -> ToolError | None:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            what = f"{says} is locked by another program that writes to it."
            return ToolError(what, "later", 5, code="busy")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return ToolError(f"{says} is damaged: {said}.", instead=_TELL, code="damaged")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR | sqlite3.SQLITE_PERM:
            what = f"{says} can't be read as it is: {said}. A program may have left it in the middle of a change."
            return ToolError(
                what, instead="Ask the user to open it once with the program that it belongs to.", code="system"
            )
    return None


def _by_kind(error: Exception, said: str) -> ToolError:
    if "one statement at a time" in said:
        return ToolError("That is more than one statement.", instead="Send one at a time.", code="one_statement")
    if isinstance(error, OverflowError | sqlite3.ProgrammingError):
        return ToolError(
            f"The parameters do not fit the statement: {said}.",
            instead="Give one value for each ?, or a name and a value for each :name; whole numbers have 64 bits.",
            code="bad_parameters",
        )
    return ToolError(
        f"SQLite can't run that: {said}.",
        instead="Look at the names with tables and describe, and write SQLite's SQL.",
        code="bad_sql",
    )
