"""From what a host answered to a `ToolResult` or a `ToolError`: typed, bounded, in words a model can act on."""

from __future__ import annotations

import json
from typing import Any

import mcp_types as types

from workbench.domain.calls import ToolResult
from workbench.domain.errors import Retry, ToolError
from workbench.domain.tools import ToolSpec
from workbench.tools.observing import marks_of
from workbench.tools.strangers import plain

OUTPUT_LIMIT = 1_000_000
"""Bytes of UTF-8 that a result may have."""
_ERROR, _CODE, _CHANGED, _PATH, _HANDLE = 4_000, 40, 1_000, 4_096, 200
_RETRIES: dict[object, Retry] = {"no": "no", "now": "now", "later": "later"}


def result_of(answer: types.CallToolResult, spec: ToolSpec, now: float) -> ToolResult:
    """Return the result, `now` (seconds since the epoch) telling how old it is.

    Raises `ToolError` where the plugin reports one, or where its answer can't be written down.
    """
    said, tool = _ours(answer), spec.name
    text = _text(answer, tool)
    if answer.is_error:
        raise _error(text, said, tool)
    output, cut = _bounded(text)
    cut = cut or bool(said.get("truncated"))
    return ToolResult(
        output=output,
        changed=_texts(said.get("changed"), _PATH),
        truncated=cut,
        observed=marks_of(spec, said, answer.structured_content, output, cut=cut, now=now),
        handles=_texts(said.get("handles"), _HANDLE),
    )


def _ours(answer: types.CallToolResult) -> dict[str, Any]:
    said = (answer.meta or {}).get("workbench")
    return said if isinstance(said, dict) else {}


def _text(answer: types.CallToolResult, tool: str) -> str:
    pieces = [_piece(block) for block in answer.content]
    if pieces or answer.structured_content is None:
        return "\n".join(pieces)
    try:
        return json.dumps(answer.structured_content, ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError):
        raise ToolError(
            "bad_answer", f"{tool} answered with data that is not valid JSON.", "Use another tool, or tell the user."
        ) from None


def _piece(block: types.ContentBlock) -> str:
    match block:
        case types.TextContent():
            return block.text
        case types.ImageContent() | types.AudioContent():
            return f"[{block.type}, {block.mime_type}, not shown]"
        case types.EmbeddedResource(resource=types.TextResourceContents() as resource):
            return resource.text
        case _:
            return f"[{block.type}, not shown]"


def _bounded(text: str) -> tuple[str, bool]:
    data = text.encode("utf-8", "replace")
    if len(data) <= OUTPUT_LIMIT:
        return data.decode("utf-8"), False
    kept = data[:OUTPUT_LIMIT].decode("utf-8", "ignore")
    return f"{kept}\n[cut: the first {OUTPUT_LIMIT:,} bytes of more]", True


def _texts(given: object, longest: int) -> tuple[str, ...]:
    texts = given if isinstance(given, list) else []
    return tuple(plain(text, longest) for text in texts[:_CHANGED] if isinstance(text, str) and text)


def _error(text: str, said: dict[str, Any], tool: str) -> ToolError:
    instead = said.get("instead")
    todo = plain(instead, _ERROR) if isinstance(instead, str) else ""
    what = said.get("what")
    message = plain(what if isinstance(what, str) else text, _ERROR) or f"{tool} failed without saying why."
    if todo and message.rstrip(".!?").endswith(todo.rstrip(".!?")):
        message = message.rstrip(".!?").removesuffix(todo.rstrip(".!?")).rstrip()
    code, after = said.get("code"), said.get("retry_after")
    return ToolError(
        plain(code, _CODE) if isinstance(code, str) and code else "failed",
        message,
        todo,
        retry=_RETRIES.get(said.get("retry"), "no"),
        retry_after=float(after) if isinstance(after, int | float) and 0 <= after < 1e9 else None,
    )
