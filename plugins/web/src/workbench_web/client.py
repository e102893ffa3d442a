"""One GET at a time, bounded in bytes, through the way out that the environment names."""

import zlib
from dataclasses import dataclass
from typing import Any

from httpx2 import URL, AsyncClient, Headers, HTTPError, Limits, Timeout
from workbench_plugin import ToolError
from workbench_plugin.names import shown

from workbench_web.failures import of_connection, of_way_out

AGENT = "Workbench"
MAX_BYTES = 3_000_000
"""Bytes of one answer, after it is unpacked; what follows is not read."""
_HEADERS = {
    "user-agent": f"Mozilla/5.0 (compatible; {AGENT}/0.1; an agent that a person runs)",
    "accept": "text/html,application/xhtml+xml,text/plain,application/json;q=0.9,text/*;q=0.8,*/*;q=0.1",
    "accept-encoding": "gzip",
}
_SILENCE = 10.0


@dataclass(frozen=True)
class Answer:
    """What a server sent, up to a limit; `whole` says whether that is all."""

    address: URL
    status: int
    headers: Headers
    body: bytes
    whole: bool


def new_client() -> AsyncClient:
    """A client for the requests of one call; cookies and connections end with it."""
    limits = Limits(max_connections=4, max_keepalive_connections=2)
    return AsyncClient(headers=_HEADERS, timeout=Timeout(_SILENCE), limits=limits, follow_redirects=False)


async def get(client: AsyncClient, address: URL, most: int) -> Answer:
    """The answer to a GET, redirects not followed. Raises ToolError where there is none."""
    heard: list[tuple[bytes, bytes]] = []

    async def listen(event: str, info: dict[str, Any]) -> None:
        # The headers of a refused CONNECT are told here only: the error that follows has lost them.
        if event.endswith("receive_response_headers.complete"):
            heard[:] = info["return_value"][3]

    try:
        async with client.stream("GET", address, extensions={"trace": listen}) as response:
            if (refused := of_way_out(address, response.headers)) is not None:
                raise refused
            unpack = Unpacking(response.headers.get("content-encoding", ""), most)
            async for piece in response.aiter_raw():
                if not unpack.add(piece):
                    break
            return Answer(address, response.status_code, response.headers, bytes(unpack.body), unpack.whole)
    except HTTPError as error:
        raise of_way_out(address, Headers(heard)) or of_connection(address, error) from error


class Unpacking:
    """Unpacks what arrives and holds no more than `most` bytes of it, however little they were packed into."""

    def __init__(self, encoding: str, most: int) -> None:
        self.body = bytearray()
        self.whole = True
        self._most = most
        self._gzip = zlib.decompressobj(zlib.MAX_WBITS | 32)
        match encoding.strip().lower():
            case "" | "identity":
                self._packed = False
            case "gzip" | "x-gzip" | "deflate":
                self._packed = True
            case other:
                raise ToolError(
                    f"The server packed the page as {shown(other, 40)}, which nobody asked for.",
                    instead="Use another source.",
                    code="broken_answer",
                )

    def add(self, piece: bytes) -> bool:
        """Take what arrived; False when it was enough."""
        room = self._most - len(self.body)
        try:
            plain = self._gzip.decompress(piece, room + 1) if self._packed else piece
        except zlib.error:
            raise ToolError("The page arrived damaged.", "now", code="broken_answer") from None
        self.body += plain[:room]
        self.whole = len(plain) <= room
        return self.whole
