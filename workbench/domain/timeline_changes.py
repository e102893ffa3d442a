"""How a person's changes, a fork, a logpoint and samples show in the timeline. Pure, as all of the timeline."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from workbench.domain.agents import Agent, Parameters
from workbench.domain.events import (
    Edited,
    EditUndone,
    Event,
    FolderChanged,
    FrameEntered,
    FrameLeft,
    LineLogged,
    PlanMode,
    RuleGranted,
    RunForked,
    Sample,
    SamplesTaken,
    SecretsRevoked,
    TextQuarantined,
)
from workbench.domain.timeline_fold import begun
from workbench.domain.timeline_rows import Badge, Row
from workbench.domain.timeline_text import body_line, call_line, one_line, quoted

EDITED = Badge(text="edited", tone="warning")
_SURGERY = {
    "mute": "Muted",
    "unmute": "No longer muted:",
    "pin": "Pinned",
    "unpin": "No longer pinned:",
    "evict": "Evicted",
    "restore": "Put back",
}
_PLANNED: dict[PlanMode, str] = {
    "tape": "from the tape",
    "mock": "mocked",
    "run": "run again",
    "compensate": "undone and run again",
    "ask": "asked about",
}


def _mark(event: Event, text: str, *badges: Badge, result: str = "") -> Row:
    return replace(begun(event, "ok", text), kind="mark", until=event.at, badges=badges, result=result, call=None)


def forked(event: RunForked) -> Row:
    """Return the mark where a fork begins: whose, where, and what happens to the calls that come up again."""
    label = f" · {one_line(event.label, 80)}" if event.label else ""
    counts = Counter(each.mode for each in event.plan)
    plan = ", ".join(f"{number} {_PLANNED[mode]}" for mode, number in counts.items())
    whose = "Begins anew" if event.parent == event.run else f"Forked from {one_line(event.parent, 40)}"
    text = f"{whose} after event {event.seq - 1}{label}"
    return _mark(event, f"{text} · calls that come up again: {plan}" if plan else text)


def frame_entered(event: FrameEntered) -> Row:
    """Return the mark where a sub-agent takes a task up: who, with which model, and what it was handed."""
    task = one_line(event.goal.instructions, 120)
    return _mark(event, f"{event.name} begins · {one_line(event.agent.model, 60)}", result=task)


def frame_left(event: FrameLeft) -> Row:
    """Return the mark where a sub-agent is done: how, and what it said last."""
    badges = (Badge(text="untrusted"),) if event.tainted else ()
    how = "returns" if event.outcome == "reached" else f"ends: {one_line(event.why, 120)}"
    row = _mark(event, f"{event.name} {how}", *badges, result=quoted(body_line(event.answer)))
    return replace(row, status="ok" if event.outcome == "reached" else "failed")


def line_logged(event: LineLogged) -> Row:
    """Return the line of a logpoint, with the breakpoint's name."""
    return _mark(event, body_line(event.text), Badge(text=one_line(event.breakpoint, 20)))


def samples_taken(event: SamplesTaken) -> Row:
    """Return the mark of a peek: how many samples, of what kinds, and what they took."""
    counts = Counter(_action(sample) for sample in event.samples)
    number = len(event.samples)
    text = f"Peeked: {number} sample{'' if number == 1 else 's'}, nothing carried out"
    if event.without:
        left = sum(sample.left_out for sample in event.samples)
        text += f"; {left} of them without {_named_messages(event.without)}"
    row = _mark(event, text, result=", ".join(f"{many} × {what}" for what, many in counts.most_common()))
    usages = [sample.usage for sample in event.samples]
    return replace(
        row,
        tokens=sum(usage.input_tokens + usage.output_tokens for usage in usages),
        cost=sum(usage.cost for usage in usages),
        seconds=max((sample.seconds for sample in event.samples), default=None),
    )


def _named_messages(places: tuple[int, ...]) -> str:
    shown = ", ".join(map(str, places[:6])) + (", …" if len(places) > 6 else "")
    return f"message{'' if len(places) == 1 else 's'} {shown}"


def _action(sample: Sample) -> str:
    if sample.trouble:
        return "no reply"
    return " + ".join(one_line(tool, 60) for tool, _ in sample.calls) or "a reply in words"


def rule_granted(event: RuleGranted) -> Row:
    """Return the mark of a rule that a person granted: the exact rule, and how long it holds."""
    when = f" when {one_line(event.rule.when)}" if event.rule.when else ""
    until = "" if event.rule.until is None else ", for a time"
    where = "in this run" if event.scope == "run" else "for the tool set"
    where += f", for {one_line(event.agents[-1], 40)}" if event.agents else ""
    return _mark(event, f"Rule granted {where}{until}: {one_line(event.tool, 80)} = {event.rule.permission}{when}")


def text_quarantined(event: TextQuarantined) -> Row:
    """Return the mark where strangers' text left the context."""
    number = len(event.calls)
    return _mark(event, f"Taken out of the context: {number} result{'' if number == 1 else 's'} by strangers")


def secrets_revoked(event: SecretsRevoked) -> Row:
    """Return the mark where all leases ended."""
    return _mark(event, f"All secrets revoked{f': {one_line(event.why)}' if event.why else ''}")


def folder_trouble(event: FolderChanged) -> Row:
    """Return the mark where the work folder stopped being restorable."""
    return _mark(event, f"The work folder can't be restored from here on: {one_line(event.trouble)}")


def edit_made(event: Edited, row: Row | None, agent: Agent | None) -> Row:
    """Return the mark of an edit: what stood there, and what stands there now. `row` and `agent` are as before it."""
    was = row.text if row is not None else ""
    words = {
        "arguments": f"Edited {was}",
        "result": f"Gave a result in place of {was}",
        "reply": f"Edited the reply {was}",
        "prompt": f"Edited message {event.message} of the prompt",
        "agent": "Edited the agent",
        "summarise": f"Summed up {len(event.messages)} messages of the context",
        **{word: f"{says} message {event.message} of the context" for word, says in _SURGERY.items()},
        "memory": _memory_words(event),
    }
    result = quoted(body_line(event.text))
    if event.target == "arguments":
        result = call_line(was.partition("(")[0], event.text)
    elif event.target == "agent":
        result = _agent_changes(agent, event.agent)
    badges = (Badge(text=f"from {one_line(event.origin.run, 40)} at {event.origin.seq}"),) if event.origin else ()
    return _mark(event, words[event.target].strip(), *badges, result=result)


def _memory_words(event: Edited) -> str:
    if event.memory is None:
        return f"Gave the {event.scope} memory something to remember"
    return f"Edited {event.memory} of the memory" if event.text.size else f"Forgot {event.memory} of the memory"


def edit_undone(event: EditUndone) -> Row:
    """Return the mark of an edit that was taken back."""
    return _mark(event, f"Took back the edit of event {event.edit}")


def edited(row: Row, event: Edited) -> Row:
    """Return the row of what was edited, as it stands now; how it stood is in the edit's mark and its own events."""
    badges = row.badges if EDITED in row.badges else (*row.badges, EDITED)
    if event.target == "reply":
        return replace(row, text=quoted(body_line(event.text)), result="", badges=badges)
    badges = tuple(badge for badge in badges if badge.text != "ask")
    if event.target == "arguments":
        line = call_line(row.text.partition("(")[0], event.text)
        return replace(row, text=line, status="proposed", result="", badges=badges)
    by = Badge(text="answered by person", tone="warning")
    badges = (*(badge for badge in badges if badge not in (EDITED, by)), by)
    return replace(row, status="ok", result=quoted(body_line(event.text)) or "nothing", until=event.at, badges=badges)


def _agent_changes(old: Agent | None, new: Agent | None) -> str:
    if new is None:
        return ""
    before, after = _fields(old), _fields(new)
    changed = [f"{name} {one_line(str(after[name]), 80)}" for name in after if after[name] != before.get(name)]
    return ", ".join(changed) or "nothing"


def _fields(agent: Agent | None) -> dict[str, object]:
    if agent is None:
        return {}
    own = {name: getattr(agent, name) for name in agent.__struct_fields__ if name != "parameters"}
    own |= {name: getattr(agent.parameters, name) for name in Parameters.__struct_fields__}
    return {name.replace("_", " "): value for name, value in own.items()}
