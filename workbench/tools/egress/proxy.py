"""The proxy of one tool host, on a Unix socket that only the host sees."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from http import HTTPStatus

from workbench.domain.event_parts import NOT_GRANTED, ConnectionMade
from workbench.tools.egress.addresses import own_addresses, why_not_public
from workbench.tools.egress.grants import Address, Grants, NoHost, Place
from workbench.tools.egress.heads import ESTABLISHED, FAILED, HEAD_LIMIT, REFUSED, Asked, BadRequest, answer, read_head
from workbench.tools.egress.names import Names
from workbench.tools.egress.sockets import Door
from workbench.tools.egress.tunnel import Tunnel

AT_ONCE = 32
"""Connections that one host may have."""
EACH_CALL = 500
"""Connections, refused ones included, that are let in for one call."""
_KEPT = 100
"""Records that are kept of one call; the rest is told as a number."""
_HEAD_SECONDS = 10.0
_NAME_SECONDS = 5.0
_CONNECT_SECONDS = 10.0
_LAST_SECONDS = 1.0
"""For who was refused to read why and to hang up."""
_DENIED = HTTPStatus.FORBIDDEN


class _No(Exception):
    """The proxy answers this instead of connecting."""

    def __init__(self, status: HTTPStatus, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


class Pass:
    """What one call under way may reach, and what it did."""

    def __init__(self, grants: Grants) -> None:
        self.grants = grants
        self.tunnels: list[Tunnel] = []
        self.asked = 0


class Proxy:
    """Lets a host reach what is granted to its calls under way, and nothing once they have ended.

    A request can't be told to belong to one of several calls: each of them is shown it, and it may go where any of
    them may. Belongs to one event loop.
    """

    def __init__(self, door: Door, names: Names) -> None:
        self._door = door
        self._names = names
        self._calls: list[Pass] = []
        self._open: dict[asyncio.Task[None], Tunnel] = {}
        self._server: asyncio.Server | None = None

    @property
    def path(self) -> str:
        """Where its socket is."""
        return str(self._door.path)

    async def start(self) -> None:
        """Listen. Raises `OSError`."""
        self._server = await asyncio.start_unix_server(self._serve, sock=self._door.open(), limit=HEAD_LIMIT)

    def close(self) -> None:
        """Let nobody in any more, end all connections and take the socket away."""
        if self._server is not None:
            self._server.close()
        for task in self._open:
            task.cancel()
        self._door.close()

    def admit(self, hosts: Sequence[str]) -> Pass:
        """Let a call that begins reach what it was granted."""
        self._calls.append(Pass(Grants(hosts)))
        return self._calls[-1]

    async def dismiss(self, ended: Pass) -> tuple[ConnectionMade, ...]:
        """Take back what was granted to a call, end what it alone may have, and return what was connected to."""
        self._calls.remove(ended)
        await self._cut([task for task, tunnel in self._open.items() if not self._may_stay(tunnel.place)])
        kept = tuple(tunnel.record() for tunnel in ended.tunnels)
        if ended.asked > len(kept):
            more = f"{ended.asked - len(kept):,} more that are not listed"
            kept += (ConnectionMade(host="", port=0, refused=more),)
        return kept

    def _granted(self, place: Place) -> bool:
        return any(call.grants.allow(place) for call in self._calls)

    def _may_stay(self, place: Place | None) -> bool:
        return bool(self._calls) if place is None else self._granted(place)

    async def _cut(self, tasks: list[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tunnel = Tunnel()
        task = asyncio.current_task()
        assert task is not None
        self._open[task] = tunnel
        try:
            await self._follow(tunnel, reader, writer)
        except _No as no:
            tunnel.refused = no.why
            failed = no.status is HTTPStatus.BAD_GATEWAY
            await _say(answer(no.status, FAILED if failed else REFUSED, no.why), reader, writer)
        except (OSError, EOFError):
            tunnel.cut_short("it was cut off")
        except asyncio.CancelledError:
            tunnel.cut_short("ended with its call")  # and so the task ends well: nobody above waits for it
        finally:
            del self._open[task]
            writer.close()

    async def _follow(self, tunnel: Tunnel, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._open) > AT_ONCE:
            raise _No(HTTPStatus.SERVICE_UNAVAILABLE, f"more than {AT_ONCE} connections at once")
        asked = await self._read(reader)
        tunnel.place = asked.place
        self._note(tunnel)
        if not self._granted(asked.place):
            raise _No(_DENIED, f"{asked.place} {NOT_GRANTED}")
        address = await self._checked(asked.place)
        outer = await self._connect(tunnel, address, asked.place)
        try:
            if asked.head:
                outer[1].write(asked.head)
                tunnel.sent += len(asked.head)
            else:
                writer.write(ESTABLISHED)
            await tunnel.pump((reader, writer), outer)
        finally:
            outer[1].close()

    async def _read(self, reader: asyncio.StreamReader) -> Asked:
        try:
            async with asyncio.timeout(_HEAD_SECONDS):
                return read_head(await reader.readuntil(b"\r\n\r\n"))
        except BadRequest as bad:
            raise _No(HTTPStatus.BAD_REQUEST, str(bad)) from None
        except NoHost as why:
            raise _No(_DENIED, str(why)) from None
        except asyncio.LimitOverrunError:
            raise _No(
                HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, f"its headers have more than {HEAD_LIMIT:,} bytes"
            ) from None
        except TimeoutError:
            raise _No(HTTPStatus.REQUEST_TIMEOUT, f"it sent no request within {_HEAD_SECONDS:g} seconds") from None

    def _note(self, tunnel: Tunnel) -> None:
        """Write it down for every call under way."""
        if not self._calls:
            raise _No(_DENIED, "no call is under way")
        tunnel.shared = len(self._calls) > 1
        for call in self._calls:
            call.asked += 1
            if len(call.tunnels) < _KEPT:
                call.tunnels.append(tunnel)
        if all(call.asked > EACH_CALL for call in self._calls):
            raise _No(HTTPStatus.TOO_MANY_REQUESTS, f"more than {EACH_CALL} connections for one call")

    async def _checked(self, place: Place) -> list[Address]:
        """The addresses of a place that may be connected to; what is not among them is never tried."""
        found = [place.address] if place.address else await self._look_up(place)
        ours = await asyncio.to_thread(own_addresses)
        good, why = [], ""
        for address in found:
            if any(call.grants.allow_address(address, place.port, place.host) for call in self._calls):
                good.append(address)
            elif said := why_not_public(address, ours):
                why = f"{place.host} is {address}, which {said}"
            else:
                good.append(address)
        if not good:
            raise _No(_DENIED, why or f"{place.host} has no address")
        return good

    async def _look_up(self, place: Place) -> list[Address]:
        try:
            return await self._names.look_up(place.host, place.port, _NAME_SECONDS)
        except TimeoutError:
            raise _No(HTTPStatus.BAD_GATEWAY, f"{place.host} could not be looked up in time") from None
        except OSError as error:
            raise _No(HTTPStatus.BAD_GATEWAY, f"{place.host} could not be looked up: {error.strerror}") from None

    async def _connect(
        self, tunnel: Tunnel, addresses: list[Address], place: Place
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to the first address that answers: to the very address that was checked, never to the name again."""
        why = "it did not answer in time"
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CONNECT_SECONDS):
                for address in addresses:
                    tunnel.address = str(address)
                    try:
                        outer = await asyncio.open_connection(str(address), place.port)
                    except OSError as error:
                        why = error.strerror or str(error)
                    else:
                        tunnel.refused = ""
                        return outer
        raise _No(HTTPStatus.BAD_GATEWAY, f"{place} can't be reached: {why}")


async def _say(said: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Give an answer and hear the rest out: closed with something unread, a socket takes its answer back."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(_LAST_SECONDS):
            writer.write(said)
            await writer.drain()
            writer.write_eof()
            while await reader.read(HEAD_LIMIT):
                pass
