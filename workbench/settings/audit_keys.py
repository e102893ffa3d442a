"""The keys under which the ends of runs are sealed: in the system's keyring where one works, else in a private file."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path
from typing import Literal

import msgspec

from workbench.domain.values import Value
from workbench.settings.keyrings import Keyring
from workbench.settings.private_files import write_private

_BYTES = 32
_NAME_BYTES = 4


class _Kept(Value):
    """A key, as the file lists it."""

    name: str
    where: Literal["keyring", "file"]
    secret: str = ""
    """In hex; empty: it is in the keyring."""


class AuditKeys:
    """No secret that a tool could be lent. Asked for from a thread, for a keyring may take its time."""

    def __init__(self, file: Path, keyring: Keyring) -> None:
        self.file = file
        self._keyring = keyring
        self._lock = threading.Lock()
        self._found: tuple[tuple[str, bytes], ...] | None = None

    def __repr__(self) -> str:
        return "AuditKeys(…)"

    def all(self) -> tuple[tuple[str, bytes], ...]:
        """Return the keys that can be had, by name, the one in use last; a new one is made where that can't be had.

        Empty: none can be kept here.
        """
        with self._lock:
            if self._found is None:
                self._found = self._find()
            return self._found

    def _find(self) -> tuple[tuple[str, bytes], ...]:
        kept = self._read()
        found = [(each.name, self._secret(each)) for each in kept]
        if not found or not found[-1][1]:
            made, secret = self._make(keyring=not kept)
            try:
                write_private(self.file, msgspec.json.encode([*kept, made]))
            except OSError:
                return tuple(pair for pair in found if pair[1])
            found.append((made.name, secret))
        return tuple(pair for pair in found if pair[1])

    def _make(self, *, keyring: bool) -> tuple[_Kept, bytes]:
        """A keyring that lost a key before, or is locked, is not given another."""
        name, secret = secrets.token_hex(_NAME_BYTES), secrets.token_bytes(_BYTES)
        if keyring and self._keyring.put(_account(name), secret.hex()):
            return _Kept(name=name, where="keyring"), secret
        return _Kept(name=name, where="file", secret=secret.hex()), secret

    def _secret(self, kept: _Kept) -> bytes:
        text = kept.secret if kept.where == "file" else self._keyring.get(_account(kept.name)) or ""
        try:
            return bytes.fromhex(text)
        except ValueError:
            return b""

    def _read(self) -> list[_Kept]:
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=list[_Kept])
        except (OSError, msgspec.MsgspecError):
            return []


def _account(name: str) -> str:
    return f"audit/{name}"
