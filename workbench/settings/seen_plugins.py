"""Which plugins the person looked at and enabled, and what they were then: one small file under the home."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.plugins import Seen
from workbench.settings.files import make_private

_VERSION = 1


class _File(msgspec.Struct):
    version: int
    plugins: dict[str, Seen]


def read_seen(file: Path) -> dict[str, Seen]:
    """Return what was looked at, by plugin. A file that is missing or can't be read says nothing: all is disabled."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_File)
    except (OSError, msgspec.MsgspecError):
        return {}
    return found.plugins if found.version == _VERSION else {}


def write_seen(file: Path, plugins: Mapping[str, Seen]) -> None:
    """Write the file at one go. Raises `BadInput` where it can't be written."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    data = msgspec.json.format(msgspec.json.encode(_File(_VERSION, dict(plugins))))
    try:
        make_private(file.parent)
        beside.write_bytes(data)
        beside.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None
