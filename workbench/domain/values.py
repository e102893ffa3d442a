"""The base of all values, and texts that are kept once."""

from __future__ import annotations

import hashlib
from typing import Any, Protocol, dataclass_transform

import msgspec

INLINE_BYTES = 400
"""Texts up to this many bytes of UTF-8 stand in the event itself; longer ones are kept by hash."""
PREVIEW_CHARACTERS = 120


class _ValueMeta(msgspec.StructMeta):
    """Makes every value frozen and keyword-only without each class saying so."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> _ValueMeta:
        options = {"frozen": True, "kw_only": True, "omit_defaults": True, **options}
        return super().__new__(cls, name, bases, namespace, **options)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Value(msgspec.Struct, metaclass=_ValueMeta, frozen=True, kw_only=True):
    """Something that is what it holds: frozen, compared by content, written as JSON by msgspec."""


class Body(Value):
    """A text that a run keeps. Short ones stand here; long ones are kept once, by hash, with their beginning here."""

    text: str = ""
    """The whole text when `ref` is None, else its first 120 characters."""
    ref: str | None = None
    """SHA-256 of the UTF-8 bytes, in hex, when the text is kept apart."""
    size: int = 0
    """Bytes of UTF-8."""

    @property
    def is_whole(self) -> bool:
        """Whether `text` is all there is."""
        return self.ref is None


class Bodies(Protocol):
    """Content-addressed texts. Keeping the same text twice is the same act, so pure code may use it."""

    def keep(self, text: str) -> Body:
        """Return the body of a text and remember it for the next append."""
        ...

    def text(self, body: Body) -> str:
        """Return the whole text of a body. Raises `BodyMissing` where it is not kept."""
        ...


def body_of(text: str) -> Body:
    """Return the body of `text`; the caller keeps the text itself when the body has a `ref`."""
    data = text.encode("utf-8", "surrogatepass")
    if len(data) <= INLINE_BYTES:
        return Body(text=text, size=len(data))
    return Body(text=text[:PREVIEW_CHARACTERS], ref=hashlib.sha256(data).hexdigest(), size=len(data))


NOTHING = Body()
"""The empty text."""
