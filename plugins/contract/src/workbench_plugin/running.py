"""Running a program whose code is not trusted to end, to be brief or to be clean.

The one way to start a program from a plugin: no shell, limits, bounded output, and nothing that it started is left.
"""

import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from socket import SHUT_WR, socket, socketpair
from threading import Lock
from typing import IO, Any, Literal

from workbench_plugin import supervise
from workbench_plugin.errors import ToolError
from workbench_plugin.orphans import began, end_orphans
from workbench_plugin.results import Partial, partial

Why = Literal["", "time", "stopped", "output", "memory", "processes", "lost"]
"""Why a program was ended before its time; "lost": its supervisor was killed, most likely by the program itself."""
_GRACE = 5.0
"""Seconds in which a supervisor has to end all, before it is ended itself."""
_LOOK = 0.1
_PIECE = 65_536


@dataclass(frozen=True)
class Limits:
    """How much a program may use; None: no limit of ours. Sizes are in bytes.

    `memory` holds for the address space of each process and for what all of them together have in use. `kept` is how
    much of each of its two outputs is kept; of what is over, the beginning and the end. At `flood` it is ended.
    """

    seconds: float = 30.0
    cpu_seconds: int | None = 30
    memory: int | None = 1_000_000_000
    file_size: int | None = 100_000_000
    open_files: int | None = 256
    processes: int | None = 64
    kept: int = 100_000
    flood: int = 50_000_000


@dataclass
class Output:
    """What a program wrote to one stream: all of it, or its beginning and end with the `size` of the whole."""

    limit: int
    head: bytes = b""
    tail: bytes = b""
    size: int = 0

    def add(self, piece: bytes) -> None:
        """Take what came, and keep no more than the limit."""
        self.size += len(piece)
        room = self.limit // 2 - len(self.head)
        self.head += piece[: max(0, room)]
        rest = self.tail + piece[max(0, room) :]
        self.tail = rest[max(0, len(rest) - (self.limit - self.limit // 2)) :]

    @property
    def missing(self) -> int:
        """Bytes that were not kept."""
        return self.size - len(self.head) - len(self.tail)

    def text(self) -> str:
        """The output as UTF-8, broken bytes shown as U+FFFD, with a line in brackets where a part is left out."""
        if not self.missing:
            return (self.head + self.tail).decode("utf-8", "replace")
        gap = f"\n[{self.missing:,} of {self.size:,} bytes left out here]\n"
        return self.head.decode("utf-8", "replace") + gap + self.tail.decode("utf-8", "replace")


@dataclass
class Ended:
    """How a program ended. `code` is negative for a signal, None where we ended it; `left` it left running."""

    out: Output
    errors: Output
    code: int | None = None
    why: Why = ""
    left: int = 0

    @property
    def signal(self) -> str:
        """Name of the signal that ended it, or nothing."""
        if self.code is None or self.code >= 0:
            return ""
        with suppress(ValueError):
            return signal.Signals(-self.code).name
        return f"signal {-self.code}"

    def problem(self, limits: Limits) -> tuple[str, str]:
        """Why it did not end by itself: a code for a ToolError and words to follow "it"; both empty where it did."""
        if self.why:
            return _CODES.get(self.why, self.why), _WORDS[self.why].format(**asdict(limits))
        if self.signal == "SIGXCPU":
            return "timeout", f"used more than {limits.cpu_seconds} seconds of processor time and was ended"
        return ("crashed", f"was ended by {self.signal}") if self.signal else ("", "")


_CODES = {"time": "timeout"}
_WORDS = {
    "time": "took longer than {seconds:g} seconds and was ended",
    "stopped": "was ended, since nobody waited for it any more",
    "output": "wrote more than {flood:,} bytes and was ended",
    "memory": "used more than {memory:,} bytes of memory and was ended",
    "processes": "started more than {processes} processes and was ended",
    "lost": "ended the process that watches it, and was ended with all that it had started",
}


@dataclass
class _Told:
    """What the supervisor said; `over` once it has nothing more to say."""

    said: bytes = b""
    over: bool = False


@dataclass
class _Ours:
    """Supervisors of runs that are going on; others below us came from a run whose supervisor was killed."""

    lock: Lock = field(default_factory=Lock)
    pids: set[int] = field(default_factory=set)

    def running(self) -> set[int]:
        """Their ids; waits for one that is just being started."""
        with self.lock:
            return set(self.pids)


_ours = _Ours()


def cut_of(ended: Ended) -> Partial | None:
    """What to tell of output whose middle was left out; None: all of it was kept."""
    missing = ended.out.missing + ended.errors.missing
    if not missing:
        return None
    kept = len(ended.out.text().encode()) + len(ended.errors.text().encode())
    return partial("cut", shown=kept, total=kept + missing, unit="bytes")


def run(
    command: Sequence[str],
    *,
    folder: Path | str,
    environment: Mapping[str, str],
    limits: Limits | None = None,
    stdin: bytes = b"",
    stopped: Callable[[], bool] = lambda: False,
) -> Ended:
    """Run a program until it ends, is ended by a limit, or `stopped` says that nobody waits; blocks until then.

    `command[0]` is the program's full path; the environment is exactly what is given. All that the program started is
    dead afterwards. Where a program ends its own supervisor, all children of this process that began meanwhile and
    are no runs are ended: a plugin starts programs by this function only. Raises ToolError where it can't be started.
    """
    if os.name != "posix":
        raise ToolError("Programs can't be run with limits on this system.", instead="Tell the user.", code="no_limits")
    limits = limits or Limits()
    supervise.become_subreaper()
    ours, theirs = socketpair()
    with ours, _as_file(stdin) as given:
        with theirs:
            child = _start(command, folder, environment, limits, given, theirs)
        since = began(child.pid)
        ended = Ended(Output(limits.kept), Output(limits.kept))
        try:
            told = _collect(child, ours, ended, limits, stopped)
        finally:
            _finish(child)
    if not told:
        ended.why = ended.why or "lost"
        end_orphans(since, _ours.running)
        return ended
    ended.why = ended.why or told["why"]
    ended.code = None if ended.why else told["code"]
    ended.left = told["left"] if not ended.why else 0
    return ended


def _start(
    command: Sequence[str],
    folder: Path | str,
    environment: Mapping[str, str],
    limits: Limits,
    stdin: IO[bytes],
    channel: socket,
) -> "subprocess.Popen[bytes]":
    start = [sys.executable, "-I", "-S", supervise.__file__, str(channel.fileno()), json.dumps(asdict(limits))]
    try:
        with _ours.lock:
            child = subprocess.Popen(
                [*start, *command],
                cwd=folder,
                env=dict(environment),
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=(channel.fileno(),),
                start_new_session=True,
            )
            _ours.pids.add(child.pid)
    except (OSError, ValueError) as error:
        raise ToolError(
            f"The program could not be started: {error}.", "later", instead="Tell the user.", code="system"
        ) from error
    return child


def _as_file(content: bytes) -> IO[bytes]:
    """A file without a name: unlike a pipe, it never has to be fed while the output is read."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 closed by the caller
    file.write(content)
    file.seek(0)
    return file


def _collect(
    child: "subprocess.Popen[bytes]", channel: socket, ended: Ended, limits: Limits, stopped: Callable[[], bool]
) -> dict[str, Any]:
    """Read all there is until the supervisor is done; the answer is what it told, empty where it was killed."""
    deadline = time.monotonic() + limits.seconds
    told, last = _Told(), float("inf")
    assert child.stdout
    assert child.stderr
    with selectors.DefaultSelector() as waiting, child.stdout, child.stderr:
        waiting.register(child.stdout, selectors.EVENT_READ, ended.out)
        waiting.register(child.stderr, selectors.EVENT_READ, ended.errors)
        waiting.register(channel, selectors.EVENT_READ, told)
        while waiting.get_map() and time.monotonic() < last:
            _read(waiting)
            if told.over:  # what is still to be read is there already; only a daemon that was not found holds the pipes
                last = min(last, time.monotonic() + _LOOK) if told.said else 0
            elif not ended.why and (why := _too_long(ended, limits, deadline, stopped)):
                ended.why, last = why, time.monotonic() + _GRACE
                channel.shutdown(SHUT_WR)
    return json.loads(told.said) if told.said else {}


def _read(waiting: selectors.BaseSelector) -> None:
    for key, _ in waiting.select(_LOOK):
        piece = os.read(key.fd, _PIECE)
        if not piece:
            waiting.unregister(key.fileobj)
        if isinstance(key.data, Output):
            key.data.add(piece)
        elif piece:
            key.data.said += piece
        else:
            key.data.over = True


def _too_long(ended: Ended, limits: Limits, deadline: float, stopped: Callable[[], bool]) -> Why:
    if max(ended.out.size, ended.errors.size) > limits.flood:
        return "output"
    if time.monotonic() >= deadline:
        return "time"
    return "stopped" if stopped() else ""


def _finish(child: "subprocess.Popen[bytes]") -> None:
    """End the supervisor where it has not ended by itself."""
    try:
        child.wait(1)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    with _ours.lock:
        _ours.pids.discard(child.pid)
