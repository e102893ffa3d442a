"""Looking whether a goal is reached: files in the work folder, what they contain, what they match."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import regex

from workbench.domain.goals import Check, CheckResult
from workbench.tools.work_files import NotLookedAt, read_inside

READ_LIMIT = 20_000_000
"""Bytes of a file that are looked at."""
_PATTERN_LIMIT = 2_000
_PATTERN_SECONDS = 2.0


class FileChecks:
    """Fulfils the driver's `CheckPort`."""

    async def run(self, checks: Sequence[Check], work_folder: str) -> tuple[CheckResult, ...]:
        """Return one result for each check; what can't be looked at has not passed, with the reason as evidence."""
        if not checks:
            return ()
        return await asyncio.to_thread(lambda: tuple(_result(check, work_folder) for check in checks))


def _result(check: Check, work_folder: str) -> CheckResult:
    try:
        data, size = read_inside(work_folder, check.file, READ_LIMIT)
        text = data.decode("utf-8", "replace")
        passed, evidence = _look(check, text)
    except NotLookedAt as reason:
        return CheckResult(check=check, passed=False, evidence=str(reason))
    note = f" (only its first {READ_LIMIT:,} bytes were looked at)" if size > READ_LIMIT else ""
    return CheckResult(check=check, passed=passed, evidence=f"{check.file} ({size:,} bytes) {evidence}{note}.")


def _look(check: Check, text: str) -> tuple[bool, str]:
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
        raise NotLookedAt(f"The pattern has {len(pattern):,} characters; at most {_PATTERN_LIMIT:,} are tried.")
    try:
        found = regex.search(pattern, text, flags=regex.MULTILINE, timeout=_PATTERN_SECONDS, concurrent=True)
    except regex.error as error:
        raise NotLookedAt(f"The pattern {_short(pattern)} is no regular expression: {error}.") from None
    except TimeoutError:
        raise NotLookedAt(
            f"The pattern {_short(pattern)} took longer than {_PATTERN_SECONDS:g} seconds and was given up."
        ) from None
    return found is not None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else f"{text[:79]}…"
