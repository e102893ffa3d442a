"""What the window keeps itself, taken along to another machine: lines of its `window.ini`, as they stand there.

Only what is on the list below is ever read or written: no text of a goal, nothing of a session, where the window stood
on one screen. What is written is checked before: but for texts without line breaks, only the bytes of a layout.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from workbench.domain.errors import BadInput
from workbench.settings.files import make_private
from workbench.settings.toml_tables import Table


class _Kept(NamedTuple):
    """A family of keys."""

    key: re.Pattern[str]
    value: re.Pattern[str]
    name: str
    """What people call it."""


def _kept(key: str, value: str, name: str) -> _Kept:
    return _Kept(re.compile(key), re.compile(value), name)


_YES_OR_NO = "true|false"
_TEXT = r'(?!"?@[^@])[^\x00-\x1f\x7f]{0,300}'
"""Not one that Qt would take for a value of another kind."""
_BYTES = r'@ByteArray\([^\x00-\x1f\x7f]{0,40000}\)|"@ByteArray\([^\x00-\x1f\x7f]{0,40000}\)"'
_FAMILIES: Final = (
    _kept("window/theme", "[a-z-]{1,30}", "theme"),
    _kept("window/zoom", r"\d{1,3}", "zoom"),
    _kept("window/calm", _YES_OR_NO, "motion"),
    _kept("window/language", "[A-Za-z_]{0,20}", "language"),
    _kept("window/notify", _YES_OR_NO, "notifications"),
    _kept("window/keys", "[a-z]{1,30}", "keys"),
    _kept("keys/[a-z0-9_-]{1,60}", _TEXT, "keys"),
    _kept("layouts/now", _TEXT, "layouts"),
    _kept("layouts/follows", _YES_OR_NO, "layouts"),
    _kept("layouts/(compose|debug|compare)", _BYTES, "layouts"),
    _kept("layouts/(compose|debug|compare)_moved", _YES_OR_NO, "layouts"),
    _kept("layouts/own/[A-Za-z0-9%._-]{1,400}/(saved|left)", _BYTES, "layouts"),
)
_STAYS: Final = "layouts/own/"
"""What is there already stays beside what comes."""


def kept_in(file: Path) -> dict[str, str]:
    """Return what can be taken along, by key (`window/theme`), each as it stands in the file; nothing where there is
    none. Raises `BadInput` where it can't be read.
    """
    return {key: value for _, key, value in _entries(_lines(file)) if (kept := _family(key)) and _fits(kept, value)}


def checked(table: Table) -> dict[str, str]:
    """Return what a file that was exported says of the window. Raises `GoalFileError` that names line and key."""
    found = {}
    for key in table.names():
        value = table.text(key)
        if (kept := _family(key)) is None:
            table.fail(key, "The window keeps nothing of that name.", "Take the line out.")
        if not _fits(kept, value):
            table.fail(key, "The window can't read that.", "Take the line out, or export it anew.")
        found[key] = value
    return found


def take_over(file: Path, values: Mapping[str, str]) -> tuple[str, ...]:
    """Make the file say this; what is not among the values is as usual then, but for saved layouts, which stay.

    Returns what is other now, in people's words, each once. Raises `BadInput`; then the file is as it was.
    """
    before = kept_in(file)
    goes = {key for key in before if key not in values and not key.startswith(_STAYS)}
    comes = {key: value for key, value in values.items() if before.get(key) != value}
    if goes or comes:
        _write(file, _changed(_lines(file), goes, comes))
    families = (_family(key) for key in sorted(goes | comes.keys()))
    return tuple(dict.fromkeys(family.name for family in families if family is not None))


def _changed(lines: list[str], goes: set[str], comes: Mapping[str, str]) -> list[str]:
    other = {place: key for place, key, _ in _entries(lines) if key in goes or key in comes}
    left = [line for place, line in enumerate(lines) if place not in other]
    for key, value in comes.items():
        section, _, name = key.partition("/")
        header = f"[{section}]"
        if header not in left:
            left += ["", header] if left and left[-1] else [header]
        left.insert(left.index(header) + 1, f"{name.replace('/', chr(92))}={value}")
    return left


def _entries(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the place, the key and the value of each line that has them."""
    section = ""
    for place, line in enumerate(lines):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif "=" in line and not line.startswith(";"):
            name, _, value = line.partition("=")
            yield place, f"{section}/{name.strip().replace(chr(92), '/')}", value.strip()


def _family(key: str) -> _Kept | None:
    return next((each for each in _FAMILIES if each.key.fullmatch(key)), None)


def _fits(kept: _Kept, value: str) -> bool:
    return kept.value.fullmatch(value) is not None


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "surrogateescape").split("\n") if file.exists() else []
    except OSError as error:
        raise BadInput(f"{file} can't be read: {error.strerror or error}.") from None


def _write(file: Path, lines: list[str]) -> None:
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        make_private(file.parent)
        beside.write_text("\n".join(lines).rstrip("\n") + "\n", "utf-8", "surrogateescape")
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadInput(f"{file} can't be written: {error.strerror or error}.") from None
