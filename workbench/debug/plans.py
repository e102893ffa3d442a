"""The effect plan of a fork: which calls of the parent would fire again, and what is to happen then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from workbench.domain.delegating import is_delegate
from workbench.domain.errors import BadInput
from workbench.domain.events import (
    AnyEvent,
    PlanMode,
    PlannedCall,
    RunForked,
    RunStarted,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import ToolCallId
from workbench.domain.inspection import PlanEntry
from workbench.domain.memory import MEMORY_TOOLS
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Bodies, Body
from workbench.engine.fold import fold
from workbench.engine.wording import digest
from workbench.engine.wording import edited as marked
from workbench.policy.arguments import normalised

_NO_RESULT = ("in_doubt", "stopped")
"""Failures that don't tell whether the call took effect."""

_OF_CALLS = {ToolProposed, ToolStarted, ToolReturned, ToolFailed, ToolDenied}


class _Fired(msgspec.Struct):
    """A call as it was recorded."""

    proposed: ToolProposed | None = None
    started: ToolStarted | None = None
    ended: ToolReturned | ToolFailed | None = None


def effect_plan(
    events: Sequence[AnyEvent],
    seq: int,
    remembered: Mapping[str, PlanMode],
    bodies: Bodies,
    tape: tuple[PlannedCall, ...] | None = None,
) -> tuple[PlanEntry, ...]:
    """Return the calls that a fork at `seq` might fire again, in their order, each with what is proposed for it.

    They are those that ran after `seq` or were under way there, and those that the run's own plans hold.
    `remembered` are modes by tool, proposed where they are possible; `tape` is that of the state at `seq`, where it is
    known.
    """
    specs: dict[str, ToolSpec] = {}
    fired: dict[ToolCallId, _Fired] = {}
    for event in events:
        if isinstance(event, RunStarted):
            specs = {spec.name: spec for spec in event.offered}
        elif type(event) in _OF_CALLS:
            _record(fired, event, seq)
    calls = [
        _planned(each.started, each, bodies)
        for each in fired.values()
        if each.started is not None and not is_delegate(each.started.tool)
    ]
    inherited = _left(_inherited(events, seq, tape), calls, specs)
    entries: dict[str, PlanEntry] = {}
    for call in (*inherited, *calls):
        entry = _entry(call, specs, remembered)
        while entry.name in entries:
            entry = replace(entry, name=f"{entry.name}+")
        entries[entry.name] = entry
    return tuple(entries.values())


def decided(
    entries: Iterable[PlanEntry], modes: Mapping[str, PlanMode], mocks: Mapping[str, str], bodies: Bodies
) -> tuple[PlannedCall, ...]:
    """Return the plan as a person wants it; `modes` and `mocks` go by the entries' names.

    Raises `BadInput` for a call that is not in the plan, a mode that is not among its choices, and a mock without text.
    """
    entries = tuple(entries)
    names = [entry.name for entry in entries]
    for name in (*modes, *mocks):
        if name not in names:
            raise BadInput(f"The plan has no call {name}.", f"Its calls: {', '.join(names) or 'none'}.")
    return tuple(_decide(entry, modes, mocks, bodies) for entry in entries)


def _inherited(events: Sequence[AnyEvent], seq: int, tape: tuple[PlannedCall, ...] | None) -> tuple[PlannedCall, ...]:
    """What the run's own plan holds at `seq`, and the plans of forks that it began with after that, each call once."""
    forks = [event for event in events if isinstance(event, RunForked)]
    if tape is None:
        began = any(fork.seq <= seq for fork in forks)
        tape = fold(event for event in events if event.seq <= seq).tape if began else ()
    calls = [*tape, *(call for fork in forks if fork.seq > seq for call in fork.plan)]
    return tuple({(call.call, call.seq, call.key): call for call in reversed(calls)}.values())[::-1]


def _left(
    inherited: Iterable[PlannedCall], fired: Iterable[PlannedCall], specs: Mapping[str, ToolSpec]
) -> Iterator[PlannedCall]:
    """Yield what is left of earlier plans: a call that was let run is not when it ran since, as `fired` tells then, nor
    when it may run again without harm.
    """
    ran = Counter(call.key for call in fired)
    for call in inherited:
        if call.mode != "run":
            yield call
        elif ran[call.key]:
            ran[call.key] -= 1
        elif _proposal(call, _spec(call, specs))[0] != "run":
            yield call


def _record(fired: dict[ToolCallId, _Fired], event: AnyEvent, seq: int) -> None:
    match event:
        case ToolProposed():
            fired[event.call] = _Fired(proposed=event)
        case ToolStarted() if event.call in fired:
            fired[event.call].started = event
        case ToolReturned() | ToolFailed() | ToolDenied() if event.call in fired:
            if event.seq <= seq:
                del fired[event.call]
            elif not isinstance(event, ToolDenied):
                fired[event.call].ended = event
        case _:
            pass


def _planned(started: ToolStarted, call: _Fired, bodies: Bodies) -> PlannedCall:
    proposed, ended = call.proposed, call.ended
    edited = proposed is None or proposed.arguments != started.arguments
    key = "" if edited or proposed is None else proposed.key
    output: Body | None = None
    if isinstance(ended, ToolReturned):
        output = bodies.keep(bodies.text(ended.output).removeprefix(marked(""))) if edited else ended.output
    elif isinstance(ended, ToolFailed) and ended.code not in _NO_RESULT:
        output = ended.message
    return PlannedCall(
        call=started.call,
        seq=started.seq,
        tool=started.tool,
        arguments=started.arguments,
        key=key or digest(started.tool, normalised(bodies.text(started.arguments))),
        mode="ask",
        output=output,
        failed=isinstance(ended, ToolFailed) and output is not None,
        observed=ended.observed if isinstance(ended, ToolReturned) else (),
    )


def _entry(call: PlannedCall, specs: Mapping[str, ToolSpec], remembered: Mapping[str, PlanMode]) -> PlanEntry:
    spec = _spec(call, specs)
    choices: list[PlanMode] = ["mock", "run", "ask"]
    if call.output is not None:
        choices.insert(0, "tape")
    if spec.compensator in specs:
        choices.insert(-1, "compensate")
    mode, why = _proposal(call, spec)
    wanted = remembered.get(call.tool)
    if wanted is not None and wanted in choices and wanted != "mock":
        mode, why = wanted, f"Remembered for {call.tool}."
    planned = replace(call, mode=mode)
    return PlanEntry(
        name=f"{call.call}@{call.seq}",
        planned=planned,
        effect=spec.effect,
        sends=spec.sends,
        choices=tuple(choices),
        why=why,
    )


def _spec(call: PlannedCall, specs: Mapping[str, ToolSpec]) -> ToolSpec:
    return specs.get(call.tool) or ToolSpec(name=call.tool, description="", schema="{}")


def _proposal(call: PlannedCall, spec: ToolSpec) -> tuple[PlanMode, str]:
    if call.mode == "mock" and call.output is not None:
        return "tape", "The run's own plan answers it so."
    if call.tool in MEMORY_TOOLS:
        return "run", "What a fork remembers or forgets is its own."
    if spec.effect == "pure" and not spec.sends:
        return "run", "It changes nothing and sends nothing."
    in_folder = bool(spec.scopes) and all(scope.startswith("work_folder") for scope in spec.scopes)
    if not spec.sends and in_folder:
        return "run", "It works in the work folder only, and the fork has its own copy."
    if not spec.sends and spec.effect == "idempotent":
        return "run", "Running it again comes to the same."
    what = "It sends something out" if spec.sends else "What it does outside the work folder stays"
    if call.output is None:
        return "ask", f"{what}, and no result is recorded."
    return "tape", f"{what}; the recorded result is used and nothing fires."


def _decide(entry: PlanEntry, modes: Mapping[str, PlanMode], mocks: Mapping[str, str], bodies: Bodies) -> PlannedCall:
    call, name = entry.planned, entry.name
    mode = modes.get(name, "mock" if name in mocks else call.mode)
    if mode not in entry.choices:
        can = ", ".join(entry.choices)
        raise BadInput(f"{call.tool} ({name}) can't be answered by {mode}.", f"Choose one of: {can}.")
    if mode == "mock":
        if name not in mocks:
            raise BadInput(f"There is no mock result for {call.tool} ({name}).", "Give one, or choose another way.")
        return replace(call, mode=mode, output=bodies.keep(mocks[name]), failed=False)
    return replace(call, mode=mode, output=call.output if mode in ("tape", "run") else None)
