"""Memory: when it is looked through, what a call that remembers or forgets comes to, and a person's edits of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from workbench.domain.errors import InvalidCommand
from workbench.domain.event_parts import Origin
from workbench.domain.events import (
    AnyEvent,
    Edited,
    MemoryForgotten,
    MemoryRecalled,
    MemoryRemembered,
    ToolFailed,
    ToolReturned,
)
from workbench.domain.ids import ToolCallId
from workbench.domain.memory import (
    FORGET,
    LONGEST_MEMORY,
    KeptMemory,
    Memory,
    MemoryBy,
    MemoryScope,
    MemoryView,
    memory_id,
)
from workbench.domain.values import Bodies
from workbench.engine.effects import Recall
from workbench.engine.memory_tools import USUAL_RECALL, forgotten_text, recalled_text, remembered_text, shown_text
from workbench.engine.outcomes import EditMade, MemoryChanging, MemoryFound
from workbench.engine.state import CallState, RunState
from workbench.engine.wording import edited as marked
from workbench.engine.wording import failure

_QUERY_CHARACTERS = 2_000
"""Of what was said last, that entries are looked for by."""


def recall_due(state: RunState) -> Recall | None:
    """Return the look through the memory that comes before the next step; None: there is none."""
    plan = state.agent.memory
    most = plan.each_step if state.step else plan.at_start
    if not most or not plan.reads or state.memory.recalled > state.step:
        return None
    return Recall(step=state.step + 1, most=most)


def view_of(state: RunState) -> MemoryView:
    """Return which entries the agent may recall now."""
    view = state.memory.view
    return MemoryView(session=view.session, root=view.root, layers=view.layers, scopes=state.agent.memory.reads)


def query_of(state: RunState, bodies: Bodies) -> str:
    """Return by which words memory is looked through before a step: the goal's, then those that were said last."""
    if not state.step or not state.messages:
        return state.goal.instructions[:_QUERY_CHARACTERS]
    last = [bodies.text(message.body) for message in state.messages[-2:] if message.source != "memory"]
    return "\n".join(last)[:_QUERY_CHARACTERS] or state.goal.instructions[:_QUERY_CHARACTERS]


def wanted(call: CallState, bodies: Bodies) -> tuple[str, int]:
    """Return what a call of `recall` asks for, and how many entries."""
    arguments = _arguments(call, bodies)
    return str(arguments.get("query", "")), int(str(arguments.get("most", USUAL_RECALL)))


def came_of(state: RunState, outcome: MemoryFound | MemoryChanging, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what was recalled, or what a call comes to that remembers or forgets; where it can't, it fails."""
    return _found(state, outcome, bodies) if isinstance(outcome, MemoryFound) else _changed(state, outcome, bodies)


def _found(state: RunState, outcome: MemoryFound, bodies: Bodies) -> Sequence[AnyEvent]:
    """What stands in the context already is not put into it again."""
    entries = tuple(_entry(each, bodies) for each in outcome.found)
    query = bodies.keep(outcome.query)
    if outcome.call is None:
        fresh = [each for each in outcome.found if each.id not in state.memory.shown]
        recalled = MemoryRecalled(
            step=state.step + 1,
            query=query,
            found=entries,
            shown=bodies.keep(shown_text([each for each in fresh if not each.untrusted])),
            shown_apart=bodies.keep(shown_text([each for each in fresh if each.untrusted])),
            suspicion=outcome.suspicion,
            signs=outcome.signs,
        )
        return (recalled,)
    call = _known(state, outcome.call)
    recalled = MemoryRecalled(
        query=query, found=entries, call=call.id, suspicion=outcome.suspicion, signs=outcome.signs
    )
    returned = _returned(call, recalled_text(outcome.found), bodies, outcome)
    return (recalled, returned)


def _changed(state: RunState, outcome: MemoryChanging, bodies: Bodies) -> Sequence[AnyEvent]:
    call = _known(state, outcome.call)
    arguments = _arguments(call, bodies)
    if call.tool == FORGET:
        return _forget(state, call, str(arguments.get("id", "")).strip(), bodies)
    return _remember(state, call, arguments, bodies)


def _remember(state: RunState, call: CallState, arguments: dict[str, object], bodies: Bodies) -> Sequence[AnyEvent]:
    text, scope = str(arguments.get("text", "")).strip(), _scope_of(arguments)
    if scope not in state.agent.memory.writes:
        return (_refused(call, f"This agent may not remember for the scope {scope}.", bodies),)
    if trouble := _trouble(state, text, scope):
        return (_refused(call, trouble, bodies),)
    event = _made(state, text, scope, bodies, untrusted=bool(state.tainted), call=call.id)
    return (event, _returned(call, remembered_text(event.memory, scope), bodies))


def _forget(state: RunState, call: CallState, memory: str, bodies: Bodies) -> Sequence[AnyEvent]:
    entry = state.memory.entry(memory)
    if entry is None:
        return (_refused(call, f"{memory} was neither remembered nor recalled in this run. Recall it first.", bodies),)
    if entry.scope not in state.agent.memory.writes:
        return (_refused(call, f"This agent may not forget what has the scope {entry.scope}.", bodies),)
    return (_gone(state, entry, call=call.id), _returned(call, forgotten_text(entry.id), bodies))


def edited(state: RunState, outcome: EditMade, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what a person's edit of the memory comes to. Raises `InvalidCommand` where it does not fit."""
    text = outcome.text.strip()
    before = state.memory.entry(outcome.memory) if outcome.memory is not None else None
    if outcome.memory is not None and before is None:
        known = ", ".join(each.id for each in state.memory.entries) or "none"
        raise InvalidCommand(f"This run knows no memory {outcome.memory}.", f"It knows: {known}.")
    if before is None and not text:
        raise InvalidCommand("A memory needs a text.", "Type one.")
    scope = before.scope if before is not None else outcome.scope
    if trouble := _trouble(state, text, scope) if text else "":
        raise InvalidCommand(trouble, "Nothing was recorded.")
    edit = Edited(
        target="memory",
        memory=outcome.memory,
        scope=outcome.scope,
        trusted=outcome.trusted,
        text=bodies.keep(text),
        origin=outcome.origin,
    )
    return (edit, *_replaced(state, before, text, scope, bodies, trusted=outcome.trusted))


def _replaced(
    state: RunState, before: Memory | None, text: str, scope: MemoryScope, bodies: Bodies, *, trusted: bool
) -> Iterator[AnyEvent]:
    """The old entry goes unless only its trust changes; what is new is untrusted as long as the person says nothing."""
    untrusted = before is not None and before.untrusted and not trusted
    new = _made(state, text, scope, bodies, untrusted=untrusted, by="person") if text else None
    if before is not None and (new is None or new.memory != before.id):
        yield _gone(state, before, by="person")
    if new is not None:
        yield new if before is None or new.memory == before.id else _replacing(new, before)


def undone(state: RunState) -> Iterator[AnyEvent]:
    """Yield what brings the memory back to where it was before the edit that is taken back."""
    if state.before_edit is None:
        return
    then, now = state.before_edit.memory.entries, state.memory.entries
    kept = {each.id for each in then}
    for entry in now:
        if entry.id not in kept:
            yield _gone(state, entry, by="person")
    for entry in then:
        if entry not in now:
            yield MemoryRemembered(
                memory=entry.id,
                scope=entry.scope,
                text=entry.text,
                home=state.memory.view.home(entry.scope),
                branch=_branch(state, entry.scope),
                untrusted=entry.untrusted,
                by=entry.by,
                origin=Origin(run=entry.run, seq=entry.seq),
            )


def _made(
    state: RunState,
    text: str,
    scope: MemoryScope,
    bodies: Bodies,
    *,
    untrusted: bool,
    by: MemoryBy = "model",
    call: ToolCallId | None = None,
) -> MemoryRemembered:
    home = state.memory.view.home(scope)
    return MemoryRemembered(
        memory=memory_id(scope, home, text),
        scope=scope,
        text=bodies.keep(text),
        home=home,
        branch=_branch(state, scope),
        untrusted=untrusted,
        by=by,
        call=call,
    )


def _replacing(new: MemoryRemembered, before: Memory) -> MemoryRemembered:
    return MemoryRemembered(
        memory=new.memory,
        scope=new.scope,
        text=new.text,
        home=new.home,
        branch=new.branch,
        untrusted=new.untrusted,
        by=new.by,
        replaces=before.id,
    )


def _gone(state: RunState, entry: Memory, *, by: MemoryBy = "model", call: ToolCallId | None = None) -> MemoryForgotten:
    home, branch = state.memory.view.home(entry.scope), _branch(state, entry.scope)
    return MemoryForgotten(
        memory=entry.id, scope=entry.scope, text=entry.text, home=home, branch=branch, by=by, call=call
    )


def _branch(state: RunState, scope: MemoryScope) -> str:
    """Who sees it: of the run's own scope the run, of others everyone, unless a fork says it."""
    return str(state.run) if scope == "task" else state.memory.branch


def _trouble(state: RunState, text: str, scope: MemoryScope) -> str:
    if not text:
        return "A memory needs a text."
    if len(text) > LONGEST_MEMORY:
        return f"A memory has at most {LONGEST_MEMORY:,} characters, and this one has {len(text):,}."
    if scope == "session" and not state.memory.view.session:
        return "This run began before sessions had a memory, so it has none to remember in."
    return ""


def _entry(kept: KeptMemory, bodies: Bodies) -> Memory:
    return Memory(
        id=kept.id,
        scope=kept.scope,
        text=bodies.keep(kept.text),
        untrusted=kept.untrusted,
        by=kept.by,
        run=kept.run,
        seq=kept.seq,
        at=kept.at,
        branch=kept.branch,
    )


def kept_of(entry: Memory, bodies: Bodies) -> KeptMemory:
    """Return an entry in full, as it was found."""
    return KeptMemory(
        id=entry.id,
        scope=entry.scope,
        text=bodies.text(entry.text),
        untrusted=entry.untrusted,
        by=entry.by,
        run=entry.run,
        seq=entry.seq,
        at=entry.at,
        branch=entry.branch,
    )


def _known(state: RunState, call: ToolCallId) -> CallState:
    known = state.call(call)
    if known is None:
        raise InvalidCommand(f"There is no call {call} at step {state.step}.", "Look again at what is being asked.")
    return known


def _returned(call: CallState, text: str, bodies: Bodies, of: MemoryFound | None = None) -> ToolReturned:
    output = bodies.keep(marked(text) if call.edited else text)
    if of is None:
        return ToolReturned(call=call.id, tool=call.tool, output=output)
    return ToolReturned(
        call=call.id, tool=call.tool, output=output, seconds=of.seconds, suspicion=of.suspicion, signs=of.signs
    )


def _refused(call: CallState, why: str, bodies: Bodies) -> ToolFailed:
    message = bodies.keep(failure("not_permitted", why, "no", None))
    return ToolFailed(call=call.id, tool=call.tool, code="not_permitted", message=message)


def _arguments(call: CallState, bodies: Bodies) -> dict[str, object]:
    value = json.loads(bodies.text(call.arguments) or "{}")
    return value if isinstance(value, dict) else {}


def _scope_of(arguments: dict[str, object]) -> MemoryScope:
    match arguments.get("scope"):
        case "session":
            return "session"
        case "global":
            return "global"
        case _:
            return "task"
