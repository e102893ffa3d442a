"""Tools that read SQLite databases in the work folder: tables, describe, query.

Belongs here: reading one database file, whoever made it, within bounds of time, memory and size. Does not belong here:
anything that writes, a second database, extensions, databases on servers.
"""

from workbench_plugin import Plugin

from workbench_sqlite.looking import describe, tables
from workbench_sqlite.querying import query

plugin = Plugin(
    "sqlite",
    [tables, describe, query],
    "List, describe and query the tables of SQLite databases in the work folder; nothing is ever written.",
)

__all__ = ["plugin"]
