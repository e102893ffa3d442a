"""What a server's refusal means, in the kinds of `ModelError`, with keys scrubbed from what it says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from workbench.domain.errors import ModelError, ModelErrorKind
from workbench.policy.redaction import Redactor

_LONGEST = 500
_TOO_LONG = re.compile(
    r"context.{0,20}(length|size|window)|too many tokens|prompt is too long|maximum context", re.IGNORECASE
)
_NO_TOOLS = re.compile(
    r"(does|do) not support (tool|function)|tools? param requires|tool choice requires --enable|support tool use"
    r"|(tools?|tool use|tool calling|function calling) (are|is) not (supported|enabled)",
    re.IGNORECASE,
)
"""As Ollama, llama.cpp, vLLM and OpenRouter say it."""
_FILTERED = re.compile(r"content.?(filter|policy|management)|ResponsibleAI|safety system", re.IGNORECASE)
_NO_MONEY = re.compile(r"insufficient_quota|billing|credit balance|exceeded your current quota", re.IGNORECASE)

_BY_STATUS: Mapping[int, ModelErrorKind] = {
    401: "auth",
    403: "auth",
    404: "not_found",
    408: "timeout",
    413: "too_long",
    429: "rate_limited",
    503: "overloaded",
    511: "refused",
    529: "overloaded",
}
_TODO: Mapping[ModelErrorKind, str] = {
    "auth": "Check the key (workbench models login) and that it may use this model.",
    "not_found": "Check the model's name and the server's address, which usually ends in /v1.",
    "rate_limited": "Wait a little, or choose another model.",
    "overloaded": "Wait a little, or choose another model.",
    "server": "Try again; if it stays, look at the server's own log.",
    "timeout": "Try again.",
    "too_long": "Take a model with a larger context, or a goal with less to read.",
    "filtered": "Change the instructions, or choose another model.",
    "no_tools": "Choose another model, or let the agent call tools by constrained text (tool_calls).",
    "refused": "Read what the server says and change the agent.",
}


def failure(status: int, body: str, headers: Mapping[str, str], *, secret: str = "") -> ModelError:
    """Return what a reply with an error status means."""
    is_page = "<html" in body[:2000].lower()
    if is_page and (status < 500 or status == 511):
        return web_page(status)
    said = "" if is_page else scrub(_said(body), secret)
    kind = _kind(status, body)
    message = f"The server answered {status}" + (f": {said}" if said else ".")
    return ModelError(kind, message, _TODO.get(kind, ""), status=status, retry_after=wait_asked_for(headers))


def web_page(status: int) -> ModelError:
    """Return what it means that a web page came instead of a reply; none of its text is passed on."""
    return ModelError(
        "refused",
        f"A web page came back (status {status}), not a model's reply.",
        "Is there a network log-in page in between, or is the address wrong? It usually ends in /v1.",
        status=status,
    )


def said_in_stream(error: Any, *, secret: str, partial: str) -> ModelError:
    """Return what an error means that came as a piece of the stream."""
    text = error if isinstance(error, str) else json.dumps(error, ensure_ascii=False)
    code = error.get("code") if isinstance(error, dict) else None
    status = code if isinstance(code, int) and 400 <= code < 600 else None
    kind = _kind(status or 500, text)
    if status is None and re.search(r"overloaded|rate.?limit", text, re.IGNORECASE):
        kind = "overloaded"
    said = scrub(_said(json.dumps({"error": error})), secret)
    return ModelError(
        kind, f"The server broke off: {said}", _TODO.get(kind, ""), status=status, partial=scrub(partial, secret)
    )


def _kind(status: int, body: str) -> ModelErrorKind:
    if status in (400, 413, 422, 500) and _TOO_LONG.search(body):
        return "too_long"
    if status in (400, 403, 500) and _FILTERED.search(body):
        return "filtered"
    if 400 <= status <= 501 and status not in (401, 403, 429) and _NO_TOOLS.search(body):
        return "no_tools"
    if status == 402 or (status == 429 and _NO_MONEY.search(body)):
        return "refused"
    return _BY_STATUS.get(status, "server" if status >= 500 else "refused")


def _said(body: str) -> str:
    """The server's own words, from the shapes that servers use."""
    try:
        told = msgspec.json.decode(body)
    except msgspec.MsgspecError:
        told = body
    for name in ("error", "message", "detail"):
        if isinstance(told, dict) and name in told:
            told = told[name]
    text = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"


def scrub(text: str, secret: str = "") -> str:
    """Return the text without the key in its usual disguises, and without what looks like any key."""
    return Redactor([("key", secret)]).clean(text).text


def wait_asked_for(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a server asks to wait, by its own clock; None: it does not say."""
    exact = headers.get("retry-after-ms")
    asked = headers.get("retry-after", "")
    try:
        return max(0.0, float(exact) / 1000 if exact else float(asked))
    except ValueError:
        pass
    try:
        until, now = (parsedate_to_datetime(value) for value in (asked, headers.get("date", "")))
    except (TypeError, ValueError):
        return None
    return max(0.0, (_in_utc(until) - _in_utc(now)).total_seconds())


def _in_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
