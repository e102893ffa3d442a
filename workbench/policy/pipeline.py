"""What the rules say about a proposed call, in one order: schema, scope, rate, provenance, injection, permission."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.domain.errors import Retry
from workbench.domain.event_parts import Problem, Stage, Suspicion, Verdict
from workbench.domain.events_trust import RuleGranted
from workbench.domain.tools import ASK_HUMAN, ArgumentRule, Permission, ToolSpec
from workbench.domain.values import Bodies, Value
from workbench.policy import provenance, rates
from workbench.policy.arguments import default_of, problem_with
from workbench.policy.expressions import ConditionFailed, Evaluator, Scope
from workbench.policy.granting import names_argument
from workbench.policy.narrowing import stricter
from workbench.policy.permissions import Rule, matches
from workbench.policy.provenance import Transcript

MAX_CALLS = 32
"""Calls of one reply that are looked at."""
HAMMERED = 6
"""The same call with the same result so many times in a row holds the next one."""
LONGEST_PACE = 10.0
"""Seconds that a call waits by itself for its tool's rate; a longer wait is told to the model instead."""


class Case(Value):
    """All that a verdict depends on."""

    tool: str
    arguments: str
    place: int
    """Among the reply's calls, from 1."""
    spec: ToolSpec | None
    rule: Rule | None
    """The tool set's entry for it."""
    now: float
    """Seconds since the epoch."""
    offered: tuple[str, ...] = ()
    one_at_a_time: bool = False
    """Whether only the first call of a reply is taken."""
    most: int | None = None
    """Calls of the tool that the goal's limits allow; None: there is no limit."""
    used: int = 0
    """Calls of the tool that the run made or is about to make."""
    began: tuple[float, ...] = ()
    pending: int = 0
    """Calls of the tool before it in the same reply."""
    failures: int = 0
    failed: float = 0.0
    """As in the state's `Breaker`."""
    repeats: int = 0
    """Times in a row that the same call gave the same result."""
    granted: tuple[RuleGranted, ...] = ()
    folder: str = ""
    tainted: bool = False
    by_person: bool = False
    """Whether a person wrote the arguments."""
    handles: frozenset[str] = frozenset()
    """Ids that the tool's own plugin issued."""
    suspicions: tuple[Suspicion, ...] = ()


class Judgement(Value):
    """The verdict on a call, and what the stages said."""

    permission: Permission
    verdicts: tuple[Verdict, ...]
    problem: Problem = ""
    why: str = ""
    """The verdict in plain words."""
    rule: str = ""
    held: bool = False
    wait: float = 0.0
    retry: Retry = "no"
    retry_after: float | None = None


def judge(case: Case, texts: Transcript, bodies: Bodies, scope: Scope) -> Judgement:
    """Return the verdict on a call. `scope` is what rules on arguments may ask for."""
    for stage in (_schema, _scope, _breaker):
        if (refused := stage(case)) is not None:
            return refused
    wait = rates.wait_for(case.rule.grant.rate if case.rule else "", case.began, case.now, case.pending)
    if wait > LONGEST_PACE:
        return _too_fast(case, wait)
    verdicts = [*_paced(case, wait), *_provenance(case, texts, bodies, scope), *_injection(case)]
    permission, verdict = _permission(case, scope)
    verdicts.append(verdict)
    if verdict.says == "refused":
        return _refused(case, "permission", "not_permitted", verdict.why, rule=verdict.rule)
    held = [each.why for each in verdicts if each.says == "held"]
    return Judgement(
        permission=permission,
        verdicts=tuple(verdicts),
        why=" ".join(held) or verdict.why,
        rule=verdict.rule,
        held=bool(held),
        wait=wait,
    )


def stricter_of(own: Judgement, above: Judgement) -> Judgement:
    """Return what is left of a verdict where a second one, of whoever the caller works for, holds beside it."""
    if own.problem or above.problem:
        return own if own.problem else above
    more = tuple(each for each in above.verdicts if each not in own.verdicts)
    decides = (
        above if (above.held and not own.held) or stricter(own.permission, above.permission) != own.permission else own
    )
    return Judgement(
        permission=stricter(own.permission, above.permission),
        verdicts=(*own.verdicts, *more),
        why=decides.why,
        rule=decides.rule,
        held=own.held or above.held,
        wait=max(own.wait, above.wait),
    )


def _refused(
    case: Case, stage: Stage, problem: Problem, why: str, *, rule: str = "", retry_after: float | None = None
) -> Judgement:
    name = rule or (case.rule.pattern if case.rule is not None else "")
    verdict = Verdict(stage=stage, says="refused", why=why, rule=name)
    retry: Retry = "no" if retry_after is None else "later"
    return Judgement(
        permission="never",
        verdicts=(verdict,),
        problem=problem,
        why=why,
        rule=name,
        retry=retry,
        retry_after=retry_after,
    )


def _schema(case: Case) -> Judgement | None:
    if case.one_at_a_time and case.place > 1:
        why = "Only the first call of a reply is taken here. If it is still wanted, make this call alone, once you have"
        return _refused(case, "schema", "too_many_calls", f"{why} read what the first one gave.")
    if case.place > MAX_CALLS:
        why = f"At most {MAX_CALLS} calls are taken from one reply. Make fewer calls at a time."
        return _refused(case, "schema", "too_many_calls", why)
    if case.rule is not None and case.rule.grant.permission == "never":
        return _refused(case, "scope", "not_permitted", f"The tool set forbids {case.tool}. Go on without it.")
    if case.rule is None or case.spec is None:
        known = ", ".join(case.offered) or "none"
        return _refused(case, "schema", "unknown_tool", f"There is no tool {case.tool!r}. The tools you have: {known}.")
    problem, why = problem_with(case.spec.schema, case.arguments)
    return _refused(case, "schema", problem, why) if problem else None


def _scope(case: Case) -> Judgement | None:
    granted = case.rule.grant.calls if case.rule is not None else None
    most = min((each for each in (granted, case.most) if each is not None), default=None)
    if most is None or case.used < most:
        return None
    why = f"All {most} calls of {case.tool} that this goal allows are used. Go on without it."
    return _refused(case, "scope", "calls_spent", why)


def _breaker(case: Case) -> Judgement | None:
    rest = rates.rests(case.failures, case.failed, case.now)
    if not rest:
        return None
    why = (
        f"{case.tool} failed {case.failures} times in a row, so it is let alone for {rest:.0f} more seconds. "
        "Go on another way until then."
    )
    return _refused(case, "rate", "breaker_open", why, retry_after=rest)


def _too_fast(case: Case, wait: float) -> Judgement:
    rate = case.rule.grant.rate if case.rule is not None else ""
    why = f"{case.tool} may be called {rate.replace('/', ' times in ', 1)} only. Go on with something else until then."
    return _refused(case, "rate", "rate_limited", why, retry_after=wait)


def _paced(case: Case, wait: float) -> Iterator[Verdict]:
    if wait:
        why = f"It begins in {wait:.1f} s, so that the rate of {case.tool} is kept."
        yield Verdict(stage="rate", says="noted", why=why, rule=case.rule.grant.rate if case.rule else "")
    if case.repeats >= HAMMERED and not case.by_person:
        why = f"The same call gave the same result {case.repeats} times in a row: the run goes in circles."
        yield Verdict(stage="rate", says="held", why=why)


def _provenance(case: Case, texts: Transcript, bodies: Bodies, scope: Scope) -> Iterator[Verdict]:
    spec, rule = case.spec, case.rule
    if spec is None or rule is None or case.by_person or not spec.writes:
        return
    leaves = provenance.leaves_of(case.arguments)
    if len(leaves) > provenance.MOST_VALUES and (case.tainted or rule.grant.sources):
        why = f"It has more than {provenance.MOST_VALUES:,} values, and each would have to be looked at."
        yield Verdict(stage="provenance", says="held", why=why)
        return
    for name, value in leaves:
        if (allowed := rule.grant.sources.get(name)) is not None:
            yield from _fed(case, texts, bodies, name, value, allowed)
    if not case.tainted:
        return
    for name, value in leaves:
        if name in spec.sinks and value:
            yield from _sink(case, texts, bodies, scope, name, value)
        elif name not in spec.sinks:
            yield from _content(case, texts, bodies, name, value)


def _fed(
    case: Case, texts: Transcript, bodies: Bodies, name: str, value: str, allowed: Sequence[str]
) -> Iterator[Verdict]:
    """A rule that says whose words an argument may be made of."""
    said = [each for each in texts.all if any(matches(pattern, each.source) for pattern in allowed)]
    if "model" in allowed or provenance.stands_in(value, said, bodies, case.folder) is not None:
        return
    why = f"`{name}` may come from {', '.join(allowed)} only, and {_short(value)} does not stand there."
    path = provenance.trail_of(value, texts.strangers, bodies)
    yield Verdict(stage="provenance", says="held", why=why, argument=name, path=path, rule=f"sources.{name}")


def _sink(case: Case, texts: Transcript, bodies: Bodies, scope: Scope, name: str, value: str) -> Iterator[Verdict]:
    if case.spec is not None and value == default_of(case.spec.schema, name):
        return
    issued = any(form in case.handles for form in provenance.forms_of(value, case.folder))
    if issued or provenance.stands_in(value, texts.trusted, bodies, case.folder) is not None:
        return
    bound = _bounding(case, scope, name)
    if bound is not None:
        why = f"`{name}` is bounded by the rule `{bound.when}`."
        yield Verdict(stage="provenance", says="noted", why=why, argument=name, rule=bound.when)
        return
    path = provenance.trail_of(value, texts.strangers, bodies)
    first = path[0].source if path else "a tool"
    stands = any(value.casefold() in trail.text.casefold() for trail in path)
    whose = f"stands only in what {first} returned" if stands else f"was written by the model after it had read {first}"
    why = f"`{name}` decides where this goes, and {_short(value)} {whose}, which strangers may have written."
    yield Verdict(stage="provenance", says="held", why=why, argument=name, path=path)


def _content(case: Case, texts: Transcript, bodies: Bodies, name: str, value: str) -> Iterator[Verdict]:
    for address in provenance.addresses_in(value):
        if held_address(case, texts, bodies, address):
            path = provenance.trail_of(address, texts.strangers, bodies)
            why = f"`{name}` carries the address {_short(address)}, which does not stand in any text that is trusted."
            yield Verdict(stage="provenance", says="held", why=why, argument=name, path=path)


def held_address(case: Case, texts: Transcript, bodies: Bodies, address: str) -> bool:
    """Say whether content may not carry an address: it stands in no trusted text, and strangers' text has it.

    What leaves the machine may carry only addresses that stand in trusted text.
    """
    if provenance.stands_in(address, texts.trusted, bodies, case.folder) is not None:
        return False
    sends = case.spec is None or case.spec.sends
    strangers = (provenance.plainly(bodies.text(said.body)) for said in texts.strangers)
    return sends or any(address.casefold() in text.casefold() for text in strangers)


def _injection(case: Case) -> Iterator[Verdict]:
    for each in case.suspicions:
        why = f"What {each.source} returned reads like an injection ({each.score:.0%}): {', '.join(each.signs)}."
        yield Verdict(stage="injection", says="noted", why=why)


def _permission(case: Case, scope: Scope) -> tuple[Permission, Verdict]:
    assert case.rule is not None
    if case.tool == ASK_HUMAN:
        return "ask", _says("The model asks a person.", case.rule.pattern)
    rule = _fitting(case, scope)
    permission = rule.permission if rule is not None else case.rule.grant.permission
    what = {"auto": "runs without asking", "ask": "waits for a person", "never": "does not run"}[permission]
    if rule is not None:
        name = rule.when or f"{case.tool} = {permission}"
        verdict = _says(f"The rule `{name}` fits: {what}.", name, refused=permission == "never")
    else:
        verdict = _says(f'"{case.rule.pattern}" = "{permission}": {what}.', case.rule.pattern)
    if permission == "auto" and case.spec is not None and not case.spec.confined:
        return "ask", _says("Its plugin is not confined here, so a person is asked each time.", case.rule.pattern)
    return permission, verdict


def _says(why: str, rule: str, *, refused: bool = False) -> Verdict:
    return Verdict(stage="permission", says="refused" if refused else "passed", why=why, rule=rule)


def _rules(case: Case) -> Iterator[ArgumentRule]:
    """The rules for the tool that hold now: those granted last come first."""
    granted = (each.rule for each in reversed(case.granted) if matches(each.tool, case.tool))
    kept = case.rule.grant.rules if case.rule is not None else ()
    return (rule for rule in (*granted, *kept) if rule.until is None or rule.until > case.now)


def _fitting(case: Case, scope: Scope) -> ArgumentRule | None:
    return next((rule for rule in _rules(case) if _fits(rule, scope)), None)


def _bounding(case: Case, scope: Scope, argument: str) -> ArgumentRule | None:
    """A person's rule that names the argument and lets the call run: the person said where it may go."""
    rule = _fitting(case, scope)
    if rule is not None and rule.permission == "auto" and names_argument(rule.when, argument):
        return rule
    return None


def _fits(rule: ArgumentRule, scope: Scope) -> bool:
    try:
        return Evaluator().holds(rule.when, scope)
    except ConditionFailed:
        return False


def _short(value: str) -> str:
    value = " ".join(value.split())
    return f"“{value if len(value) <= 80 else value[:79] + '…'}”"
