"""The shapes in which a known secret may turn up: as it is, and in the encodings that programs commonly use."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

SHORTEST = 6
"""Characters of the shortest form that is looked for; anything shorter stands in ordinary text by chance."""
ANCHOR = 16
"""Characters of a form's beginning or end by which it is found."""

_LEAST = 16
"""Characters of a form that is cut off, below which it is left alone."""


def forms_of(value: str) -> tuple[str, ...]:
    """Return the forms of a value, each once: plain, URL-encoded, hex, base64 and base64url, reversed, JSON-escaped."""
    data = value.encode("utf-8", "replace")
    hexed = data.hex()
    found = [
        value,
        quote(value, safe=""),
        quote(value),
        quote_plus(value),
        _small_escapes(value),
        hexed,
        hexed.upper(),
        value[::-1],
        json.dumps(value)[1:-1],
        json.dumps(value, ensure_ascii=False)[1:-1],
        *_base64(data),
    ]
    return tuple(dict.fromkeys(form for form in found if len(form) >= SHORTEST))


def forms_in_bytes(value: str) -> tuple[str, ...]:
    """Return the forms as they stand in files, UTF-8 and UTF-16, a sign for each byte."""
    wide = value.encode("utf-16-le", "surrogatepass")[:-1]  # So cut, it is found whichever byte comes first.
    utf8 = [form.encode("utf-8", "surrogatepass") for form in forms_of(value)]
    return tuple(form.decode("latin-1") for form in (*utf8, wide))


def _small_escapes(value: str) -> str:
    """URL-encoded with small letters in the escapes, as JavaScript never and some libraries do."""
    return "".join(sign if sign.isalnum() and sign.isascii() else _escaped(sign) for sign in value)


def _escaped(sign: str) -> str:
    return sign if sign in "-._~" else "".join(f"%{byte:02x}" for byte in sign.encode("utf-8", "replace"))


def _base64(data: bytes) -> Iterator[str]:
    """The letters that stand in base64 whatever is around the data, at each of three alignments."""
    for shift in range(3):
        bits = 8 * (shift + len(data))
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield encode(b"\0" * shift + data).decode()[-(-8 * shift // 6) : bits // 6]


def anchors_of(form: str) -> Iterator[tuple[str, int]]:
    """Yield the pieces by which a form is found and where each stands in it, so that one cut in two is found too."""
    if len(form) < 2 * ANCHOR:
        yield form, 0
    else:
        yield form[:ANCHOR], 0
        yield form[-ANCHOR:], len(form) - ANCHOR


def least_of(form: str) -> int:
    """Return how much of a form tells it from chance."""
    return min(len(form), max(_LEAST, len(form) // 3))


def spread(text: str, at: int, form: str, offset: int, length: int) -> tuple[int, int, int]:
    """Return where the form that has an anchor at `at` begins and ends in the text, and how much of it is there.

    A line end inside of it is passed over, as encoders break long lines.
    """
    begin, back = at, offset
    while back and (left := _reached(text, begin - 1, -1, form[back - 1])) is not None:
        begin, back = left, back - 1
    end, on = at + length, offset + length
    while on < len(form) and (right := _reached(text, end, 1, form[on])) is not None:
        end, on = right + 1, on + 1
    return begin, end, on - back


def _reached(text: str, place: int, step: int, wanted: str) -> int | None:
    """Where the wanted sign is: at a place, or beyond the line end there; None: it is neither."""
    for _ in range(3):
        if not 0 <= place < len(text):
            return None
        if text[place] == wanted:
            return place
        if text[place] not in "\r\n":
            return None
        place += step
    return None
