"""Fetches a large file so that nothing is lost: it goes on where it was cut, and is proven before it is in place.

`huggingface_hub` itself deletes what it has when it is stopped, so the bytes are fetched here.
"""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec

from workbench.domain.errors import SetupError
from workbench.domain.values import Value
from workbench.providers.failures import wait_asked_for
from workbench.providers.hub import Source, refusal
from workbench.providers.openai_compatible import is_loopback

Tell = Callable[[str, float | None], None]
Look = Callable[[], Awaitable[Source]]
_PART = ".part"
_PIECE = 1 << 20
_STALL = 60.0
"""Seconds without a byte after which a connection counts as cut."""
_LONGEST_WAIT = 60.0
_SPARE = 200_000_000
"""Bytes that stay free on the disk."""
_AGAIN = frozenset({408, 429, 500, 502, 503, 504})
_ELSEWHERE = frozenset({401, 403, 404, 410})
"""Of an address that was good for a while: the hub is asked for another."""


class Patience(Value):
    """How often it is tried without a byte of progress, and how long is waited in between."""

    tries: int = 6
    wait: float = 1.0


class _Begun(Value):
    """Which file a part belongs to."""

    sha256: str
    size: int


def part_of(target: Path) -> Path:
    """Return where a file is kept until it is whole and proven."""
    return target.with_name(f"{target.name}{_PART}")


def _note_of(part: Path) -> Path:
    return part.with_name(f"{part.name}.json")


def begun(folder: Path) -> Iterator[tuple[Path, int]]:
    """Yield where each file below a folder will be that has begun to come, with the bytes that it will have."""
    for part in sorted(folder.rglob(f"*{_PART}")):
        with suppress(OSError, msgspec.MsgspecError):
            note = msgspec.json.decode(_note_of(part).read_bytes(), type=_Begun)
            yield part.with_name(part.name.removesuffix(_PART)), note.size


async def download(look: Look, target: Path, tell: Tell, patience: Patience) -> None:
    """Put a file at its place, whole and with the SHA-256 that the hub told. Cancelling keeps what has come.

    Raises `SetupError` where there is no room, no proof, or no way to go on.
    """
    source = await look()
    found = source.found
    if not found.sha256 or not found.size:
        raise SetupError(f"The hub does not tell the SHA-256 of {found.file}, so it can't be proven.", "Take another.")
    part = part_of(target)
    have = await asyncio.to_thread(_begin, part, _Begun(sha256=found.sha256, size=found.size))
    _need_room(part.parent, found.size - have)
    failed = 0
    while have < found.size:
        before = have
        try:
            have = await _fetch(source, part, have, tell)
        except _Cut as cut:
            have = await asyncio.to_thread(_size, part)
            failed = 0 if have > before else failed + 1
            if failed >= patience.tries:
                raise SetupError(
                    f"{cut} It was tried {failed} times.", "Try again later; what has come is kept."
                ) from None
            await asyncio.sleep(cut.wait if cut.wait is not None else patience.wait * 2**failed)
            source = await look() if cut.moved else source
            if source.found.sha256 != found.sha256:
                raise SetupError("The file became another one at the hub meanwhile.", "Begin again.") from None
    tell(f"{found.file}: proving it", 0.99)
    await asyncio.to_thread(_prove, part, target, found.sha256)


class _Cut(Exception):
    """It broke off and may go on."""

    def __init__(self, why: str, wait: float | None = None, *, moved: bool = False) -> None:
        super().__init__(why)
        self.wait, self.moved = wait, moved


async def _fetch(source: Source, part: Path, have: int, tell: Tell) -> int:
    """Append what is missing; returns how much is there. Raises `_Cut` or `SetupError`."""
    host = urlsplit(source.url).netloc
    headers = source.headers | {"accept-encoding": "identity"} | ({"range": f"bytes={have}-"} if have else {})
    timeout = httpx.Timeout(_STALL, connect=15)
    own = not is_loopback(source.url)
    try:
        async with (
            httpx.AsyncClient(timeout=timeout, follow_redirects=False, trust_env=own) as client,
            client.stream("GET", source.url, headers=headers) as got,
        ):
            have = _place(got, part, have, host)
            return await _take(got, part, have, source, tell)
    except httpx.HTTPError as error:
        raise _Cut(f"{host} broke off: {str(error) or type(error).__name__}.") from None


def _place(got: httpx.Response, part: Path, have: int, host: str) -> int:
    """Return from which byte on the answer goes. Raises where it is none."""
    if got.status_code == 206 and got.headers.get("content-range", "").startswith(f"bytes {have}-"):
        return have
    if got.status_code in (200, 206, 416):
        part.open("wb").close()  # it begins anew: this server does not go on in the middle
        if got.status_code == 200:
            return 0
        raise _Cut(f"{host} did not go on where it was asked to.")
    if got.status_code in _AGAIN:
        wait = wait_asked_for(got.headers)
        raise _Cut(str(refusal(got.status_code, host).message), None if wait is None else min(wait, _LONGEST_WAIT))
    if got.status_code in _ELSEWHERE or got.is_redirect:
        raise _Cut(str(refusal(got.status_code, host).message), moved=True)
    raise refusal(got.status_code, host)


async def _take(got: httpx.Response, part: Path, have: int, source: Source, tell: Tell) -> int:
    size = source.found.size
    waiting = bytearray()
    with part.open("ab") as writing:
        try:
            async for piece in got.aiter_raw():
                waiting += piece
                if have + len(waiting) > size:
                    break
                if len(waiting) >= _PIECE:
                    have += await asyncio.to_thread(_write, writing.write, waiting)
                    tell(f"{source.found.file}: {have / 1e6:,.0f} of {size / 1e6:,.0f} MB", have / size * 0.98)
        finally:
            have += writing.write(waiting)
    if have > size:
        await asyncio.to_thread(part.unlink)
        raise SetupError("More came than the hub said that the file has.", "Try again, or choose another file.")
    if have < size:
        raise _Cut("The connection ended before the file did.")
    return have


def _write(write: Callable[[bytes], int], waiting: bytearray) -> int:
    count = write(bytes(waiting))
    waiting.clear()
    return count


def _begin(part: Path, begun: _Begun) -> int:
    """Return how many bytes of just this file are here already."""
    part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    note = _note_of(part)
    try:
        same = msgspec.json.decode(note.read_bytes(), type=_Begun) == begun
        have = part.stat().st_size if same else 0
    except (OSError, msgspec.MsgspecError):
        same, have = False, 0
    if not same or have > begun.size:
        part.unlink(missing_ok=True)
        note.write_bytes(msgspec.json.encode(begun))
        return 0
    return have


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _need_room(folder: Path, missing: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < missing + _SPARE:
        raise SetupError(
            f"It takes {missing / 1e9:,.1f} GB more, and {free / 1e9:,.1f} GB are free at {folder}.",
            "Make room, or choose a smaller model.",
        )


def _prove(part: Path, target: Path, sha256: str) -> None:
    with part.open("rb") as reading:
        found = hashlib.file_digest(reading, "sha256").hexdigest()
    _note_of(part).unlink(missing_ok=True)
    if found != sha256:
        part.unlink()
        raise SetupError(
            f"What came is not what the hub says: its SHA-256 is {found[:12]}…, not {sha256[:12]}…. It is deleted.",
            "Try again; if it stays, something on the way changes files.",
        )
    part.replace(target)
