"""Image files that stand with a goal: read once, when its run begins, and kept with it."""

from __future__ import annotations

import base64
import stat
import struct
from collections.abc import Callable
from pathlib import Path

from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput
from workbench.domain.goals import Goal
from workbench.engine.outcomes import LoadedImage
from workbench.providers.known import takes_no_images

MOST = 10
"""Images of a goal."""
LARGEST = 5_000_000
"""Bytes of one; providers take no more."""
_KINDS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


def images_of(goal: Goal, agent: Agent) -> tuple[LoadedImage, ...]:
    """Return what the goal's image files hold. May block.

    Raises `BadInput` where one can't be read, is no image that models take, or where one of the agent's models is known
    to take none.
    """
    if not goal.images:
        return ()
    if len(goal.images) > MOST:
        raise BadInput(f"The goal has {len(goal.images)} images; at most {MOST} are taken.", "Leave some out.")
    for place in range(len(agent.fallbacks) + 1):
        _check_model(agent.asking(place))
    return tuple(_read(_place(name, goal)) for name in goal.images)


def _check_model(agent: Agent) -> None:
    said = agent.abilities.images
    is_local = agent.model == "local" or agent.model.startswith("local:")
    if said == "yes" or (said == "auto" and not is_local and (agent.base_url or not takes_no_images(agent.model))):
        return
    why = "the agent says so" if said == "no" else "as far as is known"
    raise BadInput(
        f"{agent.model} takes no images ({why}), and the goal has some.",
        'Choose another model, leave the images out, or set images = "yes" in [agent.abilities].',
    )


def _place(name: str, goal: Goal) -> Path:
    place = Path(name)
    if not place.is_absolute() and not goal.work_folder:
        raise BadInput(f"The image {name} is in no folder.", "Give its whole path, or choose a work folder.")
    return Path(goal.work_folder) / place


def _read(place: Path) -> LoadedImage:
    try:
        status = place.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            raise BadInput(f"{place} is no file of at most {LARGEST:,} bytes.", "Choose a smaller image.")
        data = place.read_bytes()
    except OSError as error:
        raise BadInput(f"The image {place} can't be read: {error.strerror or error}.", "Choose another.") from None
    kind = _kind(data)
    if not kind:
        raise BadInput(f"{place} is no PNG, JPEG, GIF or WebP image.", "Convert it, or leave it out.")
    width, height = _size(data, kind)
    written = base64.b64encode(data).decode("ascii")
    return LoadedImage(name=place.name, kind=kind, data=written, width=width, height=height)


def _kind(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begin, kind in _KINDS.items() if data.startswith(begin)), "")


def _size(data: bytes, kind: str) -> tuple[int, int]:
    """Width and height in pixels, by the file's head; 0 where that does not say."""
    readers: dict[str, Callable[[bytes], tuple[int, int]]] = {
        "image/png": lambda head: struct.unpack(">II", head[16:24]),
        "image/gif": lambda head: struct.unpack("<HH", head[6:10]),
        "image/jpeg": _jpeg_size,
    }
    try:
        width, height = readers[kind](data) if kind in readers else (0, 0)
    except (struct.error, IndexError):
        return 0, 0
    return (width, height) if max(width, height) < 100_000 else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        if 0xC0 <= data[at + 1] <= 0xCF and data[at + 1] not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return 0, 0
