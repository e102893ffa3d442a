"""A run's texts, kept by hash: those of events not yet saved, a few that were used lately, and the store's."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from workbench.domain.events import Event, bodies_in
from workbench.domain.values import Body, body_of

_CACHED_BYTES = 32_000_000


class RunBodies:
    """Fulfils `Bodies` for one run; not shared between threads."""

    def __init__(self, load: Callable[[str], str]) -> None:
        self._load = load
        self._unsaved: dict[str, str] = {}
        self._recent: OrderedDict[str, str] = OrderedDict()
        self._held = 0

    def keep(self, text: str) -> Body:
        """Return the body of a text, remembered until the event that refers to it is saved."""
        body = body_of(text)
        if body.ref is not None:
            self._unsaved[body.ref] = text
        return body

    def text(self, body: Body) -> str:
        """Return the whole text. Raises `BodyMissing`."""
        if body.ref is None:
            return body.text
        text = self._unsaved.get(body.ref) or self._recent.get(body.ref)
        if text is None:
            text = self._load(body.ref)
            self._remember(body.ref, text)
        return text

    def texts_of(self, events: Iterable[Event], extra: Iterable[Body] = ()) -> dict[str, str]:
        """Return the unsaved texts that the events refer to, by hash."""
        refs = [body.ref for event in events for body in bodies_in(event)] + [body.ref for body in extra]
        return {ref: self._unsaved[ref] for ref in refs if ref is not None and ref in self._unsaved}

    def saved(self, refs: Iterable[str]) -> None:
        """Note that these texts are in the store now."""
        for ref in refs:
            self._remember(ref, self._unsaved.pop(ref))

    def _remember(self, ref: str, text: str) -> None:
        if ref not in self._recent:
            self._held += len(text)
        self._recent[ref] = text
        while self._held > _CACHED_BYTES and len(self._recent) > 1:
            self._held -= len(self._recent.popitem(last=False)[1])
