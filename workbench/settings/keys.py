"""Providers' keys: secrets that a provider's name stands for, else what the environment holds."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal

from workbench.domain.errors import BadInput
from workbench.settings.secrets import PROVIDER, Secrets

Where = Literal["keyring", "file", "locked", "memory", "environment", ""]
"""Where a key is; empty: nowhere."""
_VARIABLES: dict[str, tuple[str, ...]] = {
    "gemini": ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
    "huggingface": ("HF_TOKEN", "HUGGINGFACE_API_KEY"),
    "together_ai": ("TOGETHER_API_KEY", "TOGETHERAI_API_KEY"),
}
_LONGEST = 10_000


class Keys:
    """Keys by provider. Calls may wait for the keyring, so make them from a thread that may wait."""

    def __init__(self, kept: Secrets, variables: Mapping[str, str] = os.environ) -> None:
        self.kept = kept
        """Where the keys are, among other secrets."""
        self._variables = variables

    def __repr__(self) -> str:
        return "Keys(…)"

    def backend(self) -> str:
        """Return the name of the keyring that works here; empty: none does."""
        return self.kept.keyring.title()

    def get(self, provider: str) -> str | None:
        """Return a provider's key, from wherever it is."""
        return self._look(provider)[1]

    def where(self, provider: str) -> Where:
        """Return where `get` takes the key from."""
        return self._look(provider)[0]

    def set(self, provider: str, key: str) -> str:
        """Keep a key and return where it is kept, in a sentence to be shown. Raises `BadInput`."""
        return self.kept.set(_name(provider), _checked(provider, key), shortest=1)

    def forget(self, provider: str) -> str:
        """Remove a key, and return a sentence where one is left that can't be removed from here; else nothing."""
        self.kept.forget(_name(provider))
        if name := self._variable(provider):
            return f"The environment variable {name} still holds a key; remove it where you set it."
        match self.kept.where(_name(provider)):
            case "keyring":
                return "The system keyring did not let go of the key; remove it there."
            case "locked":
                return "The file of secrets is locked, so the key is still in it; unlock it, then forget the key."
        return ""

    def variable(self, provider: str) -> str:
        """Return the environment variable that is read where no key is kept, to be named beside the key."""
        return self._variable(provider) or variable_of(provider)

    def _look(self, provider: str) -> tuple[Where, str | None]:
        where, kept = self.kept.look(_name(provider))
        if kept is None and (name := self._variable(provider)):
            key = self._variables[name].strip()
            self.kept.know(name.lower(), key)
            return "environment", key
        return where, kept

    def _variable(self, provider: str) -> str:
        return next((name for name in _names(provider) if self._variables.get(name, "").strip()), "")


def variable_of(provider: str) -> str:
    """Return the environment variable in which a provider's key is usually kept."""
    return _names(provider)[0]


def _name(provider: str) -> str:
    """The name under which a provider's key is kept; of a server (`host:port`), without the signs no name has."""
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._-") else "-" for sign in _plain(provider))
    return f"{PROVIDER}{plain.lower().strip('-._')}"


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
