"""The plugin's side of the way out: a port inside of the sandbox that leads to the host's proxy, which decides.

Whatever honours the usual variables (httpx, requests, urllib, curl) then reaches what the user granted, and is
answered 403 with the header `x-workbench-refused` for the rest. The variables hold a password, without which the port
leads nowhere: where hosts share this machine's network, everybody can connect to it.
"""

import asyncio
import base64
import hmac
import os
import secrets
import threading
from collections.abc import MutableMapping
from contextlib import suppress
from pathlib import Path

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_USER = "host"
_PIECE = 65_536
_LONGEST = 100
_HEAD_SECONDS = 10.0
_ANSWER = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\nx-workbench-refused: the password of this proxy is missing\r\n"
    b'proxy-authenticate: Basic realm="workbench"\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'
)


def open_way_out(path: Path, environment: MutableMapping[str, str] = os.environ) -> int:
    """Lead a port of 127.0.0.1 to the proxy's socket and name it in the environment; the return value is the port."""
    ready = threading.Event()
    port: list[int] = []
    password = secrets.token_urlsafe(32)
    door = _Door(path, password)

    async def forward() -> None:
        server = await asyncio.start_server(door.lead, "127.0.0.1", 0)
        port.append(server.sockets[0].getsockname()[1])
        ready.set()
        async with server:
            await server.serve_forever()

    threading.Thread(target=lambda: asyncio.run(forward()), daemon=True, name="way out").start()
    if not ready.wait(10):
        raise OSError("no port for the way out of the sandbox")
    for name in VARIABLES:
        environment[name] = environment[name.lower()] = f"http://{_USER}:{password}@127.0.0.1:{port[0]}"
    for name in ("NO_PROXY", "no_proxy"):
        environment.pop(name, None)
    return port[0]


class _Door:
    def __init__(self, path: Path, password: str) -> None:
        self._path = path
        self._key = base64.b64encode(f"{_USER}:{password}".encode())

    async def lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Lead one connection on; the proxy takes one request of each, so one look is enough."""
        try:
            async with asyncio.timeout(_HEAD_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
            if self._opens(head):
                await self._carry_on(head, reader, writer)
            else:
                writer.write(_ANSWER)
                await writer.drain()
        except (OSError, EOFError, asyncio.LimitOverrunError):
            return  # who does not get so far as to ask is told nothing
        finally:
            writer.close()

    def _opens(self, head: bytes) -> bool:
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"proxy-authorization":
                kind, _, key = value.strip().partition(b" ")
                return kind.lower() == b"basic" and hmac.compare_digest(key.strip(), self._key)
        return False

    async def _carry_on(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        proxy, to_proxy = await _connect(self._path)
        try:
            to_proxy.write(head)
            await asyncio.gather(_carry(reader, to_proxy), _carry(proxy, writer))
        finally:
            to_proxy.close()


async def _connect(path: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect by way of the folder's descriptor where the path is too long for a socket's address."""
    if len(os.fsencode(path)) <= _LONGEST:
        return await asyncio.open_unix_connection(str(path))
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        return await asyncio.open_unix_connection(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await reader.read(_PIECE):
            writer.write(piece)
            await writer.drain()
    with suppress(OSError, RuntimeError):
        writer.write_eof()
