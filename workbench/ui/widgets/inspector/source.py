"""Long texts that load when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from workbench.domain.values import Body

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
        self._gathering: list[_Gathering] = []

    def text(self, ref: str) -> str | None:
        """Return the text if it is at hand, else ask for it and return None."""
        if ref in self._texts:
            self._texts.move_to_end(ref)
            return self._texts[ref]
        if ref not in self._asked:
            self._asked.add(ref)
            self.wanted.emit(ref)
        return self._texts.get(ref)

    def gather(
        self, bodies: Sequence[Body], then: Callable[[Sequence[str]], None], failed: Callable[[str], None]
    ) -> None:
        """Hand over the whole texts of bodies once all are there, or say why one can't be had."""
        gathering = _Gathering(bodies, then, failed)
        for ref in gathering.missing:
            if (text := self.text(ref)) is not None:
                gathering.take(ref, text)
        if not gathering.is_over():
            self._gathering.append(gathering)

    def put(self, ref: str, text: str) -> None:
        """Take a text that was asked for."""
        self._asked.discard(ref)
        self._texts[ref] = text
        while len(self._texts) > 1 and sum(map(len, self._texts.values())) > KEPT_CHARACTERS:
            self._texts.popitem(last=False)
        for each in self._gathering:
            each.take(ref, text)
        self._gathering = [each for each in self._gathering if not each.is_over()]
        self.arrived.emit(ref, text)

    def put_failed(self, ref: str, message: str) -> None:
        """Take the news that a text can't be had; looking again asks again."""
        self._asked.discard(ref)
        lost = [each for each in self._gathering if ref in each.missing]
        self._gathering = [each for each in self._gathering if ref not in each.missing]
        for each in lost:
            each.failed(message)
        self.failed.emit(ref, message)


class _Gathering:
    """Texts that are waited for together."""

    def __init__(
        self, bodies: Sequence[Body], then: Callable[[Sequence[str]], None], failed: Callable[[str], None]
    ) -> None:
        self._bodies, self._then, self.failed = bodies, then, failed
        self._texts: dict[str, str] = {}

    @property
    def missing(self) -> list[str]:
        return [each.ref for each in self._bodies if each.ref is not None and each.ref not in self._texts]

    def take(self, ref: str, text: str) -> None:
        if ref in self.missing:
            self._texts[ref] = text

    def is_over(self) -> bool:
        """Whether nothing is missing; then the texts are handed over."""
        if self.missing:
            return False
        self._then([self._texts[each.ref] if each.ref is not None else each.text for each in self._bodies])
        return True
