"""What is said about a run, in whole sentences."""

from __future__ import annotations

import pytest

from workbench.engine.wording import all_passed, sentence


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
