"""Lines out of an exported file: unpacked within bounds, decoded, and proven by the hash at their end."""

from __future__ import annotations

import gzip
import hashlib
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from workbench.domain.errors import BadInput
from workbench.store.portable import VERSION, AnyLine, BodyLine, EndLine, EventLine, Head, PartLine, RunLine

_LINE_BYTES = 64 * 2**20
_SMALL_FILE_BYTES = 64 * 2**20
_MOST_UNPACKED = 200
"""Times its own size; honest sessions stay below 50."""

_decoder: msgspec.json.Decoder[AnyLine] = msgspec.json.Decoder(AnyLine)


def read_lines(file: Path) -> Iterator[tuple[int, Head | RunLine | EventLine | BodyLine | PartLine]]:
    """Yield the lines with their numbers; the last is followed by proof, or `BadInput` is raised."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BadInput(f"{file} is not a file.", "Name a session exported by Workbench.")
        if not is_packed(file):
            raise BadInput(f"{file} is not a session file.", "Name one written by `workbench export`.")
        with gzip.open(file, "rb") as lines:
            yield from _Lines(file, max(_SMALL_FILE_BYTES, _MOST_UNPACKED * status.st_size)).read(lines)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise not_a_session(file, "it is cut off or was changed") from error
    except OSError as error:
        raise BadInput(f"{file} can't be read ({error.strerror}).", "Name another file or give access.") from error


def is_packed(file: Path) -> bool:
    """Whether a file begins as exported sessions do. Raises `OSError`."""
    with file.open("rb") as start:
        return start.read(2) == b"\x1f\x8b"


def not_a_session(file: Path, why: str) -> BadInput:
    """Return the error for a file that can't be taken over."""
    return BadInput(f"{file} can't be imported: {why}.", "Nothing was taken over. Export the session again.")


class _Lines:
    """Reads one file."""

    def __init__(self, file: Path, room: int) -> None:
        self._file, self._room = file, room
        self._hash = hashlib.sha256()

    def read(self, lines: gzip.GzipFile) -> Iterator[tuple[int, Head | RunLine | EventLine | BodyLine | PartLine]]:
        """Yield lines up to the end line, and check that."""
        number = 0
        while data := lines.readline(_LINE_BYTES + 1):
            number += 1
            line = self._decoded(data, number)
            if isinstance(line, EndLine):
                self._check_end(line, number - 1, lines.read(1))
                return
            if (number == 1) != isinstance(line, Head):
                raise not_a_session(self._file, "it does not begin like a session")
            if isinstance(line, Head) and line.workbench_session > VERSION:
                raise BadInput(f"{self._file} was exported by a newer Workbench.", "Update Workbench.")
            self._hash.update(data)
            yield number, line
        raise not_a_session(self._file, "its end is missing")

    def _decoded(self, data: bytes, number: int) -> AnyLine:
        self._room -= len(data)
        if len(data) > _LINE_BYTES or self._room < 0:
            raise not_a_session(self._file, "it unpacks to more than a session can be")
        try:
            return _decoder.decode(data)
        except (msgspec.DecodeError, RecursionError) as error:
            raise not_a_session(self._file, f"line {number}: {error}") from error

    def _check_end(self, end: EndLine, lines: int, more: bytes) -> None:
        if more or end.lines != lines or end.sha256 != self._hash.hexdigest():
            raise not_a_session(self._file, "it was changed since it was exported")
