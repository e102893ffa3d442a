"""What was lent, and what results held that had to be struck out, is found by an index."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_KIND = "CAST(substr(body, 1, 20) AS TEXT)"
_IS_RESULT = f"""{_KIND} IN ('{{"kind":"tool_return', '{{"kind":"tool_failed')"""
_IS_EXPOSURE = (
    f"""{_KIND} = '{{"kind":"secret_leas' OR ({_IS_RESULT} AND instr(body, CAST('"redacted":[' AS BLOB)) > 0)"""
)


def upgrade() -> None:
    """Make the index; texts in events have their quotes escaped, so none is taken for the field."""
    op.execute(f"CREATE INDEX ix_event_exposure ON event (place) WHERE {_IS_EXPOSURE}")
