"""Texts kept once, by hash, compressed where that helps."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from workbench.domain.errors import BodyMissing, DamagedDatabase
from workbench.store.tables import BLOB, EVENT

_WORTH_PACKING = 0.9
_LEVEL = 3
_REFERENCE = re.compile(rb'"ref":"([0-9a-f]{64})"')
_AT_ONCE = 500
_READ = select(BLOB.c.packed, BLOB.c.data).where(BLOB.c.sha256 == bindparam("sha256"))
_KNOWN = select(BLOB.c.sha256).where(BLOB.c.sha256.in_(bindparam("wanted", expanding=True)))


def keep(db: Connection, texts: Mapping[str, str]) -> None:
    """Save texts by their hashes; those already kept cost a look-up."""
    if not texts:
        return
    known = _known(db, tuple(texts))
    rows = [_row(ref, text) for ref, text in texts.items() if ref not in known]
    if rows:
        db.execute(insert(BLOB), rows)


def read(db: Connection, ref: str) -> str:
    """Return a text. Raises `BodyMissing`, or `DamagedDatabase` where it is not what its hash says."""
    try:
        sha256 = bytes.fromhex(ref)
    except ValueError:
        raise _missing(ref) from None
    row = db.execute(_READ, {"sha256": sha256}).one_or_none()
    if row is None:
        raise _missing(ref)
    try:
        data = zlib.decompress(row.data) if row.packed else row.data
    except (zlib.error, TypeError):
        data = b""
    if not isinstance(data, bytes) or hashlib.sha256(data).digest() != sha256:
        raise DamagedDatabase(f"The text {ref[:12]}… was changed since it was kept.", "Go back to a backup for it.")
    return str(data, "utf-8", "surrogatepass")


def refs_in(body: bytes) -> Iterator[str]:
    """Yield the hashes that a stored event refers to."""
    return (found.decode() for found in _REFERENCE.findall(body))


def forget_unused(db: Connection, refs: set[str]) -> None:
    """Delete those of the texts that no event refers to any more."""
    for (body,) in db.execute(select(EVENT.c.body).execution_options(yield_per=1000)):
        refs.difference_update(refs_in(body))
        if not refs:
            return
    for part in _in_parts(sorted(refs)):
        db.execute(delete(BLOB).where(BLOB.c.sha256.in_([bytes.fromhex(ref) for ref in part])))


class TextCache:
    """The texts used last, up to a number of characters."""

    def __init__(self, characters: int = 16_000_000) -> None:
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._room = characters

    def get(self, ref: str) -> str | None:
        """Return the text if it is at hand."""
        text = self._texts.get(ref)
        if text is not None:
            self._texts.move_to_end(ref)
        return text

    def put(self, ref: str, text: str) -> None:
        """Remember a text, and forget the ones unused for longest where it gets too much."""
        if ref in self._texts:
            return
        self._texts[ref] = text
        self._room -= len(text)
        while self._room < 0 and len(self._texts) > 1:
            self._room += len(self._texts.popitem(last=False)[1])


def _row(ref: str, text: str) -> dict[str, object]:
    data = text.encode("utf-8", "surrogatepass")
    sha256 = hashlib.sha256(data).digest()
    if sha256.hex() != ref:
        raise ValueError(f"a text was handed in under the hash {ref}, but has {sha256.hex()}")
    packed = zlib.compress(data, _LEVEL)
    if len(packed) < len(data) * _WORTH_PACKING:
        return {"sha256": sha256, "packed": True, "data": packed}
    return {"sha256": sha256, "packed": False, "data": data}


def _known(db: Connection, refs: Sequence[str]) -> set[str]:
    known: set[str] = set()
    for part in _in_parts(refs):
        wanted = [bytes.fromhex(ref) for ref in part]
        known.update(row.sha256.hex() for row in db.execute(_KNOWN, {"wanted": wanted}))
    return known


def _in_parts(refs: Sequence[str]) -> Iterator[Sequence[str]]:
    return (refs[at : at + _AT_ONCE] for at in range(0, len(refs), _AT_ONCE))


def _missing(ref: str) -> BodyMissing:
    return BodyMissing(f"The text {ref[:12]}… is not kept here.", "It may have been left out of an import.")
