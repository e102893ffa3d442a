"""Named connections to models: keeping them, trying them, and what the catalogue knows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

from msgspec.structs import replace

from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.connections import BrokenConnection, ConnectionRow, ConnectionTried, ModelConnection
from workbench.domain.errors import BadInput, ModelError, NotFound, SetupError, WorkbenchError
from workbench.domain.published import AnyPublished, Progress
from workbench.policy.key_shapes import looks_like_a_key
from workbench.providers import cost_map
from workbench.providers.looking import Looked, look
from workbench.providers.named import held_to, keys_of, provider_names
from workbench.providers.openai_compatible import OPENAI
from workbench.providers.trying import try_model
from workbench.service.hubbing import Hubbing
from workbench.service.jobs import ending
from workbench.service.setup import Setup
from workbench.settings.connection_files import (
    drop_connection,
    keep_connection,
    read_connections,
    read_tried,
    write_tried,
)
from workbench.settings.files import Places
from workbench.settings.keys import Keys

T = TypeVar("T")


class Connecting:
    """Carries out what is asked about connections. Belongs to one event loop."""

    def __init__(
        self, places: Places, keys: Keys, setup: Setup, hub: Hubbing, publish: Callable[[AnyPublished], None]
    ) -> None:
        self._places, self._keys, self._setup, self._hub, self._publish = places, keys, setup, hub, publish
        self._under_way: dict[str, asyncio.Task[Any]] = {}

    async def dispatch(self, command: c.ConnectionCommand) -> q.Done | q.ConnectionTried:
        """Carry out a command. Raises `WorkbenchError`."""
        match command:
            case c.SaveConnection():
                return q.Done(note=await asyncio.to_thread(self._save, command))
            case c.DeleteConnection():
                return q.Done(note=await asyncio.to_thread(self._delete, command))
            case c.TestConnection():
                return await self._begin(f"connection {command.name}", self._try(command))
            case c.GiveUp():
                return q.Done(note=await self._give_up(command.key))
            case c.DownloadModel():
                key = f"model {command.repo}/{command.file}"
                return q.Done(note=await self._begin(key, self._hub.download(command, key)))
            case c.RemoveModel():
                if f"model {command.repo}/{command.file}" in self._under_way:
                    raise BadInput("It is being downloaded.", "Stop that first.")
                return q.Done(note=await asyncio.to_thread(self._hub.remove, command))

    async def ask(
        self, query: q.Connections | q.Catalogue | q.LocalFiles | q.HubFile
    ) -> q.ConnectionList | q.CataloguePage | q.LocalFileList | q.HubFileFound:
        """Return what there is. Raises `WorkbenchError`."""
        match query:
            case q.Connections():
                return await asyncio.to_thread(self._list)
            case q.Catalogue():
                return await asyncio.to_thread(cost_map.page, query)
            case q.LocalFiles():
                return await asyncio.to_thread(self._hub.list)
            case q.HubFile():
                return await self._hub.look(query.repo, query.file)

    async def with_named(self, listed: q.ModelList) -> q.ModelList:
        """Return what can be chosen with the models of connections, of files that are here, and the catalogue's."""
        return await asyncio.to_thread(self._with_named, listed)

    def _with_named(self, listed: q.ModelList) -> q.ModelList:
        connections = self._list().rows
        files = tuple(
            q.ModelRow(model=f"local:{row.path}", title=row.model.title, kind="file", ready=True)
            for row in self._hub.list().rows
            if row.whole
        )
        mine = tuple(row for each in connections for row in _choices(each))
        ready = {row.model for row in listed.rows if row.kind == "provider" and row.ready}
        facts = [row for row in cost_map.rows() if f"{row.provider}/" in ready]
        facts += [named for each in connections for named in _named_rows(each.connection)]
        known = tuple(row.model for row in facts)
        return q.ModelList(rows=(*mine, *files, *listed.rows), known=known, facts=tuple(facts))

    async def close(self) -> None:
        """Give up what is under way."""
        for key in tuple(self._under_way):
            await self._give_up(key)

    def _list(self) -> q.ConnectionList:
        tried, kept = read_tried(self._places.tried_connections), read_connections(self._places.connections)
        rows = tuple(
            ConnectionRow(connection=each, key=self._keys.where(each.key_name), tried=tried.get(each.name))
            for each in kept.rows
        )
        hidden = tuple(_hidden(each) for each in kept.rows if each.name in provider_names())
        return q.ConnectionList(rows=rows, providers=cost_map.providers(), broken=(*kept.broken, *hidden))

    def _save(self, command: c.SaveConnection) -> str:
        new = command.connection
        _check(new)
        kept = read_connections(self._places.connections)
        old = kept.find(command.replaces)
        if kept.find(new.name) is not None and command.replaces != new.name:
            raise BadInput(
                f"There is a connection called {new.name} already.", "Choose another name, or edit that one."
            )
        keep_connection(self._places.connections, new, command.replaces)
        if old is None or old.name == new.name:
            return f"{new.name} is kept. Models there are named {new.name}/…"
        return self._move(old, new)

    def _move(self, old: ModelConnection, new: ModelConnection) -> str:
        """Take along what is kept under the old name."""
        note = f"{old.name} is {new.name} now; agents that name it have to be changed."
        key = self._keys.get(old.key_name) if self._keys.where(old.key_name) not in ("", "environment") else None
        if key:
            note = f"{note} {self._keys.set(new.key_name, key)}"
            self._keys.forget(old.key_name)
        tried = read_tried(self._places.tried_connections)
        if (found := tried.pop(old.name, None)) is not None:
            write_tried(self._places.tried_connections, tried | {new.name: replace(found, name=new.name)})
        return note

    def _delete(self, command: c.DeleteConnection) -> str:
        found = self._find(command.name)
        drop_connection(self._places.connections, found.name)
        if command.forget_key:
            return " ".join((f"{found.name} and its key are removed.", self._keys.forget(found.key_name))).strip()
        kept = self._keys.where(found.key_name)
        return f"{found.name} is removed." + (" Its key is still kept." if kept not in ("", "environment") else "")

    def _find(self, name: str) -> ModelConnection:
        found = read_connections(self._places.connections).find(name)
        if found is None:
            raise NotFound(f"There is no connection called {name}.", "workbench connections lists them.")
        return found

    async def _begin(self, key: str, work: Coroutine[Any, Any, T]) -> T:
        """Do it so that `GiveUp` and whoever asked for it can end it."""
        if key in self._under_way:
            work.close()
            raise BadInput("That is under way already.", "Wait for it, or stop it.")
        task = asyncio.create_task(work, name=key)
        self._under_way[key] = task
        with ending(self._publish, key):
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                if not task.done():
                    task.cancel()
                    raise
                raise BadInput("It was given up.") from None
            finally:
                self._under_way.pop(key, None)

    async def _give_up(self, key: str) -> str:
        task = self._under_way.get(key)
        if task is None:
            return "Nothing of that kind is under way."
        task.cancel()
        await asyncio.wait([task])
        return "It was given up."

    async def _try(self, command: c.TestConnection) -> ConnectionTried:
        connection = await asyncio.to_thread(self._find, command.name)
        found = await self._found(connection, command.model)
        await asyncio.to_thread(self._keep, found)
        return found

    async def _found(self, connection: ModelConnection, model: str) -> ConnectionTried:
        now = time.time()
        key = f"connection {connection.name}"

        def tell(text: str, done: float | None) -> None:
            self._publish(Progress(key=key, text=text, done=done))

        failed = ConnectionTried(name=connection.name, at=now, model=model or connection.model)
        try:
            looked = await self._look(connection, tell)
            name = model or connection.model or next(iter(looked.models), "")
            if connection.kind == "file":
                name = name or "model"
            if not name:
                return replace(failed, error="It is not known which model to ask.", todo="Name one of its models.")
            at = await self._setup.connect(Agent(model=f"{connection.name}/{name}"), "")
            try:
                return await try_model(connection, name, at, looked, now, tell)
            finally:
                await at.close()
        except ModelError as error:
            todo = f"Enter another key: workbench connections key {connection.name}, or Key… in the window."
            return replace(failed, error=error.message, todo=todo if error.kind == "auth" else error.todo)
        except (BadInput, SetupError) as error:
            return replace(failed, error=error.message, todo=error.todo)

    async def _look(self, connection: ModelConnection, tell: Callable[[str, float | None], None]) -> Looked:
        """What the server says of itself; of providers that litellm speaks to, nothing."""
        url = connection.base_url or (OPENAI if connection.provider == "openai" else "")
        if connection.kind == "file" or (connection.kind == "provider" and connection.provider != "openai"):
            return Looked()
        tell(f"{connection.name}: connecting", 0.05)
        key = await asyncio.to_thread(keys_of(connection, self._keys.get), connection.provider) or ""
        limits = held_to(connection, await self._setup.deadlines())
        return await look(url, key.strip(), connection.headers, limits)

    def _keep(self, found: ConnectionTried) -> None:
        try:
            tried = read_tried(self._places.tried_connections)
            write_tried(self._places.tried_connections, tried | {found.name: found})
        except WorkbenchError:
            return  # it is shown all the same, and can be found anew


def _hidden(connection: ModelConnection) -> BrokenConnection:
    says = f"[{connection.name}] is the name of a provider, which is meant wherever it stands; nothing is asked here."
    return BrokenConnection(name=connection.name, message=says, todo="Give it another name.")


def _named_rows(connection: ModelConnection) -> Iterator[q.CatalogueRow]:
    """The catalogue's models of a connection's provider, as an agent names them there."""
    begins = f"{connection.provider}/"
    for row in cost_map.rows() if connection.kind == "provider" else ():
        if row.model.startswith(begins):
            yield replace(row, model=f"{connection.name}/{row.model.removeprefix(begins)}")


def _choices(row: ConnectionRow) -> tuple[q.ModelRow, ...]:
    """A connection's models: its own, then those that its server listed when it was tried."""
    each, tried = row.connection, row.tried
    names = (each.model, *(tried.models if tried else ()), "model" if each.kind == "file" else "")
    why_not = tried.error if tried and not tried.answered else ""
    return tuple(
        q.ModelRow(
            model=f"{each.name}/{name}",
            title=f"{name} ({each.name})",
            kind="connection",
            ready=tried is not None and tried.answered,
            why_not=why_not or ("" if tried else "Its connection was not tested yet."),
        )
        for name in dict.fromkeys(name for name in names if name)
    )


def _check(connection: ModelConnection) -> None:
    """Raise `BadInput` where it can't be one, hides another name's models, or holds what looks like a key."""
    connection.check()
    if connection.name in provider_names():
        raise BadInput(
            f"{connection.name} is the name of a provider; its models would be taken for one another's.",
            f"Choose another name, such as my-{connection.name}.",
        )
    if any(
        name.lower() == "authorization" or looks_like_a_key(value, name) for name, value in connection.headers.items()
    ):
        raise BadInput(
            "One of the headers looks like a key, and the file of connections is plain text.",
            f"Keep it apart: workbench connections key {connection.name}.",
        )
