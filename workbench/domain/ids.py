"""Names for the kinds of identity, so that one is never passed for another. All are short printable strings."""

from __future__ import annotations

import hashlib
from typing import NewType

SessionId = NewType("SessionId", str)
RunId = NewType("RunId", str)
FrameId = NewType("FrameId", str)
"""One agent's activation; the first of a run is `f0`."""
ToolCallId = NewType("ToolCallId", str)
"""A call within a run, `c<step>.<place in the reply>`; in the frame of a sub-agent with that before it (`f1.c2.1`).
It is ours, so a model that repeats its own ids does no harm."""

ROOT_FRAME = FrameId("f0")


def tool_call_id(step: int, place: int, frame: FrameId = ROOT_FRAME) -> ToolCallId:
    """Return the identity of the `place`th call (from 1) proposed in step `step` of a frame."""
    return ToolCallId(f"c{step}.{place}" if frame == ROOT_FRAME else f"{frame}.c{step}.{place}")


def frame_of_call(call: ToolCallId) -> FrameId:
    """Return the frame in which a call was proposed."""
    frame, dot, _ = call.partition(".c")
    return FrameId(frame) if dot and frame.startswith("f") else ROOT_FRAME


def idempotency_key(run: RunId, call: ToolCallId) -> str:
    """Return what a tool knows a call by that may run again: no other call, of this run or a fork of it, has it."""
    return f"{run}/{call}"


def trace_id(run: RunId) -> str:
    """Return the run's OpenTelemetry trace id: 32 hex digits, derived, so it is never stored."""
    return hashlib.sha256(f"trace:{run}".encode()).hexdigest()[:32]


def span_id(run: RunId, key: str) -> str:
    """Return the span id of what `key` names within the run: 16 hex digits, derived."""
    return hashlib.sha256(f"span:{run}:{key}".encode()).hexdigest()[:16]
