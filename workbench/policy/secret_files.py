"""Known secrets in the bytes of files: some 5 ms a megabyte, however many secrets there are."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.policy.secret_forms import anchors_of, forms_in_bytes, least_of, spread

_GRAM = 8
"""Bytes that are looked up at once: each eighth place of a file has them, and so has each piece of fifteen bytes."""
_PORTION = 28_000
"""Bytes that are looked through at once, since the interpreter's lock is held meanwhile; longer ones take longer."""


class _Anchor(NamedTuple):
    data: bytes
    form: str
    """A sign for each byte."""
    offset: int


class SecretsInFiles:
    """Knows the forms of some secrets. Used from any thread."""

    def __init__(self, values: Iterable[str]) -> None:
        forms = dict.fromkeys(form for value in values for form in forms_in_bytes(value))
        anchors = [_Anchor(text.encode("latin-1"), form, at) for form in forms for text, at in anchors_of(form)]
        self._short = tuple(anchor for anchor in anchors if len(anchor.data) < 2 * _GRAM - 1)
        self._long = tuple(anchor for anchor in anchors if len(anchor.data) >= 2 * _GRAM - 1)
        self._grams = frozenset(
            int.from_bytes(anchor.data[at : at + _GRAM], sys.byteorder) for anchor in self._long for at in range(_GRAM)
        )

    def __repr__(self) -> str:
        return "SecretsInFiles(…)"

    def stands_in(self, data: bytes) -> bool:
        """Tell whether any of them stands in a file, whole or in a telling part."""
        anchors = (*self._short, *self._long) if self._may_hold_long(data) else self._short
        return any(_stands_at(data, at, anchor) for anchor in anchors for at in _places(data, anchor.data))

    def _may_hold_long(self, data: bytes) -> bool:
        """Tell whether eight bytes of an anchor stand at any eighth place, as they do where the anchor stands."""
        if not self._grams:
            return False
        grams = memoryview(data)[: len(data) // _GRAM * _GRAM].cast("Q")
        portions = (grams[begin : begin + _PORTION] for begin in range(0, len(grams), _PORTION))
        return any(not self._grams.isdisjoint(portion) for portion in portions)


def _places(data: bytes, anchor: bytes) -> Iterator[int]:
    """Yield where an anchor stands."""
    for begin in range(0, len(data), _PORTION):
        end = begin + _PORTION + len(anchor) - 1
        at = data.find(anchor, begin, end)
        while at >= 0:
            yield at
            at = data.find(anchor, at + 1, end)


def _stands_at(data: bytes, at: int, anchor: _Anchor) -> bool:
    """Tell whether enough of a form is around its anchor."""
    reach = 3 * len(anchor.form)  # Each sign may have a line end before it.
    begin = max(0, at - reach)
    around = data[begin : at + reach].decode("latin-1")
    _, _, length = spread(around, at - begin, anchor.form, anchor.offset, len(anchor.data))
    return length >= least_of(anchor.form)
