"""What waits for people, over all runs of a home: what is asked, why, since when, and what one must know to answer."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Query
from workbench.domain.event_parts import StopReason, Verdict
from workbench.domain.events import ApprovalAsked, CheckpointReached, ToolProposed
from workbench.domain.goals import Limits, Used
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId
from workbench.domain.oversight import is_sign_off
from workbench.domain.questions import Urgency
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Value


class Inbox(Query, tag="inbox"):
    """Answers `InboxList`: what waits for people, the most urgent first, then the oldest."""


class PassedOn(Value):
    """That a question went to someone else."""

    to: str
    note: str
    by: str
    at: float


class InboxItem(Value):
    """One thing that waits for a person."""

    run: RunId
    session: SessionId
    session_name: str
    goal: str
    """Its instructions."""
    seq: int
    """The event since which it waits; with the run it names the item."""
    since: float
    """Seconds since the epoch."""
    urgency: Urgency
    reason: StopReason | None
    why: str
    """Why the run stands still, in plain words."""
    asked: ApprovalAsked | None = None
    """What is asked; None: the run stands still and someone must look at it."""
    proposed: ToolProposed | None = None
    spec: ToolSpec | None = None
    verdicts: tuple[Verdict, ...] = ()
    """What the policy says of the call, with where its values came from."""
    tool_set: str = ""
    """The name of the run's tool set."""
    number: int = 0
    """Which question of the run it is, from 1."""
    step: int = 0
    lately: tuple[str, ...] = ()
    """The last steps, a line each, oldest first."""
    passed_on: tuple[PassedOn, ...] = ()
    """To whom it was passed on, oldest first."""
    frame: FrameId = ROOT_FRAME
    """Where the run stands still at a limit: whose limit that is."""
    agent: str = ""
    """The name of the sub-agent whose limit it is; empty: the run's own."""
    limits: Limits | None = None
    """All of its limits; None: the run does not stand still at one."""
    used: Used = Used()
    """What of them is used."""
    elsewhere: bool = False
    """Whether another program drives the run, so that it is answered there."""

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.run}/{self.seq}"

    @property
    def kind(self) -> str:
        """What it is, in a word or two."""
        if self.asked is not None:
            return "sign-off" if is_sign_off(self.asked.call) else KINDS[self.asked.ask]
        return str(self.reason or "waits").replace("_", " ")

    @property
    def waits_for(self) -> str:
        """Who is asked now; empty: whoever looks."""
        return self.passed_on[-1].to if self.passed_on else ""


class InboxList(Answer, tag="inbox_list"):
    """What waits for people."""

    items: tuple[InboxItem, ...]


KINDS: dict[Literal["permission", "question", "in_doubt", "policy", "checkpoint"], str] = {
    "permission": "permission",
    "question": "question",
    "in_doubt": "in doubt",
    "policy": "held by policy",
    "checkpoint": "checkpoint",
}
RANKS: dict[Urgency, int] = {"high": 0, "normal": 1, "low": 2}


def asked_at(event: CheckpointReached) -> ApprovalAsked:
    """Return what is asked at a checkpoint between two steps, as any other question is shown."""
    return ApprovalAsked(
        run=event.run,
        seq=event.seq,
        at=event.at,
        frame=event.frame,
        step=event.step,
        call=event.call,
        ask="checkpoint",
        tool="",
        arguments=event.answer,
        question=event.why,
        digest=event.digest,
    )
