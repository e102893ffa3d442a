"""The pieces of a streamed reply, and how they become one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

import msgspec

from workbench.domain.errors import ModelError
from workbench.domain.messages import Finish, ModelReply, RawCall, Usage
from workbench.providers.names import tool_named
from workbench.providers.signed import Signed

LARGEST_REPLY = 8_000_000
"""Characters of text, reasoning and arguments together; a server that sends more is cut off."""
MOST_CALLS = 1_000


class CallFunction(msgspec.Struct):
    """A piece of a call's name and arguments."""

    name: str | None = None
    arguments: str | dict[str, Any] | None = None


class CallPiece(msgspec.Struct):
    """A piece of a call."""

    index: int | None = None
    id: str | None = None
    function: CallFunction | None = None


class Delta(msgspec.Struct):
    """A piece of the assistant's message, or the whole of it."""

    content: str | None = None
    reasoning_content: str | None = None
    reasoning: str | None = None
    refusal: str | None = None
    tool_calls: list[CallPiece] | None = None
    thinking_blocks: list[dict[str, Any]] | None = None
    """Pieces of signed reasoning, as litellm gives them."""


class Choice(msgspec.Struct):
    """One of the replies; we ask for one."""

    delta: Delta | None = None
    message: Delta | None = None
    text: str | None = None
    """Of a plain completion, without messages."""
    finish_reason: str | None = None


class CachedTokens(msgspec.Struct):
    """How much of the input came from the server's cache."""

    cached_tokens: int | None = None


class UsageTold(msgspec.Struct):
    """What the server says a reply took."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_tokens_details: CachedTokens | None = None


class Chunk(msgspec.Struct):
    """One `data:` line of the stream, or a reply that was not streamed."""

    choices: list[Choice] | None = None
    usage: UsageTold | None = None
    error: Any = None
    model: str | None = None
    object: str | None = None
    message: Any = None


decode_chunk = msgspec.json.Decoder(Chunk).decode

_FINISHES: Mapping[str, Finish] = {
    "tool_calls": "calls",
    "function_call": "calls",
    "length": "length",
    "max_tokens": "length",
    "content_filter": "filter",
}


class Assembly:
    """Puts pieces together. Gives a reply only where the server said that it is whole."""

    def __init__(self, on_text: Callable[[str, bool], None]) -> None:
        self._on_text = on_text
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[_GrowingCall] = []
        self._signed = Signed()
        self._size = 0
        self.finish_reason: str | None = None
        self.usage: UsageTold | None = None
        self.model = ""
        self.saw_choice = False

    @property
    def text(self) -> str:
        """What has come so far."""
        return "".join(self._text)

    @property
    def began(self) -> bool:
        """Whether any piece of a reply has come."""
        return bool(self._text or self._reasoning or self._calls)

    def add(self, chunk: Chunk) -> bool:
        """Take a piece in and tell whether it carried anything of the reply (keep-alives don't)."""
        if chunk.usage is not None:
            self.usage = chunk.usage
        if chunk.model:
            self.model = chunk.model
        if not chunk.choices:
            return False
        self.saw_choice = True
        choice = chunk.choices[0]
        if choice.finish_reason:
            self.finish_reason = choice.finish_reason
        delta = choice.delta or choice.message or Delta(content=choice.text)
        carried = self._add_delta(delta)
        return carried or bool(choice.finish_reason)

    def _add_delta(self, delta: Delta) -> bool:
        if text := delta.content or delta.refusal:
            self._text.append(text)
            self._grow(len(text))
            self._on_text(text, False)
        if thought := delta.reasoning_content or delta.reasoning:
            self._reasoning.append(thought)
            self._grow(len(thought))
            self._on_text(thought, True)
        for block in delta.thinking_blocks or ():
            self._grow(self._signed.add(block))
        for piece in delta.tool_calls or ():
            self._add_call(piece)
        return bool(text or thought or delta.tool_calls)

    def _add_call(self, piece: CallPiece) -> None:
        call = self._call_of(piece)
        call.id = call.id or piece.id or ""
        function = piece.function
        if function is None:
            return
        if function.name and function.name != call.name:
            call.name += function.name
        arguments = function.arguments
        if isinstance(arguments, dict):
            arguments = msgspec.json.encode(arguments).decode()
        call.arguments.append(arguments or "")
        self._grow(len(arguments or "") + len(function.name or ""))

    def _call_of(self, piece: CallPiece) -> _GrowingCall:
        named = bool(piece.function and piece.function.name)
        found = next((c for c in reversed(self._calls) if piece.index is None or c.index == piece.index), None)
        # Some servers leave the index out, or give every call the same one: then a new id or a new name begins a call.
        is_new = found is None or bool(named and found.name and piece.id and piece.id != found.id)
        if found is None or is_new or (named and piece.index is None and found.name):
            if len(self._calls) >= MOST_CALLS:
                _flooded(f"more than {MOST_CALLS} calls")
            found = _GrowingCall(piece.index)
            self._calls.append(found)
        return found

    def _grow(self, by: int) -> None:
        self._size += by
        if self._size > LARGEST_REPLY:
            _flooded("more than 8 MB")

    def reply(self, tools: Mapping[str, str], usage: Usage, first_token: float | None) -> ModelReply:
        """Return the whole reply. A truncated one never gives calls. Raises `ModelError`."""
        if self.finish_reason == "content_filter":
            raise ModelError(
                "filtered",
                "The server's content filter stopped the reply.",
                "Change the instructions, or choose another model.",
                partial=self.text,
            )
        finish = _FINISHES.get(self.finish_reason or "", "stop")
        calls: Sequence[RawCall] = () if finish == "length" else [call.done(tools) for call in self._calls]
        if finish != "length":
            finish = "calls" if calls else "stop"
        return ModelReply(
            text=self.text,
            calls=tuple(calls),
            reasoning="".join(self._reasoning),
            signed=self._signed.text(),
            finish=finish,
            usage=usage,
            first_token=first_token,
            model=self.model,
        )

    def written(self) -> int:
        """Return how many UTF-8 bytes the model wrote, for an estimate of tokens."""
        parts = [*self._text, *self._reasoning, *(piece for call in self._calls for piece in call.arguments)]
        return sum(len(part.encode("utf-8", "replace")) for part in parts)


class _GrowingCall:
    """A call whose pieces are still coming."""

    def __init__(self, index: int | None) -> None:
        self.index = index
        self.id = ""
        self.name = ""
        self.arguments: list[str] = []

    def done(self, tools: Mapping[str, str]) -> RawCall:
        return RawCall(tool=tool_named(self.name, tools), arguments="".join(self.arguments) or "{}", id=self.id)


def _flooded(what: str) -> NoReturn:
    raise ModelError("refused", f"The server sent {what} in one reply and was cut off.", "Choose another model.")
