"""Running a child whose code is not trusted to end, to be brief or to be clean."""

import os
import selectors
import signal
import subprocess
import time
from dataclasses import dataclass

OUTPUT_LIMIT = 4_000_000
"""Bytes of stdout that a child may write."""
_TAIL = 2_000


@dataclass
class Done:
    """How a child ended; `problem` says in words why its output is not to be used."""

    output: bytes = b""
    errors: str = ""
    code: int | None = None
    problem: str = ""


def run_child(command: list[str], timeout: float) -> Done:
    """Run `command` without stdin until it ends, is too slow or writes too much; its process group is dead after."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=os.name == "posix",
    ) as child:
        done = Done()
        try:
            done.problem = _collect(child, done, time.monotonic() + timeout)
            if done.problem == "slow":
                done.problem = f"did not load within {timeout:g} seconds"
        finally:
            _kill(child)
        done.code = child.wait()
    if not done.problem and done.code < 0:
        done.problem = f"was ended by {signal.Signals(-done.code).name} while loading. {done.errors}".strip()
    return done


def _collect(child: "subprocess.Popen[bytes]", done: Done, deadline: float) -> str:
    """Read both pipes until the child has ended and they are drained; the answer is what went wrong, or nothing."""
    assert child.stdout
    assert child.stderr
    tail = b""
    with selectors.DefaultSelector() as waiting:
        for pipe in (child.stdout, child.stderr):
            waiting.register(pipe, selectors.EVENT_READ)
        while waiting.get_map():
            if (left := deadline - time.monotonic()) <= 0:
                return "slow"
            ready = waiting.select(min(left, 0.1))
            if not ready and child.poll() is not None:
                break  # a grandchild may hold the pipes for ever
            for key, _ in ready:
                if not (piece := os.read(key.fd, 65_536)):
                    waiting.unregister(key.fileobj)
                elif key.fileobj is child.stdout:
                    done.output += piece
                else:
                    tail = (tail + piece)[-_TAIL:]
            done.errors = tail.decode("utf-8", "replace").strip()
            if len(done.output) > OUTPUT_LIMIT:
                return "wrote too much while loading"
    try:
        child.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        return "slow"
    return ""


def _kill(child: "subprocess.Popen[bytes]") -> None:
    """End the child and what it started in its group; the group may be gone already."""
    try:
        if os.name == "posix":
            os.killpg(child.pid, signal.SIGKILL)
        elif child.poll() is None:
            child.kill()
    except (ProcessLookupError, PermissionError):
        pass
