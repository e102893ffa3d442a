"""What a line of the search asks for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.searching import Wanted, wanted

NOW = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)


def at(*when: int) -> float:
    return datetime(*when, tzinfo=UTC).timestamp()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("", Wanted()),
        ('Harbour "due IN june"', Wanted(texts=("harbour", "due in june"))),
        ("tool:files.* tool:mail error", Wanted(tools=("files.*", "mail"), failed=True)),
        ('model:GPT label:"with care" session:x', Wanted(model="gpt", label="with care", session="x")),
        ("since:today", Wanted(since=at(2026, 11, 25))),
        ("since:yesterday until:yesterday", Wanted(since=at(2026, 11, 24), until=at(2026, 11, 25))),
        ("since:2026-11-01 until:2026-11-02", Wanted(since=at(2026, 11, 1), until=at(2026, 11, 3))),
        ("since:2d until:12h", Wanted(since=at(2026, 11, 23, 15, 30), until=at(2026, 11, 25, 3, 30))),
        ("since:whenever tool: http://x", Wanted(texts=("since:whenever", "tool:", "http://x"))),
    ],
)
def test_a_line_says_what_is_looked_for(line: str, asked: Wanted) -> None:
    assert wanted(line, NOW) == asked


@given(st.text())
def test_nothing_that_is_typed_is_wrong(line: str) -> None:
    assert all(text == text.casefold() for text in wanted(line, NOW).texts)
