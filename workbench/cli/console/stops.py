"""Where a run stands, for the console."""

from __future__ import annotations

from workbench.cli.paint import Paint
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.oversight import is_sign_off
from workbench.domain.timeline_fold import OUTCOMES, REASONS
from workbench.domain.timeline_text import call_line, one_line
from workbench.driver.gate import standing
from workbench.engine.frames import seen_in
from workbench.engine.state import CallState, RunState

MANY_ASKS = 10
"""Questions of a run from which on their number is told."""
_LONGEST_WHY = 400
_ANSWERS = {
    "permission": "approve, edit, answer or deny",
    "policy": "approve, edit, strip, answer, deny or quarantine",
    "question": "answer or deny",
    "checkpoint": "approve, edit, answer, deny or escalate",
    "in_doubt": "approve runs it again; answer gives its result; deny leaves it",
}


def stop_text(state: RunState, paint: Paint) -> str:
    """Return where the run stands in a line, and a line for each call that comes next or waits."""
    here = seen_in(state, standing(state).frame)
    whose = f" in {here.frame} ({one_line(here.name, 40)})" if here.frame != ROOT_FRAME else ""
    lines = [paint("bold", f"> {_head(here)}{whose}")]
    if state.finished is None and here.next == "act":
        coming = [call for call in here.calls if call.status in ("proposed", "approved")]
        lines.extend(f"  {call.id} comes: {call_line(call.tool, call.arguments)}" for call in coming)
    waiting = state.waiting
    lines.extend(asked_text(call, paint) for call in waiting)
    for met in state.checkpoints:
        lines.append(f"  {one_line(met.why, _LONGEST_WHY)}")
        if is_sign_off(met.call):
            lines.append(f"  {one_line(met.answer.text, _LONGEST_WHY)}")
    if waiting and state.totals.asks >= MANY_ASKS:
        lines.append(
            paint("warning", f"  This run has asked {state.totals.asks} times: look at this one as at the first.")
        )
    return "\n".join(lines)


def next_place(state: RunState) -> tuple[int, str]:
    """Return the step and phase that comes next."""
    return state.step + (state.next == "observe"), state.next


def asked_text(call: CallState, paint: Paint) -> str:
    """Return a call that waits, why, and what can be typed."""
    asks = {
        "permission": "wants to run",
        "policy": "is held",
        "checkpoint": "stands at a checkpoint",
        "question": "asks",
        "in_doubt": "is in doubt: unknown, not run again",
    }
    ask = call.ask or "permission"
    shown = f": {call_line(call.tool, call.arguments)}" if call.tool else ""
    answers = _ANSWERS[ask] if call.tool else "approve, deny with a reason, or escalate"
    what = asks[ask]
    if is_sign_off(call.id):
        what = "asks whether the result is accepted"
        answers = "approve accepts it, deny with a reason sends it back, or escalate"
    return f"{paint('warning', f'  {call.id} {what}{shown}')}\n  {answers}"


def _head(state: RunState) -> str:
    if state.finished is not None:
        return f"{OUTCOMES[state.finished.outcome]}: {one_line(state.finished.why)}"
    step, phase = next_place(state)
    place = f"step {step}, {phase} is next"
    if state.interrupted:
        return f"interrupted; {place}"
    if state.paused is None:
        return place
    waits = state.status == "waiting"
    why = f": {one_line(state.paused.why, _LONGEST_WHY)}" if state.paused.why and not waits else ""
    reason = state.paused.reason
    if reason == "entry" and state.step:
        return f"stopped where it forked; {place}"
    if waits:
        return f"waiting {REASONS[reason]}, step {state.step}"
    return f"stopped {REASONS[reason]}{why}; {place}"
