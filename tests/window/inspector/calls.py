"""Asks, tools and events as the tests of this folder need them."""

from __future__ import annotations

import json

from workbench.domain.events import ApprovalAsked, Ask, ToolProposed
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolSpec
from workbench.domain.values import body_of

CALL = ToolCallId("c1.1")
ARGUMENTS = json.dumps({"path": "out/summary.md", "text": "March"})
SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {"path": {"type": "string"}, "text": {"type": "string"}},
        "required": ["path", "text"],
        "additionalProperties": False,
    }
)
WRITE = ToolSpec(
    name="files.write",
    description="Write a text file.",
    schema=SCHEMA,
    effect="reversible",
    sends=False,
    sinks=("path",),
)


def asked(ask: Ask = "permission", arguments: str = ARGUMENTS, seq: int = 7, digest: str = "d1") -> ApprovalAsked:
    """An ask about `files.write`, or a question."""
    return ApprovalAsked(
        run=RunId("r1"),
        seq=seq,
        step=1,
        call=CALL,
        ask=ask,
        tool="ask_human" if ask == "question" else "files.write",
        arguments=body_of(arguments),
        question="Which budget?" if ask == "question" else "",
        digest=digest,
    )


def proposed(arguments: str = ARGUMENTS) -> ToolProposed:
    """The proposal that came before the ask."""
    return ToolProposed(
        run=RunId("r1"), seq=6, step=1, call=CALL, tool="files.write", arguments=body_of(arguments), rule="files.write"
    )
