"""A filter of system calls, written by hand: what Landlock does not see is refused, or asked of the doorman."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Callable

from workbench.tools.walls.calls import ARCHITECTURES, ASKED, OTHERS, REFUSED, SECCOMP, numbers

_LOAD, _AND, _RETURN = 0x20, 0x54, 0x06
_EQUAL, _AT_LEAST, _ANY_BIT = 0x15, 0x35, 0x45
_ALLOW, _KILL, _ERROR, _ASK = 0x7FFF0000, 0x80000000, 0x00050000, 0x7FC00000
_SET_FILTER, _NEW_LISTENER = 1, 8
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_X32 = 0x40000000
_NAMESPACES = 0x7E020000
_FAST_OPEN = 0x20000000
_UNIX, _IPV4, _IPV6 = 1, 2, 10
_STREAM, _PACKETS, _KINDS = 1, 5, 0xF
_TCP = 6

Step = tuple[int, int, int, int]
"""Code, where to jump when it holds and when it does not, and a value."""


def install(version: int) -> int:
    """Filter this process from now on; the answer is the descriptor that the doorman listens at. Raises `OSError`.

    `version`: of Landlock, since an old one leaves more to be refused here. No new privileges must be possible.
    """
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"there is no filter for {machine}")
    code = b"".join(struct.pack("=HBBI", *step) for step in program(machine, version))
    steps = ctypes.create_string_buffer(code, len(code))
    described = struct.pack("@HP", len(code) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    asked = (SECCOMP[machine], _SET_FILTER, _NEW_LISTENER)
    listener = int(libc.syscall(*map(ctypes.c_long, asked), described))
    if listener < 0:
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")
    return listener


def program(machine: str, version: int) -> list[Step]:
    """Return the filter's steps for a machine."""
    steps = [_load(_ARCHITECTURE), (_EQUAL, 1, 0, ARCHITECTURES[machine]), _end(_KILL), _load(_NUMBER)]
    if machine == "x86_64":  # the same calls by other numbers
        steps += [(_AT_LEAST, 0, 1, _X32), _refuse(errno.ENOSYS)]
    known = numbers(OTHERS, machine)
    bodies: dict[int, list[Step]] = {}
    for number in numbers(REFUSED, machine).values():
        bodies[number] = [_refuse(errno.EPERM)]
    for number in numbers(ASKED, machine).values():
        bodies[number] = [_end(_ASK)]
    for name, body in _LOOKED_AT.items():
        bodies[known[name]] = body()
    if version < 3:
        bodies[known["truncate"]] = [_refuse(errno.EPERM)]
    for number, body_of in bodies.items():
        steps += [(_EQUAL, 0, len(body_of), number), *body_of]
    return [*steps, _end(_ALLOW)]


def _end(action: int) -> Step:
    return (_RETURN, 0, 0, action)


def _refuse(number: int) -> Step:
    return _end(_ERROR | number)


def _load(offset: int) -> Step:
    return (_LOAD, 0, 0, offset)


def _argument(index: int) -> Step:
    """The lower half, which is all that the kernel takes of what is looked at here."""
    return _load(_ARGUMENTS + 8 * index)


def _unless_bits(index: int, bits: int, number: int) -> list[Step]:
    return [_argument(index), (_ANY_BIT, 0, 1, bits), _refuse(number), _end(_ALLOW)]


def _of_ourselves() -> list[Step]:
    """Limits of this process only: Landlock would let it set those of the engine."""
    return [_argument(0), (_EQUAL, 1, 0, 0), _refuse(errno.EPERM), _end(_ALLOW)]


def _socket() -> list[Step]:
    """Streams only: over TCP, where the doorman sees each connection, or between processes of this machine."""
    return [
        _argument(0),
        (_EQUAL, 6, 0, _UNIX),
        (_EQUAL, 2, 0, _IPV4),
        (_EQUAL, 1, 0, _IPV6),
        _refuse(errno.EAFNOSUPPORT),
        _argument(2),
        (_EQUAL, 1, 0, 0),
        (_EQUAL, 0, 4, _TCP),
        *_kind(),
        _refuse(errno.EACCES),
    ]


def _kind() -> list[Step]:
    return [_argument(1), (_AND, 0, 0, _KINDS), (_EQUAL, 0, 1, _STREAM), _end(_ALLOW)]


def _pair() -> list[Step]:
    """Datagrams are refused here too: one of a pair can be sent anywhere."""
    return [
        _argument(1),
        (_AND, 0, 0, _KINDS),
        (_EQUAL, 2, 0, _STREAM),
        (_EQUAL, 1, 0, _PACKETS),
        _refuse(errno.EACCES),
        _end(_ALLOW),
    ]


_LOOKED_AT: dict[str, Callable[[], list[Step]]] = {
    "clone": lambda: _unless_bits(0, _NAMESPACES, errno.EPERM),
    "clone3": lambda: [_refuse(errno.ENOSYS)],  # its flags can't be seen; the C library then uses clone
    "prlimit64": _of_ourselves,
    "socket": _socket,
    "socketpair": _pair,
    "sendto": lambda: _unless_bits(3, _FAST_OPEN, errno.EOPNOTSUPP),
    "sendmsg": lambda: _unless_bits(2, _FAST_OPEN, errno.EOPNOTSUPP),
    "sendmmsg": lambda: _unless_bits(3, _FAST_OPEN, errno.EOPNOTSUPP),
}
