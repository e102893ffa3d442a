"""How a database of an earlier version becomes one of today's, by Alembic.

Belongs here: one module for each revision, in `versions`. A revision that has left the house is never edited.
"""

from __future__ import annotations

from sqlalchemy import Connection

HEAD = 6
"""The newest revision, `0006`; also the file's `user_version`, so that it can be read without SQL."""
APPLICATION = 0x574B4231
"""The file's `application_id`: WKB1."""

VERSIONS = ("workbench.store:migrations/versions",)
"""Where the revisions are."""


def upgrade(connection: Connection) -> None:
    """Bring the database to `HEAD` within the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "workbench.store:migrations")
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(VERSIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
