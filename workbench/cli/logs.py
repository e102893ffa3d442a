"""The program's own log: what went wrong inside, for whoever looks into it later."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from workbench.service.scrubbing import scrubbed

_FILE = "workbench.log"
_LOGGERS = ("workbench", "asyncio")
_MOST_BYTES = 2_000_000


def log_to(folder: Path, *, verbose: bool) -> None:
    """Let warnings and errors go to a file in the folder; with `verbose` all that is logged to stderr too.

    The file is made when there is something to write. Where it can't be, the log goes nowhere.
    """
    handlers: list[logging.Handler] = [_ToFile(folder / _FILE)]
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
        handlers[-1].setFormatter(_Scrubbed("%(name)s: %(message)s"))
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.handlers[:] = handlers
        logger.setLevel(logging.INFO if verbose else logging.WARNING)


class _Scrubbed(logging.Formatter):
    """Lets no secret out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the entry without secrets."""
        return scrubbed(super().format(record))


class _ToFile(logging.Handler):
    """Appends to a file that is opened for each record, since records are rare; begins it anew when it is long."""

    def __init__(self, file: Path) -> None:
        super().__init__(logging.WARNING)
        self._file = file
        self.setFormatter(_Scrubbed("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._file.exists() and self._file.stat().st_size > _MOST_BYTES:
                self._file.replace(self._file.with_suffix(".old.log"))
            with self._file.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{self.format(record)}\n")
        except OSError:
            return
