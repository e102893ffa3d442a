"""Whether a run goes in circles: the same call, again and again, with the same result."""

from __future__ import annotations

from workbench.domain.messages import Message
from workbench.domain.values import Body
from workbench.engine.state import RunState

_LOOK_BACK = 60
"""Messages in which the same call is looked for."""


def same_before(state: RunState, tool: str, arguments: Body) -> list[Message]:
    """Return the results that the same call with the same arguments gave lately, oldest first."""
    lately = state.messages[-_LOOK_BACK:]
    same = {each.id for message in lately for each in message.calls if (each.tool, each.arguments) == (tool, arguments)}
    return [message for message in lately if message.call in same]


def in_a_row(results: list[Message]) -> int:
    """Return how many of the last results are the same."""
    count = 0
    while count < len(results) and results[-1 - count].body == results[-1].body:
        count += 1
    return count
