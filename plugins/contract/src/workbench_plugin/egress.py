"""The plugin's side of the way out: a port inside of the sandbox that leads to the host's proxy, which decides.

Whatever honours the usual variables (httpx, requests, urllib, curl) then reaches what the user granted, and is
answered 403 with the header `x-workbench-refused` for the rest.
"""

import asyncio
import os
import threading
from collections.abc import MutableMapping
from contextlib import suppress
from pathlib import Path

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_PIECE = 65_536
_LONGEST = 100


def open_way_out(path: Path, environment: MutableMapping[str, str] = os.environ) -> int:
    """Lead a port of 127.0.0.1 to the proxy's socket and name it in the environment; the return value is the port."""
    ready = threading.Event()
    port: list[int] = []

    async def forward() -> None:
        server = await asyncio.start_server(lambda reader, writer: _lead(path, reader, writer), "127.0.0.1", 0)
        port.append(server.sockets[0].getsockname()[1])
        ready.set()
        async with server:
            await server.serve_forever()

    threading.Thread(target=lambda: asyncio.run(forward()), daemon=True, name="way out").start()
    if not ready.wait(10):
        raise OSError("no port for the way out of the sandbox")
    for name in VARIABLES:
        environment[name] = environment[name.lower()] = f"http://127.0.0.1:{port[0]}"
    for name in ("NO_PROXY", "no_proxy"):
        environment.pop(name, None)
    return port[0]


async def _lead(path: Path, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        proxy, to_proxy = await _connect(path)
    except OSError:
        writer.close()
        return
    try:
        await asyncio.gather(_carry(reader, to_proxy), _carry(proxy, writer))
    finally:
        to_proxy.close()
        writer.close()


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
