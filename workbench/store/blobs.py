"""Texts and files kept once, by the hash of their bytes, compressed where that helps."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from workbench.domain.errors import BodyMissing, DamagedDatabase
from workbench.store.prepared import Prepared
from workbench.store.tables import BLOB, EVENT

Row = dict[str, object]
_WORTH_PACKING = 0.9
_LEVEL = 3
_PROBED_FROM = 256 * 1024
_PROBE = 64 * 1024
_REFERENCE = re.compile(rb'"(?:ref|sha256)":"([0-9a-f]{64})"')
_AT_ONCE = 500
_READ = select(BLOB.c.packed, BLOB.c.data).where(BLOB.c.sha256 == bindparam("sha256"))
_INSERT = Prepared(insert(BLOB).prefix_with("OR IGNORE"), ("sha256", "packed", "data"))
_KNOWN = Prepared(select(BLOB.c.number).where(BLOB.c.sha256 == bindparam("sha256")))


def keep(db: Connection, texts: Mapping[str, str]) -> None:
    """Save texts by their hashes; those already kept cost a look-up."""
    if not texts:
        return
    wanted = missing(db, tuple(texts))
    write(db, [stored_form(ref, text.encode("utf-8", "surrogatepass")) for ref, text in texts.items() if ref in wanted])


def write(db: Connection, rows: Sequence[Row]) -> None:
    """Save rows made by `stored_form`; those already kept stay as they are."""
    if rows:
        _INSERT.run_many(db, rows)


def stored_form(ref: str, data: bytes) -> Row:
    """Return the row for a text or a file, packed where that is worth it."""
    sha256 = hashlib.sha256(data).digest()
    if sha256.hex() != ref:
        raise ValueError(f"a text was handed in under the hash {ref}, but has {sha256.hex()}")
    packed = _packed(data)
    return {"sha256": sha256, "packed": packed is not None, "data": data if packed is None else packed}


def read(db: Connection, ref: str) -> str:
    """Return a text; of a file that is none, what can be shown of it. Raises as `read_bytes` does."""
    data = read_bytes(db, ref)
    try:
        return str(data, "utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return str(data, "utf-8", "replace")


def read_bytes(db: Connection, ref: str) -> bytes:
    """Return the bytes of a text or a file.

    Raises `BodyMissing`, or `DamagedDatabase` where they are not what the hash says.
    """
    try:
        sha256 = bytes.fromhex(ref)
    except ValueError:
        raise _not_kept(ref) from None
    row = db.execute(_READ, {"sha256": sha256}).one_or_none()
    if row is None:
        raise _not_kept(ref)
    try:
        data = zlib.decompress(row.data) if row.packed else row.data
    except (zlib.error, TypeError):
        data = b""
    if not isinstance(data, bytes) or hashlib.sha256(data).digest() != sha256:
        raise DamagedDatabase(f"The text {ref[:12]}… was changed since it was kept.", "Go back to a backup for it.")
    return data


def refs_in(body: bytes) -> Iterator[str]:
    """Yield the hashes of texts and files that a stored event refers to."""
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


def missing(db: Connection, refs: Sequence[str]) -> set[str]:
    """Return those of the hashes under which nothing is kept."""
    return {ref for ref in refs if _KNOWN.run(db, {"sha256": bytes.fromhex(ref)}).fetchone() is None}


def _packed(data: bytes) -> bytes | None:
    """Return the data compressed; None: it would not get much smaller."""
    if len(data) >= _PROBED_FROM and len(zlib.compress(data[:_PROBE], _LEVEL)) >= _PROBE * _WORTH_PACKING:
        return None
    packed = zlib.compress(data, _LEVEL)
    return packed if len(packed) < len(data) * _WORTH_PACKING else None


def _in_parts(refs: Sequence[str]) -> Iterator[Sequence[str]]:
    return (refs[at : at + _AT_ONCE] for at in range(0, len(refs), _AT_ONCE))


def _not_kept(ref: str) -> BodyMissing:
    return BodyMissing(f"The text {ref[:12]}… is not kept here.", "It may have been left out of an import.")
