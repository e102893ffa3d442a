"""A file of secrets under a passphrase, for machines where no system keyring works.

One JSON object: a header with the version, how the key is made (argon2id: iterations, lanes, memory, salt) and a check
of the passphrase, then the secrets under AES-256-GCM with the header bound to them, then a digest of all of it. The
digest tells damage from a wrong passphrase; the check tells a wrong passphrase from a file that someone altered.
"""

from __future__ import annotations

import base64
import hashlib
import os
import threading
from pathlib import Path
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from workbench.domain.errors import BadInput, SetupError
from workbench.domain.values import Value
from workbench.settings.file_locks import held
from workbench.settings.private_files import write_private

VERSION = 1
NAME = "secrets.vault"
SHORTEST_PASSPHRASE = 8
State = Literal["none", "locked", "unlocked"]

_MOST_MEMORY, _MOST_ITERATIONS, _MOST_LANES, _MOST_BYTES = 1 << 20, 20, 16, 10_000_000
_KEPT_COPY = "Put a copy of it back from a backup, or move it away and keep the secrets anew."


class WrongPassphrase(BadInput):
    """The file is sound and opens with another passphrase."""


class DamagedVault(SetupError):
    """The file is not what was written."""


class _Making(Value, omit_defaults=False):
    """How the key is made from the passphrase. Memory is in KiB."""

    salt: bytes
    iterations: int = 3
    lanes: int = 4
    memory: int = 65_536
    name: Literal["argon2id"] = "argon2id"


class _Header(Value, omit_defaults=False):
    making: _Making
    check_nonce: bytes
    version: int = VERSION


class _Version(Value):
    version: int


class _Versioned(Value):
    header: _Version


class _File(Value):
    header: _Header
    check: bytes
    nonce: bytes
    secrets: bytes
    digest: str = ""


class Vault:
    """The secrets in one file. What several programs change at once is changed in turn."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._header: _Header | None = None
        self._key = b""
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return f"Vault({str(self.file)!r}, {self.state})"

    @property
    def state(self) -> State:
        """Whether there is a file, and whether it can be read now."""
        if not self.file.exists():
            return "none"
        return "unlocked" if self._key else "locked"

    def make(self, passphrase: str) -> None:
        """Begin an empty file. Raises `BadInput` where there is one or the passphrase is too short."""
        if self.file.exists():
            raise BadInput(f"{self.file} is there already.", "Unlock it with its passphrase.")
        _check_length(passphrase)
        with self._lock, held(self.file):
            if self.file.exists():
                raise BadInput(f"{self.file} is there by now.", "Unlock it with its passphrase.")
            self._take(passphrase)
            self._write({})

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Put the secrets under another passphrase. Raises as `unlock` does, and `BadInput` for one that is too short.

        Other programs that have it unlocked have to unlock it again.
        """
        _check_length(new)
        with self._lock, held(self.file):
            self.unlock(passphrase)
            kept = self.all()
            before = self._header, self._key
            try:
                self._take(new)
                self._write(kept)
            except BaseException:
                self._header, self._key = before
                raise

    def unlock(self, passphrase: str) -> None:
        """Open the file, for this run of the program. Raises `WrongPassphrase`, `DamagedVault`, `BadInput`."""
        with self._lock:
            kept = self._read()
            key = _key(passphrase, kept.header.making)
            try:
                AESGCM(key).decrypt(kept.header.check_nonce, kept.check, _bound(kept.header))
            except InvalidTag:
                raise WrongPassphrase("This is not the passphrase of the file of secrets.", "Try again.") from None
            self._open(kept, key)
            self._header, self._key = kept.header, key

    def lock(self) -> None:
        """Forget the key."""
        with self._lock:
            self._header, self._key = None, b""

    def all(self) -> dict[str, str]:
        """Return the secrets by name. Raises `DamagedVault`; nothing while it is locked."""
        with self._lock:
            if not self._key or not self.file.exists():
                return {}
            kept = self._read()
            if kept.header != self._header:  # Another program put it under another passphrase.
                self.lock()
                return {}
            return self._open(kept, self._key)

    def put(self, name: str, value: str) -> None:
        """Keep a secret. Raises `SetupError` where it is locked or can't be written."""
        self._change({name: value})

    def drop(self, name: str) -> None:
        """Remove a secret."""
        self._change({name: None})

    def _change(self, changes: dict[str, str | None]) -> None:
        with self._lock, held(self.file):
            kept = {**self.all(), **changes}
            if not self._key:
                raise SetupError("The file of secrets is locked.", "Unlock it: workbench secrets unlock.")
            self._write({name: value for name, value in kept.items() if value is not None})

    def _take(self, passphrase: str) -> None:
        header = _Header(making=_Making(salt=os.urandom(16)), check_nonce=os.urandom(12))
        self._header, self._key = header, _key(passphrase, header.making)

    def _read(self) -> _File:
        try:
            data = self.file.read_bytes()[: _MOST_BYTES + 1]
        except OSError as error:
            raise SetupError(f"{self.file} can't be read: {error.strerror}.", "Look at its owner and mode.") from None
        damaged = DamagedVault(f"{self.file} is damaged.", _KEPT_COPY)
        try:
            if msgspec.json.decode(data, type=_Versioned).header.version > VERSION:
                raise SetupError(f"{self.file} was written by a newer Workbench.", "Update Workbench.")
            kept = msgspec.json.decode(data, type=_File)
        except msgspec.MsgspecError:
            raise damaged from None
        making = kept.header.making
        if (
            data != _written(kept)
            or kept.digest != _digest(kept)
            or not (
                0 < making.memory <= _MOST_MEMORY
                and 0 < making.iterations <= _MOST_ITERATIONS
                and 0 < making.lanes <= _MOST_LANES
            )
        ):
            raise damaged
        return kept

    def _open(self, kept: _File, key: bytes) -> dict[str, str]:
        try:
            plain = AESGCM(key).decrypt(kept.nonce, kept.secrets, _bound(kept.header))
            return msgspec.json.decode(plain, type=dict[str, str])
        except (InvalidTag, msgspec.MsgspecError):
            raise DamagedVault(f"{self.file} was altered.", _KEPT_COPY) from None

    def _write(self, secrets: dict[str, str]) -> None:
        assert self._header is not None
        bound, cipher, nonce = _bound(self._header), AESGCM(self._key), os.urandom(12)
        kept = _File(
            header=self._header,
            check=cipher.encrypt(self._header.check_nonce, b"", bound),
            nonce=nonce,
            secrets=cipher.encrypt(nonce, msgspec.json.encode(secrets), bound),
        )
        try:
            write_private(self.file, _written(msgspec.structs.replace(kept, digest=_digest(kept))))
        except OSError as error:
            raise SetupError(f"{self.file} can't be written: {error.strerror}.", "Make room, or look at it.") from None


def _check_length(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BadInput("The passphrase is too short.", f"Take at least {SHORTEST_PASSPHRASE} characters.")


def _key(passphrase: str, making: _Making) -> bytes:
    try:
        made = Argon2id(
            salt=making.salt, length=32, iterations=making.iterations, lanes=making.lanes, memory_cost=making.memory
        )
        return made.derive(passphrase.encode("utf-8", "surrogateescape"))
    except UnsupportedAlgorithm:
        raise SetupError(
            "The OpenSSL that cryptography uses here has no argon2id.", "Install cryptography from its own wheels."
        ) from None
    except (ValueError, MemoryError):
        raise DamagedVault("The file of secrets asks for more than this machine has.", _KEPT_COPY) from None


def _bound(header: _Header) -> bytes:
    return msgspec.json.encode(header, order="deterministic")


def _written(kept: _File) -> bytes:
    """The one way in which it stands on the disk, so that not a byte can be another unnoticed."""
    return msgspec.json.format(msgspec.json.encode(kept))


def _digest(kept: _File) -> str:
    whole = msgspec.structs.replace(kept, digest="")
    return base64.b64encode(hashlib.sha256(msgspec.json.encode(whole, order="deterministic")).digest()).decode()
