"""What a tool host writes, line by line: believed only where it answers something that was asked.

Whatever is wrong with an answer becomes an error answer, so that nobody waits for one that can't be read.
"""

from __future__ import annotations

import json
import re

import mcp_types as types
from pydantic import ValidationError

from workbench.tools.process import LINE_LIMIT

UNREADABLE = -32099
"""Our code for an answer that could not be read, within the range that JSON-RPC leaves to servers."""
_ID = re.compile(rb'"id"\s*:\s*(\d{1,15})\s*[,}]')
_TEXT = re.compile(rb'"text"\s*:\s*"')
_HEAD = 400
"""Bytes at either end of a line within which its id is looked for."""
_ESCAPE = 12
"""A cut may fall into an escape or a character; this much at the end is looked at."""

Answer = types.JSONRPCResponse | types.JSONRPCError
Told = types.JSONRPCRequest | types.JSONRPCNotification
"""What a host says or asks of its own accord."""


def read_message(line: bytes, dropped: int) -> Answer | Told | None:
    """Return the message that a line holds; None where it is none at all (printed text)."""
    if not line.lstrip(b" \t").startswith(b"{"):
        return None
    if dropped:
        return _rescue(line, dropped)
    try:
        return types.jsonrpc_message_adapter.validate_json(line, by_name=False)
    except (ValidationError, ValueError, RecursionError):
        return _unreadable(line, "its answer is not valid JSON-RPC")


def refusal_of(asked: types.JSONRPCRequest) -> bytes:
    """Return the line that answers a host's own question: no model, person or folder is put at its disposal."""
    answer: Answer = types.JSONRPCError(
        jsonrpc="2.0",
        id=asked.id,
        error=types.ErrorData(code=types.METHOD_NOT_FOUND, message="Workbench only calls tools; it answers nothing."),
    )
    if asked.method == "ping":
        answer = types.JSONRPCResponse(jsonrpc="2.0", id=asked.id, result={})
    return answer.model_dump_json(by_alias=True, exclude_unset=True).encode("utf-8", "replace") + b"\n"


def _id_in(line: bytes) -> int | None:
    found = _ID.search(line[:_HEAD]) or _ID.search(line[-_HEAD:])
    return int(found[1]) if found else None


def _unreadable(line: bytes, why: str) -> types.JSONRPCError | None:
    request = _id_in(line)
    if request is None:
        return None
    return types.JSONRPCError(jsonrpc="2.0", id=request, error=types.ErrorData(code=UNREADABLE, message=why))


def _rescue(line: bytes, dropped: int) -> Answer | None:
    """The beginning of the text in an answer that is too long to be kept."""
    request, start = _id_in(line), _TEXT.search(line)
    if request is None or start is None:
        return _unreadable(line, f"its answer is longer than {LINE_LIMIT:,} bytes and could not be shortened")
    text = _beginning(line[start.end() :])
    if text is None:
        return _unreadable(line, "its answer is not valid JSON-RPC")
    content = [{"type": "text", "text": text}]
    return types.JSONRPCResponse(
        jsonrpc="2.0",
        id=request,
        result={"content": content, "_meta": {"workbench": {"truncated": {"bytes": len(line) + dropped}}}},
    )


def _beginning(text: bytes) -> str | None:
    """A JSON string whose end is missing, decoded as far as it is whole."""
    end = re.search(rb'(?<!\\)(?:\\\\)*"', text)
    whole = text if end is None else text[: end.end() - 1]
    for cut in range(_ESCAPE if end is None else 1):
        try:
            return str(json.loads(b'"' + whole[: len(whole) - cut] + b'"', strict=False))
        except (ValueError, UnicodeDecodeError):
            continue
    return None
