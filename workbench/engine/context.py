"""How a transcript becomes a prompt. Derived by code from the log, so it is never stored."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.agents import Abilities, Agent
from workbench.domain.events import Evaluated
from workbench.domain.goals import Goal
from workbench.domain.ids import span_id, trace_id
from workbench.domain.messages import Image, Message, ModelRequest, PromptCall, PromptMessage, ToolCall
from workbench.domain.observations import note_of
from workbench.domain.queries import Context, Segment
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Bodies, Body, body_of
from workbench.engine.abilities import (
    answer_instruction,
    author_of,
    beside,
    image_tokens,
    sent_size,
    thought,
)
from workbench.engine.evaluation_state import CHECK
from workbench.engine.state import CallState, RunState

SUPERVISOR = "supervisor"
"""Whose words a sub-agent's task is, as its message's source."""
_FRAME_TOKENS = 4
_HEAD_SOURCES = ("agent", "goal", "person", "memory")
_MUTED = "(A person took this text out of the context for now.)"
NOTES = {
    "summary": "The summary of the earlier part of this work",
    "hand-over": "The note with which the earlier part of this work was handed over",
}
"""What the model is told of notes that stand for messages which left the window, by their source."""
_REPAIRS = {
    "empty": "Your reply was empty. Call a tool, or answer in words if the work is done.",
    "length": "Your reply was cut off at its length limit and nothing in it was carried out. Answer in smaller pieces.",
    "filter": "Your reply was withheld by the provider's content filter. Go on another way.",
}


def estimate(size: int) -> int:
    """Return the tokens of a text of so many bytes, estimated: a quarter, and four for the frame around it."""
    return (size + 3) // 4 + _FRAME_TOKENS


def message_tokens(body: Body, calls: tuple[ToolCall, ...] = ()) -> int:
    """Return the estimated tokens of a message with its calls."""
    return estimate(body.size + sum(call.arguments.size + len(call.tool) for call in calls))


def tools_tokens(specs: tuple[ToolSpec, ...]) -> int:
    """Return the estimated tokens of the tools' descriptions and schemas."""
    return sum(estimate(len(spec.description) + len(spec.schema) + len(spec.name)) for spec in specs)


def opening(goal: Goal, agent: Agent, seq: int, images: tuple[Image, ...] = ()) -> tuple[Message, ...]:
    """Return the messages that a run begins with: the system prompt, if any, the goal's instructions, and the
    form of its answer, if any.
    """
    messages = []
    if agent.system_prompt:
        body = body_of(agent.system_prompt)
        messages.append(Message(role="system", body=body, tokens=message_tokens(body), seq=seq, source="agent"))
    body = body_of(goal.instructions)
    tokens = message_tokens(body) + image_tokens(images)
    messages.append(Message(role="user", body=body, tokens=tokens, seq=seq, source="goal", images=images))
    if goal.answer_schema:
        body = body_of(answer_instruction(goal.answer_schema))
        messages.append(Message(role="user", body=body, tokens=message_tokens(body), seq=seq, source="workbench"))
    return tuple(messages)


def opening_texts(goal: Goal, agent: Agent) -> tuple[str, ...]:
    """Return the texts of the messages that a run begins with; no event refers to them."""
    asked = (answer_instruction(goal.answer_schema),) if goal.answer_schema else ()
    return (goal.instructions, agent.system_prompt, *asked)


def step_messages(state: RunState, seq: int) -> tuple[Message, ...]:
    """Return what the step under way adds to the transcript. A call and its result always stand together."""
    reply = state.reply
    if reply is None:
        return ()
    done = tuple(call for call in state.calls if call.status == "done" and call.rule != CHECK)
    calls = tuple(
        ToolCall(id=call.id, tool=call.tool, arguments=call.arguments, by_person=call.edited) for call in done
    )
    messages = []
    if reply.text.size or calls:
        tokens = message_tokens(reply.text, calls)
        said = Message(role="assistant", body=reply.text, calls=calls, tokens=tokens, seq=reply.seq, source="model")
        said = thought(said, reply, state.worker)
        more = sent_size(said, state.worker.abilities)
        messages.append(replace(said, tokens=tokens + (more + 3) // 4) if more else said)
    messages.extend(_result_message(call, seq) for call in done)
    if reply.problem:
        body = body_of(_REPAIRS.get(reply.problem, reply.problem))
        messages.append(Message(role="user", body=body, tokens=message_tokens(body), seq=seq, source="workbench"))
    messages.extend(_told(state.verdict, seq))
    return tuple(messages)


def _told(verdict: Evaluated | None, seq: int) -> tuple[Message, ...]:
    """What the model is told of checks that failed; what others may have written stands apart."""
    if verdict is None or not verdict.told.size:
        return ()
    bodies = ((verdict.told, "workbench"), (verdict.quotes, "the checks"))
    return tuple(
        Message(
            role="user", body=body, tokens=message_tokens(body), seq=seq, source=source, untrusted=source != "workbench"
        )
        for body, source in bodies
        if body.size
    )


def _result_message(call: CallState, seq: int) -> Message:
    tokens = message_tokens(call.result) + (len(note_of(call.marks)) + 3) // 4
    return Message(
        role="tool",
        body=call.result,
        call=call.id,
        tokens=tokens,
        seq=seq,
        source=call.tool,
        untrusted=call.untrusted,
        marks=call.marks,
    )


def is_shown(message: Message) -> bool:
    """Say whether a message is sent, be it without its text."""
    return message.standing == "sent" or message.recalled or _is_hollow(message)


def _is_hollow(message: Message) -> bool:
    """Whether a message that is muted stays as a shell: a call needs its result, and a result its call."""
    return message.standing == "muted" and (bool(message.calls) or message.role == "tool")


def sent_tokens(message: Message) -> int:
    """Return the estimated tokens that a message takes in the next prompt."""
    if message.standing == "sent" or message.recalled:
        return message.tokens
    return message_tokens(body_of(_MUTED), message.calls) if _is_hollow(message) else 0


def head_of(messages: Sequence[Message]) -> int:
    """Return how many messages the transcript begins with that always stay: system prompt and goal."""
    for place, message in enumerate(messages):
        if message.role not in ("system", "user") or message.source not in _HEAD_SOURCES:
            return place
    return len(messages)


def transcript_tokens(state: RunState) -> int:
    """Return the estimated tokens of all that would be sent now."""
    return sum(map(sent_tokens, state.messages)) + tools_tokens(state.offered)


class LastPrompt:
    """The messages of a frame's last prompt, so that of the next one only new ones are made.

    Holds nothing that could not be worked out anew.
    """

    def __init__(self) -> None:
        self._made_for: tuple[str, bool, bool] | None = None
        self._made: dict[int, tuple[Message, PromptMessage]] = {}
        """By identity; what it belongs to is held, so that nothing else can have it."""

    def messages(self, state: RunState, bodies: Bodies) -> tuple[PromptMessage, ...]:
        """Return the messages that are sent now, in full."""
        worker, apart = state.worker, state.prompts >= 1
        made_for = (author_of(worker), worker.abilities.send_reasoning, apart)
        known = self._made if made_for == self._made_for else {}
        found = [
            known.get(id(each)) or (each, beside(_prompt_message(each, bodies, apart=apart), each, worker, bodies))
            for each in state.messages
            if is_shown(each)
        ]
        self._made, self._made_for = {id(each[0]): each for each in found}, made_for
        return tuple(made for _, made in found)


def build_request(state: RunState, bodies: Bodies, last: LastPrompt | None = None) -> ModelRequest:
    """Return the request that the state comes to. Equal states give equal requests, whatever the `last` prompt was."""
    worker = state.worker
    return ModelRequest(
        model=worker.model,
        base_url=worker.base_url,
        parameters=worker.parameters,
        messages=(last or LastPrompt()).messages(state, bodies),
        tools=state.offered,
        position=state.position,
        traceparent=traceparent(state, "reason"),
        insists=state.insists,
        abilities=_abilities(state),
        answer_schema=state.goal.answer_schema,
    )


def _abilities(state: RunState) -> Abilities:
    """The worker's, with what its server said of itself since."""
    abilities = state.worker.abilities
    if abilities.tool_calls == "auto" and state.constrained == author_of(state.worker):
        return replace(abilities, tool_calls="constrained")
    return abilities


def traceparent(state: RunState, key: str) -> str:
    """Return the W3C trace context of an act of the step under way."""
    return f"00-{trace_id(state.run)}-{span_id(state.run, f'{state.frame}/{state.step}/{key}')}-01"


def _prompt_message(message: Message, bodies: Bodies, *, apart: bool) -> PromptMessage:
    calls = tuple(
        PromptCall(id=call.id, tool=call.tool, arguments=bodies.text(call.arguments)) for call in message.calls
    )
    if message.standing == "muted":
        text = _MUTED if message.role == "tool" else ""
        return PromptMessage(role=message.role, text=text, calls=calls, call=message.call)
    if message.source in NOTES:
        return _note(message, bodies.text(message.body))
    whose = ("a tool" if message.source == "person" else message.source) if apart and message.untrusted else ""
    text = bodies.text(message.body)
    note = note_of(message.marks)
    return PromptMessage(role=message.role, text=text, calls=calls, call=message.call, apart=whose, note=note)


def _note(message: Message, text: str) -> PromptMessage:
    """A summary of what strangers may have written is theirs too."""
    says = NOTES[message.source]
    if message.untrusted:
        return PromptMessage(role=message.role, text=text, apart=says)
    return PromptMessage(role=message.role, text=f"{says}:\n{text}")


def segments(state: RunState) -> Context:
    """Return the context window piece by piece, in the order in which it is sent."""
    pieces = []
    if state.offered:
        names = ", ".join(spec.name for spec in state.offered)
        tokens = tools_tokens(state.offered)
        pieces.append(Segment(role="tools", source="tool set", seq=0, tokens=tokens, preview=names))
    head = head_of(state.messages)
    for place, message in enumerate(state.messages):
        pieces.append(replace(_segment(message, state.tainted), place=place, is_head=place < head))
    return Context(
        segments=tuple(pieces),
        tokens=transcript_tokens(state),
        frame=state.frame,
        size=state.agent.context_size,
        strategy=state.agent.context.strategy.replace("_", " "),
        scale=state.window.scale,
    )


def _segment(message: Message, tainted: int) -> Segment:
    preview = message.body.text[:120]
    if not preview and message.calls:
        preview = ", ".join(f"{call.tool}({call.arguments.text[:60]})" for call in message.calls)
    if message.images:
        preview = f"[{', '.join(image.name for image in message.images)}] {preview}"[:120]
    ref = message.body.ref
    derived = message.source in ("model", SUPERVISOR) and bool(tainted) and message.seq >= tainted
    return Segment(
        role=message.role,
        source=message.source,
        seq=message.seq,
        tokens=message.tokens,
        preview=preview,
        ref=ref,
        trust="untrusted" if message.untrusted else "derived" if derived else "trusted",
        standing=message.standing,
        pinned=message.pinned,
        recalled=message.recalled,
        why=message.why,
        moved=message.moved,
        original=message.original,
    )
