"""Where results and remarks go."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TextIO

from workbench.cli.paint import Paint, wants_colour


class Out:
    """Results go to stdout, remarks to stderr. Once the reader of stdout has gone away nothing more is written to it.

    Texts from outside must have been made visible (`domain.timeline_text.visible`) before they come here.
    """

    def __init__(self, stdout: TextIO | None = None, stderr: TextIO | None = None) -> None:
        self._stdout = stdout or sys.stdout
        self._stderr = stderr or sys.stderr
        self.is_terminal = self._stdout.isatty()
        self.paint = Paint(coloured=wants_colour(self._stdout, os.environ))
        self.is_broken = False
        """Whether the reader of stdout has gone away."""
        self.on_broken: Callable[[], None] | None = None
        """Called once when that is noticed."""

    @property
    def is_seen(self) -> bool:
        """Whether a person sees the remarks."""
        return self._stderr.isatty()

    def line(self, text: str = "") -> None:
        """Write a line of text."""
        self.write(f"{text}\n")

    def write(self, text: str) -> None:
        """Write text at once, without a line end."""
        self.data(text.encode(self._stdout.encoding or "utf-8", "backslashreplace"))

    def data(self, data: bytes) -> None:
        """Write bytes at once."""
        if self.is_broken:
            return
        try:
            self._stdout.flush()
            self._stdout.buffer.write(data)
            self._stdout.buffer.flush()
        except BrokenPipeError:
            self._break()

    def remark(self, text: str) -> None:
        """Tell the person something that is not a result."""
        encoding = self._stderr.encoding or "utf-8"
        try:
            self._stderr.write(f"{text.encode(encoding, 'backslashreplace').decode(encoding)}\n")
            self._stderr.flush()
        except OSError:  # nobody reads remarks either
            return

    def _break(self) -> None:
        self.is_broken = True
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stdout.fileno())  # what Python flushes at its end has to go somewhere
            os.close(nowhere)
        except (OSError, ValueError):
            pass
        if self.on_broken is not None:
            self.on_broken()
