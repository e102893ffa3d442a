"""A request as the body of OpenAI's chat completions, in canonical bytes. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from workbench.domain.agents import Parameters
from workbench.domain.messages import ModelRequest, PromptCall, PromptMessage, WirePayload
from workbench.domain.tools import ToolSpec
from workbench.providers.names import wire_id, wire_name, wire_names

Fields = dict[str, Any]
_encoder = msgspec.json.Encoder(order="deterministic")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def sent(body: Mapping[str, Any], target: str) -> WirePayload:
    """Return a body as the bytes that are sent: keys in order, no spaces, nothing that is not Unicode."""
    try:
        data = _encoder.encode(body)
    except UnicodeEncodeError:
        data = _encoder.encode(_clean(body))
    return WirePayload(body=data.decode(), sha256=hashlib.sha256(data).hexdigest(), target=target)


class Written:
    """The messages of a connection's last request as they are sent, so that of the next one only new ones are encoded.

    Holds nothing that could not be worked out anew.
    """

    def __init__(self) -> None:
        self._names: Mapping[str, str] = {}
        self._last: dict[int, tuple[PromptMessage, msgspec.Raw]] = {}
        """By identity; what it belongs to is held, so that nothing else can have it."""

    def of(self, messages: Sequence[PromptMessage], names: Mapping[str, str]) -> list[msgspec.Raw]:
        """Return each message as JSON; `names`: the tools' names as they are sent."""
        known = self._last if names == self._names else {}
        found = [known.get(id(each)) or (each, _written(_message(each, names))) for each in messages]
        self._last, self._names = {id(each[0]): each for each in found}, names
        return [written for _, written in found]


def _written(fields: Fields) -> msgspec.Raw:
    try:
        return msgspec.Raw(_encoder.encode(fields))
    except UnicodeEncodeError:
        return msgspec.Raw(_encoder.encode(_clean(fields)))


def chat_body(
    request: ModelRequest,
    written: Written,
    *,
    model: str,
    newer_limit: bool = False,
    takes_schema: bool | None = None,
) -> Fields:
    """Return the body's fields, without those about streaming; `written` is the connection's own.

    `newer_limit`: whether the reply's length goes by OpenAI's own newer name. `takes_schema`: whether the model takes a
    schema for its answer beside tools; None: nobody knows, so it is sent only where no tools are.
    """
    names = wire_names(tool.name for tool in request.tools)
    body: Fields = {"model": model, "messages": written.of(request.messages, names)}
    if request.tools:
        body["tools"] = [_tool(tool, names[tool.name]) for tool in request.tools]
    if request.tools and request.parameters.parallel_calls is not None:
        body["parallel_tool_calls"] = request.parameters.parallel_calls
    body |= _answer_format(request, takes_schema)
    return body | parameter_fields(request.parameters, "max_completion_tokens" if newer_limit else "max_tokens")


def _answer_format(request: ModelRequest, takes_schema: bool | None) -> Fields:
    """How the form of the answer is asked for beside the words that stand in the prompt."""
    if not request.answer_schema:
        return {}
    way = request.abilities.answer_format
    if way == "auto":
        takes = not request.tools if takes_schema is None else takes_schema
        way = "schema" if takes else "words"
    if way == "object":
        return {"response_format": {"type": "json_object"}}
    return schema_format("answer", msgspec.json.decode(request.answer_schema)) if way == "schema" else {}


def schema_format(name: str, schema: Any) -> Fields:
    """Return what holds a reply to a schema; `strict` only where the schema is of the kind that OpenAI takes so."""
    told = {"name": name, "schema": schema, **({"strict": True} if _is_strict(schema) else {})}
    return {"response_format": {"type": "json_schema", "json_schema": told}}


def _is_strict(schema: Any) -> bool:
    """Whether every object in a schema names all that may be in it and needs all of that."""
    if isinstance(schema, list):
        return all(map(_is_strict, schema))
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object" or "properties" in schema:
        names = set(schema.get("properties", {}))
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != names:
            return False
    return all(_is_strict(value) for key, value in schema.items() if key not in ("enum", "const", "default"))


def parameter_fields(parameters: Parameters, limit: str) -> Fields:
    """Return the parameters that are set, by their names on the wire; `limit` is that of the reply's length."""
    fields = {
        "temperature": parameters.temperature,
        "top_p": parameters.top_p,
        limit: parameters.max_tokens,
        "seed": parameters.seed,
        "reasoning_effort": parameters.reasoning_effort,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _tool(tool: ToolSpec, name: str) -> Fields:
    schema = msgspec.json.decode(tool.schema or '{"type":"object","properties":{}}')
    return {"type": "function", "function": {"name": name, "description": tool.description, "parameters": schema}}


def _message(message: PromptMessage, names: Mapping[str, str]) -> Fields:
    if message.role == "tool":
        return {"role": "tool", "tool_call_id": wire_id(message.call or ""), "content": message.shown}
    thoughts = _thoughts(message)
    if not message.calls:
        return {"role": message.role, "content": content_of(message), **thoughts}
    calls = [_call(call, names) for call in message.calls]
    return {"role": message.role, "content": message.shown or None, "tool_calls": calls, **thoughts}


def content_of(message: PromptMessage) -> str | list[Fields]:
    """Return a message's text, with its images after it where it has any."""
    if not message.images:
        return message.shown
    images = [
        {"type": "image_url", "image_url": {"url": f"data:{image.kind};base64,{image.data}"}}
        for image in message.images
    ]
    return [{"type": "text", "text": message.shown}, *images]


def _thoughts(message: PromptMessage) -> Fields:
    """A model's own reasoning, as it wants it back."""
    fields: Fields = {"reasoning_content": message.reasoning} if message.reasoning else {}
    if message.signed:
        fields["thinking_blocks"] = msgspec.json.decode(message.signed)
    return fields


def _call(call: PromptCall, names: Mapping[str, str]) -> Fields:
    name = names.get(call.tool) or wire_name(call.tool)
    return {
        "id": wire_id(call.id),
        "type": "function",
        "function": {"name": name, "arguments": object_text(call.arguments)},
    }


def object_text(arguments: str) -> str:
    """Return arguments that servers can parse: what is no JSON object is quoted, since one bad call would else make a
    server refuse the whole transcript for ever.
    """
    try:
        msgspec.json.decode(arguments, type=dict)
    except (msgspec.MsgspecError, UnicodeEncodeError):
        return _encoder.encode({"not_a_json_object": _LONE_SURROGATES.sub("\ufffd", arguments)}).decode()
    return arguments


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
