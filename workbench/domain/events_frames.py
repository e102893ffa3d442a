"""What happened between a supervisor and its sub-agents: each activation is a frame in the run's own log."""

from __future__ import annotations

from workbench.domain.agents import Agent
from workbench.domain.event_base import Event
from workbench.domain.event_parts import Outcome
from workbench.domain.goals import Goal
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.tools import ToolSet
from workbench.domain.values import NOTHING, Body


class FrameEntered(Event, tag="frame_entered"):
    """A sub-agent took up what a call handed over to it; its own events carry the same `frame` as this one."""

    parent: FrameId = ROOT_FRAME
    """The supervisor's frame."""
    call: ToolCallId
    """The supervisor's call, which returns when the frame is left."""
    name: str
    """The sub-agent's, as its supervisor calls it."""
    handed: Body = NOTHING
    """The call's arguments as they were handed over, as JSON."""
    agent: Agent
    goal: Goal
    """What it reads first, its own limits, and the work folder of its supervisor."""
    tools: ToolSet = ToolSet()
    """Narrowed: nothing is granted in it that the supervisor has not."""
    offered: tuple[str, ...] = ()
    """Names of the tools that it is offered; all are its supervisor's, or delegate to a sub-agent of its own."""
    script: Body = NOTHING
    """The replies of a scripted model."""
    tainted: bool = False
    """Whether its supervisor had read text that strangers may have written before it handed over."""


class FrameLeft(Event, tag="frame_left"):
    """A sub-agent is done, one way or another; the supervisor's call ends with it."""

    parent: FrameId = ROOT_FRAME
    call: ToolCallId
    name: str
    outcome: Outcome
    why: str
    answer: Body = NOTHING
    """What it said last."""
    tainted: bool = False
    """Whether strangers may have written some of what it made its answer from."""
