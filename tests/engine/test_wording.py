"""What is said about a run, in whole sentences."""

from __future__ import annotations

import pytest

from workbench.engine.wording import all_passed, failure, sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [("It broke", "It broke."), ("It broke. ", "It broke."), ("Why?", "Why?"), ("cut…", "cut…"), ("", "")],
)
def test_a_text_that_another_sentence_may_follow(text: str, said: str) -> None:
    assert sentence(text) == said


def test_checks_that_passed_are_counted() -> None:
    assert all_passed(0) == "The model says it is done; no checks."
    assert all_passed(1) == "The check passed."
    assert all_passed(3) == "All 3 checks passed."


def test_what_to_do_ends_before_the_next_sentence_begins() -> None:
    said = failure("bad_path", "It is outside. Give one such as a.txt", "no", None)
    assert said == "Error (bad_path): It is outside. Give one such as a.txt. Trying the same call again will not help."
