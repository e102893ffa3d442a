"""Finds out by small requests whether a connection works, how fast it is, and what its model can."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress

import msgspec
from msgspec.structs import replace

from workbench.domain.agents import Parameters
from workbench.domain.connections import CatalogueRow, ConnectionTried, FoundAbility, ModelConnection
from workbench.domain.errors import ModelError
from workbench.domain.messages import ModelReply, ModelRequest, PromptMessage, WirePayload
from workbench.domain.tools import ToolSpec
from workbench.providers import cost_map
from workbench.providers.chain import Connection
from workbench.providers.chat import sent
from workbench.providers.looking import Looked
from workbench.providers.pixels import red_square

Tell = Callable[[str, float | None], None]
_TOKENS = 200
"""Of a reply to a trial: enough for a model that thinks a little first."""
_TOOL = ToolSpec(
    name="trial.weather",
    description="Tells the weather of a town.",
    schema='{"type":"object","properties":{"town":{"type":"string"}},"required":["town"]}',
    effect="pure",
    sends=False,
)
_SCHEMA = {
    "type": "object",
    "properties": {"answer": {"type": "integer"}},
    "required": ["answer"],
    "additionalProperties": False,
}
_HOLLOW = frozenset({"auth", "unreachable", "timeout", "stalled", "rate_limited", "overloaded"})
"""Failures that say nothing of what the model can."""


async def try_model(
    connection: ModelConnection, name: str, at: Connection, looked: Looked, now: float, tell: Tell
) -> ConnectionTried:
    """Return what a model can. The first request decides whether it answers at all; `name`: the model's, at its server.

    What the server refuses is a finding, not an error. Nothing is raised but cancelling.
    """
    trial = _Trial(at, name)
    begun = ConnectionTried(
        name=connection.name,
        at=now,
        model=name,
        connect_seconds=looked.connect_seconds,
        models=looked.models,
        lists_models=looked.lists,
    )
    tell(f"{connection.name}: the first reply of {name}", 0.2)
    try:
        first, pieces = await trial.ask("Count from one to twelve, in words.")
    except ModelError as error:
        return replace(begun, error=error.message, todo=_todo(error, connection, looked))
    found = [_ability("streaming", "yes" if pieces > 1 else "no", "" if pieces > 1 else "The reply came in one piece.")]
    for part, (what, trying) in enumerate(
        (("tools", trial.tools), ("JSON schema", trial.schema), ("images", trial.images))
    ):
        tell(f"{connection.name}: {what}", 0.4 + part * 0.2)
        found.append(await _refusable(what, trying, _known(connection, name)))
    found.append(_context(connection, name, looked))
    return replace(begun, answered=True, first_token_seconds=first, abilities=tuple(found))


class _Trial:
    """Requests to one model, each the smallest that shows something."""

    def __init__(self, at: Connection, name: str) -> None:
        self._at = at
        self._request = ModelRequest(
            model=name, base_url="", parameters=Parameters(max_tokens=_TOKENS), messages=(), tools=(), insists=True
        )

    async def ask(self, text: str) -> tuple[float | None, int]:
        """Return the seconds to the first piece, and how many pieces came."""
        pieces = 0

        def count(_text: str, _reasoning: bool) -> None:
            nonlocal pieces
            pieces += 1

        request = self._asking(text)
        reply = await self._at.ask(request, self._at.payload(request), count)
        return reply.first_token, pieces

    async def tools(self) -> FoundAbility:
        request = replace(self._asking("What is the weather in Bern? Call the tool; do not guess."), tools=(_TOOL,))
        reply = await self._at.ask(request, self._at.payload(request), _deaf)
        called = any(call.tool == _TOOL.name for call in reply.calls)
        return _ability("tools", "yes" if called else "no", "" if called else "It was offered a tool and called none.")

    async def schema(self) -> FoundAbility:
        form = {"type": "json_schema", "json_schema": {"name": "trial", "strict": True, "schema": _SCHEMA}}
        reply = await self._amended("How much is six times seven? Answer in words.", {"response_format": form})
        with suppress(msgspec.MsgspecError):
            if type(msgspec.json.decode(reply.text, type=dict[str, object]).get("answer")) is int:
                return _ability("JSON schema", "yes")
        return _ability("JSON schema", "no", "It took the schema and answered otherwise.")

    async def images(self) -> FoundAbility:
        parts = [
            {"type": "text", "text": "Which colour has this image? One word."},
            {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{red_square()}"}},
        ]
        reply = await self._amended("-", {"messages": [{"role": "user", "content": parts}]})
        if "red" in reply.text.lower():
            return _ability("images", "yes")
        return _ability("images", "no", "It took a red image and did not say that it is red.")

    def _asking(self, text: str) -> ModelRequest:
        return replace(self._request, messages=(PromptMessage(role="user", text=text),))

    async def _amended(self, text: str, more: dict[str, object]) -> ModelReply:
        request = self._asking(text)
        payload: WirePayload = self._at.payload(request)
        body = msgspec.json.decode(payload.body, type=dict[str, object])
        return await self._at.ask(request, sent(body | more, payload.target), _deaf)


def _deaf(_text: str, _reasoning: bool) -> None:
    """Hear nothing: the reply is wanted whole."""


async def _refusable(what: str, trying: Callable[[], Awaitable[FoundAbility]], known: dict[str, bool]) -> FoundAbility:
    try:
        return await trying()
    except ModelError as error:
        if error.kind not in _HOLLOW:
            return _ability(what, "no", error.message)
        if what in known:
            return FoundAbility(what=what, says="yes" if known[what] else "no", how="catalogue", why=error.message)
        return FoundAbility(what=what, says="unknown", how="unknown", why=error.message)


def _ability(what: str, says: str, why: str = "") -> FoundAbility:
    return FoundAbility(what=what, says=says, how="tried", why=why)


def _row(connection: ModelConnection, name: str) -> CatalogueRow | None:
    return cost_map.row_of(f"{connection.provider}/{name}") if connection.kind == "provider" else None


def _known(connection: ModelConnection, name: str) -> dict[str, bool]:
    row = _row(connection, name)
    return {"tools": row.tools, "JSON schema": row.schema, "images": row.images} if row else {}


def _context(connection: ModelConnection, name: str, looked: Looked) -> FoundAbility:
    if size := looked.sizes.get(name):
        return FoundAbility(what="context size", says=f"{size:,} tokens", how="told")
    row = _row(connection, name)
    if row is not None and row.context:
        return FoundAbility(what="context size", says=f"{row.context:,} tokens", how="catalogue")
    return FoundAbility(what="context size", says="unknown", how="unknown")


def _todo(error: ModelError, connection: ModelConnection, looked: Looked) -> str:
    """What to do, in the words of connections."""
    if error.kind == "auth":
        return f"Enter another key: workbench connections key {connection.name}, or Key… in the window."
    if error.kind == "not_found":
        listed = ", ".join(looked.models[:5])
        return f"Choose a model that it has: {listed}." if listed else "Check the model's name and the address."
    return error.todo
