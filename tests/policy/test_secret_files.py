"""Known secrets in the bytes of files."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policy.fake_keys import FAKE_KEYS
from workbench.policy.redaction import Redactor

TOKEN = FAKE_KEYS["github-fine"]
STANDS = {
    "plain": TOKEN.encode(),
    "base64": base64.b64encode(b"xy" + TOKEN.encode()),
    "base64 in lines": base64.encodebytes(b"user:" + TOKEN.encode() * 2),
    "hex": TOKEN.encode().hex().encode(),
    "URL": quote(TOKEN, safe="").encode(),
    "the wrong way round": TOKEN[::-1].encode(),
    "UTF-16, small end first": TOKEN.encode("utf-16-le"),
    "UTF-16, big end first": TOKEN.encode("utf-16-be"),
}


@pytest.mark.parametrize("how", STANDS)
@pytest.mark.parametrize("shift", range(9))
def test_a_known_secret_is_found_wherever_it_stands(how: str, shift: int) -> None:
    redactor = Redactor([("other", "hunter2-hunter2"), ("github-token", TOKEN)])
    assert redactor.is_known_in(b"\xff" * shift + STANDS[how] + b"\0tail")


@given(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=8, max_size=60),
    st.binary(max_size=60),
    st.binary(max_size=60),
)
def test_whatever_the_secret_and_whatever_is_around_it(value: str, before: bytes, after: bytes) -> None:
    assert Redactor([("it", value)]).is_known_in(before + value.encode() + after)


def test_it_is_found_across_the_portions_in_which_a_long_file_is_looked_through() -> None:
    for value in (TOKEN, "hunter2-hu"):
        redactor = Redactor([("it", value)])
        for at in range(28_000 - len(value), 28_001):
            assert redactor.is_known_in(b"." * at + value.encode() + b"." * 300_000)


def test_ordinary_files_and_unknown_keys_hold_none() -> None:
    redactor = Redactor([("github-token", TOKEN)])
    for data in (b"", b"x", TOKEN[:-20].encode()[:15], FAKE_KEYS["openai"].encode(), bytes(range(256)) * 4_000):
        assert not redactor.is_known_in(data)
    assert not Redactor().is_known_in(TOKEN.encode())
    assert TOKEN not in repr(redactor)
