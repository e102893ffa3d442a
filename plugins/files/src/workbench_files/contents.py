"""Bytes and text of one file: telling binary from text, reading lines within bounds, replacing a file in one step."""

import codecs
import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper

from workbench_plugin import ToolError
from workbench_plugin.folders import Folder, failure, refuse_link

from workbench_files.keeping import keep_calls

CHANGE_LIMIT = 5_000_000
"""Bytes of a file that may be written, or changed in place."""
_PIECE = 65_536


@dataclass
class Lines:
    """Some lines of a file; `last` is 0 where there are none, `total` is known once the end was reached."""

    text: str = ""
    first: int = 1
    last: int = 0
    total: int | None = None
    cut_in_line: bool = False


def encoding_of(handle: BufferedReader) -> str | None:
    """The encoding a file's beginning tells: UTF-8, or what a byte order mark says; None for binary."""
    head = handle.read(8192)
    handle.seek(0)
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None if b"\0" in head else "utf-8"


def take_lines(
    handle: BufferedReader, encoding: str, first: int, last: int | None, limit: int, stopped: Callable[[], bool]
) -> Lines:
    """Lines `first` to `last`, at most `limit` characters, without holding more of the file than that."""
    source = TextIOWrapper(handle, encoding=encoding, errors="replace", newline="")
    taken, room = Lines(first=first), limit
    kept: list[str] = []
    number, inside = 1, False
    while last is None or number <= last:
        piece = source.readline(_PIECE)
        if not piece:
            taken.total = number if inside else number - 1
            break
        inside = not piece.endswith(("\n", "\r"))
        if number >= first:
            if room <= 0 or (len(piece) > room and kept):
                break
            kept.append(piece[:room])
            taken.last, taken.cut_in_line = number, len(piece) > room
            room -= len(piece)
            if taken.cut_in_line:
                break
        if not inside:
            number += 1
            if number % 10_000 == 0 and stopped():
                break
    source.detach()
    taken.text = "".join(kept)
    return taken


def read_whole(folder: Folder, name: str) -> tuple[bytes, os.stat_result]:
    """All bytes of a file that is to be changed. Raises ToolError where it is too big for that."""
    with os.fdopen(folder.open_file(name), "rb") as handle:
        status = os.fstat(handle.fileno())
        content = handle.read(CHANGE_LIMIT + 1)
    if len(content) > CHANGE_LIMIT:
        raise too_big(folder.says(name), status.st_size)
    return content, status


def too_big(says: str, size: int) -> ToolError:
    """The error for content beyond what may be changed."""
    return ToolError(
        f"{says} would be {size:,} bytes; {CHANGE_LIMIT:,} can be changed at a time.",
        instead="Work with smaller files.",
        code="too_big",
    )


def replace_file(folder: Folder, name: str, content: bytes, key: str, calls: Sequence[str] = ()) -> None:
    """Put `content` in place in one step, so that a reader or a crash sees the old or the new file, never a part.

    Mode bits stay (and the owner, where we may); other hard links keep the old content. The temporary file's name
    comes from `key`, so that the same call, run again after a crash, clears what it left behind. `calls` go into
    place with the content, as a mark that `done_calls` reads.
    """
    status, says = folder.status(name), folder.says(name)
    if len(content) > CHANGE_LIMIT:
        raise too_big(says, len(content))
    if status is not None:
        _check_replaceable(status, says)
    token = hashlib.sha256(f"{name}\0{key or secrets.token_hex(8)}".encode()).hexdigest()[:16]
    temporary = f".workbench-{token}.part"
    try:
        with suppress(FileNotFoundError):
            os.unlink(folder.at(temporary), dir_fd=folder.fd)
        _write_new(folder, temporary, content, status, calls)
        os.replace(folder.at(temporary), folder.at(name), src_dir_fd=folder.fd, dst_dir_fd=folder.fd)
        if folder.fd is not None:
            os.fsync(folder.fd)
    except OSError as error:
        with suppress(OSError):
            os.unlink(folder.at(temporary), dir_fd=folder.fd)
        raise failure(error, says) from error


def _check_replaceable(status: os.stat_result, says: str) -> None:
    refuse_link(status, says)
    if stat.S_ISDIR(status.st_mode):
        raise ToolError(f"{says} is a folder.", instead="Give the path of a file.", code="is_folder")
    if not stat.S_ISREG(status.st_mode):
        raise ToolError(f"{says} is a device or a pipe, no file.", code="not_a_file")
    if not status.st_mode & stat.S_IWUSR:
        raise ToolError(f"{says} is read-only.", instead="Write to another file, or ask the user.", code="read_only")


def _write_new(folder: Folder, name: str, content: bytes, like: os.stat_result | None, calls: Sequence[str]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    fd = os.open(folder.at(name), flags, 0o666 if like is None else 0o600, dir_fd=folder.fd)
    with os.fdopen(fd, "wb") as handle:
        if like is not None and hasattr(os, "fchmod"):
            with suppress(OSError):
                os.fchown(fd, like.st_uid, like.st_gid)
            os.fchmod(fd, stat.S_IMODE(like.st_mode) & 0o777)
        handle.write(content)
        keep_calls(fd, calls)
        handle.flush()
        os.fsync(fd)
