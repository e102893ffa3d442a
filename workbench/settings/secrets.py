"""Providers' keys: in the system's keyring, else in memory for this run of the program. The sole importer of keyring.

Only the backends named here are trusted, and they are made directly: asking the library for a backend would load
whatever a configuration file or an installed package offers, such as one that stores keys as plain text.
"""

from __future__ import annotations

import importlib
import os
import queue
import threading
from collections.abc import Callable, Mapping
from typing import Literal, Protocol, TypeVar, cast

from workbench.domain.errors import BadInput

Where = Literal["keyring", "memory", "environment", ""]
"""Where a key is; empty: nowhere."""

SERVICE = "workbench"
KEPT_FOR_NOW = "No system keyring works here, so the key is kept for this run of the program only."
_TRUSTED = (
    ("macOS", "Keyring", "the keychain of macOS"),
    ("Windows", "WinVaultKeyring", "the credential vault of Windows"),
    ("SecretService", "Keyring", "the Secret Service"),
    ("libsecret", "Keyring", "libsecret"),
    ("kwallet", "DBusKeyring", "KWallet"),
)
_VARIABLES: dict[str, tuple[str, ...]] = {
    "gemini": ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
    "huggingface": ("HF_TOKEN", "HUGGINGFACE_API_KEY"),
    "together_ai": ("TOGETHER_API_KEY", "TOGETHERAI_API_KEY"),
}
_LONGEST = 10_000
_SECONDS = 20.0
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


class _Blocked(Exception):
    """The keyring did not answer in time."""


class Keys:
    """Keys by provider. Calls may wait for the keyring, so make them from a thread that may wait."""

    def __init__(
        self,
        variables: Mapping[str, str] = os.environ,
        *,
        find: Callable[[], tuple[str, Backend] | None] | None = None,
        seconds: float = _SECONDS,
    ) -> None:
        self._variables = variables
        self._find = find or find_backend
        self._seconds = seconds
        self._memory: dict[str, str] = {}
        self._found: tuple[str, Backend] | None = None
        self._looked = False
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return "Keys(…)"

    def backend(self) -> str:
        """Return the name of the keyring that works here; empty: none does."""
        with self._lock:
            found = self._keyring()
            return found[0] if found else ""

    def get(self, provider: str) -> str | None:
        """Return a provider's key, from wherever it is."""
        return self._look(provider)[1]

    def where(self, provider: str) -> Where:
        """Return where `get` takes the key from."""
        return self._look(provider)[0]

    def set(self, provider: str, key: str) -> str:
        """Keep a key and return where it is kept, in a sentence to be shown. Raises `BadInput`."""
        provider, key = _plain(provider), _checked(provider, key)
        with self._lock:
            found = self._keyring()
            if found is not None and self._stored(found[1], provider, key):
                self._memory.pop(provider, None)
                return f"The key is kept in {found[0]}."
            self._memory[provider] = key
        return KEPT_FOR_NOW

    def forget(self, provider: str) -> str:
        """Remove a key, and return a sentence where one is left that can't be removed from here; else nothing."""
        provider = _plain(provider)
        with self._lock:
            self._memory.pop(provider, None)
            found = self._keyring()
            if found is not None:
                self._try(lambda: found[1].delete_password(SERVICE, provider))
        if name := self._variable(provider):
            return f"The environment variable {name} still holds a key; remove it where you set it."
        if self.where(provider) == "keyring":
            return "The system keyring did not let go of the key; remove it there."
        return ""

    def variable(self, provider: str) -> str:
        """Return the environment variable that is read where no key is kept, to be named beside the key."""
        return self._variable(provider) or _names(provider)[0]

    def _look(self, provider: str) -> tuple[Where, str | None]:
        provider = _plain(provider)
        with self._lock:
            if key := self._memory.get(provider):
                return "memory", key
            found = self._keyring()
            if found is not None and (key := self._try(lambda: found[1].get_password(SERVICE, provider))):
                return "keyring", key
        if name := self._variable(provider):
            return "environment", self._variables[name].strip()
        return "", None

    def _variable(self, provider: str) -> str:
        return next((name for name in _names(provider) if self._variables.get(name, "").strip()), "")

    def _stored(self, backend: Backend, provider: str, key: str) -> bool:
        """Keep it and read it back: some keyrings take a key and lose it."""
        self._try(lambda: backend.set_password(SERVICE, provider, key))
        return self._try(lambda: backend.get_password(SERVICE, provider)) == key

    def _keyring(self) -> tuple[str, Backend] | None:
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
        except Exception:  # noqa: BLE001, S110 - a backend may raise anything, and its words may hold the key
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


def _names(provider: str) -> tuple[str, ...]:
    plain = "".join(sign if sign.isalnum() else "_" for sign in _plain(provider)).upper()
    return _VARIABLES.get(_plain(provider), (f"{plain}_API_KEY",))


def _plain(provider: str) -> str:
    """A provider's name; as the prefix of a model it ends in a slash."""
    return provider.strip().rstrip("/")


def _checked(provider: str, key: str) -> str:
    key = key.strip()
    if not _plain(provider):
        raise BadInput("The key belongs to no provider.", "Name one, such as anthropic.")
    if not key:
        raise BadInput("The key is empty.", "Paste the key that the provider shows you.")
    if len(key) > _LONGEST or not key.isprintable() or not key.isascii():
        raise BadInput("This does not look like a key.", "Paste the key alone, in one line.")
    return key


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
