"""Striking secrets out of texts: those that are known, in their usual encodings, and what looks like a key.

There is no general detector: one that guesses by randomness strikes out hashes and ids by the thousand.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from workbench.domain.values import Value
from workbench.policy.secret_files import SecretsInFiles
from workbench.policy.secret_forms import anchors_of, forms_of, least_of, spread
from workbench.policy.secret_rules import BRIEF, found_by_rules


class Span(NamedTuple):
    """Where something has to go; one of `name` and `shape` is empty."""

    begin: int
    end: int
    name: str
    """Of a known secret."""
    shape: str
    """What it looks like."""

    @property
    def words(self) -> str:
        """What stands there instead."""
        return f"[secret {self.name}]" if self.name else f"[looks like {self.shape}]"


class Cleaned(Value):
    """A text without secrets, and what was struck out of it."""

    text: str
    names: tuple[str, ...] = ()
    """Of known secrets."""
    shapes: tuple[str, ...] = ()
    """What other pieces look like."""

    @property
    def is_hit(self) -> bool:
        """Whether anything was struck out."""
        return bool(self.names or self.shapes)


class Redactor:
    """Knows the forms of some secrets. Frozen: other secrets are another redactor."""

    def __init__(self, secrets: Iterable[tuple[str, str]] = ()) -> None:
        """`secrets` are names that may be shown, and values; forms that are too short are not looked for."""
        self._anchors: dict[str, list[tuple[str, int, str]]] = {}
        secrets = tuple(secrets)
        self._values = tuple(value for _, value in secrets)
        forms = [(form, name) for name, value in secrets for form in forms_of(value)]
        for form, name in forms:
            for anchor, offset in anchors_of(form):
                self._anchors.setdefault(anchor, []).append((form, offset, name))
        self._sizes = {len(anchor) for anchor in self._anchors}
        self.longest = max((len(form) for form, _ in forms), default=0)
        """Characters of the longest form."""
        self.spaced = tuple(form for form, _ in forms if any(sign.isspace() for sign in form))
        """Forms that have spaces in them."""

    def __repr__(self) -> str:
        return "Redactor(…)"

    def clean(self, text: str) -> Cleaned:
        """Return the text with each secret replaced by its name, and each other key by what it looks like."""
        spans = self.spans(text)
        if not spans:
            return Cleaned(text=text)
        pieces: list[str] = []
        done = 0
        for span in spans:
            pieces += [text[done : span.begin], span.words]
            done = span.end
        return Cleaned(
            text="".join([*pieces, text[done:]]),
            names=tuple(dict.fromkeys(span.name for span in spans if span.name)),
            shapes=tuple(dict.fromkeys(span.shape for span in spans if span.shape)),
        )

    def spans(self, text: str) -> list[Span]:
        """Return what has to go, in order; no two overlap."""
        found = [Span(begin, end, "", shape) for begin, end, shape in found_by_rules(text)]
        for anchor in self._anchors_in(text):
            for form, offset, name in self._anchors[anchor]:
                found += _known(text, anchor, form, offset, name)
        return _merged(found) if found else []

    def is_known_in(self, data: bytes) -> bool:
        """Tell whether a known secret stands in a file's bytes; what merely looks like a key is not looked for."""
        return self._in_files.stands_in(data)

    @cached_property
    def _in_files(self) -> SecretsInFiles:
        return SecretsInFiles(self._values)

    def _anchors_in(self, text: str) -> Iterable[str]:
        """The anchors that stand in a text; of brief ones, such as pieces of a stream, all parts are looked up."""
        if len(text) > BRIEF:
            return [anchor for anchor in self._anchors if anchor in text]
        parts = {text[at : at + size] for size in self._sizes for at in range(len(text) - size + 1)}
        return parts & self._anchors.keys()


def _known(text: str, anchor: str, form: str, offset: int, name: str) -> list[Span]:
    """Where a form stands, whole or at least so much of it that it is no chance."""
    least = least_of(form)
    found: list[Span] = []
    at = text.find(anchor)
    while at >= 0:
        begin, end, length = spread(text, at, form, offset, len(anchor))
        if length >= least:
            found.append(Span(begin, end, name, ""))
        at = text.find(anchor, at + 1)
    return found


def _merged(found: list[Span]) -> list[Span]:
    """Overlapping ones as one; a secret's name counts more than what something looks like."""
    merged: list[Span] = []
    for span in sorted(found, key=lambda each: (each.begin, -each.end)):
        last = merged[-1] if merged else None
        if last is None or span.begin >= last.end:
            merged.append(span)
        elif last.name or not span.name:
            merged[-1] = last._replace(end=max(last.end, span.end))
        else:
            merged[-1] = span._replace(begin=last.begin, end=max(last.end, span.end))
    return merged
