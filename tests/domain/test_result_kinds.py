"""As what a result is best read."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from workbench.domain.result_kinds import reading_of

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"x" * 40).decode()
DIFF = "--- a/notes.md\n+++ b/notes.md\n@@ -1 +1 @@\n-old\n+new\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Wrote it.", ("text",)),
        ("", ("text",)),
        ('[{"a": 1}, {"b": 2}]', ("table", "tree", "text")),
        ('{"rows": [{"a": 1}], "next": null}', ("table", "tree", "text")),
        ('{"a": 1}', ("tree", "text")),
        ("[1, 2]", ("tree", "text")),
        ('[{"a": 1, "a": 2}]', ("tree", "text")),
        ('[{"a": 1}, {"a"', ("text",)),
        ("name,total\nA,1\nB,2\n", ("table", "text")),
        ("name;total\nA;1,5\nB;2,5\n", ("table", "text")),
        ("Well, yes.\nNo, no, no.\nPerhaps.", ("text",)),
        (DIFF, ("diff", "text")),
        (f"data:image/png;base64,{PNG}", ("image", "text")),
        (PNG, ("image", "text")),
    ],
)
def test_the_content_decides(text: str, kinds: tuple[str, ...]) -> None:
    assert reading_of(text).kinds == kinds


def test_what_a_tool_that_edits_replaced_is_shown_as_a_difference() -> None:
    arguments = json.dumps({"path": "a", "old_string": "one\ntwo", "new_string": "one\nthree"})
    reading = reading_of("Edited.", arguments)
    assert reading.kinds == ("diff", "text")
    assert reading.diff == "  one\n- two\n+ three"


def test_a_table_has_every_value_once() -> None:
    table = reading_of('[{"a": "x", "b": [1]}, {"c": null, "a": "é"}]').table
    assert table is not None
    assert table.columns == ("a", "b", "c")
    assert [table.cells(row) for row in range(2)] == [["x", "[1]", ""], ["é", "", "null"]]


@given(some.text())
def test_any_text_can_be_read_as_itself(text: str) -> None:
    assert reading_of(text, text).kinds[-1] == "text"
