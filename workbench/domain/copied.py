"""Requests, replies, calls and results as texts to be used elsewhere. Pure. A key never stands in one.

What was recorded holds no key: keys go into headers when a request is sent. The texts name the variable in which the
key is expected.
"""

from __future__ import annotations

import json
import re
from typing import Literal, assert_never
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec

from workbench.domain.copied_python import python_literal, python_of_http, python_of_litellm
from workbench.domain.messages import PromptCall, PromptMessage
from workbench.domain.values import Value

Form = Literal["curl", "python", "json", "markdown"]
FORMS: tuple[Form, ...] = ("curl", "python", "json", "markdown")
KEY_VARIABLE = "OPENAI_API_KEY"
"""The environment variable that a copied request reads the server's key from."""
_SECRET = re.compile(r"key|token|secret|sig|auth|password", re.IGNORECASE)


class CopiedRequest(Value):
    """A request as it was sent."""

    wire: str
    target: str
    messages: tuple[PromptMessage, ...]
    tools: tuple[str, ...] = ()


class CopiedReply(Value):
    """A model's reply."""

    text: str
    reasoning: str = ""
    calls: tuple[PromptCall, ...] = ()
    model: str = ""
    finish: str = ""


class CopiedCall(Value):
    """A call to a tool."""

    id: str
    tool: str
    arguments: str
    """JSON text."""


class CopiedResult(Value):
    """What came back from a call."""

    id: str
    tool: str
    outcome: Literal["returned", "failed", "denied"]
    text: str
    untrusted: bool = False
    """Whether strangers can have written it; it is said in every form but the bare one."""


Copied = CopiedRequest | CopiedReply | CopiedCall | CopiedResult


def request_forms(target: str) -> tuple[Form, ...]:
    """Return the forms that a request can have; curl where it went to a server by HTTP."""
    return FORMS if _is_http(target) else FORMS[1:]


def as_form(thing: Copied, form: Form) -> str:
    """Return a thing in a form that it can have; only a request by HTTP has the form of curl."""
    match form:
        case "curl":
            assert isinstance(thing, CopiedRequest)
            return _curl(thing)
        case "python":
            return _python(thing)
        case "json":
            return _json(thing)
        case "markdown":
            return _markdown(thing)
        case _:
            assert_never(form)


def _is_http(target: str) -> bool:
    return urlsplit(target).scheme in ("http", "https")


def safe_url(url: str) -> str:
    """Return a URL without what may be a key in it: a name and password, values named as if they were one."""
    parts = urlsplit(url)
    fields = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([(name, "KEY" if _SECRET.search(name) else value) for name, value in fields])
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=query))


def _curl(request: CopiedRequest) -> str:
    """The body is piped: one argument of a program can't be longer than 128 KiB."""
    return " \\\n  ".join(
        (
            f"printf '%s' {_quoted(request.wire)} | curl -sS -N {_quoted(safe_url(request.target))}",
            "-H 'content-type: application/json'",
            f'-H "authorization: Bearer ${KEY_VARIABLE}"',
            "--data-binary @-",
        )
    )


def _quoted(text: str) -> str:
    """A text as one word of a shell, whatever stands in it."""
    return "'" + text.replace("'", "'\\''") + "'"


def _python(thing: Copied) -> str:
    if isinstance(thing, CopiedRequest) and _is_http(thing.target):
        return python_of_http(thing.wire, safe_url(thing.target), KEY_VARIABLE)
    if isinstance(thing, CopiedRequest) and thing.target.startswith("litellm"):
        return python_of_litellm(thing.wire)
    return f"{_name(thing)} = {python_literal(_plain(thing))}\n"


def _json(thing: Copied) -> str:
    if isinstance(thing, CopiedRequest):
        return msgspec.json.format(thing.wire, indent=2)
    return json.dumps(_plain(thing), ensure_ascii=False, indent=2)


def _name(thing: Copied) -> str:
    return {CopiedRequest: "request", CopiedReply: "reply", CopiedCall: "call", CopiedResult: "result"}[type(thing)]


def _plain(thing: Copied) -> object:
    match thing:
        case CopiedRequest():
            return value_of(thing.wire)
        case CopiedReply():
            calls = [{"id": each.id, "tool": each.tool, "arguments": value_of(each.arguments)} for each in thing.calls]
            told = {"model": thing.model, "finish": thing.finish, "reasoning": thing.reasoning, "text": thing.text}
            return {name: value for name, value in told.items() if value or name == "text"} | {"calls": calls}
        case CopiedCall():
            return {"id": thing.id, "tool": thing.tool, "arguments": value_of(thing.arguments)}
        case CopiedResult():
            told = {"call": thing.id, "tool": thing.tool, "outcome": thing.outcome}
            return told | {"untrusted": thing.untrusted, "result": value_of(thing.text)}
        case _:
            assert_never(thing)


def value_of(text: str) -> object:
    """Return the value that a text says as JSON; the text where it is none."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found


def _markdown(thing: Copied) -> str:
    match thing:
        case CopiedRequest():
            parts = [f"# Request to {safe_url(thing.target)}", *(_message(each) for each in thing.messages)]
            if thing.tools:
                parts.append("## Tools offered\n\n" + ", ".join(f"`{tool}`" for tool in thing.tools))
        case CopiedReply():
            parts = [f"# Reply of {thing.model or 'the model'}"]
            parts += [f"## Reasoning\n\n{fenced(thing.reasoning)}"] if thing.reasoning else []
            parts += [fenced(thing.text)] if thing.text else []
            parts += [_call(each.id, each.tool, each.arguments) for each in thing.calls]
        case CopiedCall():
            parts = [_call(thing.id, thing.tool, thing.arguments)]
        case CopiedResult():
            parts = [f"## {thing.tool} `{thing.id}` {thing.outcome}"]
            parts += ["**Untrusted**: strangers may have written it."] if thing.untrusted else []
            parts.append(_code(thing.text))
        case _:
            assert_never(thing)
    return "\n\n".join(parts) + "\n"


def _message(message: PromptMessage) -> str:
    parts = [f"## {message.role}{f' `{message.call}`' if message.call else ''}"]
    parts += [_code(message.shown)] if message.shown else []
    parts += [f"({image.kind}, {len(image.data) * 3 // 4:,} bytes)" for image in message.images]
    parts += [_call(call.id, call.tool, call.arguments) for call in message.calls]
    return "\n\n".join(parts)


def _call(name: str, tool: str, arguments: str) -> str:
    return f"### Call `{name}`: {tool}\n\n{_code(arguments)}"


def _code(text: str) -> str:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return fenced(msgspec.json.format(text, indent=2), "json")
        except (msgspec.MsgspecError, UnicodeEncodeError, RecursionError):
            return fenced(text)
    return fenced(text)


def fenced(text: str, language: str = "") -> str:
    """Return a text as a block of code that nothing in it can end."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"
