"""Where a goal's oversight makes a run wait for a person, and what follows from the answer."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.agents import SubAgent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import (
    WAITING,
    AnyEvent,
    AskPassedOn,
    CheckpointAnswered,
    CheckpointReached,
    RunFinished,
)
from workbench.domain.ids import ROOT_FRAME, ToolCallId
from workbench.domain.messages import Message
from workbench.domain.oversight import END, Oversight
from workbench.domain.tools import ASK_HUMAN
from workbench.domain.values import NOTHING, Bodies
from workbench.engine.context import message_tokens
from workbench.engine.outcomes import CheckpointMet, Decided
from workbench.engine.state import FOR_GOOD, CallState, RunState
from workbench.engine.wording import digest, sentence
from workbench.policy.permissions import matches

_APPROVED = "A person looked at the work so far and lets you go on. They say: {why}"
_SENT_BACK = "A person looked at your answer and does not accept it. {why} Mend that, then say again that you are done."
_DENIED = "A person looked at the work so far and does not approve of it. {why} Mend that before you go on."


def stops_before(state: RunState, tool: str) -> bool:
    """Tell whether only a person can let a call of a tool run, by the goal's oversight."""
    oversight = state.goal.oversight
    if tool == ASK_HUMAN or oversight.style == "autonomous":
        return False
    spec = state.spec(tool)
    if oversight.style == "every write asks" and spec is not None and spec.writes:
        return True
    return any(each.at == "tool" and matches(each.tool, tool) for each in oversight.declared)


def question_before(state: RunState, call: CallState) -> str:
    """Return what is asked at the checkpoint before a call."""
    here = [each for each in state.goal.oversight.declared if each.at == "tool" and matches(each.tool, call.tool)]
    if not here:
        return f"Every write asks: {call.tool} changes something or sends."
    said = " ".join(sentence(each.look_at) for each in here if each.look_at)
    return f"A checkpoint stands before {here[0].tool}. {said}".strip()


def reached(state: RunState, outcome: CheckpointMet) -> CheckpointReached:
    """Return the question at a checkpoint between two steps."""
    declared = state.goal.oversight.declared
    if outcome.place >= len(declared):
        raise InvalidCommand("The goal has no such checkpoint.", "Look at its oversight.")
    return _reached(state, outcome.place, outcome.why, again=outcome.again)


def at_the_end(state: RunState) -> CheckpointReached | None:
    """Return the question whether the result is accepted, which counts as reached otherwise; None: nobody is asked."""
    ends = (place for place, each in enumerate(state.goal.oversight.declared) if each.at == "end")
    place = next(ends, None)
    if place is None or state.verdict is None:
        return None
    said = " ".join(
        sentence(each.look_at) for each in state.goal.oversight.declared if each.at == "end" and each.look_at
    )
    asked = _reached(state, place, f"{sentence(state.verdict.why)} Is the result accepted? {said}".strip())
    return replace(asked, answer=state.reply.text if state.reply is not None else NOTHING)


def _reached(state: RunState, place: int, why: str, *, again: bool = False) -> CheckpointReached:
    checkpoint = state.goal.oversight.declared[place]
    own = f"checkpoint{place + 1}.{state.step}{END if checkpoint.at == 'end' else ''}"
    call = ToolCallId(own if state.frame == ROOT_FRAME else f"{state.frame}.{own}")
    return CheckpointReached(
        call=call, place=place, checkpoint=checkpoint, why=why, digest=digest(call, why), again=again
    )


def inherited(state: RunState, sub: SubAgent) -> Oversight:
    """Return a sub-agent's oversight: its supervisor's checkpoints before calls, and its own, which always hold."""
    above = state.goal.oversight
    before_calls = tuple(each for each in above.declared if each.at == "tool")
    style = "checkpoints" if above.style == "autonomous" and sub.checkpoints else above.style
    return Oversight(style=style, checkpoints=(*before_calls, *sub.checkpoints))


def decided(state: RunState, asked: CheckpointReached, outcome: Decided, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what follows from the answer at a checkpoint. Raises `InvalidCommand` where it does not fit."""
    if outcome.digest != asked.digest:
        raise InvalidCommand("The answer belongs to another checkpoint.", "Look again and decide.")
    if outcome.decision == "escalate":
        return (passed_on(outcome),)
    if outcome.decision not in ("approve", "deny"):
        raise InvalidCommand("A checkpoint is approved or denied.", "Approve, deny with a reason, or stop the run.")
    denies = outcome.decision == "deny"
    if denies and not outcome.why.strip():
        raise InvalidCommand("A checkpoint is denied with a reason.", "Say what the model should mend; it reads that.")
    is_last = asked.checkpoint.at == "end"
    words = (_SENT_BACK if is_last else _DENIED) if denies else _APPROVED
    is_told = bool(outcome.why.strip()) and (denies or not is_last)
    answered = CheckpointAnswered(
        call=asked.call,
        decision="deny" if denies else "approve",
        by=outcome.by,
        told=bodies.keep(words.format(why=sentence(outcome.why))) if is_told else NOTHING,
        why=outcome.why,
    )
    if denies or not is_last:
        return (answered,)
    why = state.verdict.why if state.verdict is not None else ""
    return (answered, RunFinished(outcome="reached", why=f"{sentence(why)} A person accepted the result.".strip()))


def passed_on(outcome: Decided) -> AskPassedOn:
    """Return that a question goes to someone else. Raises `InvalidCommand` where nobody is named."""
    if not outcome.to.strip():
        raise InvalidCommand("Nobody is named to pass it on to.", "Say who decides from now on.")
    return AskPassedOn(call=outcome.call, to=outcome.to.strip(), note=outcome.why, by=outcome.by)


def noted(state: RunState, event: CheckpointReached | CheckpointAnswered) -> RunState:
    """Return the state after a checkpoint was reached or answered."""
    if isinstance(event, CheckpointReached):
        return replace(state, checkpoint=event)
    asked = state.checkpoint
    if asked is None:
        return state
    for_good = asked.checkpoint.at == "milestone" and not asked.again
    passed = {**state.passed, asked.place: FOR_GOOD if for_good else state.step}
    messages = state.messages
    if event.told.size:
        tokens = message_tokens(event.told)
        messages = (*messages, Message(role="user", body=event.told, tokens=tokens, seq=event.seq, source="person"))
    paused = None if state.paused is not None and state.paused.reason in WAITING else state.paused
    return replace(state, checkpoint=None, passed=passed, messages=messages, paused=paused, before_edit=None)
