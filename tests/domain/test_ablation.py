"""Whether pieces of a context decide what a model does, in a sentence."""

from __future__ import annotations

import pytest

from workbench.domain.ablation import difference


@pytest.mark.parametrize(
    ("kept", "left_out", "said"),
    [
        (["a"] * 3, ["a"] * 3, "It does the same without them, 3 of 3 times."),
        (["a", "a", "b"], ["b", "b", "a"], "something else most often (2 of 3)"),
        (["a", "a", "b"], ["b", "b", "a"], "(2 of 3) comes up 1 of 3 times without"),
        (["a", "a", "b"], ["a", "a", "a"], "the same most often: 2 of 3 times with them, 3 of 3 without"),
        ([], ["a"], "One side has no samples"),
    ],
)
def test_it_names_shares(kept: list[str], left_out: list[str], said: str) -> None:
    assert said in difference(kept, left_out)
