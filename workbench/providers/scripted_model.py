"""A model that reads its replies from a script: for tests, samples and recordings, with no server."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from workbench.domain.errors import BadInput, ModelError, ModelErrorKind
from workbench.domain.messages import (
    Embedded,
    EmbedRequest,
    Finish,
    ModelReply,
    ModelRequest,
    RawCall,
    Usage,
    WirePayload,
)
from workbench.providers.chat import Written, chat_body, sent
from workbench.providers.failures import failure

TARGET = "a script"
_PIECES = 24
"""In how many pieces a text streams at most."""


class ScriptedCall(msgspec.Struct, forbid_unknown_fields=True):
    """A call; arguments given as text go out as they stand, broken or not."""

    tool: str
    arguments: dict[str, Any] | str = {}


class ScriptedFailure(msgspec.Struct, forbid_unknown_fields=True):
    """How a server refuses: a status, or one of our own kinds."""

    status: int | None = None
    retry_after: float | None = None
    kind: ModelErrorKind | None = None
    message: str = ""


class ScriptedReply(msgspec.Struct, forbid_unknown_fields=True):
    """One entry of a script."""

    text: str = ""
    calls: list[ScriptedCall] = []
    reasoning: str = ""
    delay: float = 0.0
    """Seconds until the last piece; half of them pass before the first."""
    finish: Finish | None = None
    cut: bool = False
    """Whether the stream ends before the reply does."""
    error: ScriptedFailure | None = None
    summary: bool = False
    """Whether it answers a request for a summary, or for a hand-over note: those have an order of their own."""


def load_script(path: Path) -> str:
    """Return a script's text after checking it. Raises `BadInput` with file and entry."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"The script {path} can't be read: {error}.", "Check the file named after `scripted:`."
        ) from None
    parse_script(text, str(path))
    return text


def parse_script(text: str, name: str = "the script") -> list[ScriptedReply]:
    """Return a script's entries. Raises `BadInput` with the entry that is wrong, counted from 1."""
    try:
        entries = msgspec.json.decode(text, type=list[msgspec.Raw])
    except msgspec.MsgspecError as error:
        raise BadInput(f"{name} is not a JSON list of replies: {error}.", _TODO) from None
    replies: list[ScriptedReply] = []
    for place, entry in enumerate(entries, 1):
        try:
            replies.append(msgspec.json.decode(entry, type=ScriptedReply))
        except msgspec.MsgspecError as error:
            raise BadInput(f"{name}, entry {place}: {error}.", _TODO) from None
    return replies


_TODO = 'An entry looks like {"text": "…", "calls": [{"tool": "files.list", "arguments": {}}], "delay": 0.5}.'


class ScriptedModel:
    """Answers with the script's entry at the request's position."""

    def __init__(self, script: str, name: str = "the script") -> None:
        entries = parse_script(script, name)
        self._replies = [entry for entry in entries if not entry.summary]
        self._summaries = [entry for entry in entries if entry.summary]
        self._written = Written()

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return what a server would have been sent."""
        return sent(chat_body(request, self._written, model=request.model), TARGET)

    async def ask(
        self, request: ModelRequest, payload: WirePayload, on_text: Callable[[str, bool], None]
    ) -> ModelReply:
        """Return the reply whose turn it is, streamed in a few pieces. Raises `ModelError`."""
        is_summary = request.purpose == "summary"
        entries, what = (self._summaries, "summaries") if is_summary else (self._replies, "replies")
        if request.position >= len(entries):
            raise ModelError(
                "script_dry",
                f"The script has {len(entries)} {what} and was asked for one more.",
                "Add one to the script, or begin a new run with another model.",
            )
        entry = entries[request.position]
        first = await _stream(entry, on_text)
        if entry.error is not None:
            raise _failure(entry.error)
        if entry.cut:
            raise ModelError("cut", "The reply broke off before its end.", "Try again.", partial=_cut(entry.text))
        if entry.finish == "filter":
            raise ModelError("filtered", "The content filter stopped the reply.", partial=entry.text)
        return _reply(entry, payload, first)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Raise `ModelError`: a script makes none."""
        raise ModelError(
            "not_found", f"A script makes no embeddings of {len(request.texts)} texts.", "Name an `embedder`."
        )

    async def close(self) -> None:
        """Nothing is open."""


async def _stream(entry: ScriptedReply, on_text: Callable[[str, bool], None]) -> float | None:
    """Play the text out and return the seconds to the first piece."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.sleep(entry.delay / 2)
    if entry.error is not None:
        await asyncio.sleep(entry.delay / 2)
        return None
    first = loop.time() - began
    text = _cut(entry.text) if entry.cut else entry.text
    pieces = [(piece, True) for piece in _pieces(entry.reasoning)] + [(piece, False) for piece in _pieces(text)]
    for piece, reasoning in pieces:
        on_text(piece, reasoning)
        await asyncio.sleep(entry.delay / 2 / len(pieces))
    return first


def _reply(entry: ScriptedReply, payload: WirePayload, first: float | None) -> ModelReply:
    calls = tuple(RawCall(tool=call.tool, arguments=_text(call.arguments)) for call in entry.calls)
    finish: Finish = entry.finish or ("calls" if calls else "stop")
    written = entry.text + entry.reasoning + "".join(call.tool + call.arguments for call in calls)
    return ModelReply(
        text=entry.text,
        calls=() if finish == "length" else calls,
        reasoning=entry.reasoning,
        finish=finish,
        usage=Usage(
            input_tokens=len(payload.body.encode()) // 4,
            output_tokens=-(-len(written.encode("utf-8", "replace")) // 4),
            estimated=True,
        ),
        first_token=first,
        model="scripted",
    )


def _text(arguments: dict[str, Any] | str) -> str:
    return arguments if isinstance(arguments, str) else msgspec.json.encode(arguments).decode()


def _cut(text: str) -> str:
    return text[: len(text) // 2]


def _pieces(text: str) -> list[str]:
    words = re.findall(r"\s*\S+\s*|\s+", text)
    size = -(-len(words) // _PIECES) or 1
    return ["".join(words[start : start + size]) for start in range(0, len(words), size)]


def _failure(error: ScriptedFailure) -> ModelError:
    if error.kind is not None:
        return ModelError(error.kind, error.message or f"The script says: {error.kind}.", retry_after=error.retry_after)
    headers = {} if error.retry_after is None else {"retry-after": str(error.retry_after)}
    return failure(error.status or 500, error.message or "as the script says", headers)
