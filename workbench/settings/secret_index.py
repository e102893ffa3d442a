"""What is written down about secrets outside of where they are kept: names, places, times; never a value."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import SetupError
from workbench.domain.values import Value
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
        with self._lock:
            entry = Entry(where=where, changed=time.time())
            self._write(replace(self._read(), secrets={**self.entries, name: entry}))

    def drop(self, name: str) -> None:
        """Note that a secret is gone."""
        with self._lock:
            kept = {each: entry for each, entry in self.entries.items() if each != name}
            self._write(replace(self._read(), secrets=kept))

    def revoke(self, why: str) -> None:
        """Note that nothing is lent any more; an empty reason takes that back."""
        with self._lock:
            self._write(replace(self._read(), revoked=why))

    def _read(self) -> _Index:
        """What another program has written meanwhile counts; what is in memory here is added."""
        try:
            written = msgspec.json.decode(self._file.read_bytes(), type=_Index) if self._file else self._index
        except FileNotFoundError:
            written = _Index(revoked=self._index.revoked)
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
