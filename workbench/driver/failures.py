"""What is recorded of an act that did not end well."""

from __future__ import annotations

import random
import time

from workbench.domain.calls import CallToRun
from workbench.domain.errors import ModelError, ToolError
from workbench.engine.outcomes import CallFailed, Failed

_dice = random.SystemRandom()


def model_failed(error: ModelError, partial: str, seconds: float) -> Failed:
    """Return that a model gave no whole reply; `partial` is what had streamed in."""
    return Failed(
        at=time.time(),
        error=error.kind,
        message=error.message,
        todo=error.todo,
        status=error.status,
        retry_after=error.retry_after,
        jitter=_dice.random(),
        partial=error.partial or partial,
        seconds=seconds,
    )


def call_failed(call: CallToRun, error: ToolError, seconds: float) -> CallFailed:
    """Return that a call did not end well, or could not be begun."""
    return CallFailed(
        at=time.time(),
        call=call.call,
        code=error.code,
        message=str(error),
        retry=error.retry,
        retry_after=error.retry_after,
        seconds=seconds,
        suspicion=error.suspicion,
        signs=error.signs,
        connections=error.connections,
    )
