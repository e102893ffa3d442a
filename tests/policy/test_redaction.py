"""No secret gets through, in no usual encoding, whole, cut or in pieces; ordinary text stays as it is."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.policy.fake_keys import FAKE_KEYS
from workbench.policy.redacted_stream import LONGEST_HELD, RedactedStream
from workbench.policy.redaction import Redactor

ENCODINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "url": lambda value: quote(value, safe=""),
    "hex": lambda value: value.encode().hex(),
    "base64": lambda value: base64.b64encode(b"token=" + value.encode() + b";").decode(),
    "reversed": lambda value: value[::-1],
    "json": lambda value: json.dumps(value)[1:-1],
}
SIGNS = 'aB3-_./+= "\\é\n'
secrets = st.text(SIGNS, min_size=8, max_size=60).filter(lambda value: not value.isspace())


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", FAKE_KEYS)
def test_a_known_secret_goes_in_every_encoding(name: str, encoding: str) -> None:
    value = FAKE_KEYS[name]
    encoded = ENCODINGS[encoding](value)
    found = Redactor([(name, value)]).clean(f"it says {encoded} and no more")
    assert found.names == (name,)
    assert f"[secret {name}]" in found.text
    assert found.text.startswith("it says ")
    assert found.text.endswith(" and no more")
    assert len(found.text) < len("it says  and no more") + len(f"[secret {name}]") + 20


@pytest.mark.parametrize("shift", range(3))
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_base64_goes_at_each_alignment(shift: int, encode: Callable[[bytes], bytes]) -> None:
    value = "s3cr\xfft?>~value?>with~signs"
    text = encode(b"x" * shift + value.encode() + b"tail").decode()
    found = Redactor([("it", value)]).clean(text)
    assert found.names == ("it",)
    assert len(found.text) <= len("[secret it]") + 16


@pytest.mark.parametrize("name", FAKE_KEYS)
def test_keys_that_nobody_told_us_of_go_by_their_looks(name: str) -> None:
    found = Redactor().clean(f"found {FAKE_KEYS[name]} there")
    assert found.shapes
    assert FAKE_KEYS[name] not in found.text
    assert found.text.startswith("found ")


def test_a_secret_that_was_cut_or_wrapped_goes_too() -> None:
    value = FAKE_KEYS["github-fine"]
    redactor = Redactor([("it", value)])
    assert redactor.clean(f"said {value[:40]}").text == "said [secret it]"
    assert redactor.clean(f"{value[-40:]} it was").text == "[secret it] it was"
    wrapped = base64.encodebytes(b"name: x, token: " + value.encode() + b", more: than that").decode()
    inside = base64.b64encode(value.encode()).decode()
    left = redactor.clean(wrapped).text.replace("\n", "")
    assert all(inside[at : at + 12] not in left for at in range(len(inside) - 12))


@pytest.mark.parametrize(
    "text",
    [
        "The task-force asked for a risk-assessment-of-the-2024-desk-research, sk-learn and hf_transfer.",
        "commit 1db2265f0e6b2a97c1d7ac6f1c5d7e6a9b8c7d6e5 of https://github.com/a/b.git@main",
        "Bearer tokens are sent in a header. eyJ is how a web token begins; AKIA how a key of AWS does.",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN PUBLIC KEY-----",
        "d41d8cd98f00b204e9800998ecf8427e, 6f9619ff-8b86-d011-b42d-00cf4fc964ff, mailto:ada@example.org",
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    assert Redactor([("it", "another-secret-1")]).clean(text).text == text
    assert not Redactor().clean(text).is_hit


def test_of_two_names_for_one_place_the_known_one_stands() -> None:
    value = FAKE_KEYS["github"]
    assert Redactor([("mine", value)]).clean(f"a {value} b").text == "a [secret mine] b"


def test_arguments_stay_json() -> None:
    value = FAKE_KEYS["private-key"]
    cleaned = Redactor([("key", value)]).clean(json.dumps({"a": value, "b": 'x" y'}))
    assert json.loads(cleaned.text) == {"a": "[secret key]", "b": 'x" y'}


def test_values_do_not_show() -> None:
    assert repr(Redactor([("it", "some-secret")])) == "Redactor(…)"


@settings(deadline=None)
@given(value=secrets, before=st.text(SIGNS, max_size=30), after=st.text(SIGNS, max_size=30))
def test_nothing_of_a_secret_stays_whatever_is_around_it(value: str, before: str, after: str) -> None:
    redactor = Redactor([("N", value)])
    cleaned = redactor.clean(before + value + after)
    assert value not in cleaned.text
    assert cleaned.names == ("N",)
    assert redactor.clean(cleaned.text).text == cleaned.text


@settings(deadline=None)
@given(
    values=st.lists(secrets, min_size=1, max_size=3, unique=True),
    order=st.lists(st.one_of(st.integers(0, 2), st.text(SIGNS, max_size=12)), max_size=8),
    cuts=st.lists(st.integers(1, 9), min_size=1, max_size=30),
)
def test_a_secret_split_over_pieces_does_not_get_through(
    values: list[str], order: list[int | str], cuts: list[int]
) -> None:
    redactor = Redactor((f"N{at}", value) for at, value in enumerate(values))
    text = "".join(values[part % len(values)] if isinstance(part, int) else part for part in order)
    shown = streamed(redactor, text, cuts)
    assert not any(value in shown for value in values)


@settings(deadline=None)
@given(
    parts=st.lists(st.sampled_from([*FAKE_KEYS.values(), "Bearer", "", "plain words", "-----BEGIN", "x"]), max_size=8),
    cuts=st.lists(st.integers(1, 40), min_size=1, max_size=10),
)
def test_a_stream_shows_what_the_whole_text_would(parts: list[str], cuts: list[int]) -> None:
    redactor = Redactor([("it", FAKE_KEYS["openai"])])
    text = " ".join(parts)
    assert streamed(redactor, text, cuts) == redactor.clean(text).text


def test_a_stream_is_not_held_back_for_long() -> None:
    stream = RedactedStream(Redactor([("it", "a-secret-value")]))
    assert stream.feed("Some words, and a") == "Some words, and "
    assert stream.feed(" half") == "a "
    shown = stream.feed("x" * 2 * LONGEST_HELD)
    assert len(shown) > LONGEST_HELD
    assert stream.feed("") + stream.end() == "x" * (2 * LONGEST_HELD + 4 - len(shown))


def streamed(redactor: Redactor, text: str, cuts: list[int]) -> str:
    stream = RedactedStream(redactor)
    shown, at, turn = "", 0, 0
    while at < len(text):
        size = cuts[turn % len(cuts)]
        shown += stream.feed(text[at : at + size])
        at, turn = at + size, turn + 1
    return shown + stream.end()
