"""Looking whether a goal is reached: files of the work folder and the answer, what they contain, what they fit."""

from __future__ import annotations

import regex

from workbench.domain.checks import Check, CheckResult, SchemaTest, TextTest
from workbench.policy.arguments import misfit
from workbench.tools.work_files import NotLookedAt, read_inside

READ_LIMIT = 20_000_000
"""Bytes of a file that are looked at."""
_PATTERN_LIMIT = 2_000
_PATTERN_SECONDS = 2.0
_EVIDENCE = 500
"""Characters."""


def looked_at(check: Check, work_folder: str, answer: str) -> CheckResult:
    """Return what a check of a file, of the answer's text or of a JSON schema found."""
    try:
        if isinstance(check.test, TextTest):
            passed, found = _look(check.test.contains, check.test.matches, answer)
            said = f"The answer ({len(answer):,} characters) {found if found != 'exists' else 'is there'}."
            return CheckResult(check=check, passed=passed and bool(answer.strip()), evidence=said)
        if isinstance(check.test, SchemaTest):
            return _fits(check, check.test, work_folder, answer)
        return _file(check, work_folder)
    except NotLookedAt as reason:
        return CheckResult(check=check, passed=False, evidence=str(reason))


def read_text(work_folder: str, file: str) -> str:
    """Return a file of the work folder as text, as far as it is looked at. Raises `NotLookedAt`."""
    return read_inside(work_folder, file, READ_LIMIT)[0].decode("utf-8", "replace")


def _file(check: Check, work_folder: str) -> CheckResult:
    data, size = read_inside(work_folder, check.file, READ_LIMIT)
    passed, evidence = _look(check.contains, check.matches, data.decode("utf-8", "replace"))
    note = f" (only its first {READ_LIMIT:,} bytes were looked at)" if size > READ_LIMIT else ""
    return CheckResult(check=check, passed=passed, evidence=f"{check.file} ({size:,} bytes) {evidence}{note}.")


def _fits(check: Check, test: SchemaTest, work_folder: str, answer: str) -> CheckResult:
    what = test.file or "The answer"
    text = read_text(work_folder, test.file) if test.file else answer
    wrong = misfit(test.schema, text)
    evidence = f"{what} does not fit: {wrong}" if wrong else f"{what} is JSON that fits the schema."
    return CheckResult(check=check, passed=not wrong, evidence=evidence[:_EVIDENCE], quotes=bool(wrong))


def _look(contains: str | None, pattern: str | None, text: str) -> tuple[bool, str]:
    """Whether all that is asked of the text holds, and what was found, in words that follow the file's name."""
    found: list[tuple[bool, str]] = []
    if contains is not None:
        has = contains in text
        found.append((has, f"{'contains' if has else 'does not contain'} “{_short(contains)}”"))
    if pattern is not None:
        has = _matches(pattern, text)
        found.append((has, f"{'matches' if has else 'does not match'} the pattern {_short(pattern)}"))
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
