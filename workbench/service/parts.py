"""What an engine is made of, put together and taken apart in the right order."""

from __future__ import annotations

import asyncio
from pathlib import Path

from workbench.service.alarms import Alarms
from workbench.service.auditing import Auditing, heads_of, key_in_use
from workbench.service.backing_up import BackingUp
from workbench.service.baselines import Baselines
from workbench.service.bus import Bus
from workbench.service.checking import Checking
from workbench.service.connecting import Connecting
from workbench.service.debugging import Debugging
from workbench.service.history import History
from workbench.service.hubbing import Hubbing
from workbench.service.inbox import InboxReader
from workbench.service.inspecting import Inspecting
from workbench.service.jobs import Jobs
from workbench.service.keeping import Keeping
from workbench.service.lending import Lending
from workbench.service.library import Library
from workbench.service.peeking import Peeking
from workbench.service.plugins import Plugins
from workbench.service.policies import Policies
from workbench.service.remembering import Remembering
from workbench.service.replaying import Replaying
from workbench.service.runs import Runs
from workbench.service.scanning import ScannedTools
from workbench.service.searching import Searching
from workbench.service.secrecy import Secrecy
from workbench.service.secret_keeping import SecretKeeping
from workbench.service.servers import Servers
from workbench.service.settling import Settling
from workbench.service.setup import Setup
from workbench.settings.files import Places, find_places
from workbench.settings.keys import Keys
from workbench.settings.secrets import Secrets
from workbench.settings.seen_plugins import read_seen
from workbench.settings.tool_servers import read_servers
from workbench.store import Store, Withholding
from workbench.tools.runner import ToolHosts


class Parts:
    """The adapters and what uses them. Only `service.workbench` reaches in."""

    def __init__(self, places: Places, store: Store, secrets: Secrets) -> None:
        self.places = places
        self.store = store
        self.bus = Bus()
        self.jobs = Jobs(self.bus.publish)
        self.secrets = secrets
        self.tools = ToolHosts(
            places.home,
            seen=lambda: read_seen(places.seen_plugins),
            servers=lambda: read_servers(places.tool_servers),
            lend=lambda server: self.lending.lend_to(server),
        )
        self.servers = Servers(places, self.tools, self.secrets)
        self.plugins = Plugins(places, self.tools, self.servers, self.bus.publish)
        self.backing_up = BackingUp(places, store, self.bus.publish)
        keys = Keys(self.secrets)
        self.settling = Settling(places, store, self.backing_up, self.jobs)
        self.setup = Setup(places, store, keys, self.tools, self.backing_up, self.bus.publish)
        self.hub = Hubbing(places, keys, self.bus.publish)
        self.connecting = Connecting(places, keys, self.setup, self.hub, self.bus.publish)
        self.history = History(store, self.setup.connect, self.setup.local_models.tokens)
        self.library = Library(store, places)
        self.lending = Lending(self.secrets, self.tools)
        self.secrecy = Secrecy(self.secrets, self.lending, self.bus.publish)
        store.folders().hiding = Withholding(self.secrecy.redactor, lambda: key_in_use(places, secrets))
        scanned = ScannedTools(self.tools, self.setup.scanner)
        self.remembering = Remembering(store, scanned.look, self.bus.publish)
        self.alarms = Alarms(
            self.secrets,
            self.lending,
            places.settings,
            lambda why: self.secret_keeping.revoke(why, "policy"),
            self.bus.publish,
        )
        self.checking = Checking(self.setup.connect, self.library.script_of)
        self.runs = Runs(
            store,
            self.history,
            scanned,
            self.checking,
            self.secrecy,
            self.alarms,
            self.setup.connect,
            self.remembering,
            self.bus,
        )
        self.secret_keeping = SecretKeeping(
            self.secrets, self.lending, store, self.tools.rows, self.runs.note_revoked, self.bus.publish
        )
        self.peeking = Peeking(self.runs, self.history, self.setup.connect, self.bus.publish)
        self.debugging = Debugging(store, self.history, self.runs, self.peeking, self.library, places.work)
        self.replaying = Replaying(
            store,
            self.history,
            self.library,
            self.debugging,
            self.setup.connect,
            self.tools.rows,
            self.bus.publish,
            places.work,
        )
        self.policies = Policies(store, self.history, self.library, self.bus.publish, self.jobs)
        self.auditing = Auditing(store, self.jobs)
        self.inbox = InboxReader(store, self.history)
        self.keeping = Keeping(places, store, self.inbox, self.runs, self.bus.publish)
        self.searching = Searching(store)
        self.baselines = Baselines(store, self.history, self.tools)
        self.inspecting = Inspecting(
            store, self.history, self.debugging, self.peeking, self.replaying, self.bus.publish, self.jobs
        )

    @classmethod
    async def open(cls, home: Path, database: Path | None = None, *, read_only: bool = False) -> Parts:
        """Open the database and make the parts. Raises `StoreError`."""
        places = find_places(home, database)
        places.make()
        secrets = Secrets(places.home)
        store = await Store.open(places.database, read_only=read_only, heads=heads_of(places, secrets))
        if not store.read_only:
            await store.purge_deleted()
        parts = cls(places, store, secrets)
        await parts.setup.take_limits()
        await asyncio.to_thread(parts.secret_keeping.unlock_unasked)
        return parts

    async def close(self) -> None:
        """Give up the runs, end the tool hosts, close the database."""
        await self.plugins.close()
        await self.connecting.close()
        await self.peeking.close()
        await self.runs.close()
        await self.tools.close()
        await self.store.close()
        self.secrecy.close()
