"""Secrets by name: in the system's keyring, else in a file under a passphrase, else in memory until the program ends.

Names may be seen, values never: they stand in no list, no error and no representation of anything here.
"""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import Literal

from workbench.domain.errors import BadInput, NotFound
from workbench.settings.keyrings import Keyring
from workbench.settings.secret_index import Place, Revocation, SecretIndex
from workbench.settings.vault import NAME, Vault

Where = Literal["keyring", "file", "locked", "memory", ""]
"""Where a secret is: `locked` in the file, which is locked; empty: nowhere."""

PROVIDER = "provider/"
"""Stands before the name of a provider whose key it is."""
KEPT_FOR_NOW = "No system keyring works here, so it is kept until this program ends."
SHORTEST = 8
"""Characters of a named secret; a shorter one could not be told from ordinary text, so nothing would hide it."""
_LONGEST = 10_000
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}(/[a-z0-9][a-z0-9._-]{0,63})?")


class Secrets:
    """Named secrets. Calls may wait for the keyring, so make them from a thread that may wait."""

    def __init__(self, home: Path | None = None, keyring: Keyring | None = None) -> None:
        """Without a `home` there is no file, and no list of names that lasts."""
        self.keyring = keyring or Keyring()
        self.vault = Vault(home / NAME) if home else None
        self._index = SecretIndex(home / "secrets.json" if home else None)
        self._memory: dict[str, str] = {}
        self._lock = threading.RLock()
        self._known: dict[str, str] = {}
        self._changes = 0

    def __repr__(self) -> str:
        return "Secrets(…)"

    @property
    def revoked(self) -> str:
        """Why nothing is lent to tools; empty: it is."""
        return self._index.revoked

    def names(self) -> tuple[str, ...]:
        """Return the names of all that is kept, sorted."""
        return tuple(sorted({*self._index.entries, *self._memory}))

    def changed(self, name: str) -> float:
        """Return when a secret was last set or marked as rotated, in seconds since the epoch; 0: nobody knows."""
        entry = self._index.entries.get(name)
        return entry.changed if entry else 0.0

    def known(self) -> tuple[int, tuple[tuple[str, str], ...]]:
        """Return every value that was handed out or in since the program began, with its name, old ones too.

        The number is another one whenever there are others.
        """
        with self._lock:
            return self._changes, tuple((name, value) for value, name in self._known.items())

    def know(self, name: str, value: str) -> None:
        """Let a value be among the known ones."""
        with self._lock:
            if self._known.get(value) != name:
                self._known[value] = name
                self._changes += 1

    def get(self, name: str) -> str | None:
        """Return a secret, from wherever it is; None where there is none, or it is locked."""
        return self.look(name)[1]

    def where(self, name: str) -> Where:
        """Return where `get` takes a secret from."""
        return self.look(name)[0]

    def look(self, name: str) -> tuple[Where, str | None]:
        """Return both at once, since the keyring may take its time."""
        with self._lock:
            where, value = self._find(name)
            if value:
                self.know(name, value)
            return where, value

    def set(self, name: str, value: str, *, shortest: int = SHORTEST) -> str:
        """Keep a secret and return where it is kept, in a sentence to be shown. Raises `BadInput`, `SetupError`."""
        value = _checked(name, value, shortest)
        with self._lock:
            self.know(name, value)
            where = self._keep(name, value)
            self._index.note(name, where)
        match where:
            case "keyring":
                return f"It is kept in {self.keyring.title()}."
            case "file":
                return f"It is kept in {self.vault and self.vault.file}, under your passphrase."
        if self.vault is not None and self.vault.state == "locked":
            return f"{KEPT_FOR_NOW} Unlock {self.vault.file}, then set it again, to keep it for longer."
        return KEPT_FOR_NOW

    def forget(self, name: str) -> bool:
        """Remove a secret from everywhere; whether it is gone."""
        with self._lock:
            self._memory.pop(name, None)
            self.keyring.drop(_account(name))
            self._drop_from_file(name)
            is_gone = self.where(name) == ""
            if is_gone:
                self._index.drop(name)
            return is_gone

    def mark_rotated(self, name: str) -> None:
        """Note that a secret was changed elsewhere, so that what was exposed is good for nothing. Raises `NotFound`."""
        entry = self._index.entries.get(name)
        if entry is None:
            raise NotFound(f"No secret is kept as {name}.", "`workbench secrets list` has their names.")
        self._index.note(name, entry.where)

    def revoke(self, why: str) -> Revocation:
        """Lend nothing to tools any more, in any program; an empty reason takes that back."""
        return self._index.revoke(why)

    @property
    def last_revocation(self) -> Revocation:
        """The last time that all were revoked, in whatever program."""
        return self._index.last_revocation

    def load(self) -> None:
        """Get every secret once, so that all of them are known to whoever strikes them out of texts."""
        for name in self.names():
            self.get(name)

    def _keep(self, name: str, value: str) -> Place:
        self._memory.pop(name, None)
        if self.keyring.put(_account(name), value):
            self._drop_from_file(name)
            return "keyring"
        if self.vault is not None and self.vault.state == "unlocked":
            self.vault.put(name, value)
            return "file"
        self._memory[name] = value
        return "memory"

    def _drop_from_file(self, name: str) -> None:
        if self.vault is not None and name in self.vault.all():
            self.vault.drop(name)

    def _find(self, name: str) -> tuple[Where, str | None]:
        if value := self._memory.get(name):
            return "memory", value
        if value := self.keyring.get(_account(name)):
            return "keyring", value
        if self.vault is not None and (value := self.vault.all().get(name)):
            return "file", value
        entry = self._index.entries.get(name)
        is_locked = entry is not None and entry.where == "file" and self.vault and self.vault.state == "locked"
        return ("locked", None) if is_locked else ("", None)


def check_name(name: str) -> None:
    """Raise `BadInput` where a secret can't be called so."""
    if not _NAME.fullmatch(name):
        raise BadInput("This is no name for a secret.", "Use small letters, digits and . _ -, such as github-token.")


def _account(name: str) -> str:
    """What it is called in the keyring: providers' keys by the provider alone, as they always were."""
    return name.removeprefix(PROVIDER) if name.startswith(PROVIDER) else f"secret/{name}"


def _checked(name: str, value: str, shortest: int) -> str:
    check_name(name)
    value = value.strip()
    if len(value) < shortest:
        raise BadInput("The secret is too short to be kept out of texts.", f"It needs {shortest} characters or more.")
    if len(value) > _LONGEST or not all(sign.isprintable() or sign in "\n\r\t" for sign in value):
        raise BadInput("This does not look like a secret.", "Give the secret alone, as text.")
    return value
