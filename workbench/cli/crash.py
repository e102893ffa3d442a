"""What is written down when the program itself is wrong."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from workbench import __version__
from workbench.service.scrubbing import scrubbed


def report(folder: Path, error: BaseException, verb: str) -> Path | None:
    """Write a report about a bug into a folder and return its file; None where nothing can be written there.

    It holds the traceback without the values of variables, and no arguments but the verb; secrets are struck out.
    """
    now = datetime.now(UTC)
    lines = [
        f"Workbench {__version__} failed by a bug of its own, {now.isoformat(timespec='seconds')}",
        f"verb: {verb}",
        f"Python {platform.python_version()} on {platform.platform()}",
        "",
        *traceback.format_exception(error),
    ]
    file = folder / f"crash-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(scrubbed("\n".join(lines)), encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    return file


def told(error: BaseException, file: Path | None) -> str:
    """Return what the person is told."""
    what = scrubbed(f"{type(error).__name__}: {error}")
    if file is None:
        where = "No report could be written. " + scrubbed("".join(traceback.format_exception(error)))
    else:
        where = f"A report was written to {file}."
    return f"workbench: a bug of Workbench ({what}).\n{where} What was recorded so far is kept."


def last_words(error: BaseException, folder: Path, verb: str) -> None:
    """Report a bug and tell the person on stderr."""
    sys.stderr.write(f"{told(error, report(folder, error, verb))}\n")
