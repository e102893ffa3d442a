"""What a statement may do, decided by SQLite's own means: an authorizer, limits, and a clock that it asks.

All of it holds for what a stranger wrote into the database as well: views, triggers and virtual tables are compiled
under the same authorizer.
"""

import sqlite3
import time
from collections.abc import Callable

from workbench_plugin import Context

MAX_SECONDS = 10.0
MAX_VALUE = 16_000_000
"""Bytes of one value, stored or made by an expression."""
MAX_SQL = 50_000
MAX_MEMORY = 200_000_000
"""Bytes that SQLite may hold in this process, all connections together."""
_OPERATIONS = 2_000
"""Steps of SQLite's machine between two looks at the clock: some 50 µs."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MAX_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: MAX_SQL,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 250_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 100,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_SETTINGS = (
    "query_only=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    f"hard_heap_limit={MAX_MEMORY}",
)
_FUNCTIONS = frozenset((
    "->", "->>", "abs", "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "avg", "bm25", "ceil",
    "ceiling", "char", "coalesce", "concat", "concat_ws", "cos", "cosh", "count", "cume_dist", "current_date",
    "current_time", "current_timestamp", "date", "datetime", "degrees", "dense_rank", "exp", "first_value",
    "floor", "format", "glob", "group_concat", "hex", "highlight", "if", "ifnull", "iif", "instr", "json",
    "json_array", "json_array_length", "json_error_position", "json_extract", "json_group_array",
    "json_group_object", "json_insert", "json_object", "json_patch", "json_pretty", "json_quote", "json_remove",
    "json_replace", "json_set", "json_type", "json_valid", "jsonb", "jsonb_array", "jsonb_extract",
    "jsonb_group_array", "jsonb_group_object", "jsonb_insert", "jsonb_object", "jsonb_patch", "jsonb_remove",
    "jsonb_replace", "jsonb_set", "julianday", "lag", "last_value", "lead", "length", "like", "likelihood",
    "likely", "ln", "log", "log10", "log2", "lower", "ltrim", "match", "matchinfo", "max", "median", "min",
    "mod", "nth_value", "ntile", "nullif", "octet_length", "offsets", "percent_rank", "percentile",
    "percentile_cont", "percentile_disc", "pi", "pow", "power", "printf", "quote", "radians", "random",
    "randomblob", "rank", "replace", "round", "row_number", "rtrim", "sign", "sin", "sinh", "snippet",
    "soundex", "sqlite_version", "sqrt", "strftime", "string_agg", "substr", "substring", "subtype", "sum",
    "tan", "tanh", "time", "timediff", "total", "trim", "trunc", "typeof", "unhex", "unicode", "unixepoch",
    "unlikely", "upper", "zeroblob",
))  # fmt: skip
_PRAGMAS = frozenset((
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "collation_list",
))  # fmt: skip
_PRAGMAS_WITHOUT_VALUE = frozenset((
    "user_version", "application_id", "schema_version", "encoding", "page_count", "page_size", "freelist_count",
    "journal_mode", "data_version",
))  # fmt: skip
_SWITCHES = {
    "DEFENSIVE": True,
    "ENABLE_LOAD_EXTENSION": False,
    "ENABLE_TRIGGER": False,
    "ENABLE_FTS3_TOKENIZER": False,
}
_WORDS = {
    sqlite3.SQLITE_ATTACH: "opening another database",
    sqlite3.SQLITE_DETACH: "closing a database",
    sqlite3.SQLITE_TRANSACTION: "a transaction",
    sqlite3.SQLITE_SAVEPOINT: "a savepoint",
}


class Gate:
    """The authorizer: allows reading and known functions, refuses all else and remembers what it refused last."""

    def __init__(self) -> None:
        self.refused = ""

    def __call__(self, action: int, first: str | None, second: str | None, *_where: str | None) -> int:
        """SQLite's answer for one thing that a statement would do."""
        if self._allows(action, (first or "").lower(), (second or "").lower(), second is not None):
            return sqlite3.SQLITE_OK
        named = {
            sqlite3.SQLITE_FUNCTION: f"the function {second}",
            sqlite3.SQLITE_PRAGMA: f"PRAGMA {first}",
        }
        self.refused = named.get(action) or _WORDS.get(action, "changing a database")
        return sqlite3.SQLITE_DENY

    @staticmethod
    def _allows(action: int, first: str, second: str, has_second: bool) -> bool:
        match action:
            case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_READ | sqlite3.SQLITE_RECURSIVE:
                return True
            case sqlite3.SQLITE_FUNCTION:
                return second in _FUNCTIONS
            case sqlite3.SQLITE_UPDATE:
                # Declaring a virtual table passes here, and writes nothing; a statement that says it is refused later.
                return first in ("sqlite_master", "sqlite_schema")
            case sqlite3.SQLITE_PRAGMA:
                return first in _PRAGMAS or (first in _PRAGMAS_WITHOUT_VALUE and not has_second)
        return False


class Clock:
    """Tells SQLite to stop once the time is over or nobody waits; `over` says that it did."""

    def __init__(self, context: Context) -> None:
        self.seconds = min(MAX_SECONDS, max(0.0, context.seconds_left() - 1))
        self.over = False
        self._until = time.monotonic() + self.seconds
        self._stopped: Callable[[], bool] = lambda: context.stopped

    def __call__(self) -> int:
        """Anything but 0 ends the statement."""
        self.over = self.over or time.monotonic() > self._until or self._stopped()
        return int(self.over)

    def ring(self, connection: sqlite3.Connection) -> None:
        """Stop what the connection does: a step such as counting a table asks nobody how long it may take."""
        self.over = True
        connection.interrupt()

    def shorten(self, seconds: float) -> None:
        """From now on it stops after so many seconds at the latest."""
        self._until = min(self._until, time.monotonic() + seconds)


def guard(connection: sqlite3.Connection, clock: Clock) -> Gate:
    """Make a connection one that only reads, within bounds; what the gate refuses can be asked of it."""
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    if hasattr(connection, "setconfig"):  # from Python 3.12 on
        for switch, on in _SWITCHES.items():
            connection.setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{switch}"), on)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.set_progress_handler(clock, _OPERATIONS)
    gate = Gate()
    connection.set_authorizer(gate)
    return gate
