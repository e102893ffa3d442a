"""Values without secrets: every text in them is looked at, whatever kind of value it is."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import msgspec

from workbench.policy.redaction import Redactor
from workbench.policy.secret_forms import SHORTEST

Kept = TypeVar("Kept", bound=msgspec.Struct)


class Redacting:
    """Cleans values and remembers what was struck out of them."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self.names: dict[str, None] = {}
        """Of known secrets, in order."""
        self.shapes: dict[str, None] = {}
        """What other pieces look like."""

    @property
    def found(self) -> tuple[str, ...]:
        """What was struck out, in words."""
        return (*self.names, *(f"looks like {shape}" for shape in self.shapes))

    def clean(self, value: Kept) -> Kept:
        """Return the value with every text in it clean; itself where nothing was found."""
        return cast(Kept, self._value(value))

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        if len(text) < SHORTEST:
            return text
        cleaned = self._redactor.clean(text)
        self.names |= dict.fromkeys(cleaned.names)
        self.shapes |= dict.fromkeys(cleaned.shapes)
        return cleaned.text

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, msgspec.Struct):
            return self._struct(value)
        if isinstance(value, tuple):
            items = tuple(self._value(item) for item in value)
            return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
        if isinstance(value, dict):
            return {self._value(key): self._value(item) for key, item in value.items()}
        return value

    def _struct(self, value: msgspec.Struct) -> msgspec.Struct:
        changed: dict[str, Any] = {}
        for name in value.__struct_fields__:
            old = getattr(value, name)
            new = self._value(old)
            if new is not old and new != old:
                changed[name] = new
        return msgspec.structs.replace(value, **changed) if changed else value
