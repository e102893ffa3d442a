"""The doorman: does in a host's place what only a look at the arguments can allow, and what it looked at can't change.

It runs in the host's parent, outside of the walls. A call that it is asked about is never let through: it makes the
call itself, on the host's own socket or on the very file that was looked at, so that nothing can be swapped between.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import select
import socket
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from workbench.tools.walls.calls import ASKED, PIDFD_GETFD, numbers

_RECEIVE, _SEND, _STILL_THERE = 0xC0502100, 0xC0182101, 0x40082102
_NOTE = "=QIIiIQ6Q"
_HERE = -100
_LONGEST_PATH, _LONGEST_ADDRESS = 4096, 128
_LONGEST_NAME, _LONGEST_VALUE = 256, 4096
"""Of a file's attribute: a name as the system has it, a value as large as most file systems keep."""
_LONGEST_SOCKET = 100
_CHOSEN_BY_SYSTEM = 32_768
"""The ports that the system hands out begin there."""


class Asked:
    """One call that waits for an answer."""

    def __init__(self, listener: int, note: bytes) -> None:
        self._listener = listener
        self.id, self.task, _, self.number, _, _, *arguments = struct.unpack(_NOTE, note)
        self.arguments = [value & 0xFFFF_FFFF for value in arguments]
        """As far as they are numbers."""
        self._whole = arguments

    def check(self) -> None:
        """Raise `ProcessLookupError` where who asked has ended, so that its number may be another's by now."""
        fcntl.ioctl(self._listener, _STILL_THERE, struct.pack("=Q", self.id))

    def memory(self, argument: int, most: int) -> bytes:
        """Return bytes that an argument points to, as they are now. Raises `OSError`."""
        with Path(f"/proc/{self.task}/mem").open("rb", buffering=0) as file:
            at = self._whole[argument]
            head = most if most <= _LONGEST_ADDRESS else min(most, 4096 - at % 4096)
            file.seek(at)
            data = file.read(head)
            if head < most and b"\0" not in data:
                data += file.read(most - head)
        self.check()
        return data

    def exactly(self, argument: int, size: int) -> bytes:
        """Return so many bytes that an argument points to. Raises `OSError`."""
        with Path(f"/proc/{self.task}/mem").open("rb", buffering=0) as file:
            file.seek(self._whole[argument])
            data = file.read(size)
        self.check()
        if len(data) != size:
            raise OSError(errno.EFAULT, "not all of it is there")
        return data

    @contextlib.contextmanager
    def socket(self) -> Iterator[socket.socket]:
        """Yield the very socket that the first argument names. Raises `OSError`."""
        with contextlib.closing(socket.socket(fileno=self._take())) as taken:
            self.check()
            yield taken

    @contextlib.contextmanager
    def file(self) -> Iterator[int]:
        """Yield the very file that the first argument names. Raises `OSError`."""
        taken = self._take()
        try:
            self.check()
            yield taken
        finally:
            os.close(taken)

    def _take(self) -> int:
        with Path(f"/proc/{self.task}/status").open("rb") as file:
            process = next(int(line.split()[1]) for line in file if line.startswith(b"Tgid:"))
        held = _pidfd_open(process)
        try:
            return _take(held, self.arguments[0])
        finally:
            os.close(held)


class Doorman:
    """Answers for one host."""

    def __init__(self, listener: int, walls: dict[str, Any], machine: str) -> None:
        """`walls`: folders to `write` to, what of them is `shut`, and `doors`: Unix sockets, by the host's names."""
        self._listener = listener
        self._doors: dict[str, str] = walls["doors"]
        self._writable = [Path(place).resolve() for place in walls["write"]]
        self._shut = [Path(place).resolve() for place in walls["shut"]]
        self._ports: set[int] = set()
        """Where something of the host itself listens."""
        acts: dict[str, Callable[[Asked], None]] = {
            "connect": self._connect,
            "listen": self._listen,
            "chmod": lambda asked: self._mode(asked, self._path(asked, 0, _HERE), 1),
            "fchmod": lambda asked: self._mode(asked, f"/proc/{asked.task}/fd/{asked.arguments[0]}", 1),
            "fchmodat": lambda asked: self._mode(asked, self._path(asked, 1, _signed(asked.arguments[0])), 2),
            "fchmodat2": self._mode_with_flags,
            "fsetxattr": self._attribute,
        }
        self._acts = {number: acts[name] for name, number in numbers(ASKED, machine).items()}

    def serve(self) -> None:
        """Answer until nobody is left who could ask."""
        waiting = select.poll()
        waiting.register(self._listener, select.POLLIN)
        while not waiting.poll()[0][1] & select.POLLHUP:
            note = bytearray(struct.calcsize(_NOTE))
            with contextlib.suppress(OSError):  # who asked was killed meanwhile
                fcntl.ioctl(self._listener, _RECEIVE, note)
                asked = Asked(self._listener, bytes(note))
                fcntl.ioctl(self._listener, _SEND, struct.pack("=QqiI", asked.id, 0, -self._answer(asked), 0))

    def _answer(self, asked: Asked) -> int:
        """Do what is asked, or not; the answer is the error's number, 0 for none."""
        try:
            self._acts[asked.number](asked)
        except OSError as error:
            return error.errno or errno.EACCES
        except Exception:  # noqa: BLE001 - whatever can't be understood is refused, and the next one is answered
            return errno.EACCES
        return 0

    def _connect(self, asked: Asked) -> None:
        address = asked.memory(1, min(asked.arguments[2], _LONGEST_ADDRESS))
        with asked.socket() as way:
            if way.family is socket.AF_UNIX:
                door = self._doors.get(os.fsdecode(address[2:].split(b"\0")[0]))
                if door is None:
                    raise PermissionError(errno.EACCES, "no door of this host")
                with _short(door) as name:
                    way.connect(name)
            else:
                way.connect(self._own(way.family, address))

    def _own(self, family: int, address: bytes) -> tuple[str, int]:
        """The address, where it is one of this machine that the host itself listens at."""
        if int.from_bytes(address[:2], sys.byteorder) != family:
            raise PermissionError(errno.EACCES, "no address")
        (port,) = struct.unpack_from("!H", address, 2)
        host = socket.inet_ntop(family, address[4:8] if family == socket.AF_INET else address[8:24])
        if host not in ("127.0.0.1", "::1") or port not in self._ports:
            raise PermissionError(errno.EACCES, "not this host's own")
        return host, port

    def _listen(self, asked: Asked) -> None:
        """Let it listen where only this machine can connect, at a port that is no other service's."""
        with asked.socket() as way:
            if way.family is not socket.AF_UNIX:
                host, port = way.getsockname()[:2]
                if host not in ("127.0.0.1", "::1") or port < _CHOSEN_BY_SYSTEM:
                    raise PermissionError(errno.EACCES, "not on this machine alone")
                self._ports.add(port)
            way.listen(_signed(asked.arguments[1]))

    def _path(self, asked: Asked, argument: int, folder: int) -> str:
        text = os.fsdecode(asked.memory(argument, _LONGEST_PATH).split(b"\0")[0])
        if not text:
            raise FileNotFoundError(errno.ENOENT, "no path")
        base = "cwd" if folder == _HERE else f"fd/{folder}"
        return text if text.startswith("/") else f"/proc/{asked.task}/{base}/{text}"

    def _mode_with_flags(self, asked: Asked) -> None:
        if asked.arguments[3]:
            raise OSError(errno.EOPNOTSUPP, "no flags")
        self._mode(asked, self._path(asked, 1, _signed(asked.arguments[0])), 2)

    def _mode(self, asked: Asked, path: str, argument: int) -> None:
        """Change the mode of a file in the host's own folders: Landlock does not hold that."""
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            asked.check()
            self._check_place(opened)
            Path(f"/proc/self/fd/{opened}").chmod(asked.arguments[argument] & 0o7777)
        finally:
            os.close(opened)

    def _attribute(self, asked: Asked) -> None:
        """Set an attribute of a tool's own, of a file in the host's folders that is open for writing."""
        name = os.fsdecode(asked.memory(1, _LONGEST_NAME).split(b"\0")[0])
        size = asked.arguments[3]
        if not name.startswith("user.") or size > _LONGEST_VALUE:
            raise PermissionError(errno.EPERM, "no attribute of a tool's own")
        value = asked.exactly(2, size)
        with asked.file() as opened:
            self._check_place(opened)
            if fcntl.fcntl(opened, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
                raise PermissionError(errno.EPERM, "not open for writing")
            os.setxattr(opened, name, value, asked.arguments[4])

    def _check_place(self, opened: int) -> None:
        real = Path(f"/proc/self/fd/{opened}").readlink()
        if not _is_in(real, self._writable) or _is_in(real, self._shut):
            raise PermissionError(errno.EPERM, "not in a folder of this host")


def _is_in(real: Path, places: Sequence[Path]) -> bool:
    return any(real.is_relative_to(place) for place in places)


@contextlib.contextmanager
def _short(path: str) -> Iterator[str]:
    """A name of a socket that fits into an address."""
    if len(os.fsencode(path)) <= _LONGEST_SOCKET:
        yield path
        return
    folder = os.open(Path(path).parent, os.O_PATH)
    try:
        yield f"/proc/self/fd/{folder}/{Path(path).name}"
    finally:
        os.close(folder)


def _pidfd_open(process: int) -> int:
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "Linux only")
    return os.pidfd_open(process)


def _take(process: int, number: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    found = int(libc.syscall(*map(ctypes.c_long, (PIDFD_GETFD, process, number, 0))))
    if found < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return found


def _signed(value: int) -> int:
    return value - (1 << 32) if value >= 1 << 31 else value
