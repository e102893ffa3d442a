"""Long texts that load when they are looked at."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

KEPT_CHARACTERS = 16_000_000
"""Texts that were looked at stay at hand up to this many characters; the oldest go first."""


class BodySource(QObject):
    """Asks once for a text kept by its hash, and hands it to whoever shows it.

    Signals:
        wanted(str): the text under this ref should be fetched
        arrived(str, str): a text came: its ref, the text
        failed(str, str): a text did not come: its ref, why
    """

    wanted = Signal(str)
    arrived = Signal(str, str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._asked: set[str] = set()

    def text(self, ref: str) -> str | None:
        """Return the text if it is at hand, else ask for it and return None."""
        if ref in self._texts:
            self._texts.move_to_end(ref)
            return self._texts[ref]
        if ref not in self._asked:
            self._asked.add(ref)
            self.wanted.emit(ref)
        return self._texts.get(ref)

    def put(self, ref: str, text: str) -> None:
        """Take a text that was asked for."""
        self._asked.discard(ref)
        self._texts[ref] = text
        while len(self._texts) > 1 and sum(map(len, self._texts.values())) > KEPT_CHARACTERS:
            self._texts.popitem(last=False)
        self.arrived.emit(ref, text)

    def put_failed(self, ref: str, message: str) -> None:
        """Take the news that a text can't be had; looking again asks again."""
        self._asked.discard(ref)
        self.failed.emit(ref, message)
