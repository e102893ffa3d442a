"""`connections.toml`: the named connections, to be read and written by hand too; and what trials of them found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import tomlkit
from tomlkit.exceptions import TOMLKitError

from workbench.domain.connections import ConnectionTried, ModelConnection, ReadConnections
from workbench.domain.errors import BadInput
from workbench.settings.connection_tables import read_tables, whole_is_broken
from workbench.settings.private_files import write_private

_HEAD = "Connections to models. Keys are not here: workbench connections key NAME."
_LARGEST = 1_000_000


def read_connections(file: Path) -> ReadConnections:
    """Return the connections, by name, and what of the file can't be read; neither where there is no file."""
    try:
        if file.stat().st_size > _LARGEST:
            return whole_is_broken(str(file), "it is too long to name connections")
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ReadConnections()
    except UnicodeDecodeError:
        return whole_is_broken(str(file), "it is not UTF-8 text")
    except OSError as error:
        return whole_is_broken(str(file), error.strerror or str(error))
    return read_tables(str(file), text)


def keep_connection(file: Path, connection: ModelConnection, replaces: str = "") -> None:
    """Write a connection in the place of the one that it replaces, else below the others, and leave all else as it is.

    Raises `BadInput` where the file can't be changed without losing something, or can't be written.
    """
    document = _document(file)
    if replaces and replaces != connection.name:
        document.pop(replaces, None)
    table = document.setdefault(connection.name, tomlkit.table())
    plain = ModelConnection(name="", kind="server")
    for field in (each for each in ModelConnection.__struct_fields__ if each != "name"):
        value = getattr(connection, field)
        if field == "kind" or value != getattr(plain, field):
            table[field] = value
        else:
            table.pop(field, None)
    _write(file, document)


def drop_connection(file: Path, name: str) -> None:
    """Take a connection out of the file and leave all else as it is. Raises `BadInput` as `keep_connection` does."""
    document = _document(file)
    document.pop(name, None)
    _write(file, document)


def _document(file: Path) -> tomlkit.TOMLDocument:
    """The file as it stands, with its comments and the tables that are no connections."""
    try:
        return tomlkit.parse(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
        document.add(tomlkit.comment(_HEAD))
        return document
    except (OSError, UnicodeDecodeError, TOMLKitError):
        why = next(_told(file), f"{file} can't be read.")
        raise BadInput(f"Nothing was changed, so that nothing is lost. {why}", "Mend that first.") from None


def _told(file: Path) -> Iterator[str]:
    return (part.message for part in read_connections(file).broken)


def _write(file: Path, document: tomlkit.TOMLDocument) -> None:
    try:
        write_private(file, tomlkit.dumps(document).encode())
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None


def read_tried(file: Path) -> dict[str, ConnectionTried]:
    """Return what the last trial of each connection found; a file that is missing or broken says nothing."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, ConnectionTried])
    except (OSError, msgspec.MsgspecError):
        return {}


def write_tried(file: Path, tried: dict[str, ConnectionTried]) -> None:
    """Write the file at one go. Raises `BadInput` where it can't be written."""
    try:
        write_private(file, msgspec.json.format(msgspec.json.encode(tried)))
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None
