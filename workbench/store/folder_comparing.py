"""How two folders differ, and carrying one's differences over into the other."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping, Set
from dataclasses import dataclass

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.event_parts import FileState
from workbench.domain.inspection import FileDifference
from workbench.store import folder_links
from workbench.store.folder_files import Stamp, Unkept, read_place
from workbench.store.folder_look import NO_BYTES, state_of
from workbench.store.folder_memory import FolderMemory
from workbench.store.folder_scan import Limits, TooMuch, scan
from workbench.store.folder_secrets import HOLDS, Withholding

_LINES = 400
_COMPARED_BYTES = 300_000
_COMPARED_LINES = 5_000
Pair = tuple[FileState | None, FileState | None]
Base = Mapping[str, FileState] | None
"""What both folders began as; None: it does not matter."""


@dataclass(frozen=True)
class Side:
    """A folder as it was seen."""

    root: str
    states: Mapping[str, FileState]
    stamps: Mapping[str, Stamp]
    troubles: Mapping[str, str]


def side(root: str, limits: Limits, memory: FolderMemory, hiding: Withholding) -> Side:
    """Look at the folder at `root`, a path without links. Raises `BadInput` where it can't be looked at as a whole."""
    try:
        found = scan(root, limits)
    except TooMuch as error:
        raise BadInput(f"{root} can't be compared: {error}.", "Compare and copy by hand what matters.") from error
    except OSError as error:
        raise BadInput(f"{root} can't be looked at ({error.strerror}).", "Make sure that it is there.") from error
    states = {path: FileState(path=path, sha256=NO_BYTES) for path in found.empty}
    stamps: dict[str, Stamp] = {}
    troubles = dict(found.troubles)
    for path, seen in found.files.items():
        if seen.is_link and folder_links.leads_out(root, path):
            troubles[path] = "is a link that leads out of the folder"
            continue
        contents, stamps[path] = memory.contents_of(path, seen), seen
        if contents is None:
            try:
                data, stamps[path] = read_place(root, path, limits.bytes)
            except Unkept as error:
                troubles[path] = str(error)
                continue
            contents = hiding.contents(data)
        if contents.withheld:
            troubles[path] = HOLDS
        else:
            states[path] = state_of(path, stamps[path], contents)
    return Side(root, states, stamps, troubles)


def pairs(left: Side, right: Side, base: Base = None) -> dict[str, Pair]:
    """Return by path, in order, what is on each side where that differs; what is no file on a side is left out.

    With a `base`, only what the right side has made other than it was there: the rest is not its doing.
    """
    troubles = left.troubles.keys() | right.troubles.keys()
    both = {path: (left.states.get(path), right.states.get(path)) for path in left.states.keys() | right.states.keys()}
    return {
        path: both[path]
        for path in sorted(both)
        if both[path][0] != both[path][1] and not _is_moot(path, left, right) and not _is_at(path, troubles)
        if base is None or (both[path][1] != _there(base, path) and not _was_withheld(base, path))
    }


def digest_of(differing: Mapping[str, Pair]) -> str:
    """Return a hash of all that differs."""
    return hashlib.sha256(msgspec.json.encode(list(differing.items()))).hexdigest()


def _there(base: Mapping[str, FileState], path: str) -> FileState | None:
    """What stood at a path; a file that is gone by then did not."""
    state = base.get(path)
    return state if state is not None and state.sha256 is not None else None


def _was_withheld(base: Mapping[str, FileState], path: str) -> bool:
    """Tell whether a file held a secret: it may be missing in a copy that is not to blame for it."""
    return path in base and bool(base[path].withheld)


def differences(left: Side, right: Side, base: Base = None) -> tuple[FileDifference, ...]:
    """Return what differs, told in words or lines."""
    told = [_told(left, right, path, pair) for path, pair in pairs(left, right, base).items()]
    for path in sorted(left.troubles.keys() | right.troubles.keys()):
        why = right.troubles.get(path) or left.troubles[path]
        if right.troubles.get(path) != left.troubles.get(path):
            told.append(FileDifference(path=path, what="changed", diff=f"It {why}; it is left as it is."))
    return tuple(told)


def _is_moot(path: str, left: Side, right: Side) -> bool:
    """Tell whether an empty folder of one side merely has files on the other."""
    if not path.endswith("/"):
        return False
    other = right if path in left.states else left
    return any(each.startswith(path) for each in other.states)


def _told(left: Side, right: Side, path: str, pair: Pair) -> FileDifference:
    before, after = pair
    if before is None or after is None:
        shown = "An empty folder." if path.endswith("/") else _shown(left, right, path, pair)
        return FileDifference(path=path, what="added" if before is None else "deleted", diff=shown)
    said = [] if before.executable == after.executable or after.link else [_executable(after)]
    if before.link != after.link:
        said.append("It becomes a link." if after.link else "It is no longer a link.")
    if before.sha256 != after.sha256:
        said.append(_shown(left, right, path, pair))
    return FileDifference(path=path, what="changed", diff="\n".join(said))


def _shown(left: Side, right: Side, path: str, pair: Pair) -> str:
    sides = zip((left, right), pair, strict=True)
    before, after = (None if state is None else contents_of(each, state) for each, state in sides)
    sizes = " → ".join(f"{len(data):,} bytes" for data in (before, after) if data is not None)
    if max(len(data or b"") for data in (before, after)) > _COMPARED_BYTES:
        return f"Too long to be compared line by line: {sizes}."
    old, new = _lines(before), _lines(after)
    if old is None or new is None:
        return f"No text: {sizes}."
    if max(len(old), len(new)) > _COMPARED_LINES:
        return f"Too many lines to be compared: {sizes}."
    lines = list(difflib.unified_diff(old, new, path, path, lineterm=""))
    more = len(lines) - _LINES
    return "\n".join([*lines[:_LINES], *([f"… and {more:,} more lines"] if more > 0 else [])])


def contents_of(side: Side, state: FileState) -> bytes:
    """Return a file's contents as they were seen. Raises `BadInput` where they are others by now."""
    try:
        data, _ = read_place(side.root, state.path, state.size)
    except Unkept as error:
        raise changed_meanwhile(f"{state.path} {error}") from error
    if hashlib.sha256(data).hexdigest() != state.sha256:
        raise changed_meanwhile(f"{state.path} changed")
    return data


def changed_meanwhile(what: str) -> BadInput:
    """Return the error for folders that are not as they were seen."""
    return BadInput(f"The folders are no longer as they were shown: {what}.", "Look at the difference again.")


def _lines(data: bytes | None) -> list[str] | None:
    """Return a text's lines; None: it is no text."""
    try:
        text = (data or b"").decode()
    except UnicodeDecodeError:
        return None
    if "\0" in text:
        return None
    lines = text.split("\n")
    last = lines.pop()
    return [*lines, f"{last} (no line end)"] if last else lines


def _executable(state: FileState) -> str:
    return "It becomes executable." if state.executable else "It is no longer executable."


def _is_at(path: str, places: Set[str]) -> bool:
    """Tell whether the path is one of the places, or below one."""
    return path in places or any(path[:at] in places for at, each in enumerate(path) if each == "/")
