"""The program's own log: a file for each process under the home's `logs`, in one line an entry.

`WORKBENCH_TRACE=bus,driver` adds the details of those topics (`workbench.bus`, `workbench.driver` …).
"""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

from workbench.service.scrubbing import scrubbed

_MOST_BYTES = 2_000_000
_KEPT = 3


class OneLine(logging.Formatter):
    """Writes an entry as one line without secrets: text from outside can't forge another one, or hide in controls."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the entry, its line ends and control characters written as escapes."""
        text = scrubbed(super().format(record))
        return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def set_up(logs: Path, process: str, topics: str | None = None) -> None:
    """Send the log of this process to `<logs>/<process>.log`; where that can't be written, to stderr."""
    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            logs / f"{process}.log", maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("workbench").setLevel(logging.INFO)
    for topic in (os.environ.get("WORKBENCH_TRACE", "") if topics is None else topics).split(","):
        if topic.strip():
            logging.getLogger(f"workbench.{topic.strip()}").setLevel(logging.DEBUG)
