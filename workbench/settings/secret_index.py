"""What is written down about secrets outside of where they are kept: names, places, times; never a value."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import SetupError
from workbench.domain.values import Value
from workbench.settings.file_locks import held
from workbench.settings.private_files import write_private

Place = Literal["keyring", "file", "memory"]


class Entry(Value):
    """A secret that is kept."""

    where: Place
    changed: float
    """Seconds since the epoch when it was last set, or marked as rotated."""


class _Index(Value):
    secrets: dict[str, Entry] = msgspec.field(default_factory=dict)
    revoked: str = ""
    """Why nothing is lent; empty: it is."""
    revocations: int = 0
    """How many times all were revoked."""
    last_why: str = ""
    """Of the last time, though it may be taken back by now."""


class Revocation(NamedTuple):
    """The last time that all secrets were revoked."""

    number: int
    why: str


class SecretIndex:
    """The list of names. What is kept in memory only is not written down."""

    def __init__(self, file: Path | None) -> None:
        """Without a file it lasts as long as the program."""
        self._file = file
        self._index = _Index()
        self._lock = threading.RLock()

    @property
    def entries(self) -> dict[str, Entry]:
        """What is kept, by name."""
        return self._read().secrets

    @property
    def revoked(self) -> str:
        """Why nothing is lent; empty: it is."""
        return self._read().revoked

    def note(self, name: str, where: Place) -> None:
        """Note that a secret was set just now."""
        with self._changing():
            entry = Entry(where=where, changed=time.time())
            self._write(replace(self._read(), secrets={**self.entries, name: entry}))

    def drop(self, name: str) -> None:
        """Note that a secret is gone."""
        with self._changing():
            kept = {each: entry for each, entry in self.entries.items() if each != name}
            self._write(replace(self._read(), secrets=kept))

    @property
    def last_revocation(self) -> Revocation:
        """The last one, in whatever program."""
        index = self._read()
        return Revocation(index.revocations, index.last_why)

    def revoke(self, why: str) -> Revocation:
        """Note that nothing is lent any more; an empty reason takes that back."""
        with self._changing():
            index = replace(self._read(), revoked=why)
            if why:
                index = replace(index, revocations=index.revocations + 1, last_why=why)
            self._write(index)
            return Revocation(index.revocations, index.last_why)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock, held(self._file) if self._file else contextlib.nullcontext():
            yield

    def _read(self) -> _Index:
        """What another program has written meanwhile counts; what is in memory here is added."""
        try:
            written = msgspec.json.decode(self._file.read_bytes(), type=_Index) if self._file else self._index
        except FileNotFoundError:
            index = self._index
            written = _Index(revoked=index.revoked, revocations=index.revocations, last_why=index.last_why)
        except (OSError, msgspec.MsgspecError):
            return self._index
        mine = {name: entry for name, entry in self._index.secrets.items() if entry.where == "memory"}
        return replace(written, secrets={**written.secrets, **mine})

    def _write(self, index: _Index) -> None:
        self._index = index
        if self._file is None:
            return
        lasting = {name: entry for name, entry in index.secrets.items() if entry.where != "memory"}
        data = msgspec.json.format(msgspec.json.encode(replace(index, secrets=lasting), order="deterministic"))
        try:
            write_private(self._file, data)
        except OSError as error:
            raise SetupError(
                f"{self._file} can't be written: {error.strerror}.", "Make room, or look at its mode."
            ) from None
