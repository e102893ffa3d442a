"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    _sessions_and_runs()
    op.create_table(
        "event",
        sa.Column("place", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("link", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "blob",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.LargeBinary, nullable=False),
        sa.Column("packed", sa.Boolean, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_blob_sha256", "blob", ["sha256"], unique=True)
    op.create_table(
        "kept",
        sa.Column("what", sa.String, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("json_text", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trusted",
        sa.Column("digest", sa.String, primary_key=True),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("accepted", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )


def _sessions_and_runs() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("goal", sa.String, nullable=False),
        sa.Column("found_by", sa.String, nullable=False),
        sa.Column("created", sa.Float, nullable=False),
        sa.Column("changed", sa.Float, nullable=False),
        sa.Column("deleted", sa.Float),
        sa.Column("imported", sa.Boolean, nullable=False),
    )
    op.create_table(
        "run",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("session", sa.String, sa.ForeignKey("session.id"), nullable=False),
        sa.Column("parent", sa.String),
        sa.Column("parent_seq", sa.Integer),
        sa.Column("model", sa.String, nullable=False),
        sa.Column("started", sa.Float, nullable=False),
        sa.Column("changed", sa.Float, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("reason", sa.String),
        sa.Column("steps", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("link", sa.LargeBinary, nullable=False),
        sa.Column("owner_host", sa.String),
        sa.Column("owner_pid", sa.Integer),
        sa.Column("owner_started", sa.String),
        sa.Column("owner_token", sa.String),
    )
    op.create_index("ix_run_id", "run", ["id"], unique=True)
    op.create_index("ix_run_session", "run", ["session"])
    op.create_index("ix_run_owner_token", "run", ["owner_token"])
