"""Symbolic links of work folders: kept as links and never followed; in a copy, none of them leads out of it."""

# ruff: noqa: PTH115, PTH118 - where a link points is compared as it is written, which a `Path` would change

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, unquote

from workbench.domain.errors import BadInput

NOWHERE = "/dev/null/outside:"
"""Stands before where a link pointed that would lead out of a copy: below a device there is nothing, ever. The rest is
quoted, so that nobody comes out again who takes the way by its text alone.
"""


def points_to(root: str, path: str) -> str:
    """Return where the link at a path below `root` points, as another copy of the folder would have it.

    What points into `root` by its full path is told relative to the link. Raises `OSError`.
    """
    end = os.readlink(f"{root}/{path}")
    if end.startswith(NOWHERE):
        return unquote(end.removeprefix(NOWHERE))
    if f"{end}/".startswith(os.path.join(root, "")):
        return os.path.relpath(end, Path(root, path).parent)
    return end


def leads_out(root: str, path: str) -> bool:
    """Tell whether following the link at a path below `root`, a path without links, would end outside of it."""
    end = os.path.realpath(f"{root}/{path}")
    return end != root and not end.startswith(os.path.join(root, ""))


def end_of(path: str, kept: bytes) -> str:
    """Return where a link points by what is kept of it. Raises `BadInput` where that is none."""
    try:
        end = kept.decode()
    except UnicodeDecodeError:
        end = ""
    if not end or "\0" in end:
        raise BadInput(f"{path} is no link that can be made.", "The run is not what Workbench would record.")
    return end


def make(root: Path, links: Iterable[tuple[str, str]]) -> None:
    """Make links below `root` from paths and where they point; those that would lead out of it lead nowhere.

    Their folders have to be there, and nothing else at their paths. Raises `OSError`.
    """
    made = list(links)
    for path, end in made:
        (root / path).symlink_to(end)
    for path, end in made:
        if leads_out(os.path.realpath(root), path):
            (root / path).unlink()
            (root / path).symlink_to(f"{NOWHERE}{quote(end, safe='')}")
