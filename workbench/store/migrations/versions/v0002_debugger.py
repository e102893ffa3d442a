"""Breakpoints, watches, remembered plan modes, and labels of runs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the debugger's tables and the columns of a label."""
    op.create_table(
        "breakpoint",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("json_text", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "debugger",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("muted", sa.Boolean, nullable=False),
        sa.Column("watches", sa.String, nullable=False),
    )
    op.create_table(
        "plan_mode",
        sa.Column("tool", sa.String, primary_key=True),
        sa.Column("mode", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.add_column("run", sa.Column("label", sa.String, nullable=False, server_default=""))
    op.add_column("run", sa.Column("note", sa.String, nullable=False, server_default=""))
