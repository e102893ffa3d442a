"""Lending secrets to calls: each for one call of one tool, tokens in their place where a plugin mints them."""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import Set
from typing import Literal, Protocol, TypeVar

import msgspec

from workbench.domain.calls import CallToRun
from workbench.domain.errors import ToolError
from workbench.domain.secrets import is_canary
from workbench.domain.servers import ToolServer
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Value
from workbench.driver.leases import Lease, Lent
from workbench.settings.secrets import Secrets

_MISSING = "no_secret"
_TELL = "Tell the user; nothing else that needs it will work either."


class SecretHosts(Protocol):
    """What lending needs of the tool hosts."""

    async def act(self, call: CallToRun, act: Literal["@mint", "@rotate"], name: str, value: str) -> str:
        """Let a call's plugin mint or rotate in a host of its own; return its JSON. Raises `ToolError`."""
        ...

    async def end(self, plugin: str) -> None:
        """End the hosts of a plugin."""
        ...


class _Token(Value):
    value: str
    seconds: float


class _Rotated(Value):
    value: str


Made = TypeVar("Made", _Token, _Rotated)


class Lending:
    """The leases of this engine. Belongs to its event loop."""

    def __init__(self, secrets: Secrets, hosts: SecretHosts) -> None:
        self._secrets = secrets
        self._hosts = hosts
        self._borrowers: set[str] = set()
        """Plugins that were handed a secret since they were last ended."""
        self._tokens: dict[tuple[str, str], tuple[str, float]] = {}
        """Minted tokens and their ends, by plugin and stored name."""
        self._leases: weakref.WeakSet[Lease] = weakref.WeakSet()
        self._minting: dict[tuple[str, str], asyncio.Lock] = {}

    async def lease(self, call: CallToRun) -> Lease:
        """Return what a call's tool asks for. Raises `ToolError` where something is missing, locked or revoked."""
        if not call.tool.secrets:
            return Lease()
        self._refuse_if_revoked(call.tool)
        lent: list[Lent] = []
        values: dict[str, str] = {}
        for name in call.tool.secrets:
            stored = call.secrets.get(name, "")
            value, until = await self._value(call, name, stored)
            values[name] = value
            lent.append(Lent(name=name, stored=stored, until=until, minted=call.tool.mints))
        self._refuse_if_revoked(call.tool)
        self._borrowers.add(_plugin(call.tool))
        lease = Lease(tuple(lent), values)
        self._leases.add(lease)
        return lease

    async def lend_to(self, server: ToolServer) -> dict[str, str]:
        """Return an MCP server's secrets, by variable or header: it keeps them for as long as it runs.

        Raises `ToolError` where one is missing, locked or revoked.
        """
        if not server.secrets:
            return {}
        if self._secrets.revoked:
            raise ToolError(_MISSING, f"{server.name} gets no secret: all were revoked by the user.", _TELL)
        values = {name: await self._kept(server.name, name, stored) for name, stored in server.secrets.items()}
        self._borrowers.add(server.name)
        return values

    async def revoke(self, why: str) -> tuple[str, ...]:
        """End every host that was lent a secret, and lend none until that is taken back; return their plugins."""
        await asyncio.to_thread(self._secrets.revoke, why)
        return await self.end_all()

    async def end_all(self) -> tuple[str, ...]:
        """End every host that was lent a secret; return their plugins."""
        for lease in tuple(self._leases):
            lease.end()
        self._tokens.clear()
        borrowers, self._borrowers = sorted(self._borrowers), set()
        for plugin in borrowers:
            await self._hosts.end(plugin)
        return tuple(borrowers)

    def has_lent_to(self, plugins: Set[str]) -> bool:
        """Tell whether a plugin or MCP server of these was handed a secret since it was last ended."""
        return not self._borrowers.isdisjoint(plugins)

    async def rotate(self, call: CallToRun, name: str, stored: str) -> str:
        """Let a plugin put a new secret in the place of a stored one; return where it is kept. Raises `ToolError`."""
        value = await self._stored(call.tool, name, stored)
        new = _read(await self._hosts.act(call, "@rotate", name, value), _Rotated, call.tool).value
        self._tokens.clear()
        return await asyncio.to_thread(self._secrets.set, stored, new)

    def _refuse_if_revoked(self, tool: ToolSpec) -> None:
        if self._secrets.revoked:
            raise ToolError(_MISSING, f"{tool.name} gets no secret: all were revoked by the user.", _TELL)

    async def _value(self, call: CallToRun, name: str, stored: str) -> tuple[str, float]:
        """What is lent, and until when."""
        tool = call.tool
        end = time.time() + tool.timeout
        if not stored:
            raise ToolError(
                _MISSING,
                f"{tool.name} needs a secret that it calls `{name}`, and the tool set names none for it.",
                "Tell the user to name one in the tool set.",
            )
        if not tool.mints:
            return await self._stored(tool, name, stored), end
        key = (_plugin(tool), stored)
        async with self._minting.setdefault(key, asyncio.Lock()):
            token, until = self._tokens.get(key, ("", 0.0))
            if until < end:
                token, until = await self._mint(call, name, stored)
                self._tokens[key] = (token, until)
        return token, min(end, until)

    async def _mint(self, call: CallToRun, name: str, stored: str) -> tuple[str, float]:
        value = await self._stored(call.tool, name, stored)
        token = _read(await self._hosts.act(call, "@mint", name, value), _Token, call.tool)
        self._secrets.know(stored, token.value)
        return token.value, time.time() + token.seconds

    async def _stored(self, tool: ToolSpec, name: str, stored: str) -> str:
        return await self._kept(tool.name, name, stored)

    async def _kept(self, who: str, name: str, stored: str) -> str:
        if is_canary(stored):
            raise ToolError(_MISSING, f"{who} asks for {stored}, and a canary is lent to nobody.", _TELL)
        where, value = await asyncio.to_thread(self._secrets.look, stored)
        if value is not None:
            return value
        if where == "locked":
            raise ToolError(
                _MISSING,
                f"{who} needs the secret {stored}, and the file of secrets is locked.",
                "Tell the user to unlock it.",
                retry="later",
            )
        raise ToolError(
            _MISSING,
            f"{who} needs the secret {stored} (its `{name}`), and none is kept under that name.",
            f"Tell the user to keep it: workbench secrets set {stored}.",
        )


def _plugin(tool: ToolSpec) -> str:
    return tool.name.partition(".")[0]


def _read(made: str, kind: type[Made], tool: ToolSpec) -> Made:
    try:
        return msgspec.json.decode(made, type=kind)
    except msgspec.MsgspecError:
        raise ToolError("bad_answer", f"The plugin of {tool.name} made something that is no secret.", _TELL) from None
