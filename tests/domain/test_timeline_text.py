"""Words and figures of the timeline."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.timeline_text import body_line, call_line, duration, money, one_line, token_count, visible
from workbench.domain.values import body_of


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 ms"),
        (0.0624, "62 ms"),
        (0.9996, "1.0 s"),
        (1.94, "1.9 s"),
        (99.96, "1 min 40 s"),
        (120, "2 min"),
        (125, "2 min 5 s"),
        (3600 * 3 + 60 * 12, "3 h 12 min"),
        (86_400 * 4 + 7_200, "4 d 2 h"),
        (-3, "0 ms"),
    ],
)
def test_durations(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(("tokens", "words"), [(0, "0"), (999, "999"), (5200, "5.2k"), (1_260_000, "1.3M")])
def test_tokens(tokens: int, words: str) -> None:
    assert token_count(tokens) == words


@pytest.mark.parametrize(("cost", "words"), [(0.0004, "<$0.001"), (0.0214, "$0.021"), (1234.5, "$1,234.50")])
def test_money(cost: float, words: str) -> None:
    assert money(cost) == words


def test_a_call_reads_like_python() -> None:
    arguments = body_of('{"path": "a.txt", "lines": [1, 2], "all": true}')
    assert call_line("files.read", arguments) == 'files.read(path="a.txt", lines=[1,2], all=true)'
    assert call_line("clock.now", body_of("")) == "clock.now()"


def test_long_arguments_are_cut_at_their_end_and_keep_their_quotes() -> None:
    line = call_line("files.write", body_of(json.dumps({"path": "a", "content": "x" * 300})))
    assert line.startswith('files.write(path="a", content="xxx')
    assert line.endswith('x…")')


def test_arguments_of_which_only_the_beginning_is_at_hand_still_read_like_python() -> None:
    body = body_of(json.dumps({"path": "a", "content": "x" * 5000}))
    assert not body.is_whole
    assert call_line("files.write", body).startswith('files.write(path="a", content="xxx')


@pytest.mark.parametrize("arguments", ["{", "[1]", "nonsense", "[" * 2000, '{"a": "\ud800"}'])
def test_arguments_that_are_no_object_are_shown_as_they_are(arguments: str) -> None:
    assert call_line("a.b", body_of(arguments)).startswith("a.b(")


def test_nothing_stays_hidden() -> None:
    assert visible("a\u202eb\u200bc\x1b[31m\x00") == "a‹U+202E›b‹U+200B›c‹U+001B›[31m‹U+0000›"
    assert visible("a\x1bb") == "a‹U+001B›b"
    assert visible("tag \U000e0041") == "tag ‹U+E0041›"
    assert visible("line\r\nnext\tcell") == "line\r\nnext\tcell"
    assert visible("over\rwritten") == "over‹U+000D›written"
    assert visible("family 👨\u200d👩\u200d👧, é, 漢字") == "family 👨\u200d👩\u200d👧, é, 漢字"
    assert visible("joined a\u200db") == "joined a‹U+200D›b"


@given(st.text())
def test_visible_text_has_no_control_or_format_characters(text: str) -> None:
    bad = [c for c in visible(text) if unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n\r"]
    assert not bad


@given(st.text(), st.integers(min_value=2, max_value=50))
def test_one_line_is_one_line(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert not set(line) & set("\n\r\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def test_a_body_that_is_not_whole_says_so() -> None:
    assert body_line(body_of("x" * 1000)).endswith("…")
    assert body_line(body_of("short")) == "short"


@pytest.mark.parametrize("character", ["\u3164", "\u115f", "\u034f", "\u2064", "\ue000", "\U000e0101", "\U000e0041"])
def test_what_is_taken_from_tools_descriptions_is_named_where_people_read(character: str) -> None:
    assert visible(f"a{character}b") == f"a‹U+{ord(character):04X}›b"


@pytest.mark.parametrize("text", ["☀️ sunny", "1️⃣ first", "👩‍🚀 up", "a\r\nb", "\tx", "\U0001fae9"])
def test_ordinary_text_stays(text: str) -> None:
    assert visible(text) == text


def test_a_selector_or_joiner_out_of_place_is_named() -> None:
    assert visible("pay\ufe0fpal") == "pay‹U+FE0F›pal"
    assert visible("ad\u200dmin") == "ad‹U+200D›min"
