"""What is remembered and forgotten, mark by mark, and an index of its words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table and the index of words."""
    op.create_table(
        "memory",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("scope", sa.String, nullable=False),
        sa.Column("home", sa.String, nullable=False),
        sa.Column("branch", sa.String, nullable=False),
        sa.Column("is_there", sa.Boolean, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("outside", sa.Boolean, nullable=False),
        sa.Column("json_text", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_mark", "memory", ["id", "branch", "at", "is_there"], unique=True)
    op.create_index("ix_memory_home", "memory", ["home"])
    op.execute("CREATE VIRTUAL TABLE memory_words USING fts5(text)")
