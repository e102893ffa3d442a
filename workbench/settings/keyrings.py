"""The system's keyring, in the backends that are trusted. The sole importer of keyring.

Only the backends named here are used, and they are made directly: asking the library for a backend would load whatever
a configuration file or an installed package offers, such as one that stores secrets as plain text.
"""

from __future__ import annotations

import importlib
import queue
import threading
from collections.abc import Callable
from typing import Protocol, TypeVar, cast

SERVICE = "workbench"
_TRUSTED = (
    ("macOS", "Keyring", "the keychain of macOS"),
    ("Windows", "WinVaultKeyring", "the credential vault of Windows"),
    ("SecretService", "Keyring", "the Secret Service"),
    ("libsecret", "Keyring", "libsecret"),
    ("kwallet", "DBusKeyring", "KWallet"),
)
SECONDS = 20.0
"""How long the keyring may take, with a person unlocking it; after that it is left alone for this run."""

Result = TypeVar("Result")


class Backend(Protocol):
    """What is used of a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a kept password."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password."""
        ...


Find = Callable[[], tuple[str, Backend] | None]


class _Blocked(Exception):
    """The keyring did not answer in time."""


class Keyring:
    """The trusted keyring of this system, if there is one. Calls may wait for it."""

    def __init__(self, find: Find | None = None, seconds: float = SECONDS) -> None:
        self._find = find or find_backend
        self._seconds = seconds
        self._found: tuple[str, Backend] | None = None
        self._looked = False

    def title(self) -> str:
        """Return its name; empty: none works here."""
        found = self._backend()
        return found[0] if found else ""

    def get(self, account: str) -> str | None:
        """Return what is kept."""
        found = self._backend()
        return self._try(lambda: found[1].get_password(SERVICE, account)) if found else None

    def put(self, account: str, value: str) -> bool:
        """Keep it and read it back, since some keyrings take a secret and lose it; whether it is kept."""
        found = self._backend()
        if found is None:
            return False
        self._try(lambda: found[1].set_password(SERVICE, account, value))
        return self.get(account) == value

    def drop(self, account: str) -> None:
        """Remove what is kept."""
        if (found := self._backend()) is not None:
            self._try(lambda: found[1].delete_password(SERVICE, account))

    def _backend(self) -> tuple[str, Backend] | None:
        if not self._looked:
            self._looked = True
            self._found = self._try(self._find)
        return self._found

    def _try(self, act: Callable[[], Result]) -> Result | None:
        """The result; None where the keyring refuses. One that does not answer is not asked again."""
        try:
            return _within(self._seconds, act)
        except _Blocked:
            self._found = None
        except Exception:  # noqa: BLE001, S110 - a backend may raise anything, and its words may hold the secret
            pass
        return None


def find_backend() -> tuple[str, Backend] | None:
    """Return the name and the keyring of this system, out of those that are trusted; None where none works."""
    working: list[tuple[float, str, Backend]] = []
    for module, name, title in _TRUSTED:
        try:
            kind = getattr(importlib.import_module(f"keyring.backends.{module}"), name)
            working.append((float(kind.priority), title, cast(Backend, kind())))
        except Exception:  # noqa: BLE001, S112 - whatever it is, it says that this one does not work here
            continue
    if not working:
        return None
    _, title, backend = max(working, key=lambda item: item[0])
    return title, backend


def _within(seconds: float, act: Callable[[], Result]) -> Result:
    """Run `act` in a thread that is left behind when it takes too long."""
    answers: queue.SimpleQueue[tuple[Result | None, Exception | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((act(), None))
        except Exception as error:  # noqa: BLE001 - handed over to whoever waits
            answers.put((None, error))

    threading.Thread(target=run, daemon=True, name="keyring").start()
    try:
        result, error = answers.get(timeout=seconds)
    except queue.Empty:
        raise _Blocked from None
    if error is not None:
        raise error
    return cast(Result, result)
