"""Named connections to models: what is kept of each, what a trial of one found, and how both are asked for."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.errors import BadInput
from workbench.domain.hub import DownloadModel, RemoveModel
from workbench.domain.values import Value

ConnectionKind = Literal["provider", "server", "file"]
"""By litellm's name of a provider; an OpenAI-compatible server; a GGUF file on this machine."""
How = Literal["tried", "told", "catalogue", "unknown"]
"""How something is known: a request was sent, the server says so, litellm's table says so, or it is not known."""
ABILITIES = ("streaming", "tools", "JSON schema", "images", "context size")
_NAME_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")
_TAKEN = frozenset({"local", "scripted", "http", "https"})


class ModelConnection(Value):
    """A way to models under a name; an agent's `model` says `NAME/model`. Its key is kept among the secrets."""

    name: str
    """Lower-case letters, digits, `-` and `_`."""
    kind: ConnectionKind
    provider: str = ""
    """Of a `provider`: litellm's name, such as `anthropic`."""
    base_url: str = ""
    """Of a `server`: its address with `/v1`; of a `provider`: in place of its usual one."""
    path: str = ""
    """Of a `file`."""
    model: str = ""
    """The one that is proposed and tried first."""
    headers: dict[str, str] = field(default_factory=dict)
    """Sent along with every request, such as an organisation's name. Never a key."""
    connect_seconds: float | None = None
    first_token_seconds: float | None = None
    stall_seconds: float | None = None
    reply_seconds: float | None = None
    """Time-outs; None: as the settings say."""

    @property
    def key_name(self) -> str:
        """Under which name its key is kept, where a provider's name would stand."""
        return f"connection.{self.name}"

    def wrong(self) -> str:
        """Return in a sentence what keeps it from being one; empty: nothing."""
        if not self.name or not set(self.name) <= _NAME_SIGNS or self.name in _TAKEN:
            return f"`{self.name}` is no name of a connection: take lower-case letters, digits, - and _."
        if self.kind == "provider" and not self.provider:
            return "It names no provider."
        if self.kind == "server" and not self.base_url.startswith(("http://", "https://")):
            return "It needs the server's address in full, such as http://127.0.0.1:8080/v1."
        if self.kind == "file" and not self.path.endswith(".gguf"):
            return "It needs the path of a GGUF file."
        return self._wrong_numbers()

    def _wrong_numbers(self) -> str:
        given = (self.connect_seconds, self.first_token_seconds, self.stall_seconds, self.reply_seconds)
        if any(seconds is not None and not 0 < seconds <= 86_400 for seconds in given):
            return "A time-out is a number of seconds above 0, a day at most."
        if any(not name or not (name + value).isprintable() for name, value in self.headers.items()):
            return "A header has a name and a value, in signs that show."
        return ""

    def check(self) -> None:
        """Raise `BadInput` where it can't be a connection."""
        if wrong := self.wrong():
            raise BadInput(wrong, "See workbench connections --help.")


class FoundAbility(Value):
    """One thing that a model can or can't, and how that is known."""

    what: str
    """One of `ABILITIES`."""
    says: str
    """`yes`, `no`, a size, or `unknown`."""
    how: How
    why: str = ""
    """What the server answered, where it refused."""


class ConnectionTried(Answer, tag="connection_tried"):
    """What a trial of a connection found."""

    name: str
    at: float
    """Seconds since the epoch."""
    model: str = ""
    """The one that was asked."""
    answered: bool = False
    error: str = ""
    todo: str = ""
    connect_seconds: float | None = None
    """Until the server took the connection, with TLS; None: not measured, as with litellm and files."""
    first_token_seconds: float | None = None
    models: tuple[str, ...] = ()
    """Those that the server lists."""
    lists_models: bool = False
    abilities: tuple[FoundAbility, ...] = ()


class ConnectionRow(Value):
    """A connection in the list."""

    connection: ModelConnection
    key: str = ""
    """Where its key is kept, in a word; empty: it has none."""
    tried: ConnectionTried | None = None


class BrokenConnection(Value):
    """A part of the file of connections that can't be read; it stays there as it is."""

    name: str
    """Empty: it can't be told whose part it is."""
    message: str
    """With the file and the line."""
    todo: str


class ReadConnections(Value):
    """What stands in the file: connections by name, and the parts that can't be read."""

    rows: tuple[ModelConnection, ...] = ()
    broken: tuple[BrokenConnection, ...] = ()

    def find(self, name: str) -> ModelConnection | None:
        """Return the connection of a name; None: nothing of that name stands there. Raises `BadInput`: it is broken."""
        for part in self.broken:
            if name and part.name == name:
                raise BadInput(part.message, part.todo)
        return next((each for each in self.rows if each.name == name), None)


class Connections(Query, tag="connections"):
    """Answers `ConnectionList`, by name."""


class ConnectionList(Answer, tag="connection_list"):
    """The connections, and the providers that one can be made for."""

    rows: tuple[ConnectionRow, ...]
    providers: tuple[tuple[str, str], ...] = ()
    """litellm's name and how many chat models its table knows of it, in words."""
    broken: tuple[BrokenConnection, ...] = ()
    """What of the file can't be read."""


class Catalogue(Query, tag="catalogue"):
    """Answers `CataloguePage`: chat models of litellm's own table, by name."""

    text: str = ""
    """All of these words stand in the name or the provider."""
    after: int = 0
    """How many to pass over."""
    limit: int = 50


class CatalogueRow(Value):
    """What the table says of a model; prices in US dollars a million tokens."""

    model: str
    """As it stands in an agent's `model`."""
    provider: str
    context: int | None = None
    reply: int | None = None
    """Tokens of a reply at most."""
    price_in: float | None = None
    price_out: float | None = None
    price_cached: float | None = None
    tools: bool = False
    schema: bool = False
    images: bool = False
    reasoning: bool = False


class CataloguePage(Answer, tag="catalogue_page"):
    """Some of what was found."""

    rows: tuple[CatalogueRow, ...]
    total: int


class SaveConnection(Command, tag="save_connection"):
    """Keep a connection, in place of the one of that name. Answers `Done`."""

    connection: ModelConnection
    replaces: str = ""
    """The name that it had; its key and what was tried go along."""


class DeleteConnection(Command, tag="delete_connection"):
    """Remove a connection. Answers `Done`. Saving it again undoes that: its key stays unless it is to be forgotten."""

    name: str
    forget_key: bool = False


class TestConnection(Command, tag="test_connection"):
    """Find out how long it takes and what it can. Answers `ConnectionTried`, also where it fails.

    Publishes `Progress` with the key `connection NAME`, under which `GiveUp` ends it.
    """

    __test__ = False
    name: str
    model: str = ""
    """Empty: the connection's own, else the first that the server lists."""


class GiveUp(Command, tag="give_up"):
    """End what is under way: a trial, a download (what came of it is kept), an export, an import, a search through
    recorded runs, a check of the audit. Answers `Done`; whoever asked for it is told that it was given up.
    """

    key: str
    """Of its `Progress`."""


ConnectionCommand = SaveConnection | DeleteConnection | TestConnection | GiveUp | DownloadModel | RemoveModel
