"""Looking up names in threads that nobody waits for, since a look-up can't be cut short."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import threading

from workbench.tools.egress.grants import Address

_AT_ONCE = 8


class Names:
    """The engine's resolver for tool hosts; apart from the loop's own threads, which a slow server must not fill."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def look_up(self, host: str, port: int, seconds: float) -> list[Address]:
        """Return the addresses of a name, in the system's order. Raises `OSError` and `TimeoutError`."""
        async with asyncio.timeout(seconds):
            await self._room.acquire()
            loop = asyncio.get_running_loop()
            found: asyncio.Future[list[Address]] = loop.create_future()

            def tell(addresses: list[Address], error: OSError | None) -> None:
                self._room.release()
                if found.done():
                    return
                if error is None:
                    found.set_result(addresses)
                else:
                    found.set_exception(error)

            def look() -> None:
                addresses, failed = [], None
                try:
                    addresses = _addresses(host, port)
                except (OSError, UnicodeError) as error:
                    failed = error if isinstance(error, OSError) else OSError(str(error))
                with contextlib.suppress(RuntimeError):  # the loop has closed meanwhile
                    loop.call_soon_threadsafe(tell, addresses, failed)

            threading.Thread(target=look, daemon=True, name=f"look up {host}").start()
            return await found


def _addresses(host: str, port: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found))
