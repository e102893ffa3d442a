"""Landlock: what this process, and all that it becomes or starts, may do to files, by the kernel's own word."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION = 1
_BENEATH = 1
_NO_NEW_PRIVILEGES, _DROP_FROM_BOUNDS = 38, 24
_EXECUTE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 2, 1 << 3
_WRITE_FILE, _TRUNCATE, _DEVICE_CONTROL = 1 << 1, 1 << 14, 1 << 15
_OF_FILES = _EXECUTE | _READ_FILE | _WRITE_FILE | _TRUNCATE | _DEVICE_CONTROL
_FIRST_RIGHTS = 13
_LATER = {2: 1, 3: 1, 5: 1}
"""Rights that newer versions know of, by version: renaming across folders, cutting, control of devices."""
_CONNECT = 2
_SCOPES = 3
"""Neither abstract sockets nor signals lead out of what is walled."""
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full")
_SOURCES = ("/dev/random", "/dev/urandom", "/proc")


def version() -> int:
    """Return the version of Landlock that the kernel offers. Raises `OSError` where it offers none."""
    return _call(_CREATE, None, 0, _VERSION)


def give_up_rights() -> None:
    """Let nothing that is run from now on get more rights than this process has, and root's not even those."""
    libc = ctypes.CDLL(None)
    if os.geteuid() == 0:
        for capability in range(64):
            libc.prctl(_DROP_FROM_BOUNDS, ctypes.c_ulong(capability), 0, 0, 0)
    libc.prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), 0, 0, 0)


def restrict(read: Sequence[str], write: Sequence[str], shut: Sequence[str]) -> None:
    """Leave nothing but reading and running what is in `read`, and all in `write` but what is in `shut`, for ever.

    Places that are not there are skipped. Signals and TCP connections are refused as far as this kernel can. Raises
    `OSError`.
    """
    newest = version()
    count = _FIRST_RIGHTS + sum(more for since, more in _LATER.items() if newest >= since)
    everything = (1 << count) - 1
    handled = [everything, *([_CONNECT] if newest >= 4 else []), *([_SCOPES] if newest >= 6 else [])]
    rules = _call(_CREATE, struct.pack(f"={len(handled)}Q", *handled), 8 * len(handled), 0)
    for place in (*read, *_SOURCES):
        _allow(rules, place, everything & (_READ_FILE | _READ_FOLDER | _EXECUTE))
    for place in _DEVICES:
        _allow(rules, place, everything & _OF_FILES & ~_EXECUTE)
    closed = [Path(place).resolve() for place in shut]
    for folder in write:
        for found, whole in _opened(Path(folder).resolve(), closed):
            _allow(rules, str(found), everything if whole else _READ_FOLDER)
    give_up_rights()
    _call(_RESTRICT, rules, 0)
    os.close(rules)


def _opened(place: Path, shut: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Yield what of a place may be written to. Rules only ever add, so what leads to something shut is just listed."""
    within = [each for each in shut if each.is_relative_to(place)]
    if not within:
        yield place, True
    elif place not in within:
        yield place, False
        for entry in sorted(place.iterdir()):
            if not entry.is_symlink():
                yield from _opened(entry, within)


def _allow(rules: int, place: str, rights: int) -> None:
    with suppress(FileNotFoundError, PermissionError):
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        try:
            rights = rights if Path(place).is_dir() else rights & _OF_FILES
            _call(_ADD, rules, _BENEATH, struct.pack("=Qi", rights, opened), 0)
        finally:
            os.close(opened)


def _call(number: int, *arguments: int | bytes | None) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    done = int(libc.syscall(ctypes.c_long(number), *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments)))
    if done < 0:
        raise OSError(ctypes.get_errno(), f"Landlock: {os.strerror(ctypes.get_errno())}")
    return done
