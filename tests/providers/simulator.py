"""Servers of models that fail in every way that servers do, one row each; after the failures they answer well."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.policy.fake_keys import FAKE_KEYS
from tests.providers.loopback import SSE, Asked, Script, answers, delta, event, http_chunk, streams

WELL = streams(delta("There."), delta(finish="stop"))
FOR_EVER = 99


@dataclass(frozen=True)
class Row:
    name: str
    """As it stands on the page."""
    fault: Script
    times: int = 1
    """Requests that fail so before the server answers well."""
    fallback: bool = False
    """Whether the agent has a fallback, which answers well."""
    tools: bool = False
    """Whether files may be written."""


@dataclass
class Playing:
    """A row's server: the fault so often as the row says, then a good reply."""

    row: Row
    failed: int = 0

    async def script(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        if self.failed < self.row.times:
            self.failed += 1
            await self.row.fault(asked, writer)
        else:
            await WELL(asked, writer)


def stalls(*before: object, every: bytes = b"", headers: bool = True) -> Script:
    """Sends what comes before, then nothing but `every` once in a while, for ever."""

    async def script(_asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write((SSE if headers else b"") + b"".join(http_chunk(event(piece)) for piece in before))
        while True:
            if every:
                writer.write(http_chunk(every))
            await writer.drain()
            await asyncio.sleep(0.05)

    return script


def until_a_date(seconds: int) -> Script:
    """Refuses until a moment, told as an HTTP date beside the server's own, which is a day off ours."""

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        now = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
        until = format_datetime(now + timedelta(seconds=seconds), usegmt=True)
        refusal = answers(429, {"error": "slow down"}, retry_after=until, date=format_datetime(now, usegmt=True))
        await refusal(asked, writer)

    return script


async def hangs_up(_asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.close()


def calls(*ids: str | None, contents: tuple[str, ...] = ("a", "b")) -> Script:
    """Writes a file for each id: with the ids that a careless server gives its calls."""

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        tool = next(each["function"]["name"] for each in asked.json["tools"] if "write" in each["function"]["name"])
        pieces = []
        for index, (call_id, content) in enumerate(zip(ids, contents, strict=True)):
            arguments = f'{{"path": "{content}.txt", "content": "{content}"}}'
            function = {"name": tool, "arguments": arguments}
            pieces.append({"index": index, "function": function} | ({"id": call_id} if call_id is not None else {}))
        await streams(delta(tool_calls=pieces), delta(finish="tool_calls"))(asked, writer)

    return script


def flood(megabytes: int) -> Script:
    async def script(_asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(SSE)
        piece = http_chunk(event(delta("word " * 50_000)))
        for _ in range(megabytes * 4):
            writer.write(piece)
            await writer.drain()
        await asyncio.sleep(60)

    return script


async def knows_no_tools(asked: Asked, writer: asyncio.StreamWriter) -> None:
    if "tools" in asked.json:
        await answers(400, {"error": {"message": "simulated does not support tools"}})(asked, writer)
    else:
        await streams(delta('{"answer": "There."}'), delta(finish="stop"))(asked, writer)


CUT = streams(delta("Half"), done=False, end=False)
PORTAL = answers(200, "<html><body>Log in to the network. Password?</body></html>", "text/html")
FILTERED = streams(delta("Half"), delta(finish="content_filter"))
UNAUTHORISED = answers(401, {"error": {"message": f"Incorrect API key provided: {FAKE_KEYS['openai']}"}})

ROWS = (
    Row("429", answers(429, {"error": "slow down"})),
    Row("429 with `Retry-After: 1`", answers(429, {"error": "slow down"}, retry_after="1")),
    Row("429 with a date, 2 s by its own clock", until_a_date(2)),
    Row("429 with `Retry-After: 3600`", answers(429, {"error": "slow down"}, retry_after="3600")),
    Row("429 without end", answers(429, {"error": "slow down"}), FOR_EVER),
    Row("429, the quota is used up", answers(429, {"error": {"code": "insufficient_quota"}})),
    Row("500", answers(500, {"error": "oops"})),
    Row("500 without end", answers(500, {"error": "oops"}), FOR_EVER),
    Row("529", answers(529, {"error": "overloaded"})),
    Row("nothing at all comes", stalls(headers=False)),
    Row("nothing comes after the headers", stalls()),
    Row("only keep-alives come", stalls(every=b": ping\n\n")),
    Row("the reply stops coming", stalls(delta("Half"))),
    Row("the reply drips in without end", stalls(every=event(delta("x")))),
    Row("it hangs up at once", hangs_up),
    Row("it hangs up in mid-reply", CUT),
    Row("the stream ends without its end", streams(delta("Half"), done=False)),
    Row("a piece is not JSON", streams(delta("Half"), b'data: {"choices": [\n\n')),
    Row("an error comes in mid-reply", streams(delta("Half"), {"error": {"message": "overloaded"}})),
    Row("the reply has no choices", streams({"choices": []})),
    Row("the reply is empty", streams(delta(""), delta(finish="stop"))),
    Row("the reply is cut at its length", streams(delta("Half"), delta(finish="length"))),
    Row("two calls share one id", calls("call_1", "call_1"), tools=True),
    Row("calls have no ids", calls(None, None), tools=True),
    Row("the same call twice", calls("call_1", "call_2", contents=("a", "a")), tools=True),
    Row("400, it knows no tools", knows_no_tools, FOR_EVER, tools=True),
    Row("a reply of 9 MB", flood(9)),
    Row("a content filter stops it", FILTERED),
    Row("401", UNAUTHORISED),
    Row("the network's log-in page", PORTAL),
    Row("the prompt is too long", answers(400, {"error": {"message": "maximum context length is 4096 tokens"}})),
    Row("500 without end, with a fallback", answers(500, {"error": "oops"}), FOR_EVER, fallback=True),
    Row("401, with a fallback", UNAUTHORISED, FOR_EVER, fallback=True),
    Row("429 with `Retry-After: 3600`, with a fallback", answers(429, {}, retry_after="3600"), fallback=True),
    Row("a content filter stops it, with a fallback", FILTERED, fallback=True),
)


CONCEPTS = (
    ("vault", "safe", "strongbox"),
    ("password", "code", "combination"),
    ("weather", "rain"),
    ("progress", "work"),
)
"""Words that mean the same to the simulated model of embeddings."""


def meaning_of(text: str) -> list[float]:
    """Return how often each concept comes up in a text; no text is without a direction."""
    words = text.casefold().replace(".", " ").replace("?", " ").replace("'s", " ").split()
    return [0.01, *(float(sum(word in concept for word in words)) for concept in CONCEPTS)]


async def embeds(asked: Asked, writer: asyncio.StreamWriter) -> None:
    """Answers `/embeddings`, the last text first, as a careless server may."""
    assert asked.path.endswith("/embeddings"), asked.path
    texts = asked.json["input"]
    rows = [{"index": at, "embedding": meaning_of(text)} for at, text in enumerate(texts)]
    usage = {"prompt_tokens": sum(len(text.split()) for text in texts)}
    await answers(200, {"data": rows[::-1], "usage": usage, "model": asked.json["model"]})(asked, writer)


EMBEDDING_FAULTS: dict[str, Script] = {
    "500": answers(500, {"error": "oops"}),
    "it makes none": answers(501, {"error": {"message": "This server does not support embeddings."}}),
    "a web page": answers(200, "<html><body>Log in.</body></html>", "text/html"),
    "no JSON": answers(200, "{"),
    "one vector too few": answers(200, {"data": []}),
    "no direction": answers(200, {"data": [{"embedding": [0.0, 0.0]}] * 64}),
    "it hangs up": hangs_up,
    "nothing at all comes": stalls(headers=False),
}
"""How a server of embeddings fails, by name."""
