"""What spans say of models and tools, in the three dialects that are spoken.

Sources: OpenTelemetry's semantic conventions for generative AI (`gen_ai.*`, messages as JSON), OpenLLMetry's older
numbered attributes (`gen_ai.prompt.0.content`), and OpenInference (`llm.input_messages.0.message.content`), which
Phoenix and others write.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Literal

from workbench.domain.messages import PromptCall, PromptMessage, Role
from workbench.domain.values import Value
from workbench.telemetry.spans import Attributes, Span

Act = Literal["model", "tool", "agent", ""]
_ACTS: dict[str, Act] = {
    **dict.fromkeys(("chat", "text_completion", "generate_content", "llm", "completion"), "model"),
    **dict.fromkeys(("execute_tool", "tool"), "tool"),
    **dict.fromkeys(("invoke_agent", "agent", "workflow"), "agent"),
}
_ROLES: dict[str, Role] = {"system": "system", "developer": "system", "assistant": "assistant", "ai": "assistant"}
_NUMBERED = re.compile(r"(\d+)\.(.+)")


class ModelAct(Value):
    """A request to a model, and its reply."""

    model: str
    messages: tuple[PromptMessage, ...]
    """What was sent, as far as the trace has it."""
    text: str
    reasoning: str
    calls: tuple[PromptCall, ...]
    input_tokens: int
    output_tokens: int
    finish: str


class ToolAct(Value):
    """A call of a tool."""

    tool: str
    call: str
    arguments: str
    result: str


def act_of(span: Span) -> Act:
    """Return what kind of act a span is; empty: none that is shown."""
    said = span.attributes
    for key in ("gen_ai.operation.name", "openinference.span.kind", "traceloop.span.kind", "llm.request.type"):
        if (act := _ACTS.get(str(said.get(key, "")).lower(), "")) != "":
            return act
    return "model" if "gen_ai.request.model" in said and "gen_ai.tool.name" not in said else ""


def agent_name(span: Span) -> str:
    """Return what the agent of a span is called."""
    return _first(span.attributes, "gen_ai.agent.name", "agent.name", "traceloop.entity.name") or span.name


def model_act(span: Span) -> ModelAct:
    """Return what was asked of a model and what it said."""
    said = span.attributes
    sent = [*_told_apart(said.get("gen_ai.system_instructions")), *_messages(said, "input")]
    replies = _messages(said, "output")
    return ModelAct(
        model=_first(said, "gen_ai.response.model", "gen_ai.request.model", "llm.model_name") or "unknown",
        messages=tuple(sent),
        text="\n".join(reply.text for reply in replies if reply.text),
        reasoning="\n".join(reply.reasoning for reply in replies if reply.reasoning),
        calls=tuple(call for reply in replies for call in reply.calls),
        input_tokens=_count(said, "gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "llm.token_count.prompt"),
        output_tokens=_count(
            said, "gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "llm.token_count.completion"
        ),
        finish=_text(said.get("gen_ai.response.finish_reasons") or said.get("gen_ai.completion.0.finish_reason") or ""),
    )


def tool_act(span: Span) -> ToolAct:
    """Return which tool was called with what, and what came back."""
    said = span.attributes
    arguments = next((said[key] for key in _GIVEN if key in said), {})
    result = next((said[key] for key in _GIVEN_BACK if key in said), "")
    return ToolAct(
        tool=_first(said, "gen_ai.tool.name", "tool.name", "traceloop.entity.name") or span.name,
        call=_first(said, "gen_ai.tool.call.id", "tool_call.id", "tool.id"),
        arguments=_as_object(arguments),
        result=_text(result),
    )


_GIVEN = ("gen_ai.tool.call.arguments", "tool.parameters", "input.value", "traceloop.entity.input")
_GIVEN_BACK = ("gen_ai.tool.call.result", "output.value", "traceloop.entity.output")


def _messages(said: Attributes, side: Literal["input", "output"]) -> list[PromptMessage]:
    whole = _parsed(said.get(f"gen_ai.{side}.messages"))
    if isinstance(whole, list):
        return [message for raw in whole for message in _of_parts(raw, side)]
    older = _numbered(said, "gen_ai.prompt." if side == "input" else "gen_ai.completion.")
    other = _numbered(said, f"llm.{side}_messages.")
    found = [_of_numbers(each, "", "") for each in older]
    found += [_of_numbers(each, "message.", "tool_call.") for each in other]
    if not found and side == "output" and isinstance(value := said.get("output.value"), str):
        found = [PromptMessage(role="assistant", text=value)]
    if not found and side == "input" and isinstance(value := said.get("input.value"), str):
        found = [PromptMessage(role="user", text=value)]
    return found


def _told_apart(raw: object) -> list[PromptMessage]:
    parts = _parsed(raw)
    listed = parts if isinstance(parts, list) else [{"content": parts}] if isinstance(parts, str) and parts else []
    texts = [_text(part.get("content", "")) for part in listed if isinstance(part, dict)]
    return [PromptMessage(role="system", text="\n".join(texts))] if texts else []


def _of_parts(raw: object, side: str) -> list[PromptMessage]:
    """A message whose parts are texts, thoughts, calls and results; each result is a message of its own here."""
    if not isinstance(raw, dict):
        return []
    parts = raw.get("parts")
    if not isinstance(parts, list):
        parts = [{"type": "text", "content": raw.get("content", "")}]
    role = _role(raw.get("role", "assistant" if side == "output" else "user"))
    texts, thoughts, calls, results = [], [], [], []
    for part in parts:
        if not isinstance(part, dict):
            continue
        match part.get("type"):
            case "tool_call":
                calls.append(_call(part.get("id"), part.get("name"), part.get("arguments")))
            case "tool_call_response":
                result = part.get("response", part.get("result", ""))
                results.append(PromptMessage(role="tool", text=_text(result), call=str(part.get("id", ""))))
            case "reasoning" | "thinking":
                thoughts.append(_text(part.get("content", "")))
            case _:
                texts.append(_text(part.get("content", part.get("text", ""))))
    if not (texts or thoughts or calls):
        return results
    text, reasoning = "\n".join(texts), "\n".join(thoughts)
    return [PromptMessage(role=role, text=text, reasoning=reasoning, calls=tuple(calls)), *results]


def _of_numbers(said: Mapping[str, object], prefix: str, inner: str) -> PromptMessage:
    """A message whose parts are numbered attributes; `prefix` and `inner` stand before its own and a call's."""
    function = f"{inner}function." if inner else ""
    calls = [
        _call(each.get(f"{inner}id"), each.get(f"{function}name"), each.get(f"{function}arguments"))
        for each in _numbered(said, f"{prefix}tool_calls.")
    ]
    contents = _numbered(said, f"{prefix}contents.")
    text = _text(said.get(f"{prefix}content", "")) or "\n".join(
        _text(each.get("message_content.text", "")) for each in contents
    )
    role = _role(said.get(f"{prefix}role", "assistant"))
    call = _first(said, f"{prefix}tool_call_id") or None
    return PromptMessage(role=role, text=text, calls=tuple(calls), call=call if role == "tool" else None)


def _numbered(said: Mapping[str, object], prefix: str) -> list[dict[str, object]]:
    """Return attributes `prefixN.rest` as one mapping for each number, in their order."""
    found: dict[int, dict[str, object]] = {}
    for name, value in said.items():
        if name.startswith(prefix) and (place := _NUMBERED.fullmatch(name[len(prefix) :])):
            found.setdefault(int(place[1]), {})[place[2]] = value
    return [found[number] for number in sorted(found)]


def _call(identity: object, name: object, arguments: object) -> PromptCall:
    return PromptCall(id=str(identity or ""), tool=str(name or "unknown"), arguments=_as_object(arguments))


def _role(said: object) -> Role:
    name = str(said).lower()
    return "tool" if name in ("tool", "function") else _ROLES.get(name, "user")


def _as_object(value: object) -> str:
    """Return arguments as the JSON text of an object."""
    parsed = _parsed(value)
    if parsed is None or parsed == "":
        return "{}"
    return json.dumps(parsed if isinstance(parsed, dict) else {"input": parsed}, ensure_ascii=False)


def _parsed(value: object) -> object:
    """Return what a text says as JSON; the text itself where it is none."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Sequence) and value and all(isinstance(each, str) for each in value):
        return "\n".join(map(str, value))
    return json.dumps(value, ensure_ascii=False) if value is not None else ""


def _first(said: Attributes, *keys: str) -> str:
    return next((str(said[key]) for key in keys if said.get(key) not in (None, "")), "")


def _count(said: Attributes, *keys: str) -> int:
    found = next((said[key] for key in keys if key in said), 0)
    return max(0, int(found)) if isinstance(found, int | float) else 0
