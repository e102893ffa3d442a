"""Paths as an agent gives them, and names as it may safely read them: pure text, no file is touched."""

import os
import unicodedata
from difflib import get_close_matches
from pathlib import Path, PureWindowsPath

from workbench_plugin.errors import ToolError

Parts = tuple[str, ...]

_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(1, 10))}
_RELATIVE = "Give a path inside the work folder, such as notes/today.txt"


def parts_of(path: str, work_folder: Path) -> Parts:
    """The components of a path inside the work folder; () is the folder itself. Raises ToolError for any way out."""
    if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in path):
        raise _refused(f"The path {shown(path)} holds characters that no path here may have.")
    if "\\" in path:
        raise _refused(f"The path {shown(path)} has a backslash.", "Use / between folders.")
    if path.startswith("/") or "://" in path or PureWindowsPath(path).drive:
        raise _refused(f"{shown(path)} is not relative to the work folder.", _inside(path, work_folder))
    parts = tuple(part for part in path.split("/") if part not in ("", "."))
    if ".." in parts:
        raise _refused(f"The path {shown(path)} goes up with '..', which is not allowed here.")
    if path == "~" or (len(parts) > 1 and parts[0].startswith("~")):
        raise _refused(f"The path {shown(path)} names a home folder.")
    if os.name == "nt":
        _check_windows(parts)
    return parts


def check_writable(parts: Parts) -> None:
    """Raises ToolError for names whose content others execute: all that git keeps, its hooks and settings first."""
    if not parts:
        raise _refused("That is the work folder itself, not a file in it.")
    if any(_is_git(part) for part in parts):
        raise ToolError(
            f"{joined(parts)} belongs to git: hooks and settings there run programs, so nothing there is changed.",
            instead="Ask the user to do it.",
            code="protected",
        )


def joined(parts: Parts) -> str:
    """The path as the agent would give it."""
    return "/".join(parts) or "."


def shown(name: str, limit: int = 300) -> str:
    """A name made safe to read: what does not show, breaks lines or turns text around is spelt out."""
    safe = "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in name)
    return safe if len(safe) <= limit else safe[:limit] + "…"


def nearest(name: str, among: list[str]) -> str:
    """A sentence that names the closest of some names, or some of them where none is close."""
    lower = {item.lower(): item for item in among}
    near = [lower[item] for item in get_close_matches(name.lower(), lower, 3, 0.5)]
    if near:
        return f"Did you mean {' or '.join(shown(item) for item in near)}?"
    if among:
        return f"There are: {', '.join(shown(item) for item in sorted(among)[:10])}{', …' if len(among) > 10 else ''}"
    return "That folder is empty."


def _inside(path: str, work_folder: Path) -> str:
    """The hint for an absolute path: its relative form if its components say that it lies in the work folder."""
    try:
        inner = Path(os.path.normpath(path)).relative_to(os.path.normpath(work_folder)).as_posix()
    except ValueError:
        return _RELATIVE
    return f"Give it relative to the work folder: {shown(inner)}"


def _is_git(part: str) -> bool:
    """Whether a file system may take the name for `.git`: case, ends that Windows drops, marks that macOS ignores."""
    visible = "".join(sign for sign in part if unicodedata.category(sign) != "Cf")
    plain = unicodedata.normalize("NFKC", visible).casefold().split(":")[0].rstrip(". ")
    return plain in (".git", "git~1")


def _check_windows(parts: Parts) -> None:
    for part in parts:
        if part.split(".")[0].rstrip().lower() in _RESERVED or any(sign in '<>:"|?*' for sign in part):
            raise _refused(f"{shown(part)} is not a name for a file on this machine.", "Use another name.")


def _refused(what: str, instead: str = _RELATIVE) -> ToolError:
    return ToolError(what, instead=instead, code="bad_path")
