"""Embeddings over the `/embeddings` of OpenAI-compatible servers: what is sent, and what came back made comparable."""

from __future__ import annotations

import array
import asyncio
import math
from collections.abc import Mapping, Sequence

import httpx
import msgspec

from workbench.domain.errors import ModelError
from workbench.domain.messages import Embedded, Usage
from workbench.providers.chunks import UsageTold
from workbench.providers.failures import failure, web_page
from workbench.providers.streams import Deadlines

_LARGEST = 32_000_000
"""Bytes of an answer; 64 vectors of 4,096 numbers take a quarter of it."""


class _Row(msgspec.Struct):
    embedding: list[float]
    index: int = -1


class _Answer(msgspec.Struct):
    data: list[_Row]
    usage: UsageTold | None = None


def embed_body(texts: Sequence[str], model: str) -> bytes:
    """Return the bytes of a request."""
    return msgspec.json.encode({"model": model, "input": list(texts)})


async def ask_embeddings(
    client: httpx.AsyncClient,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    number: int,
    deadlines: Deadlines,
    *,
    secret: str = "",
) -> Embedded:
    """Send a request once and return its `number` vectors. Raises `ModelError`."""
    try:
        async with (
            asyncio.timeout(deadlines.first_token),
            client.stream("POST", url, content=body, headers=headers) as got,
        ):
            data = await _all_of(got)
            if got.status_code != 200:
                raise failure(got.status_code, data[:20_000].decode("utf-8", "replace"), got.headers, secret=secret)
            if "html" in got.headers.get("content-type", ""):
                raise web_page(got.status_code)
    except TimeoutError:
        said = f"The server gave no embeddings for {deadlines.first_token:g} s."
        raise ModelError("timeout", said, "Is it under load?") from None
    except httpx.HTTPError as error:
        said = f"The server of embeddings can't be reached: {type(error).__name__}."
        raise ModelError("unreachable", said, "Is it running, and is the network up?") from None
    return read_embeddings(data, number)


async def _all_of(got: httpx.Response) -> bytes:
    found = bytearray()
    async for piece in got.aiter_bytes():
        found += piece
        if len(found) > _LARGEST:
            raise ModelError("malformed", "The answer with the embeddings is too large.", "Choose another model.")
    return bytes(found)


def read_embeddings(data: bytes, number: int) -> Embedded:
    """Return the vectors of an answer, in the order of the texts. Raises `ModelError` where they are not all there."""
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except msgspec.MsgspecError:
        raise ModelError(
            "malformed", "The server's answer holds no embeddings.", "Is this a model of embeddings?"
        ) from None
    told = answer.usage.prompt_tokens if answer.usage else None
    usage = Usage(input_tokens=told or 0, estimated=told is None)
    return embedded([row.embedding for row in in_order(answer.data)], number, usage)


def in_order(rows: list[_Row]) -> list[_Row]:
    """Return the rows as they belong to the texts, where the server numbers them."""
    numbered = sorted(row.index for row in rows) == list(range(len(rows)))
    return sorted(rows, key=lambda row: row.index) if numbered else rows


def embedded(vectors: Sequence[Sequence[float]], number: int, usage: Usage) -> Embedded:
    """Return vectors brought to length 1. Raises `ModelError` for other than `number` of one length."""
    lengths = {len(vector) for vector in vectors}
    if len(vectors) != number or len(lengths) != 1 or 0 in lengths:
        said = f"{number} embeddings were asked for, and {len(vectors)} of {len(lengths)} lengths came."
        raise ModelError("malformed", said, "Choose another model of embeddings.")
    return Embedded(vectors=tuple(map(_of_length_one, vectors)), usage=usage)


def _of_length_one(vector: Sequence[float]) -> bytes:
    length = math.sqrt(math.fsum(each * each for each in vector))
    if not math.isfinite(length) or not length:
        raise ModelError("malformed", "An embedding is no direction.", "Choose another model of embeddings.")
    return array.array("f", (each / length for each in vector)).tobytes()
