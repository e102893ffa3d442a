"""Every provider that is not OpenAI-compatible, through litellm. The only module that imports it, and only when used.

Importing it takes seconds, so that happens in a thread. What litellm does by itself is turned off: fetching prices,
telemetry, retries, logging of bodies. It reports a stream that was cut as finished, so its word is not taken for that.
"""

from __future__ import annotations

import asyncio
import os
import re
import threading
import warnings
from collections.abc import Mapping
from types import ModuleType
from typing import Any

import httpx
import msgspec

from workbench.domain.errors import ModelError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, Usage, WirePayload
from workbench.providers.chat import Written, chat_body, sent
from workbench.providers.chunks import Assembly, CallFunction, CallPiece, Choice, Chunk, Delta, UsageTold
from workbench.providers.constrained import constrained_body, hears, is_constrained, read_constrained
from workbench.providers.embeddings import embedded
from workbench.providers.failures import failure, scrub
from workbench.providers.held_keys import HeldKey, KeyLookup, no_key
from workbench.providers.known import known_of
from workbench.providers.names import wire_names
from workbench.providers.openai_compatible import OnText, usage_of
from workbench.providers.streams import Clock, Deadlines

TARGET = "litellm.acompletion"
_one_import = threading.Lock()
_TYPES_WARNING = "Item '.*' on TypedDict class"
"""What pydantic says of litellm's own types, which is of no use to anybody here."""


def _litellm() -> ModuleType:
    """Import litellm, quietened. Takes seconds the first time."""
    with _one_import:
        os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
        warnings.filterwarnings("ignore", message=_TYPES_WARNING)
        import litellm

        litellm.telemetry = False
        litellm.suppress_debug_info = True
        litellm.turn_off_message_logging = True
        litellm.disable_streaming_logging = True
        litellm.num_retries = 0
        return litellm


class LiteLLMModel:
    """A model by litellm's name, such as `anthropic/claude-…`. One request an `ask`."""

    def __init__(
        self, *, keys: KeyLookup = no_key, deadlines: Deadlines | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self._key = HeldKey(keys)
        self._written = Written()
        self._litellm: ModuleType | None = None
        self._headers = dict(headers or {})
        self._deadlines = deadlines or Deadlines()

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the arguments that litellm is handed, all but the key and the headers."""
        if is_constrained(request):
            body = constrained_body(request, model=request.model)
        else:
            takes_schema = bool(request.answer_schema) and bool(known_of(request.model).supports_response_schema)
            body = chat_body(request, self._written, model=request.model, takes_schema=takes_schema)
        if request.base_url:
            body["api_base"] = request.base_url
        return sent(body | {"stream": True, "stream_options": {"include_usage": True}}, TARGET)

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Hand the payload over once and return the whole reply. Raises `ModelError`."""
        if self._litellm is None:
            self._litellm = await asyncio.to_thread(_litellm)
        litellm = self._litellm
        key = await self._key.of(request.model.partition("/")[0])
        assembly = Assembly(hears(request, on_text))
        clock = Clock(self._deadlines)
        with self._key.in_use():
            await self._ask(litellm, request, payload, key, assembly, clock)
        tools = wire_names(tool.name for tool in request.tools)
        usage = usage_of(assembly, payload, lambda told: _cost(litellm, request.model, told))
        return read_constrained(assembly.reply(tools, usage, clock.first), request, on_text)

    async def _ask(
        self,
        litellm: ModuleType,
        request: ModelRequest,
        payload: WirePayload,
        key: str,
        assembly: Assembly,
        clock: Clock,
    ) -> None:
        """Take the reply in. Raises `ModelError` for everything that is not a whole one."""
        try:
            async with clock:
                await self._stream(litellm, request, payload, key, assembly, clock)
        except TimeoutError:
            raise clock.expired(scrub(assembly.text, key)) from None
        except ModelError:
            raise
        except Exception as error:  # noqa: BLE001 - litellm lets through whatever its many adapters raise
            raise _meaning(litellm, error, key, scrub(assembly.text, key)) from None

    async def _stream(
        self,
        litellm: ModuleType,
        request: ModelRequest,
        payload: WirePayload,
        key: str,
        assembly: Assembly,
        clock: Clock,
    ) -> None:
        arguments = msgspec.json.decode(payload.body)
        headers = self._headers | ({"traceparent": request.traceparent} if request.traceparent else {})
        stream = await litellm.acompletion(
            **arguments,
            api_key=key or None,
            extra_headers=headers,
            timeout=self._deadlines.total,
            max_retries=0,
            num_retries=0,
        )
        try:
            async for piece in stream:
                if assembly.add(_chunk(piece)):
                    clock.came()
        finally:
            await _close(stream)
        assembly.finish_reason = stream.received_finish_reason
        if not assembly.finish_reason:
            raise ModelError(
                "cut", "The reply broke off before its end.", "Try again.", partial=scrub(assembly.text, key)
            )
        if not assembly.saw_choice:
            raise ModelError("malformed", "The reply held no choice.", "Try again, or choose another model.")

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Return the embeddings of texts, asked for once. Raises `ModelError`."""
        litellm = await asyncio.to_thread(_litellm)
        key = await self._key.of(request.model.partition("/")[0])
        more = {"api_base": request.base_url} if request.base_url else {}
        try:
            async with asyncio.timeout(self._deadlines.first_token):
                got = await litellm.aembedding(
                    model=request.model,
                    input=list(request.texts),
                    api_key=key or None,
                    extra_headers=self._headers,
                    timeout=self._deadlines.first_token,
                    max_retries=0,
                    num_retries=0,
                    **more,
                )
            vectors = [row["embedding"] for row in got.data]
        except TimeoutError:
            said = f"The provider gave no embeddings for {self._deadlines.first_token:g} s."
            raise ModelError("timeout", said, "Try again.") from None
        except Exception as error:  # noqa: BLE001 - litellm lets through whatever its many adapters raise
            raise _meaning(litellm, error, key, "") from None
        tokens = getattr(getattr(got, "usage", None), "prompt_tokens", None)
        told = UsageTold(prompt_tokens=tokens or 0, completion_tokens=0)
        cost = _cost(litellm, request.model, told)
        usage = Usage(input_tokens=tokens or 0, cost=cost, estimated=tokens is None)
        return embedded(vectors, len(request.texts), usage)

    async def close(self) -> None:
        """Nothing is open: litellm keeps its own connections."""


async def _close(stream: Any) -> None:
    close = getattr(getattr(stream, "completion_stream", None), "aclose", None)
    if close is not None:
        try:
            await close()
        except (RuntimeError, httpx.HTTPError):
            return  # already closed, or never begun


def _chunk(piece: Any) -> Chunk:
    """A piece as litellm gives it, as one of ours."""
    usage = getattr(piece, "usage", None)
    choices = [_choice(choice) for choice in piece.choices[:1]]
    return Chunk(choices=choices, usage=_usage(usage) if usage else None, model=piece.model)


def _choice(choice: Any) -> Choice:
    delta = choice.delta
    calls = [
        CallPiece(
            index=call.index,
            id=call.id,
            function=CallFunction(name=call.function.name, arguments=call.function.arguments),
        )
        for call in getattr(delta, "tool_calls", None) or ()
    ]
    reasoning = getattr(delta, "reasoning_content", None)
    signed = [_block(block) for block in getattr(delta, "thinking_blocks", None) or ()]
    told = Delta(content=delta.content, reasoning_content=reasoning, tool_calls=calls, thinking_blocks=signed)
    return Choice(delta=told)


def _block(block: Any) -> dict[str, Any]:
    return dict(block) if isinstance(block, Mapping) else dict(block.model_dump())


def _usage(usage: Any) -> UsageTold:
    plain = {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "prompt_tokens_details": {
            "cached_tokens": getattr(getattr(usage, "prompt_tokens_details", None), "cached_tokens", None)
        },
    }
    return msgspec.convert(plain, UsageTold)


def _cost(litellm: ModuleType, model: str, told: UsageTold) -> float:
    """The price by litellm's own table; 0 for models that are not in it."""
    cached = told.prompt_tokens_details.cached_tokens if told.prompt_tokens_details else 0
    try:
        costs = litellm.cost_per_token(
            model=model,
            prompt_tokens=told.prompt_tokens or 0,
            completion_tokens=told.completion_tokens or 0,
            cache_read_input_tokens=cached or 0,
        )
    except Exception:  # noqa: BLE001 - an unknown model raises a bare Exception
        return 0.0
    return float(sum(costs))


def _meaning(litellm: ModuleType, error: BaseException, key: str, partial: str) -> ModelError:
    """Which of our kinds an exception of litellm is."""
    chain = _chain(error)
    error = next((one for one in chain if not isinstance(one, litellm.exceptions.MidStreamFallbackError)), error)
    status = next((status for one in reversed(chain) if (status := _status(one))), None)
    said = scrub(_said(error), key)
    if isinstance(error, litellm.APIConnectionError) or any(isinstance(one, _NO_CONNECTION) for one in chain):
        if partial:
            return ModelError("cut", "The connection broke off in mid-reply.", "Try again.", partial=partial)
        return ModelError("unreachable", f"The provider can't be reached: {said[:300]}", "Is the network up?")
    found = _known(litellm, error, status, said, key)
    found.partial = partial
    return found


_NO_CONNECTION = (httpx.TransportError, ConnectionError)


def _chain(error: BaseException | None) -> list[BaseException]:
    """An exception and those that led to it; litellm knows the true status only in these."""
    found: list[BaseException] = []
    while error is not None and error not in found and len(found) < 12:
        found.append(error)
        error = getattr(error, "original_exception", None) or error.__cause__ or error.__context__
    return found


def _status(error: BaseException) -> int | None:
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) and 400 <= status < 600 else None


def _said(error: BaseException) -> str:
    """The server's own words, without litellm's around them."""
    text = str(getattr(error, "message", "") or error)
    body = re.search(r"\{.*\}", text, re.DOTALL)
    return body.group() if body else text


def _known(litellm: ModuleType, error: BaseException, status: int | None, said: str, key: str) -> ModelError:
    if isinstance(error, litellm.ContextWindowExceededError):
        return failure(413, said, {}, secret=key)
    if isinstance(error, litellm.ContentPolicyViolationError):
        return ModelError("filtered", said[:300], "Change the instructions, or choose another model.", status=400)
    if "LLM Provider NOT provided" in said or isinstance(error, litellm.exceptions.LiteLLMUnknownProvider):
        return ModelError(
            "not_found", "The model's name says no provider.", "Write it as provider/model, such as anthropic/claude-…."
        )
    if status is not None:
        return failure(status, said, _headers(error), secret=key)
    return ModelError(
        "malformed", f"The provider's answer could not be read: {said[:300]}", "Try again, or choose another model."
    )


def _headers(error: BaseException) -> Mapping[str, str]:
    found = getattr(error, "litellm_response_headers", None) or getattr(error, "headers", None)
    return {str(name).lower(): str(value) for name, value in dict(found or {}).items()}
