"""Patterns for paths: * within a name, ? one character, ** folders; matched without backtracking that runs long."""

from collections.abc import Sequence


def matches(parts: Sequence[str], pattern: str) -> bool:
    """Whether a path fits. A pattern without / is for the file's own name, wherever it lies."""
    wanted = [part for part in pattern.split("/") if part not in ("", ".")]
    if len(wanted) < 2 and "/" not in pattern:
        wanted = ["**", *wanted]
    reached = {0}
    for part in parts:
        reached = _skip_folders(reached, wanted)
        reached = {place for place in reached if place < len(wanted) and wanted[place] == "**"} | {
            place + 1
            for place in reached
            if place < len(wanted) and wanted[place] != "**" and name_matches(part, wanted[place])
        }
    return len(wanted) in _skip_folders(reached, wanted)


def name_matches(name: str, pattern: str) -> bool:
    """Whether one name fits a pattern of * and ?, in time of at most the product of their lengths."""
    at = star = 0
    back, marked = -1, 0
    while at < len(name):
        if star < len(pattern) and pattern[star] == "*":
            back, marked, star = star, at, star + 1
        elif star < len(pattern) and pattern[star] in ("?", name[at]):
            at, star = at + 1, star + 1
        elif back >= 0:
            marked += 1
            at, star = marked, back + 1
        else:
            return False
    return all(sign == "*" for sign in pattern[star:])


def _skip_folders(reached: set[int], wanted: list[str]) -> set[int]:
    """Places reached when each ** may also stand for no folder."""
    out = set(reached)
    for place in range(len(wanted)):
        if place in out and wanted[place] == "**":
            out.add(place + 1)
    return out
