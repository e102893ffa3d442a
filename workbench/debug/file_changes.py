"""What a call of the files tools would make of a file, before it runs."""

from __future__ import annotations

import difflib
import json
import posixpath
from collections.abc import Mapping
from typing import Literal

from workbench.domain.policy_queries import FileChange

LONGEST = 300_000
"""Bytes of a text that is compared line by line."""
_MOST_LINES = 5_000
_SHOWN_LINES = 2_000
_KNOWN = frozenset({"files.write", "files.edit", "files.append", "files.delete"})


class _Unknown(Exception):
    """Why nobody can say what would become of a file."""


def target_of(tool: str, arguments: str, folder: str) -> str:
    """Return the file that a call would change, relative to the work folder; empty: its tool is none of these."""
    path = _texts(arguments).get("path", "") if tool in _KNOWN else ""
    if not path:
        return ""
    path = posixpath.normpath(path.replace("\\", "/"))
    root = folder.replace("\\", "/").rstrip("/") + "/"
    return path.removeprefix(root) if folder else path


def file_change(tool: str, arguments: str, path: str, before: bytes | None) -> FileChange:
    """Return what a call would make of a file that holds `before`; None: there is no such file."""
    size = len(before) if before is not None else None
    try:
        old = _text(before)
        new = _after(tool, _texts(arguments), old)
        after = len(new.encode("utf-8", "surrogatepass")) if new is not None else None
        return FileChange(path=path, what=_what(old, new), diff=_diff(path, old, new), before=size, after=after)
    except _Unknown as why:
        return FileChange(path=path, trouble=str(why), before=size)


def _texts(arguments: str) -> Mapping[str, str]:
    try:
        value = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return {}
    return {name: text for name, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def _text(data: bytes | None) -> str | None:
    if data is None:
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise _Unknown("It holds no text now, so it can't be compared line by line.") from None
    if "\0" in text:
        raise _Unknown("It holds no text now, so it can't be compared line by line.")
    return text


def _after(tool: str, given: Mapping[str, str], old: str | None) -> str | None:
    match tool:
        case "files.delete":
            return None
        case "files.append":
            return (old or "") + given.get("content", "")
        case "files.edit":
            return _edited(old, given.get("old", ""), given.get("new", ""))
        case _:
            return given.get("content", "")


def _edited(text: str | None, old: str, new: str) -> str:
    if text is None:
        raise _Unknown("There is no such file, so the edit would fail.")
    if "\r\n" in text and "\r" not in old:
        old, new = old.replace("\n", "\r\n"), new.replace("\n", "\r\n")
    times = text.count(old) if old else 0
    if times != 1:
        where = "nowhere" if not times else f"{times} times"
        raise _Unknown(f"The text to be replaced stands {where} in the file, so the edit would fail.")
    return text.replace(old, new)


def _what(old: str | None, new: str | None) -> Literal["new", "changed", "same", "deleted"]:
    if new is None:
        return "deleted"
    if old is None:
        return "new"
    return "same" if old == new else "changed"


def _diff(path: str, old: str | None, new: str | None) -> str:
    before, after = _lines(old), _lines(new)
    if max(len(old or ""), len(new or "")) > LONGEST or max(len(before), len(after)) > _MOST_LINES:
        raise _Unknown(f"Too long to be compared line by line: {len(before):,} lines, then {len(after):,}.")
    lines = list(difflib.unified_diff(before, after, path, path, lineterm=""))
    more = len(lines) - _SHOWN_LINES
    return "\n".join([*lines[:_SHOWN_LINES], *([f"… and {more:,} more lines"] if more > 0 else [])])


def _lines(text: str | None) -> list[str]:
    lines = (text or "").split("\n")
    last = lines.pop()
    return [*lines, f"{last} (no line end)"] if last else lines
