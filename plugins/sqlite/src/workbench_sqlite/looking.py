"""Tools that look at what a database holds: `tables` and `describe`."""

import sqlite3
from typing import Any

from workbench_plugin import Context, Result, ToolError, partial, tool
from workbench_plugin.names import nearest, shown

from workbench_sqlite.opening import Database, reading
from workbench_sqlite.shaping import quoted

MAX_TABLES = 300
COUNTING_SECONDS = 2.0
MAX_SQL_SHOWN = 4_000
_TABLES = r"""
    SELECT name, sql, CASE WHEN sql LIKE 'create virtual%' THEN 'virtual table' ELSE type END
    FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name
"""


@tool(effect="pure", sinks=["database"], scopes=["work_folder:read"])
def tables(context: Context, database: str) -> Result:
    """List the tables and views of a database, with the number of rows where counting is quick.

    Fails with `not_found`, `not_a_database`, `damaged` or `busy` (try again later).

    Args:
        database: The database file, relative to the work folder.
    """
    with reading(context, database) as found:
        known = _known(found)
        listed = [{"name": name, "kind": kind, "rows": None} for name, kind, _ in known[:MAX_TABLES]]
        _count(found, listed)
    lines = [_line(item) for item in listed] or ["[the database has no tables]"]
    if len(known) > MAX_TABLES:
        lines.append(f"[{MAX_TABLES} of {len(known)} shown; query sqlite_master for others]")
    cut = partial("cut", shown=len(listed), total=len(known), unit="tables") if len(known) > MAX_TABLES else None
    return Result("\n".join(lines), {"database": found.path, "tables": listed, "total": len(known)}, partial=cut)


@tool(effect="pure", sinks=["database"], scopes=["work_folder:read"])
def describe(context: Context, database: str, table: str) -> Result:
    """Describe a table or view: its columns, keys and indexes, and the statement that made it.

    Fails with `not_found` (and says which tables there are), `not_a_database`, `damaged` or `busy` (try again later).

    Args:
        database: The database file, relative to the work folder.
        table: Name of the table or view, as tables gives it.
    """
    with reading(context, database) as found:
        name, kind, sql = _find(found, table)
        columns = _rows(found, 'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?)', name)
        keys = _rows(found, 'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', name)
        indexes = [
            {
                "name": index["name"],
                "unique": bool(index["unique"]),
                "columns": [
                    row["name"] for row in _rows(found, "SELECT name FROM pragma_index_info(?)", index["name"])
                ],
            }
            for index in _rows(found, 'SELECT name, "unique" FROM pragma_index_list(?)', name)
        ]
    data: dict[str, Any] = {
        "database": found.path,
        "name": name,
        "kind": kind,
        "columns": columns,
        "foreign_keys": keys,
        "indexes": indexes,
        "sql": sql[:MAX_SQL_SHOWN],
    }
    return Result("\n".join(_described(data, len(sql))), data)


def _known(found: Database) -> list[tuple[str, str, str]]:
    return [(str(name), str(kind), str(sql or "")) for name, sql, kind in found.connection.execute(_TABLES)]


def _find(found: Database, table: str) -> tuple[str, str, str]:
    known = _known(found)
    for item in known:
        if item[0].lower() == table.lower():
            return item
    names = [name for name, _, _ in known]
    instead = nearest(table, names) if names else "The database has no tables."
    raise ToolError(f"There is no table {shown(table)} in {shown(found.path)}.", instead=instead, code="not_found")


def _count(found: Database, listed: list[dict[str, Any]]) -> None:
    """Fill in the rows of each table for as long as the time for it lasts; views may take any time and are left out."""
    found.clock.shorten(COUNTING_SECONDS)
    for item in listed:
        if item["kind"] != "table":
            continue
        try:
            # Through a list of its rows, since SQLite would count a bare table in one step that can't be stopped.
            counted = f"SELECT count(*) FROM (SELECT 1 FROM {quoted(item['name'])} LIMIT -1 OFFSET 0)"  # noqa: S608 quoted
            item["rows"] = found.connection.execute(counted).fetchone()[0]
        except sqlite3.Error:
            if found.clock.over:
                return


def _rows(found: Database, sql: str, name: str) -> list[dict[str, Any]]:
    cursor = found.connection.execute(sql, (name,))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _line(item: dict[str, Any]) -> str:
    rows = "" if item["rows"] is None else f", {item['rows']:,} {'row' if item['rows'] == 1 else 'rows'}"
    return f"{shown(item['name'])} ({item['kind']}{rows})"


def _described(data: dict[str, Any], sql_length: int) -> list[str]:
    lines = [f"{shown(data['name'])} ({data['kind']})", "columns:"]
    lines += [f"  {_column(column)}" for column in data["columns"]]
    for key in data["foreign_keys"]:
        target = f"{key['table']}.{key['to'] or 'its primary key'}"
        lines.append(f"foreign key: {shown(str(key['from']))} → {shown(target)}")
    for index in data["indexes"]:
        columns = ", ".join(shown(str(name or "an expression")) for name in index["columns"])
        lines.append(f"{'unique ' if index['unique'] else ''}index {shown(index['name'])} on {columns}")
    cut = f" [{MAX_SQL_SHOWN:,} of {sql_length:,} characters]" if sql_length > MAX_SQL_SHOWN else ""
    return [*lines, f"made by: {shown(data['sql'], MAX_SQL_SHOWN * 2)}{cut}"]


def _column(column: dict[str, Any]) -> str:
    said = [shown(str(column["name"])), shown(str(column["type"] or "of any type"))]
    if column["pk"]:
        said.append("primary key")
    if column["notnull"]:
        said.append("not null")
    if column["dflt_value"] is not None:
        said.append(f"default {shown(str(column['dflt_value']))}")
    return " ".join(said)
