"""Checks look at files of the work folder and at nothing else, and never for long."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbench.domain.checks import Check, SchemaTest, TextTest
from workbench.tools.checks import READ_LIMIT, looked_at


async def look(
    work: Path | str, file: str, contains: str | None = None, matches: str | None = None
) -> tuple[bool, str]:
    result = looked_at(Check(file=file, contains=contains, matches=matches), str(work), "")
    return result.passed, result.evidence


async def test_files_that_are_there(work: Path) -> None:
    (work / "a.txt").write_text("licence: MIT\nyear: 2026\n")
    assert await look(work, "a.txt") == (True, "a.txt (24 bytes) exists.")
    assert await look(work, "a.txt", contains="MIT") == (True, "a.txt (24 bytes) contains “MIT”.")
    assert await look(work, "a.txt", matches=r"^year: \d+$") == (
        True,
        r"a.txt (24 bytes) matches the pattern ^year: \d+$.",
    )
    assert await look(work, "a.txt", contains="BSD", matches="MIT") == (
        False,
        "a.txt (24 bytes) does not contain “BSD” and matches the pattern MIT.",
    )


@pytest.mark.parametrize(
    ("test", "answer", "passed", "says"),
    [
        (TextTest(contains="MIT"), "It is MIT.", True, "contains “MIT”"),
        (TextTest(matches="^No"), "It is MIT.", False, "does not match"),
        (TextTest(contains="MIT"), "", False, "0 characters"),
        (SchemaTest(schema='{"type":"object","required":["a"]}'), '{"a": 1}', True, "fits"),
        (SchemaTest(schema='{"type":"object","required":["a"]}'), "{}", False, "Missing: 'a'"),
        (SchemaTest(schema='{"type":"object"}'), "plain words", False, "not JSON"),
        (SchemaTest(schema='{"type":"nothing"}'), "{}", False, "can't be used"),
        (SchemaTest(schema='{"$ref":"http://127.0.0.1:1/x"}'), "{}", False, "can't be used"),
        (SchemaTest(schema="{}", file="none.json"), "{}", False, "There is no file"),
    ],
)
def test_what_is_asked_of_an_answer(
    work: Path, test: TextTest | SchemaTest, answer: str, passed: bool, says: str
) -> None:
    result = looked_at(Check(test=test), str(work), answer)
    assert (result.passed, says in result.evidence) == (passed, True), result.evidence


def test_a_file_against_a_schema(work: Path) -> None:
    (work / "a.json").write_text('{"n": "three"}')
    schema = '{"properties": {"n": {"type": "integer"}}}'
    result = looked_at(Check(test=SchemaTest(schema=schema, file="a.json")), str(work), "")
    assert not result.passed
    assert result.quotes
    assert "three" in result.evidence


@pytest.mark.parametrize("file", ["../secret", "out", "folder-out/secret", "/etc/passwd", "", ".", "nul\0", "a" * 5000])
async def test_nothing_outside_is_looked_at(work: Path, file: str) -> None:
    (work.parent / "secret").write_text("canary")
    (work / "out").symlink_to(work.parent / "secret")
    (work / "folder-out").symlink_to(work.parent)
    passed, evidence = await look(work, file, contains="canary")
    assert not passed
    assert "canary" not in evidence.replace("“canary”", "")
    assert "bytes" not in evidence


async def test_a_folder_whose_name_begins_alike_is_outside(work: Path) -> None:
    evil = work.parent / "work_evil"
    evil.mkdir()
    (evil / "x").write_text("x")
    assert (await look(work, "../work_evil/x"))[0] is False


async def test_links_within_the_folder_are_followed(work: Path) -> None:
    (work / "a").write_text("x")
    (work / "link").symlink_to("a")
    assert (await look(work, "link"))[0]


async def test_pipes_and_folders_are_no_files(work: Path) -> None:
    os.mkfifo(work / "pipe")
    (work / "folder").mkdir()
    assert await look(work, "pipe") == (False, "pipe is not a file.")
    assert await look(work, "folder") == (False, "folder can't be opened: Is a directory.")


async def test_without_a_folder_nothing_passes() -> None:
    assert (await look("", "a"))[0] is False


async def test_a_pattern_that_takes_for_ever_is_given_up(work: Path) -> None:
    (work / "a").write_text("a" * 80 + "b")
    passed, evidence = await look(work, "a", matches="(a|aa)+$")
    assert not passed
    assert "given up" in evidence


@pytest.mark.parametrize("pattern", ["(", "x" * 3000, "[", r"\p{Nothing}"])
async def test_a_pattern_that_is_none_is_told(work: Path, pattern: str) -> None:
    (work / "a").write_text("a")
    passed, evidence = await look(work, "a", matches=pattern)
    assert not passed
    assert "pattern" in evidence


async def test_a_huge_file_is_looked_at_as_far_as_said(work: Path) -> None:
    with (work / "big").open("wb") as file:
        file.truncate(READ_LIMIT + 5)
    passed, evidence = await look(work, "big", contains="end")
    assert not passed
    assert "were looked at" in evidence


async def test_bad_utf8_can_be_searched(work: Path) -> None:
    (work / "a").write_bytes(b"\xff\xfeMIT")
    assert (await look(work, "a", contains="MIT"))[0]
