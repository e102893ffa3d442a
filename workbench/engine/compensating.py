"""In a fork: what undoes a call of the parent before the same call runs again."""

from __future__ import annotations

import json

from workbench.domain.events import PlannedCall, ToolProposed
from workbench.domain.ids import ToolCallId
from workbench.domain.values import Bodies
from workbench.engine.state import COMPENSATE, RunState
from workbench.engine.wording import digest
from workbench.policy.arguments import normalised, problem_with


def undone_first(state: RunState, entry: PlannedCall | None, bodies: Bodies) -> ToolProposed | None:
    """Return the proposed call of the compensator, for its caller to number; None where none is planned or can be made.

    It takes the recorded call's arguments, as far as it knows them.
    """
    spec = state.spec(entry.tool) if entry is not None and entry.mode == "compensate" else None
    compensator = state.spec(spec.compensator) if spec is not None and spec.compensator else None
    if entry is None or compensator is None:
        return None
    arguments = cut_to(compensator.schema, bodies.text(entry.arguments))
    if problem_with(compensator.schema, arguments)[0]:
        return None
    return ToolProposed(
        call=ToolCallId(""),
        tool=compensator.name,
        arguments=bodies.keep(arguments),
        permission="ask",
        rule=COMPENSATE,
        why=f"Undoes {entry.tool} ({entry.call}) of the parent before it runs again.",
        key=digest(compensator.name, normalised(arguments)),
    )


def cut_to(schema: str, arguments: str) -> str:
    """Return the arguments that a schema has properties for, as JSON."""
    value, known = json.loads(arguments or "{}"), json.loads(schema).get("properties", {})
    return json.dumps({name: each for name, each in value.items() if name in known}, ensure_ascii=False)
