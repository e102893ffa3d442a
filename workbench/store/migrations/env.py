"""Alembic's entry: runs the revisions on the connection, and in the transaction, that the store hands over."""

from __future__ import annotations

from alembic import context

from workbench.store import tables

context.configure(connection=context.config.attributes["connection"], target_metadata=tables.METADATA)
context.run_migrations()
