"""The protocol between window and engine: one JSON object a line, over the engine's standard input and output.

Window to engine: `{"id": 1, "do": <command>}` or `{"id": 2, "ask": <query>}`. Engine to window: first `ready`, then an
`answered` or `failed` for each id, and `batch`es of publications in between. Imports nothing but values.
"""

from __future__ import annotations

import msgspec

from workbench.domain.backups import Backup
from workbench.domain.commands import AnyCommand, Command
from workbench.domain.errors import WorkbenchError
from workbench.domain.published import AnyPublished
from workbench.domain.queries import AnyAnswer, AnyQuery, Query
from workbench.domain.values import Value


class Request(Value):
    """A line from the window; just one of `do` and `ask` is there."""

    id: int
    do: AnyCommand | None = None
    ask: AnyQuery | None = None


class Ready(Value, tag_field="type", tag="ready"):
    """The engine has opened the database and takes requests."""

    version: str
    read_only: bool = False
    read_only_why: str = ""
    journal: str = ""
    database: str = ""


class Refused(Value, tag_field="type", tag="refused"):
    """The engine can't begin; it ends after this line."""

    message: str
    todo: str = ""
    backup: Backup | None = None
    """The last good copy of a database that is damaged; started with `--restore FILE`, the engine puts it back."""


class Answered(Value, tag_field="type", tag="answered"):
    """A request went well."""

    id: int
    answer: AnyAnswer


class Failed(Value, tag_field="type", tag="failed"):
    """A request did not go well."""

    id: int
    error: str
    """The error's class."""
    message: str
    todo: str = ""
    known: bool = True
    """False: a bug of ours."""


class Batch(Value, tag_field="type", tag="batch"):
    """Things that happened since the last batch, in order."""

    published: tuple[AnyPublished, ...]


FromEngine = Ready | Refused | Answered | Failed | Batch

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_from_engine: msgspec.json.Decoder[FromEngine] = msgspec.json.Decoder(FromEngine)


def encode_request(number: int, asked: Command | Query) -> bytes:
    """Return a request as one line, with its line end."""
    if isinstance(asked, Command):
        return _encoder.encode({"id": number, "do": asked}) + b"\n"
    return _encoder.encode({"id": number, "ask": asked}) + b"\n"


def decode_request(line: bytes) -> Request:
    """Return the request of a line. Raises `msgspec.DecodeError` (and its `ValidationError`)."""
    return _requests.decode(line)


def encode_from_engine(message: FromEngine) -> bytes:
    """Return a message of the engine as one line, with its line end."""
    return _encoder.encode(message) + b"\n"


def decode_from_engine(line: bytes) -> FromEngine:
    """Return the message of a line. Raises `msgspec.DecodeError` (and its `ValidationError`)."""
    return _from_engine.decode(line)


def failed(number: int, error: Exception) -> Failed:
    """Return what the window is told of an error."""
    if isinstance(error, WorkbenchError):
        return Failed(id=number, error=type(error).__name__, message=error.message, todo=error.todo)
    todo = "This is a bug of Workbench; the engine's log has the details."
    return Failed(id=number, error=type(error).__name__, message=str(error) or repr(error), todo=todo, known=False)
