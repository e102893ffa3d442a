"""Striking secrets out of a text that comes in pieces: what may be the beginning of one is held back."""

from __future__ import annotations

from workbench.policy.redaction import Redactor

LONGEST_HELD = 4_096
"""Characters without a space that are held back at most, but for a secret that has begun in them."""
_ROOM = 512
"""Characters that what looks like a key may take, where it is longer than any form of a known secret."""
_KEY_BEGINS, _KEY_ENDS, _HEADER = "-----BEGIN ", "-----END ", 60


class RedactedStream:
    """One text as it streams in. What `feed` and `end` return, joined, holds no secret."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._held = ""

    def feed(self, piece: str) -> str:
        """Take a piece; return what can be shown by now, which may be nothing."""
        self._held += piece
        cut, is_clean = self._safe()
        ready, self._held = self._held[:cut], self._held[cut:]
        return ready if is_clean else self._redactor.clean(ready).text

    def end(self) -> str:
        """Return what was held back."""
        ready, self._held = self._held, ""
        return self._redactor.clean(ready).text if ready else ""

    def _safe(self) -> tuple[int, bool]:
        """How much can be shown whatever comes next, and whether there is nothing in it to strike out."""
        text = self._held
        cut = min(_last_word(text), _private_key(text), _spaced(text, self._redactor.spaced))
        if len(text) - cut > LONGEST_HELD:
            cut = len(text) - max(_ROOM, self._redactor.longest)
        if not cut:
            return 0, True
        spans = self._redactor.spans(text)
        while over := [span.begin for span in spans if span.begin < cut < span.end]:
            cut = _last_word(text[: over[0]])
        return cut, not spans


def _last_word(text: str) -> int:
    """Where the last word begins, which may not be complete; `Bearer` belongs to the one after it."""
    begin = max(text.rfind(space) for space in " \n\t\r") + 1
    before = text[:begin]
    return begin - len("bearer ") if before[-7:].lower() == "bearer " else begin


def _private_key(text: str) -> int:
    """Where a block begins that is, or may become, a private key without its end; else the text's length."""
    begin = text.rfind(_KEY_BEGINS)
    if begin < 0:
        return len(text)
    header, dashes, rest = text[begin + len(_KEY_BEGINS) :].partition("-----")
    if not dashes:
        return begin if len(header) < _HEADER else len(text)
    _, ending, after = rest.partition(_KEY_ENDS)
    is_over = "PRIVATE KEY" not in header or (bool(ending) and "-----" in after)
    return len(text) if is_over else begin


def _spaced(text: str, forms: tuple[str, ...]) -> int:
    """Where a form with spaces begins that is not complete; else the text's length."""
    earliest = len(text)
    for form in forms:
        at = text.find(form[0], max(0, len(text) - len(form) + 1))
        while 0 <= at < earliest:
            if form.startswith(text[at:]):
                earliest = at
            at = text.find(form[0], at + 1)
    return earliest
