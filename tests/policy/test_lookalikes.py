"""Names that a hurried reader would take for others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.policy.lookalikes import lookalike

KNOWN = ("files", "basics", "git", "web", "workbench-files")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("fi1es", "files"),
        ("flles", "files"),
        ("file", "files"),
        ("filess", "files"),
        ("flies", "files"),
        ("fi_les", "files"),
        ("vveb", "web"),
        ("g1t", "git"),
        ("workbench_files", "workbench-files"),
        ("workbench-fiies", "workbench-files"),
        ("workbench-flies", "workbench-files"),
    ],
)
def test_names_made_to_be_mistaken_are_found(name: str, other: str) -> None:
    assert lookalike(name, KNOWN) == other


@pytest.mark.parametrize("name", ["files", "weather", "gut", "wed", "sqlite", "python", "acme-files"])
def test_other_names_are_left_alone(name: str) -> None:
    assert lookalike(name, KNOWN) is None


@given(st.text("abcdefgh", min_size=4, max_size=12), st.data())
def test_any_single_slip_is_found(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    changed = data.draw(
        st.sampled_from([name[:at] + name[at + 1 :], name[:at] + "x" + name[at:], name[:at] + "x" + name[at + 1 :]])
    )
    assert lookalike(changed, [name]) == (name if len(changed) >= 4 else None)
