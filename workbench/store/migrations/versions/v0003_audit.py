"""Events can't be changed or deleted by the way, and calls are found by their time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_HEAD = "CAST(substr(body, 1, 80) AS TEXT)"
_AT = f"CAST(substr({_HEAD}, instr({_HEAD}, '\"at\":') + 5, 20) AS REAL)"
_IS_CALL = """CAST(substr(body, 1, 20) AS TEXT) IN ('{"kind":"tool_propos', '{"kind":"run_forked"')"""


def upgrade() -> None:
    """Make the triggers, the door for a purge, and the index."""
    op.create_table("purging", sa.Column("run_number", sa.Integer, primary_key=True))
    op.execute(
        "CREATE TRIGGER event_stays_as_it_is BEFORE UPDATE ON event "
        "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER event_stays BEFORE DELETE ON event "
        "WHEN NOT EXISTS (SELECT 1 FROM purging WHERE run_number = OLD.place >> 32) "
        "BEGIN SELECT RAISE(ABORT, 'events are deleted only when their session is purged'); END"
    )
    op.execute(f"CREATE INDEX ix_event_call ON event ({_AT}) WHERE {_IS_CALL}")
