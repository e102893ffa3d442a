"""Which MCP servers the person named: one small file under the home. Secrets stand in it by name only."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.servers import ToolServer
from workbench.settings.private_files import write_private

_VERSION = 1


class _File(msgspec.Struct):
    version: int
    servers: tuple[ToolServer, ...]


def read_servers(file: Path) -> tuple[ToolServer, ...]:
    """Return the servers, by name. A file that is missing or can't be read says nothing: there is none."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_File)
    except (OSError, msgspec.MsgspecError):
        return ()
    return found.servers if found.version == _VERSION else ()


def write_servers(file: Path, servers: Iterable[ToolServer]) -> None:
    """Write the file at one go. Raises `BadInput` where it can't be written."""
    kept = tuple(sorted(servers, key=lambda server: server.name))
    try:
        write_private(file, msgspec.json.format(msgspec.json.encode(_File(_VERSION, kept))))
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None
