"""The first hundred bytes of an SQLite file, read without SQLite so that looking changes nothing."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import StoreError
from workbench.store.faults import damaged

_MAGIC = b"SQLite format 3\x00"
_BYTES = 100


@dataclass(frozen=True)
class Header:
    """What matters of it."""

    revision: int
    """`user_version`."""
    application: int
    pages: int


def read_header(path: Path) -> Header | None:
    """Return the header; None for a file that is missing or empty. Raises `DamagedDatabase` for anything else."""
    try:
        with path.open("rb") as file:
            data = file.read(_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"{path} can't be read ({error.strerror}).", "Name another file or give access.") from error
    if not data:
        return None
    if len(data) < _BYTES or not data.startswith(_MAGIC):
        raise damaged(path, "it does not begin like a database")
    page_size, changes, pages, valid_for = _numbers(data)
    if changes == valid_for and path.stat().st_size < pages * page_size and not _has_journal(path):
        raise damaged(path, "its end is missing")
    revision, application = struct.unpack_from(">I", data, 60)[0], struct.unpack_from(">I", data, 68)[0]
    return Header(revision=revision, application=application, pages=pages)


def _numbers(data: bytes) -> tuple[int, int, int, int]:
    size = struct.unpack_from(">H", data, 16)[0]
    changes, pages = struct.unpack_from(">II", data, 24)
    return (65536 if size == 1 else size), changes, pages, struct.unpack_from(">I", data, 92)[0]


def _has_journal(path: Path) -> bool:
    files = (path.with_name(path.name + end) for end in ("-journal", "-wal"))
    return any(file.exists() and file.stat().st_size > 0 for file in files)
