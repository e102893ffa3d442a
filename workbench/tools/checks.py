"""Looking whether a goal is reached: files in the work folder, what they contain, what they match."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Sequence
from pathlib import Path

import regex

from workbench.domain.goals import CheckResult, FileCheck

READ_LIMIT = 20_000_000
"""Bytes of a file that are looked at."""
_PATTERN_LIMIT = 2_000
_PATTERN_SECONDS = 2.0


class _NotLookedAt(Exception):
    """Why a check could not look; becomes the evidence."""


class FileChecks:
    """Fulfils the driver's `CheckPort`."""

    async def run(self, checks: Sequence[FileCheck], work_folder: str) -> tuple[CheckResult, ...]:
        """Return one result for each check; what can't be looked at has not passed, with the reason as evidence."""
        if not checks:
            return ()
        return await asyncio.to_thread(lambda: tuple(_result(check, work_folder) for check in checks))


def _result(check: FileCheck, work_folder: str) -> CheckResult:
    try:
        text, size = _read(check.file, work_folder)
        passed, evidence = _look(check, text)
    except _NotLookedAt as reason:
        return CheckResult(check=check, passed=False, evidence=str(reason))
    note = f" (only its first {READ_LIMIT:,} bytes were looked at)" if size > READ_LIMIT else ""
    return CheckResult(check=check, passed=passed, evidence=f"{check.file} ({size:,} bytes) {evidence}{note}.")


def _look(check: FileCheck, text: str) -> tuple[bool, str]:
    """Whether all that is asked of the text holds, and what was found, in words that follow the file's name."""
    found: list[tuple[bool, str]] = []
    if check.contains is not None:
        has = check.contains in text
        found.append((has, f"{'contains' if has else 'does not contain'} “{_short(check.contains)}”"))
    if check.matches is not None:
        has = _matches(check.matches, text)
        found.append((has, f"{'matches' if has else 'does not match'} the pattern {_short(check.matches)}"))
    if not found:
        return True, "exists"
    return all(has for has, _ in found), " and ".join(said for _, said in found)


def _matches(pattern: str, text: str) -> bool:
    if len(pattern) > _PATTERN_LIMIT:
        raise _NotLookedAt(f"The pattern has {len(pattern):,} characters; at most {_PATTERN_LIMIT:,} are tried.")
    try:
        found = regex.search(pattern, text, flags=regex.MULTILINE, timeout=_PATTERN_SECONDS, concurrent=True)
    except regex.error as error:
        raise _NotLookedAt(f"The pattern {_short(pattern)} is no regular expression: {error}.") from None
    except TimeoutError:
        raise _NotLookedAt(
            f"The pattern {_short(pattern)} took longer than {_PATTERN_SECONDS:g} seconds and was given up."
        ) from None
    return found is not None


def _read(file: str, work_folder: str) -> tuple[str, int]:
    """The beginning of a file and its whole size. Follows no link out of the work folder, opens nothing but files."""
    if not work_folder:
        raise _NotLookedAt(f"There is no work folder in which {file} could be.")
    root = Path(os.path.realpath(work_folder))
    try:
        place = Path(os.path.realpath(root / file))
        if Path(file).is_absolute() or not place.is_relative_to(root):
            raise _NotLookedAt(f"{file} is not inside the work folder, so it was not looked at.")
        opened = open(place, "rb", opener=_careful)  # noqa: SIM115 - only this one takes an opener
    except FileNotFoundError:
        raise _NotLookedAt(f"There is no file {file} in the work folder.") from None
    except (OSError, ValueError) as error:
        raise _NotLookedAt(f"{file} can't be opened: {_reason(error)}.") from None
    with opened:
        status = os.fstat(opened.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise _NotLookedAt(f"{file} is not a file.")
        if not _still_inside(opened.fileno(), root):
            raise _NotLookedAt(f"{file} is not inside the work folder, so it was not looked at.")
        return opened.read(READ_LIMIT).decode("utf-8", "replace"), status.st_size


def _careful(path: str, flags: int) -> int:
    """Open without following a link that came in between, and without waiting for a pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _still_inside(descriptor: int, root: Path) -> bool:
    """Whether what was opened is still where it was looked up; a folder may have been swapped for a link meanwhile."""
    try:
        return Path(f"/proc/self/fd/{descriptor}").readlink().is_relative_to(root)
    except OSError:
        return True


def _reason(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) else None
    return said or str(error)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else f"{text[:79]}…"
