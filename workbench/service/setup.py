"""What the machine and the person provide: models and keys, tools, and the health of it all."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput
from workbench.domain.published import AnyPublished, Progress
from workbench.driver.ports import ModelPort
from workbench.providers.breaker import Breakers
from workbench.providers.catalog import model_rows
from workbench.providers.chain import Connection, connect_all
from workbench.providers.connecting import connect
from workbench.providers.local_model import LocalModel
from workbench.providers.named import connect_named, named_in
from workbench.providers.streams import Deadlines
from workbench.service import children
from workbench.service.backing_up import BackingUp
from workbench.service.local_models import LocalModels
from workbench.service.remembering import memory_finding
from workbench.settings.connection_files import read_connections
from workbench.settings.files import Places
from workbench.settings.keys import Keys
from workbench.settings.schema import Settings, change_setting, read_settings
from workbench.store import Limits, Store
from workbench.tools.runner import ToolHosts

_LEAST_ROOM = 200_000_000
"""Free bytes under which the health report warns."""


class Setup:
    """Connects agents to models, and says what there is."""

    def __init__(
        self,
        places: Places,
        store: Store,
        keys: Keys,
        tools: ToolHosts,
        backing_up: BackingUp,
        publish: Callable[[AnyPublished], None],
    ) -> None:
        self._places = places
        self._store = store
        self._keys = keys
        self._tools = tools
        self._backing_up = backing_up
        self._publish = publish
        self._breakers = Breakers(publish)
        self.local_models = LocalModels(places.connections)
        """Those that agents were connected to."""
        self._scanner, self._settings_read = "", 0

    async def connect(self, agent: Agent, script: str) -> ModelPort:
        """Return a connection to an agent's models. Raises `SetupError` or `BadInput` where one can't be had."""
        settings = await asyncio.to_thread(read_settings, self._places.settings)

        limits = _deadlines(settings)
        connections = await asyncio.to_thread(read_connections, self._places.connections)

        async def connect_plain(one: Agent) -> Connection:
            model = await connect(
                one,
                script=script,
                keys=self._keys.get,
                home=self._places.home,
                spawn_command=children.command,
                on_progress=self._progress,
                terms_accepted=settings.accepted_terms,
                deadlines=limits,
            )
            if isinstance(model, LocalModel):
                self.local_models.note(one.model, model)
            return model

        async def connect_one(one: Agent) -> Connection:
            if (named := await asyncio.to_thread(named_in, one, connections)) is None:
                return await connect_plain(one)
            return await connect_named(one, named, keys=self._keys.get, deadlines=limits, connect_file=connect_plain)

        return await connect_all(agent, connect_one, self._breakers)

    async def deadlines(self) -> Deadlines:
        """Return how long a server may take, as the settings say. Raises `BadInput`."""
        return _deadlines(await asyncio.to_thread(read_settings, self._places.settings))

    async def scanner(self) -> str:
        """Return the tool that looks through results, as the settings say now; read anew where the file changed."""
        file = self._places.settings
        with contextlib.suppress(OSError, BadInput):
            changed = file.stat().st_mtime_ns
            if changed != self._settings_read:
                self._scanner = (await asyncio.to_thread(read_settings, file)).scanner
                self._settings_read = changed
        return self._scanner

    async def take_limits(self) -> None:
        """Hold to what the settings say of work folders and of tools' walls.

        A wrong settings file is told of where it is used; until it is mended, tools run behind walls or not at all.
        """
        try:
            settings = await asyncio.to_thread(read_settings, self._places.settings)
        except BadInput:
            self._tools.strict = True
            return
        self._tools.strict = settings.confinement == "strict"
        limits = Limits(files=settings.folder_files, bytes=settings.folder_megabytes * 1_000_000)
        self._store.folders().limits = limits

    async def dispatch(self, command: c.SetKey | c.ForgetKey | c.AcceptTerms) -> str:
        """Carry out a command; return what the person should know. Raises `BadInput`."""
        match command:
            case c.SetKey():
                return await asyncio.to_thread(self._keys.set, command.provider, command.key)
            case c.ForgetKey():
                return await asyncio.to_thread(self._keys.forget, command.provider)
            case c.AcceptTerms():
                await asyncio.to_thread(self._accept, command.model)
                return ""

    async def ask(self, query: q.Tools | q.Health) -> q.ToolList | q.HealthReport:
        """Return what there is."""
        match query:
            case q.Tools():
                return q.ToolList(rows=await self._tools.rows())
            case q.Health():
                return await self._health()

    async def models(self, query: q.Models) -> q.ModelList:
        """Return the models that can be chosen without a named connection."""
        try:
            settings = await asyncio.to_thread(read_settings, self._places.settings)
        except BadInput:
            settings = Settings()  # to look at them is no reason to refuse; to connect to one is
        rows = await model_rows(
            keys=self._keys.get,
            home=self._places.home,
            terms_accepted=settings.accepted_terms,
            look_for_servers=query.look_for_servers,
        )
        return q.ModelList(rows=rows)

    def _accept(self, model: str) -> None:
        settings = read_settings(self._places.settings)
        if model not in settings.accepted_terms:
            change_setting(self._places.settings, "accepted_terms", (*settings.accepted_terms, model))

    def _progress(self, text: str, done: float | None) -> None:
        self._publish(Progress(key="local model", text=text, done=done, can_stop=False))

    async def _health(self) -> q.HealthReport:
        store = self._store
        keyring = await asyncio.to_thread(self._keys.backend)
        confinement = await asyncio.to_thread(self._tools.confinement)
        return q.HealthReport(
            home=str(self._places.home),
            database=str(store.path),
            journal=store.journal,
            read_only=store.read_only,
            keyring=keyring,
            confinement=confinement,
            findings=(
                _finding("database", not store.read_only, store.read_only_why, f"{store.path} can be written"),
                _finding(
                    "keyring",
                    bool(keyring),
                    "No system keyring works here: keys are kept for one run of the program, or read from the "
                    "environment.",
                    keyring,
                ),
                await asyncio.to_thread(self._secrets_finding),
                _finding("walls", self._tools.are_confined(), confinement, "tools are behind walls that were tried"),
                await self._tools_finding(),
                await asyncio.to_thread(_connections_finding, self._places.connections),
                await self._audit_finding(),
                await self._backing_up.finding(),
                await memory_finding(self._store),
                _room(self._places.home),
            ),
        )

    def _secrets_finding(self) -> tuple[str, bool, str]:
        kept = self._keys.kept
        state = kept.vault.state if kept.vault else "none"
        if kept.revoked:
            return "secrets", False, f"None is lent: {kept.revoked} `workbench secrets restore` ends that."
        if state == "locked":
            return "secrets", False, "The file of secrets is locked: `workbench secrets unlock`."
        if state == "unlocked":
            return "secrets", True, "the file of secrets is unlocked"
        trouble = "They are kept until the program ends only; `workbench secrets set` offers a file under a passphrase."
        return _finding("secrets", bool(kept.keyring.title()), trouble, f"kept in {kept.keyring.title()}")

    async def _audit_finding(self) -> tuple[str, bool, str]:
        """Events alone: to read all texts takes as long as they are."""
        verified = await self._store.audit.verify(lambda *_: None, texts=False)
        trouble = " ".join(finding.says for finding in verified.findings[:2])
        trouble = f"{trouble} `workbench audit verify` tells all of it."
        return _finding("audit", not verified.findings, trouble, f"{verified.events:,} events are as they were saved")

    async def _tools_finding(self) -> tuple[str, bool, str]:
        rows = await self._tools.rows()
        broken = list(dict.fromkeys(f"{row.plugin}: {row.error}" for row in rows if row.error and not row.disabled))
        rows = tuple(row for row in rows if not row.disabled)
        well = f"{len(rows)} tools of {len({row.plugin for row in rows})} plugins"
        return _finding("tools", not broken and bool(rows), " ".join(broken) or "No plugin is installed.", well)


def _deadlines(settings: Settings) -> Deadlines:
    return Deadlines(
        connect=settings.connect_seconds,
        first_token=settings.first_token_seconds,
        idle=settings.stall_seconds,
        total=settings.reply_seconds,
    )


def _finding(what: str, well: bool, trouble: str, fine: str) -> tuple[str, bool, str]:
    return what, well, fine if well else trouble


def _connections_finding(file: Path) -> tuple[str, bool, str]:
    kept = read_connections(file)
    trouble = " ".join(f"{part.message} {part.todo}" for part in kept.broken[:2])
    return _finding("connections", not kept.broken, trouble, f"{len(kept.rows)} to models")


def _room(home: Path) -> tuple[str, bool, str]:
    place = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(place).free
    trouble = f"Only {free / 1e6:,.0f} MB are free under {home}. Make room."
    return _finding("disk", free > _LEAST_ROOM, trouble, f"{free / 1e9:,.1f} GB free")
