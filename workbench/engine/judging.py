"""A proposed call as the policy sees it: what the state of its run has to do with it."""

from __future__ import annotations

import json
from functools import cached_property

from msgspec.structs import replace

from workbench.domain.delegating import is_delegate
from workbench.domain.ids import ToolCallId
from workbench.domain.messages import Message, RawCall, ToolCall
from workbench.domain.values import Bodies, Body, body_of
from workbench.engine.context import SUPERVISOR
from workbench.engine.repeats import in_a_row, same_before
from workbench.engine.state import Bound, Breaker, CallState, RunState
from workbench.policy.expressions import Scope
from workbench.policy.permissions import rule_for
from workbench.policy.pipeline import Case, Judgement, held_address, judge, stricter_of
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
    texts, scope = _Texts(state), _scope(call)
    verdict = judge(case, texts, bodies, scope)
    for bound in state.bounds if not is_delegate(call.tool) else ():
        verdict = stricter_of(verdict, judge(_bounded(case, bound, before), texts, bodies, scope))
    return verdict


def _bounded(case: Case, bound: Bound, before: int) -> Case:
    """The same call, as if the supervisor made it itself."""
    used = bound.calls.get(case.tool, 0) + before
    granted = (*bound.granted, *case.granted)
    return replace(case, rule=rule_for(bound.tools, case.tool), used=used, granted=granted)


def case_of(
    state: RunState, call: RawCall, at: float, *, place: int = 1, before: int = 0, by_person: bool = False
) -> Case:
    """Return all that the verdict on a call depends on."""
    breaker = state.breakers.get(call.tool, Breaker())
    rule = rule_for(state.tools, call.tool)
    return Case(
        one_at_a_time=state.agent.parameters.parallel_calls is False,
        most=state.goal.limits.calls.get(call.tool),
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
        handles=frozenset(state.handles.get(call.tool.partition(".")[0], ())),
        suspicions=state.suspicions,
    )


def addresses_held(state: RunState, call: CallState, bodies: Bodies) -> tuple[str, ...]:
    """Return the addresses in a call's content for which it is held."""
    raw = RawCall(tool=call.tool, arguments=bodies.text(call.arguments))
    case = case_of(state, raw, 0.0)
    texts = _Texts(state)
    sinks = call.spec.sinks if call.spec is not None else ()
    content = (leaf for name, leaf in leaves_of(raw.arguments) if name not in sinks)
    found = (address for leaf in content for address in addresses_in(leaf))
    return tuple(address for address in found if held_address(case, texts, bodies, address))


class _Texts:
    """Fulfils `Transcript`. A model's words are trusted as long as it had read nothing by strangers."""

    def __init__(self, state: RunState) -> None:
        self._state = state

    @cached_property
    def trusted(self) -> tuple[Said, ...]:
        """The goal's checks are the user's words too."""
        checks = (body_of(f"{check.file}\n{check.contains or ''}"[:300]) for check in self._state.goal.checks)
        found = [Said(seq=1, source="goal", trusted=True, body=body) for body in checks]
        if self._state.commission.size:
            found.append(Said(seq=1, source="goal", trusted=True, body=self._state.commission))
        for message in self._state.messages:
            if message.untrusted:
                continue
            if _is_late(message, self._state.tainted):
                found += [_said(message, call.arguments) for call in message.calls if call.by_person]
                continue
            found += self._returned(message) if message.call in self._made else [_said(message, message.body)]
            found += [_said(message, call.arguments) for call in message.calls]
        return tuple(found)

    @cached_property
    def strangers(self) -> tuple[Said, ...]:
        """What the model wrote after it had read strangers' text is not among them: it tells no origin."""
        return tuple(_said(each, each.body, trusted=False) for each in self._state.messages if each.untrusted)

    @cached_property
    def all(self) -> tuple[Said, ...]:
        """With the model's own words, whenever it wrote them."""
        late = [each for each in self._state.messages if _is_late(each, self._state.tainted)]
        return (*self.trusted, *self.strangers, *(_said(each, each.body, trusted=False) for each in late))

    def _returned(self, message: Message) -> list[Said]:
        """A result: it can't vouch for what its caller gave it, and where it only computes, for nothing beyond that."""
        asking, call = self._made[message.call]
        spec = self._state.spec(call.tool)
        if spec is not None and spec.deterministic and not call.by_person and _is_late(asking, self._state.tainted):
            return []
        return [replace(_said(message, message.body), echoes=call.arguments, tool=call.tool)]

    @cached_property
    def _made(self) -> dict[ToolCallId | None, tuple[Message, ToolCall]]:
        """The calls that results answer, each with the message that made it."""
        return {call.id: (message, call) for message in self._state.messages for call in message.calls}


def _is_late(message: Message, tainted: int) -> bool:
    """Whether a model wrote it after it had read strangers' text."""
    return message.source in ("model", SUPERVISOR) and bool(tainted) and message.seq >= tainted


def _said(message: Message, body: Body, *, trusted: bool = True) -> Said:
    return Said(seq=message.seq, source=message.source, trusted=trusted, body=body, call=message.call)


def _scope(call: RawCall) -> Scope:
    """What a rule on arguments may ask for."""
    return {"args": _arguments(call), "tool": {"name": call.tool}}


def _arguments(call: RawCall) -> dict[str, object]:
    try:
        value = json.loads(call.arguments or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
