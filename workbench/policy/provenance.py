"""Whose words an argument is made of: values that decide where must be whole tokens of trusted text.

A value is not judged by having been seen in strangers' text (whoever encodes it gets past that) but by standing, whole,
in text that only trusted people and tools wrote. It applies once strangers' text is in the context.
"""

from __future__ import annotations

import json
import posixpath
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Protocol

from workbench.domain.event_parts import Trail
from workbench.domain.hidden_text import is_hidden
from workbench.domain.ids import ToolCallId
from workbench.domain.values import NOTHING, Bodies, Body, Value

STRIPPED = "[address removed]"

_ADDRESS = re.compile(
    r"""(?P<url>[a-z][a-z0-9+.-]{1,15}://[^\s"'<>()\[\]{}|\\^`]+|\bwww\.[^\s"'<>()\[\]{}|\\^`]+)
    |(?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    |(?P<place>(?<![\w.+@/-])(?:(?:[\w-]{1,63}\.){1,20}[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?/[^\s"'<>()\[\]{}|\\^`]+)
    |(?P<account>\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b|\b\d(?:[ -]?\d){11,18}\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(r"[\w@/\\:+=%#&?~-]")
"""What a token may go on with on either side; a full stop, comma or quote ends it."""
_AROUND = 70
MOST_VALUES = 2_000
"""Values of one call that are looked at; one with more is held as a whole."""


class Said(Value):
    """A text in the context, and who wrote it."""

    seq: int
    source: str
    trusted: bool
    body: Body
    call: ToolCallId | None = None
    echoes: Body = NOTHING
    """For a tool's result: its call's arguments. What its caller gave it, it can't vouch for."""
    tool: str = ""
    """The tool's name as its caller wrote it, which an error may repeat."""


class Transcript(Protocol):
    """The texts in the context, put together when they are asked for."""

    @property
    def trusted(self) -> Sequence[Said]:
        """Those that only trusted people and tools wrote."""
        ...

    @property
    def strangers(self) -> Sequence[Said]:
        """Those that strangers may have written, but for the model's own."""
        ...

    @property
    def all(self) -> Sequence[Said]:
        """All of them, in order."""
        ...


def is_token_of(value: str, text: str) -> bool:
    """Say whether a value stands in a text as a whole: not as a part of a longer word, path or address."""
    if not value:
        return False
    place = text.find(value)
    while place >= 0:
        if _ends_before(text, place) and _ends_after(text, place + len(value)):
            return True
        place = text.find(value, place + 1)
    return False


def _ends_before(text: str, place: int) -> bool:
    if place == 0 or not (_WORD.match(text[place - 1]) or text[place - 1] == "."):
        return True
    return text[place - 1] == "." and (place == 1 or text[place - 2].isspace())


def _ends_after(text: str, place: int) -> bool:
    if place >= len(text):
        return True
    if text[place] == ".":
        return place + 1 == len(text) or not _WORD.match(text[place + 1])
    return not _WORD.match(text[place])


def forms_of(value: str, folder: str = "") -> tuple[str, ...]:
    """Return the ways in which the same value may be written: a path with or without `./`, absolute, with a slash."""
    found = [value]
    if "://" not in value and "@" not in value and not re.search(r"\s", value):
        path = posixpath.normpath(value.replace("\\", "/"))
        if folder and path.startswith(folder.rstrip("/") + "/"):
            path = path[len(folder.rstrip("/")) + 1 :]
        if not path.startswith(("/", "..")):
            found += [path, f"./{path}", f"{path}/", f"./{path}/"]
            found += [f"{folder.rstrip('/')}/{path}"] if folder else []
        else:
            found.append(path)
    else:
        found += [value.casefold(), value.rstrip("/"), f"{value}/"]
    return tuple(dict.fromkeys(found))


def stands_in(value: str, texts: Iterable[Said], bodies: Bodies, folder: str = "") -> Said | None:
    """Return the first text in which a value stands whole, however it is written; None: in none."""
    forms = forms_of(value, folder)
    folded = "@" in value or "://" in value
    for said in texts:
        text = bodies.text(said.body)
        if any(_has(form, text, folded=folded) for form in forms) and not _echoes(said, forms, bodies):
            return said
    return None


def _has(form: str, text: str, *, folded: bool) -> bool:
    return is_token_of(form, text) or (folded and is_token_of(form.casefold(), text.casefold()))


def _echoes(said: Said, forms: Sequence[str], bodies: Bodies) -> bool:
    """Whether a result may have a value from its own call: its arguments, their names, its tool's name."""
    if not said.echoes.size and not said.tool:
        return False
    text = bodies.text(said.echoes)
    found = leaves_of(text)
    given = [said.tool, *(leaf for _, leaf in found), *(name for name, _ in found)] if found else [said.tool, text]
    return any(form in leaf or form in forms_of(leaf) for form in forms for leaf in given)


def trail_of(value: str, texts: Sequence[Said], bodies: Bodies) -> tuple[Trail, ...]:
    """Return where texts by strangers hold a value, in the order in which they came; the last where none does."""
    strangers = [(said, bodies.text(said.body)) for said in texts]
    found = [_trail(said, text, value) for said, text in strangers if value.casefold() in text.casefold()]
    if found or not strangers:
        return tuple(found[:5])
    return (_trail(*strangers[-1], ""),)


def _trail(said: Said, text: str, value: str) -> Trail:
    place = max(0, text.casefold().find(value.casefold()))
    begin, end = max(0, place - _AROUND), min(len(text), place + len(value) + _AROUND)
    around = " ".join(text[begin:end].split())
    cut = f"{'…' if begin else ''}{around}{'…' if end < len(text) else ''}"
    return Trail(seq=said.seq, source=said.source, text=cut[:200], call=said.call)


@lru_cache(maxsize=512)
def leaves_of(arguments: str) -> tuple[tuple[str, str], ...]:
    """Return the texts, numbers and keys in arguments, each with the name of the argument that it stands in.

    At most one more than `MOST_VALUES`.
    """
    try:
        value = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return ()
    if not isinstance(value, dict):
        return ()
    found: list[tuple[str, str]] = []
    for name, each in value.items():
        found.extend((str(name), leaf) for leaf in islice(_leaves(each), MOST_VALUES + 1 - len(found)))
    return tuple(found)


def _leaves(value: object) -> Iterator[str]:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, (int, float)) and not isinstance(each, bool):
            yield str(each)
        elif isinstance(each, list):
            waiting.extend(reversed(each))
        elif isinstance(each, dict):
            waiting.extend(part for item in reversed(each.items()) for part in reversed(item))


@lru_cache(maxsize=512)
def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses that a text carries: URLs, e-mail addresses, account numbers; each once, in order.

    As a reader would have them: without characters that show nothing, and without other shapes of the same letters.
    """
    found = (match[0].rstrip(".,;:!?") for match in _ADDRESS.finditer(plainly(text)))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=256)
def plainly(text: str) -> str:
    """Return a text without hidden characters, and with one shape for each letter: `ｅｖｅ＠` is `eve@`."""
    if text.isascii() and text.isprintable():
        return text
    hidden = {ord(each): None for each in set(text) if is_hidden(each)}
    return unicodedata.normalize("NFKC", text.translate(hidden) if hidden else text)


def without_addresses(arguments: str, sinks: Sequence[str], addresses: Iterable[str]) -> str:
    """Return arguments, as JSON, in which these addresses are replaced; sinks stay as they are."""
    value = json.loads(arguments)
    for address in sorted(addresses, key=len, reverse=True):
        for name in value:
            if name not in sinks:
                value[name] = _without(value[name], address)
    return json.dumps(value, ensure_ascii=False)


def _without(value: object, address: str) -> object:
    if isinstance(value, str):
        left = value.replace(address, STRIPPED)
        return plainly(left).replace(address, STRIPPED) if address in plainly(left) else left
    if isinstance(value, list):
        return [_without(each, address) for each in value]
    if isinstance(value, dict):
        return {str(_without(key, address)): _without(each, address) for key, each in value.items()}
    return value
