"""Tools that look: `list` and `read`."""

import os
import stat
from typing import Any

from workbench_plugin import Context, Result, ToolError, partial, tool
from workbench_plugin.folders import Folder, is_link, opened
from workbench_plugin.names import joined, parts_of, shown
from workbench_plugin.results import Partial

from workbench_files.contents import Lines, encoding_of, take_lines

MAX_ENTRIES = 500
MAX_CHARACTERS = 60_000
"""Characters that one read gives."""
WHOLE_LIMIT = 10_000_000
"""Bytes from which a file is read by line range only."""


@tool(effect="pure", sinks=["path"], scopes=["work_folder:read"], name="list")
def list_folder(context: Context, path: str = ".") -> Result:
    """List the files and folders in a folder of the work folder. Folders end in /.

    Args:
        path: The folder, relative to the work folder; "." is the work folder itself.
    """
    parts = parts_of(path, context.work_folder)
    with opened(context.work_folder, parts) as folder:
        names = folder.names()
        entries = [entry for name in names[:MAX_ENTRIES] if (entry := _entry(folder, name))]
    lines = [_line(entry) for entry in entries] or ["[the folder is empty]"]
    if len(names) > MAX_ENTRIES:
        lines.append(f"[{MAX_ENTRIES} of {len(names)} entries shown; use find with a glob for others]")
    data = {"path": joined(parts), "entries": entries, "total": len(names)}
    cut = partial("cut", shown=len(entries), total=len(names), unit="entries") if len(names) > MAX_ENTRIES else None
    return Result("\n".join(lines), data, partial=cut, handles=[joined((*parts, entry["name"])) for entry in entries])


@tool(effect="pure", sinks=["path"], scopes=["work_folder:read"])
def read(context: Context, path: str, first_line: int = 1, last_line: int | None = None) -> Result:
    """Read a text file, or some lines of it. What is not shown is said in [brackets] after the text.

    Args:
        path: The file, relative to the work folder.
        first_line: The first line wanted; the file's first line is 1.
        last_line: The last line wanted; leave it out for all that fit.
    """
    _check_range(first_line, last_line)
    parts = parts_of(path, context.work_folder)
    if not parts:
        raise ToolError("That is the work folder itself.", instead="Use list on it.", code="is_folder")
    with opened(context.work_folder, parts[:-1]) as folder:
        fd = folder.open_file(parts[-1])
        with os.fdopen(fd, "rb") as handle:
            status = os.fstat(fd)
            encoding = _text_encoding(encoding_of(handle), folder.says(parts[-1]), status.st_size)
            if status.st_size > WHOLE_LIMIT and last_line is None:
                raise _too_big(folder.says(parts[-1]), status.st_size)
            taken = take_lines(handle, encoding, first_line, last_line, MAX_CHARACTERS, lambda: context.stopped)
    if taken.last == 0 and first_line > 1:
        raise ToolError(
            f"{joined(parts)} has {taken.total} lines, so none from {first_line} on.",
            instead="Ask for lines it has.",
            code="bad_range",
        )
    return _as_result(taken, joined(parts), encoding, status, _rest(taken, last_line))


def _check_range(first_line: int, last_line: int | None) -> None:
    if first_line < 1 or (last_line is not None and last_line < first_line):
        raise ToolError(
            f"There are no lines {first_line} to {last_line}.",
            instead="Count from 1, first before last.",
            code="bad_range",
        )


def _as_result(taken: Lines, path: str, encoding: str, status: os.stat_result, rest: Partial | None) -> Result:
    broken = taken.text.count("\N{REPLACEMENT CHARACTER}")
    more = taken.total is None and (taken.cut_in_line or len(taken.text) > 0)
    notes = [] if taken.text else ["the file is empty"]
    if taken.cut_in_line:
        notes.append(f"line {taken.last} is longer than {MAX_CHARACTERS} characters and is cut")
    elif more:
        notes.append(f"lines {taken.first} to {taken.last}; read on with first_line={taken.last + 1}")
    if broken:
        notes.append(f"{broken} characters shown as \N{REPLACEMENT CHARACTER} could not be decoded as {encoding}")
    if status.st_nlink > 1:
        notes.append(f"the file has {status.st_nlink} hard links, so it may be one from outside the work folder")
    data: dict[str, Any] = {
        "path": path,
        "bytes": status.st_size,
        "encoding": encoding,
        "undecodable": broken,
        "first_line": taken.first,
        "last_line": taken.last,
        "lines": taken.total,
        "cut": taken.cut_in_line,
        "hard_links": status.st_nlink,
    }
    gap = "" if not taken.text or taken.text.endswith("\n") else "\n"
    return Result(taken.text + (f"{gap}[{'; '.join(notes)}]" if notes else ""), data, partial=rest)


def _rest(taken: Lines, last_line: int | None) -> Partial | None:
    """What is told of a read that ended before the lines that were asked for; None: it did not."""
    if taken.cut_in_line:
        return partial("cut", shown=len(taken.text), unit="characters")
    if taken.total is not None or not taken.text or taken.last == last_line:
        return None
    return partial("cut", shown=taken.last - taken.first + 1, unit="lines", first_line=taken.last + 1)


def _entry(folder: Folder, name: str) -> dict[str, Any] | None:
    status = folder.status(name)
    if status is None:
        return None
    mode = status.st_mode
    if stat.S_ISDIR(mode):
        return {"name": name, "kind": "folder"}
    if is_link(status):
        return {"name": name, "kind": "link"}
    if not stat.S_ISREG(mode):
        return {"name": name, "kind": "other"}
    return {"name": name, "kind": "file", "bytes": status.st_size, "hard_links": status.st_nlink}


def _line(entry: dict[str, Any]) -> str:
    name = shown(entry["name"])
    match entry["kind"]:
        case "folder":
            return f"{name}/"
        case "link":
            return f"{name} (a link, not followed)"
        case "other":
            return f"{name} (no file)"
    links = f", {entry['hard_links']} hard links" if entry["hard_links"] > 1 else ""
    return f"{name} ({entry['bytes']} bytes{links})"


def _text_encoding(encoding: str | None, says: str, size: int) -> str:
    if encoding is None:
        raise ToolError(
            f"{says} is a binary file of {size:,} bytes, not text.", instead="Work with its text form.", code="binary"
        )
    return encoding


def _too_big(says: str, size: int) -> ToolError:
    return ToolError(
        f"{says} has {size:,} bytes, too many to read whole.",
        instead="Give first_line and last_line, or use find with text.",
        code="too_big",
    )
