"""How checkpoints and questions that are passed on show in the timeline. Pure, as all of the timeline."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.events import AskPassedOn, CheckpointAnswered, CheckpointReached
from workbench.domain.oversight import is_sign_off
from workbench.domain.timeline_fold import begun
from workbench.domain.timeline_rows import Badge, Row
from workbench.domain.timeline_text import one_line

CHECKPOINT = Badge(text="checkpoint", tone="warning")
SIGN_OFF = Badge(text="sign-off", tone="warning")


def reached(event: CheckpointReached) -> Row:
    """Return the mark of a checkpoint that waits for a person."""
    row = begun(event, "waiting", one_line(event.why))
    badge = SIGN_OFF if is_sign_off(event.call) else CHECKPOINT
    return replace(row, kind="mark", call=event.call, badges=(badge,))


def answered(row: Row, event: CheckpointAnswered) -> Row:
    """Return the mark of a checkpoint with the person's decision."""
    denies = event.decision == "deny"
    said = f": {one_line(event.why)}" if event.why else ""
    accepted = ("sent back", "accepted") if is_sign_off(event.call) else ("not approved", "approved")
    result = f"{accepted[0] if denies else accepted[1]} by {one_line(event.by, 60)}{said}"
    return replace(row, status="denied" if denies else "ok", until=event.at, result=result)


def waits_for(row: Row, event: AskPassedOn) -> Row:
    """Return a row that waits, with whom it waits for now."""
    badge = Badge(text=f"for {one_line(event.to, 40)}", tone="warning")
    kept = tuple(each for each in row.badges if not each.text.startswith("for "))
    return replace(row, badges=(*kept, badge))


def mark(event: CheckpointAnswered | AskPassedOn) -> Row:
    """Return the mark of what stands for itself in the timeline."""
    if isinstance(event, AskPassedOn):
        text = f"Passed on to {one_line(event.to, 60)}{f': {one_line(event.note)}' if event.note else ''}"
    else:
        text = f"Checkpoint: {event.decision}"
    return replace(begun(event, "ok", text), kind="mark", until=event.at, call=None)
