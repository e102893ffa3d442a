"""Keys that are at hand: looked up in a thread that may wait for a keyring, and not before each single request."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from workbench.domain.errors import ModelError

KeyLookup = Callable[[str], str | None]
"""Gives a provider's key by its name (`openai`, or a server's host); None or empty: there is none. May block."""

_SECONDS = 2.0
"""For how long a key that another program changes or removes may still be used."""


def no_key(_provider: str) -> None:
    """Know no key: for servers that want none."""


class HeldKey:
    """The key of one provider. Looked up anew when it has been held for long, and after every request that failed."""

    def __init__(self, keys: KeyLookup, clock: Callable[[], float] = time.monotonic) -> None:
        self._keys, self._clock = keys, clock
        self._held: tuple[str, str] | None = None
        self._until = 0.0

    def __repr__(self) -> str:
        return "HeldKey(…)"

    async def of(self, provider: str) -> str:
        """Return the key; empty: there is none."""
        if self._held is None or self._held[0] != provider or self._clock() >= self._until:
            key = (await asyncio.to_thread(self._keys, provider) or "").strip()
            self._held, self._until = (provider, key), self._clock() + _SECONDS
        return self._held[1]

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Let go of the key where what is enclosed fails: it may be the key that is wrong."""
        try:
            yield
        except ModelError:
            self._held = None
            raise
