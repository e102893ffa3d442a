"""Keeping the protocol's streams to ourselves: what a plugin prints goes to stderr, what it reads is empty."""

import os
import select
import sys
import threading
import time
from contextlib import suppress
from io import TextIOWrapper
from typing import NoReturn

GRACE = 0.8
"""Seconds between the end of stdin and the end of the process, whatever the tools are doing."""


def take_stdout() -> int:
    """A private copy of the real stdout; from now on descriptor 1 and print() lead to stderr."""
    sys.stdout.flush()
    private = os.dup(1)
    os.dup2(2, 1)
    return private


def take_stdin() -> int:
    """A private copy of the real stdin; from now on descriptor 0 is empty."""
    private = os.dup(0)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return private


def text_reader(descriptor: int) -> TextIOWrapper:
    """UTF-8 lines from a descriptor; bytes that are no UTF-8 show as U+FFFD and never raise."""
    return TextIOWrapper(os.fdopen(descriptor, "rb", closefd=False), encoding="utf-8", errors="replace")


def text_writer(descriptor: int) -> TextIOWrapper:
    """UTF-8 text to a descriptor; lone surrogates are replaced and never raise."""
    return TextIOWrapper(os.fdopen(descriptor, "wb", closefd=False), encoding="utf-8", errors="replace", newline="\n")


def end_with(descriptor: int) -> None:
    """End the process soon after the other side of `descriptor` closes, even while a tool holds the event loop."""
    if hasattr(select, "poll"):
        threading.Thread(target=_watch, args=(descriptor,), daemon=True, name="stdin watch").start()


def leave(code: int) -> NoReturn:
    """End the process now, without waiting for threads of tools that may never end."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _watch(descriptor: int) -> None:
    watched = select.poll()
    watched.register(descriptor, 0)
    watched.poll()
    time.sleep(GRACE)
    leave(0)
