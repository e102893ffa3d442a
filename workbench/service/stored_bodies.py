"""Texts read from the store when pure code asks for them; for worker threads, since a read may wait for the disk."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.values import Body, body_of


class StoredBodies:
    """Fulfils `Bodies`, for questions about recorded runs."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._texts: dict[str, str] = {}

    def keep(self, text: str) -> Body:
        """Return the body of a text; nothing is saved."""
        body = body_of(text)
        if body.ref is not None:
            self._texts[body.ref] = text
        return body

    def text(self, body: Body) -> str:
        """Return the whole text. Raises `BodyMissing`."""
        if body.ref is None:
            return body.text
        if body.ref not in self._texts:
            self._texts[body.ref] = self._read(body.ref)
        return self._texts[body.ref]
