"""What people who watch over a run were asked beyond calls, and whom they passed a question on to."""

from __future__ import annotations

from typing import Literal

from workbench.domain.event_base import Event
from workbench.domain.ids import ToolCallId
from workbench.domain.oversight import Checkpoint
from workbench.domain.values import NOTHING, Body


class CheckpointReached(Event, tag="checkpoint_reached"):
    """A declared checkpoint between two steps was reached: a person must approve before the run goes on."""

    call: ToolCallId
    """Stands where a call's id would, so that it is answered as a call is."""
    place: int
    """Among the goal's checkpoints, from 0."""
    checkpoint: Checkpoint
    why: str
    """What was reached, in plain words."""
    digest: str
    """The answer must carry it."""
    again: bool = False
    """Whether a milestone is looked for again after later steps, since its expression could not be judged."""
    answer: Body = NOTHING
    """At the end: what the model says is its answer, which a person accepts or sends back."""


class CheckpointAnswered(Event, tag="checkpoint_answered"):
    """A person looked at a run at its checkpoint and decided."""

    call: ToolCallId
    decision: Literal["approve", "deny"]
    by: str = "person"
    told: Body = NOTHING
    """What the model reads of it; nothing where it was approved without a word."""
    why: str = ""


class AskPassedOn(Event, tag="ask_passed_on"):
    """A person passed what is asked on to someone else; it goes on waiting."""

    call: ToolCallId
    to: str
    note: str = ""
    by: str = "person"
