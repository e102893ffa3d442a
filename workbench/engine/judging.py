"""A proposed call as the policy sees it: what the state of its run has to do with it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from msgspec.structs import replace

from workbench.domain.ids import ToolCallId
from workbench.domain.messages import RawCall, ToolCall
from workbench.domain.values import Bodies, body_of
from workbench.engine.repeats import in_a_row, same_before
from workbench.engine.state import Breaker, CallState, RunState
from workbench.policy.expressions import Scope
from workbench.policy.permissions import rule_for
from workbench.policy.pipeline import Case, Judgement, held_address, judge
from workbench.policy.provenance import Said, addresses_in, leaves_of


def judged(
    state: RunState,
    call: RawCall,
    bodies: Bodies,
    at: float,
    *,
    place: int = 1,
    before: int = 0,
    by_person: bool = False,
) -> Judgement:
    """Return the verdict on a call, the `place`th of its reply (from 1), with `before` sound ones of its tool first."""
    case = case_of(state, call, at, place=place, before=before, by_person=by_person)
    return judge(case, bodies, _scope(call))


def case_of(
    state: RunState, call: RawCall, at: float, *, place: int = 1, before: int = 0, by_person: bool = False
) -> Case:
    """Return all that the verdict on a call depends on."""
    breaker = state.breakers.get(call.tool, Breaker())
    rule = rule_for(state.tools, call.tool)
    looks = bool(state.tainted) or (rule is not None and bool(rule.grant.sources))
    return Case(
        tool=call.tool,
        arguments=call.arguments,
        place=place,
        spec=state.spec(call.tool),
        rule=rule,
        now=at,
        offered=tuple(each.name for each in state.offered),
        used=state.totals.calls.get(call.tool, 0) + before,
        began=state.started.get(call.tool, ()),
        pending=before,
        failures=breaker.failures,
        failed=breaker.last,
        repeats=in_a_row(same_before(state, call.tool, body_of(call.arguments or "{}"))),
        granted=state.granted,
        folder=state.goal.work_folder,
        tainted=bool(state.tainted),
        by_person=by_person,
        texts=tuple(_said_in(state)) if looks else (),
        handles=frozenset(state.handles.get(call.tool.partition(".")[0], ())),
        suspicions=state.suspicions,
    )


def addresses_held(state: RunState, call: CallState, bodies: Bodies) -> tuple[str, ...]:
    """Return the addresses in a call's content for which it is held."""
    raw = RawCall(tool=call.tool, arguments=bodies.text(call.arguments))
    case = case_of(state, raw, 0.0)
    trusted = [said for said in case.texts if said.trusted]
    sinks = call.spec.sinks if call.spec is not None else ()
    content = (leaf for name, leaf in leaves_of(raw.arguments) if name not in sinks)
    found = (address for leaf in content for address in addresses_in(leaf))
    return tuple(address for address in found if held_address(case, bodies, address, trusted))


def _said_in(state: RunState) -> Iterator[Said]:
    """The texts of the transcript. A model's words are trusted as long as it had read nothing by strangers."""
    made: dict[ToolCallId, tuple[ToolCall, bool]] = {}
    for message in state.messages:
        by_model = message.source == "model"
        trusted = not message.untrusted and (not by_model or not state.tainted or message.seq < state.tainted)
        said = Said(seq=message.seq, source=message.source, trusted=trusted, body=message.body, call=message.call)
        yield _returned(said, state, *made[message.call]) if message.call in made else said
        for call in message.calls:
            given = trusted or call.by_person
            made[call.id] = (call, given)
            yield replace(said, trusted=given, body=call.arguments, call=None)


def _returned(said: Said, state: RunState, call: ToolCall, given: bool) -> Said:
    """A result: it can't vouch for what its caller gave it, and where it only computes, for nothing beyond that."""
    spec = state.spec(call.tool)
    computed = spec is not None and spec.deterministic
    return replace(said, trusted=said.trusted and (given or not computed), echoes=call.arguments, tool=call.tool)


def _scope(call: RawCall) -> Scope:
    """What a rule on arguments may ask for."""
    return {"args": _arguments(call), "tool": {"name": call.tool}}


def _arguments(call: RawCall) -> dict[str, object]:
    try:
        value = json.loads(call.arguments or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
