"""A run with everything in it that the inspector shows."""

from __future__ import annotations

import json
from typing import TypeVar

from tests.window.inspector.calls import ARGUMENTS, WRITE
from workbench.domain.agents import Agent
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    Event,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    RunFinished,
    RunInterrupted,
    RunStarted,
    StepStarted,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.goals import Check, CheckResult, Goal
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.messages import PromptCall, PromptMessage, Usage
from workbench.domain.queries import Context, Prompt, Segment
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Row
from workbench.domain.tools import ToolSet
from workbench.domain.values import body_of

E = TypeVar("E", bound=Event)
READ, WROTE = ToolCallId("c1.1"), ToolCallId("c1.2")
LONG = json.dumps([{"vendor": f"Vendor {place}", "total": place} for place in range(60)])
EDITED = json.dumps({"path": "elsewhere.md", "text": "April"})


class Log(list[AnyEvent]):
    """Events in order, numbered as they come."""

    def add(self, kind: type[E], step: int = 1, **fields: object) -> E:
        """Add an event."""
        event = kind(run=RunId("r1"), seq=len(self) + 1, at=1000.0 + len(self), step=step, **fields)  # type: ignore[arg-type]
        self.append(event)  # type: ignore[arg-type]
        return event


def a_run() -> Log:
    """A step with a failed request, a reply with two calls, one of them edited by a person, and an evaluation."""
    log = Log()
    log.add(
        RunStarted, 0, goal=Goal(instructions="Triage"), agent=Agent(model="local"), tools=ToolSet(), offered=(WRITE,)
    )
    log.add(StepStarted)
    log.add(ContextBuilt, messages=2, tokens=400)
    log.add(ModelRequested, model="local", payload="ab" * 32, target="http://127.0.0.1:1/v1")
    log.add(ModelFailed, error="overloaded", message="The server is overloaded.", retry_in=1.0)
    log.add(ModelRequested, model="local", attempt=2, payload="ab" * 32, target="http://127.0.0.1:1/v1")
    log.add(
        ModelReplied,
        text=body_of("I read, then I write."),
        reasoning=body_of("The notes come first."),
        calls=2,
        usage=Usage(input_tokens=5230, output_tokens=412),
        first_token=0.31,
        seconds=1.9,
        model="gemma",
    )
    log.add(ToolProposed, call=READ, tool="files.read", arguments=body_of('{"path": "a"}'), permission="auto")
    log.add(ToolProposed, call=WROTE, tool="files.write", arguments=body_of(ARGUMENTS), rule="files.write")
    log.add(ToolStarted, call=READ, tool="files.read", arguments=body_of('{"path": "a"}'))
    log.add(ToolReturned, call=READ, tool="files.read", output=body_of(LONG), seconds=0.01)
    log.add(ApprovalAsked, call=WROTE, ask="permission", tool="files.write", arguments=body_of(ARGUMENTS), digest="d")
    log.add(ApprovalGiven, call=WROTE, decision="edit", arguments=body_of(EDITED), why="the name is taken")
    log.add(ToolStarted, call=WROTE, tool="files.write", arguments=body_of(EDITED))
    log.add(ToolReturned, call=WROTE, tool="files.write", output=body_of("Wrote it."), changed=("elsewhere.md",))
    check = CheckResult(check=Check(file="a"), passed=False, evidence="a is not there.")
    log.add(Evaluated, verdict="not_reached", why="One check did not pass.", checks=(check,))
    log.add(ContextUpdated, messages=5, tokens=900)
    log.add(RunFinished, 0, outcome="not_reached", why="One check did not pass.")
    return log


def in_doubt() -> Log:
    """A run whose engine ended during a call."""
    log = Log(a_run()[:9])
    log.add(ToolStarted, call=WROTE, tool="files.write", arguments=body_of(ARGUMENTS))
    log.add(RunInterrupted, 0, in_doubt=(WROTE,))
    return log


def row_of(log: Log, phase: str, call: ToolCallId | None = None, status: str | None = None) -> Row:
    """The row of a phase, as the timeline makes it."""
    rows = Timeline(log).rows
    return next(r for r in rows if r.phase == phase and r.call == call and status in (None, r.status))


PROMPT = Prompt(
    messages=(
        PromptMessage(role="system", text="You work with files."),
        PromptMessage(role="user", text="Triage."),
        PromptMessage(role="assistant", text="", calls=(PromptCall(id="c1.1", tool="files.read", arguments="{}"),)),
        PromptMessage(role="tool", text=LONG, call="c1.1"),
    ),
    tools=("files.read", "files.write"),
    wire='{"model":"local","n":1.0}',
    target="http://127.0.0.1:1/v1",
    proven=True,
)
CONTEXT = Context(
    segments=(
        Segment(role="system", source="agent", seq=0, tokens=400, preview="You work"),
        Segment(role="tool", source="files.read", seq=11, tokens=3_600, preview=LONG[:120], ref=body_of(LONG).ref),
    ),
    tokens=4_000,
    size=8_000,
)
