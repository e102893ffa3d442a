"""What a call would make of a file, told before it runs."""

from __future__ import annotations

import json

import pytest

from workbench.debug.file_changes import file_change, target_of


def change(tool: str, before: bytes | None, **arguments: str):
    return file_change(tool, json.dumps(arguments), "a.txt", before)


def test_a_write_is_told_line_by_line() -> None:
    told = change("files.write", b"one\ntwo\n", content="one\nthree\n")
    assert (told.what, told.before, told.after) == ("changed", 8, 10)
    assert "-two\n+three" in told.diff


def test_a_new_file_and_one_that_stays_and_one_that_goes() -> None:
    assert change("files.write", None, content="x").what == "new"
    assert change("files.write", b"x", content="x").what == "same"
    gone = change("files.delete", b"x\n")
    assert gone.what == "deleted"
    assert "-x" in gone.diff


def test_an_edit_is_told_where_it_would_be_made_or_why_it_would_fail() -> None:
    assert "+cat" in change("files.edit", b"a\ndog\n", old="dog", new="cat").diff
    assert change("files.edit", b"a\r\nb\r\n", old="a\nb", new="c").what == "changed"
    assert "2 times" in change("files.edit", b"dog dog", old="dog", new="cat").trouble
    assert "no such file" in change("files.edit", None, old="dog", new="cat").trouble


@pytest.mark.parametrize("before", [b"\xff\xfe", b"a\0b"])
def test_what_is_no_text_is_not_compared(before: bytes) -> None:
    assert "no text" in change("files.write", before, content="x").trouble


def test_too_much_is_not_compared() -> None:
    assert "Too long" in change("files.write", b"a\n" * 9_000, content="x").trouble


@pytest.mark.parametrize(
    ("tool", "path", "target"),
    [
        ("files.write", "./out/../a.txt", "a.txt"),
        ("files.write", "/work/a.txt", "a.txt"),
        ("files.write", "/etc/passwd", "/etc/passwd"),
        ("mail.send", "a.txt", ""),
    ],
)
def test_the_file_that_is_meant(tool: str, path: str, target: str) -> None:
    assert target_of(tool, json.dumps({"path": path}), "/work") == target
