"""How a transcript becomes a prompt. Derived by code from the log, so it is never stored."""

from __future__ import annotations

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.ids import span_id, trace_id
from workbench.domain.messages import Message, ModelRequest, PromptCall, PromptMessage, ToolCall
from workbench.domain.queries import Context, Segment
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Bodies, Body, body_of
from workbench.engine.state import CallState, RunState

SUPERVISOR = "supervisor"
"""Whose words a sub-agent's task is, as its message's source."""
_FRAME_TOKENS = 4
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


def opening(goal: Goal, agent: Agent, seq: int) -> tuple[Message, ...]:
    """Return the messages that a run begins with: the system prompt, if any, and the goal's instructions."""
    messages = []
    if agent.system_prompt:
        body = body_of(agent.system_prompt)
        messages.append(Message(role="system", body=body, tokens=message_tokens(body), seq=seq, source="agent"))
    body = body_of(goal.instructions)
    messages.append(Message(role="user", body=body, tokens=message_tokens(body), seq=seq, source="goal"))
    return tuple(messages)


def step_messages(state: RunState, seq: int) -> tuple[Message, ...]:
    """Return what the step under way adds to the transcript. A call and its result always stand together."""
    reply = state.reply
    if reply is None:
        return ()
    done = tuple(call for call in state.calls if call.status == "done")
    calls = tuple(
        ToolCall(id=call.id, tool=call.tool, arguments=call.arguments, by_person=call.edited) for call in done
    )
    messages = []
    if reply.text.size or calls:
        tokens = message_tokens(reply.text, calls)
        messages.append(
            Message(role="assistant", body=reply.text, calls=calls, tokens=tokens, seq=reply.seq, source="model")
        )
    messages.extend(_result_message(call, seq) for call in done)
    if reply.problem:
        body = body_of(_REPAIRS.get(reply.problem, reply.problem))
        messages.append(Message(role="user", body=body, tokens=message_tokens(body), seq=seq, source="workbench"))
    return tuple(messages)


def _result_message(call: CallState, seq: int) -> Message:
    tokens = message_tokens(call.result)
    return Message(
        role="tool",
        body=call.result,
        call=call.id,
        tokens=tokens,
        seq=seq,
        source=call.tool,
        untrusted=call.untrusted,
    )


def transcript_tokens(state: RunState) -> int:
    """Return the estimated tokens of all that would be sent now."""
    return sum(message.tokens for message in state.messages) + tools_tokens(state.offered)


def build_request(state: RunState, bodies: Bodies) -> ModelRequest:
    """Return the request that the state comes to. Equal states give equal requests."""
    worker = state.worker
    return ModelRequest(
        model=worker.model,
        base_url=worker.base_url,
        parameters=worker.parameters,
        messages=tuple(_prompt_message(message, bodies, apart=state.prompts >= 1) for message in state.messages),
        tools=state.offered,
        position=state.position,
        traceparent=traceparent(state, "reason"),
        insists=state.insists,
    )


def traceparent(state: RunState, key: str) -> str:
    """Return the W3C trace context of an act of the step under way."""
    return f"00-{trace_id(state.run)}-{span_id(state.run, f'{state.frame}/{state.step}/{key}')}-01"


def _prompt_message(message: Message, bodies: Bodies, *, apart: bool) -> PromptMessage:
    calls = tuple(
        PromptCall(id=call.id, tool=call.tool, arguments=bodies.text(call.arguments)) for call in message.calls
    )
    whose = ("a tool" if message.source == "person" else message.source) if apart and message.untrusted else ""
    text = bodies.text(message.body)
    return PromptMessage(role=message.role, text=text, calls=calls, call=message.call, apart=whose)


def segments(state: RunState) -> Context:
    """Return the context window piece by piece, in the order in which it is sent."""
    pieces = []
    if state.offered:
        names = ", ".join(spec.name for spec in state.offered)
        tokens = tools_tokens(state.offered)
        pieces.append(Segment(role="tools", source="tool set", seq=0, tokens=tokens, preview=names))
    pieces.extend(_segment(message, state.tainted) for message in state.messages)
    size = state.agent.context_size
    return Context(segments=tuple(pieces), tokens=sum(piece.tokens for piece in pieces), size=size)


def _segment(message: Message, tainted: int) -> Segment:
    preview = message.body.text[:120]
    if not preview and message.calls:
        preview = ", ".join(f"{call.tool}({call.arguments.text[:60]})" for call in message.calls)
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
    )
