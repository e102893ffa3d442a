"""What proves from outside of the database how a run's chain ends: its last link, under a key that is not in there."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from workbench.domain.backups import Restored
from workbench.domain.values import Value


class SealKey(Value):
    """A key, and the name by which seals tell which one made them."""

    name: str
    secret: bytes

    def __repr__(self) -> str:
        return f"SealKey(name={self.name!r}, secret=…)"


Keys = Callable[[], Sequence[SealKey]]
"""The keys that can be had, the one for new seals last; may wait for a keyring. None: nothing can be sealed."""


class Seal(Value):
    """How a run's log ends."""

    run: str
    seq: int
    link: str
    """In hex."""
    at: float
    """When it was made, in seconds since the epoch."""
    since: int = 0
    """Events up to this one were there before seals were made for the run; 0: none were."""
    why: Literal["", "imported", "older"] = ""
    """Why `since` is not the run's beginning."""
    gone: bool = False
    """Whether the run was purged."""
    key: str = ""
    mac: str = ""

    def fits(self, seq: int, link: bytes) -> bool:
        """Tell whether a log that ends so is the one that was sealed."""
        return not self.gone and self.seq == seq and self.link == link.hex()


class Beginning(Value):
    """How the database stood when seals began to be made for it: by run, its last event and link."""

    at: float
    runs: dict[str, tuple[int, str]]
    restored: tuple[Restored, ...] = ()
    """Backups that were put back, the last one when this was made; seals of before it are in a folder beside."""
    key: str = ""
    mac: str = ""


def signed(what: Seal, key: SealKey) -> Seal:
    """Return a seal under a key."""
    named = replace(what, key=key.name, mac="")
    return replace(named, mac=_mac(named, key))


def signed_beginning(what: Beginning, key: SealKey) -> Beginning:
    """Return a beginning under a key."""
    named = replace(what, key=key.name, mac="")
    return replace(named, mac=_mac(named, key))


def trouble_with(what: Seal | Beginning, keys: Sequence[SealKey]) -> Literal["", "key", "seal"]:
    """Return what is wrong: its key can't be had, or it was not made with it; empty: nothing."""
    key = next((key for key in keys if key.name == what.key), None)
    if key is None:
        return "key"
    return "" if hmac.compare_digest(_mac(replace(what, mac=""), key), what.mac) else "seal"


def _mac(what: Seal | Beginning, key: SealKey) -> str:
    return hmac.digest(key.secret, msgspec.json.encode(what, order="sorted"), "sha256").hex()
