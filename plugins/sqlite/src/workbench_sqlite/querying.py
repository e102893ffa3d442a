"""The tool `query`: one SELECT, its values given apart."""

from typing import Any

from workbench_plugin import Context, Result, ToolError, partial, tool

from workbench_sqlite.opening import reading
from workbench_sqlite.shaping import MAX_CELL, MAX_CHARACTERS, Rows

MOST_ROWS = 1_000

Value = str | int | float | bool | None


@tool(effect="pure", sinks=["database"], scopes=["work_folder:read"])
def query(
    context: Context,
    database: str,
    sql: str,
    parameters: list[Value] | dict[str, Value] | None = None,
    max_rows: int = 100,
) -> Result:
    """Read rows of a database with one SELECT in SQLite's SQL. Nothing can be changed, however it is written.

    What is not shown is said in [brackets] after the rows. Fails with `too_slow`, `too_big`, `bad_sql`, `not_allowed`,
    `bad_parameters`, `busy` (try again later) or `damaged`.

    Args:
        database: The database file, relative to the work folder.
        sql: One statement. Write ? or :name where a value goes, and give the values apart.
        parameters: The values: a list for ?, names and values for :name.
        max_rows: How many rows to give, at most 1000. For the next ones use ORDER BY with LIMIT and OFFSET.
    """
    if not 1 <= max_rows <= MOST_ROWS:
        raise ToolError(
            f"{max_rows} rows can't be given at a time.", instead=f"Ask for 1 to {MOST_ROWS}.", code="bad_range"
        )
    with reading(context, database) as found:
        cursor = found.connection.execute(sql, parameters if parameters is not None else ())
        if cursor.description is None:
            raise ToolError("That statement gives no rows.", instead="Send one SELECT.", code="bad_sql")
        rows = Rows([str(column[0]) for column in cursor.description])
        rows.take(cursor, max_rows)
        path = found.path
    return _as_result(rows, path)


def _as_result(rows: Rows, path: str) -> Result:
    count = len(rows.rows)
    notes = [] if count else ["no rows"]
    if rows.more:
        notes.append(
            f"{count} rows shown and there are more; for the next ones use ORDER BY … LIMIT {count} OFFSET {count}"
            f" (a result holds at most {MAX_CHARACTERS:,} characters)"
        )
    if rows.cut:
        notes.append(
            f"{rows.cut} values are cut at {MAX_CELL:,} characters;"
            f" read on with substr(column, {MAX_CELL + 1}, {MAX_CELL})"
        )
    text = rows.text() + (f"\n[{'; '.join(notes)}]" if notes else "")
    data: dict[str, Any] = {
        "database": path,
        "columns": rows.columns,
        "rows": rows.rows,
        "more": rows.more,
        "cut_values": rows.cut,
    }
    rest = partial("paged", shown=count, unit="rows") if rows.more else None
    if rest is None and rows.cut:
        rest = partial("cut", shown=count, unit="rows")
    return Result(text, data, partial=rest)
