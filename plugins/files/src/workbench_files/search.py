"""The tool `find`: files by pattern and by text, within bounds of entries, bytes, matches and time."""

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench_plugin import Context, Result, ToolError, partial, tool
from workbench_plugin.folders import Folder, opened
from workbench_plugin.names import joined, parts_of, shown
from workbench_plugin.results import Reason

from workbench_files.contents import encoding_of
from workbench_files.patterns import matches

MAX_ENTRIES = 20_000
MAX_MATCHES = 200
MAX_FILE = 2_000_000
MAX_BYTES = 100_000_000
MAX_DEPTH = 40
MAX_SECONDS = 15.0
_MAX_LINE = 200
_TIME = "the time limit"


@dataclass
class Hunt:
    """One search under way: what it looks for, what it found, and why it ended early if it did."""

    glob: str
    text: str
    ignore_case: bool
    until: float
    found: list[dict[str, Any]] = field(default_factory=list)
    entries: int = 0
    bytes: int = 0
    skipped: int = 0
    ended: str = ""

    def over(self) -> bool:
        """Whether a bound is reached; the first one is kept as the reason."""
        bounds = {
            f"{MAX_MATCHES} matches": len(self.found) >= MAX_MATCHES,
            f"{MAX_ENTRIES} entries": self.entries >= MAX_ENTRIES,
            f"{MAX_BYTES} bytes": self.bytes >= MAX_BYTES,
            _TIME: time.monotonic() > self.until,
        }
        self.ended = self.ended or next((reason for reason, reached in bounds.items() if reached), "")
        return bool(self.ended)


@tool(effect="pure", sinks=["path"], scopes=["work_folder:read"])
def find(context: Context, glob: str = "*", text: str = "", path: str = ".", ignore_case: bool = False) -> Result:
    """Find files by name, and lines by text, in a folder and all below it. Links and .git are left out.

    Args:
        glob: Pattern for file names such as "*.py", or for paths such as "src/**/test_*.py". * is anything but /,
            ** is any folders, ? is one character.
        text: Words that a line must hold, exactly as written; leave it out to find files by name only.
        path: The folder to look in, relative to the work folder.
        ignore_case: Whether capital and small letters count as the same in the text.
    """
    if len(glob) > 300 or len(text) > 1_000 or "\n" in text:
        raise ToolError("The pattern or text is too long, or has a line break.", instead="Use one short line.")
    parts = parts_of(path, context.work_folder)
    seconds = min(MAX_SECONDS, max(0.0, context.seconds_left() - 1))
    hunt = Hunt(glob, text.lower() if ignore_case else text, ignore_case, time.monotonic() + seconds)
    with opened(context.work_folder, parts) as folder:
        for inner, name, status in _walk(folder, hunt, len(parts)):
            _look(inner, name, status, hunt)
    return _as_result(hunt)


def _walk(folder: Folder, hunt: Hunt, base: int) -> Iterator[tuple[Folder, str, os.stat_result]]:
    """Regular files below a folder whose path under it fits the pattern, in order of name."""
    for name in folder.names():
        if hunt.over():
            return
        hunt.entries += 1
        try:
            status = folder.status(name)
        except ToolError:
            status = None
        if status is None:
            continue
        parts = (*folder.parts, name)[base:]
        if stat.S_ISDIR(status.st_mode) and name != ".git" and len(parts) < MAX_DEPTH:
            yield from _below(folder, name, hunt, base)
        elif stat.S_ISREG(status.st_mode) and matches(parts, hunt.glob):
            yield folder, name, status


def _below(folder: Folder, name: str, hunt: Hunt, base: int) -> Iterator[tuple[Folder, str, os.stat_result]]:
    try:
        inner = folder.enter(name)
    except ToolError:
        hunt.skipped += 1
        return
    try:
        yield from _walk(inner, hunt, base)
    finally:
        inner.close()


def _look(folder: Folder, name: str, status: os.stat_result, hunt: Hunt) -> None:
    path = joined((*folder.parts, name))
    if not hunt.text:
        hunt.found.append({"path": path, "bytes": status.st_size})
        return
    try:
        content = _content(folder, name)
    except (ToolError, OSError):
        content = None
    if content is None:
        hunt.skipped += 1
        return
    hunt.bytes += len(content)
    if hunt.text not in (content.lower() if hunt.ignore_case else content):
        return
    for number, line in enumerate(content.splitlines(), 1):
        at = (line.lower() if hunt.ignore_case else line).find(hunt.text)
        if at >= 0 and len(hunt.found) < MAX_MATCHES:
            start = max(0, at - _MAX_LINE // 2) if len(line) > _MAX_LINE else 0
            hunt.found.append({"path": path, "line": number, "text": line[start : start + _MAX_LINE].strip()})


def _content(folder: Folder, name: str) -> str | None:
    with os.fdopen(folder.open_file(name), "rb") as handle:
        encoding = encoding_of(handle)
        content = handle.read(MAX_FILE + 1)
    return None if encoding is None or len(content) > MAX_FILE else content.decode(encoding, "replace")


def _as_result(hunt: Hunt) -> Result:
    lines = [
        f"{shown(item['path'])}:{item['line']}: {shown(item['text'])}" if "line" in item else shown(item["path"])
        for item in hunt.found
    ]
    notes = [] if lines else [f"nothing found among {hunt.entries} files and folders"]
    if hunt.ended:
        notes.append(f"ended early at {hunt.ended}; narrow the pattern or the path")
    if hunt.skipped:
        notes.append(f"{hunt.skipped} skipped, since they are binary, over {MAX_FILE} bytes or not readable")
    if notes:
        lines.append(f"[{'; '.join(notes)}]")
    data = {"matches": hunt.found, "complete": not hunt.ended, "skipped": hunt.skipped}
    reason: Reason = "timed_out" if hunt.ended == _TIME else "cut"
    rest = partial(reason, shown=len(hunt.found), unit="matches") if hunt.ended else None
    return Result(
        "\n".join(lines), data, partial=rest, handles=list(dict.fromkeys(item["path"] for item in hunt.found))
    )
