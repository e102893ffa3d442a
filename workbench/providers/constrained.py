"""Tools for models whose server knows none: chat in which each reply can be nothing but one call, or an answer. Pure.

The server holds the reply to a JSON schema (`response_format`), or to llama.cpp's `grammar`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import ModelError
from workbench.domain.messages import ModelReply, ModelRequest, PromptMessage, RawCall
from workbench.domain.tools import ToolSpec
from workbench.providers.chat import Fields, content_of, parameter_fields, schema_format
from workbench.providers.few_shot import DONE, read_reply
from workbench.providers.grammar import grammar_for

OnText = Callable[[str, bool], None]
_BY_SCHEMA = (
    "Each of your replies is one JSON object. To call a tool, reply with"
    ' {"tool": NAME, "arguments": {…}}, and wait for its result. When the work is done, reply with {"answer": …}.'
)
_BY_GRAMMAR = (
    "Each of your replies is one line. To call a tool, write its name, a space, and its arguments as a JSON object,"
    " and wait for its result. When the work is done, write Done: and your answer."
)


def is_constrained(request: ModelRequest) -> bool:
    """Tell whether a request's tools are called by constrained text."""
    return request.abilities.tool_calls == "constrained" and bool(request.tools)


def constrained_body(request: ModelRequest, *, model: str, newer_limit: bool = False) -> Fields:
    """Return the body's fields, without those about streaming; see `chat.chat_body`."""
    by_grammar = _by_grammar(request)
    body: Fields = {"model": model, "messages": _messages(request, by_grammar=by_grammar)}
    if by_grammar:
        body["grammar"] = grammar_for(request.tools)
    else:
        body |= schema_format("reply", _schema(request))
    return body | parameter_fields(request.parameters, "max_completion_tokens" if newer_limit else "max_tokens")


def hears(request: ModelRequest, on_text: OnText) -> OnText:
    """Return who hears the pieces of a reply: a constrained one is shown once it is read, its reasoning at once."""
    if not is_constrained(request):
        return on_text

    def hear(text: str, reasoning: bool) -> None:
        if reasoning:
            on_text(text, True)

    return hear


def read_constrained(reply: ModelReply, request: ModelRequest, on_text: OnText) -> ModelReply:
    """Return the reply with the call, or the answer, that it holds; itself where it was not constrained.

    Raises `ModelError` where it holds neither: the server did not hold the model to what was asked.
    """
    if not is_constrained(request) or reply.finish == "length":
        return reply
    text, call = read_reply(reply.text, request.tools) if _by_grammar(request) else _read(reply.text)
    if text:
        on_text(text, False)
    return replace(reply, text=text, calls=(call,) if call else (), finish="calls" if call else "stop")


def _read(written: str) -> tuple[str, RawCall | None]:
    try:
        said = json.loads(written)
    except (ValueError, RecursionError):
        said = None
    if isinstance(said, dict) and isinstance(said.get("tool"), str):
        return "", RawCall(tool=said["tool"], arguments=json.dumps(said.get("arguments", {}), ensure_ascii=False))
    if isinstance(said, dict) and "answer" in said:
        answer = said["answer"]
        return (answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)), None
    raise ModelError(
        "malformed",
        f"The server did not hold the model to a call or an answer: {written[:200]}",
        "Let the agent call tools natively (tool_calls), or choose another server.",
    )


def _by_grammar(request: ModelRequest) -> bool:
    return request.abilities.constrained_by == "grammar"


def _schema(request: ModelRequest) -> Fields:
    answer: Any = msgspec.json.decode(request.answer_schema) if request.answer_schema else {"type": "string"}
    calls = [_one_call(tool) for tool in request.tools]
    return {"anyOf": [*calls, _object({"answer": answer})]}


def _one_call(tool: ToolSpec) -> Fields:
    arguments = msgspec.json.decode(tool.schema or '{"type":"object","properties":{}}')
    return _object({"tool": {"type": "string", "enum": [tool.name]}, "arguments": arguments})


def _object(properties: Fields) -> Fields:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _messages(request: ModelRequest, *, by_grammar: bool) -> list[Fields]:
    head = "\n".join([_BY_GRAMMAR if by_grammar else _BY_SCHEMA, "Tools:", *_told(request.tools)])
    systems = [message.shown for message in request.messages if message.role == "system"]
    names = {call.id: call.tool for message in request.messages for call in message.calls}
    rest = [message for message in request.messages if message.role != "system"]
    said = [{"role": "system", "content": "\n\n".join([*systems, head])}]
    return [*said, *(_message(message, names, by_grammar=by_grammar) for message in rest)]


def _told(tools: Sequence[ToolSpec]) -> list[str]:
    return [f"{tool.name}: {tool.description}\n  arguments: {tool.schema}" for tool in tools]


def _message(message: PromptMessage, names: dict[str, str], *, by_grammar: bool) -> Fields:
    if message.role == "tool":
        called = names.get(message.call or "", "a tool")
        return {"role": "user", "content": f"Result of {called}:\n{message.shown}"}
    if message.role != "assistant":
        return {"role": message.role, "content": content_of(message)}
    written = [_call(call.tool, call.arguments, by_grammar=by_grammar) for call in message.calls]
    answer = f"{DONE}{message.text}" if by_grammar else json.dumps({"answer": message.text}, ensure_ascii=False)
    return {"role": "assistant", "content": "\n".join(written) or answer}


def _call(tool: str, arguments: str, *, by_grammar: bool) -> str:
    if by_grammar:
        return f"{tool} {arguments}"
    try:
        given = json.loads(arguments)
    except (ValueError, RecursionError):
        given = {"not_a_json_object": arguments}
    return json.dumps({"tool": tool, "arguments": given}, ensure_ascii=False)
