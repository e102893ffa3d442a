"""What a person does with secrets, and what they are told of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Set
from typing import assert_never

from workbench.domain import secrets as s
from workbench.domain.calls import CallToRun
from workbench.domain.errors import BadInput, NotFound, WorkbenchError
from workbench.domain.events import SecretLeased
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.published import AnyPublished, ListsChanged, Notice
from workbench.domain.queries import Done
from workbench.domain.tools import ToolRow, ToolSpec
from workbench.service.lending import Lending
from workbench.settings.passphrases import passphrase_from_file
from workbench.settings.secrets import Secrets
from workbench.settings.vault import Vault
from workbench.store import Exposing, Store

log = logging.getLogger("workbench.service")

_WHY = "A person revoked all secrets."
_BETWEEN_LOOKS = 1.0


class SecretKeeping:
    """Carries out the commands, answers the questions."""

    def __init__(
        self,
        secrets: Secrets,
        lending: Lending,
        store: Store,
        rows: Callable[[], Awaitable[tuple[ToolRow, ...]]],
        on_revoked: Callable[[str, str], Awaitable[None]],
        publish: Callable[[AnyPublished], None],
    ) -> None:
        """`on_revoked` puts why and by whom on record in the runs under way."""
        self._publish = publish
        self._revoking = asyncio.Lock()
        self._revocations = secrets.last_revocation.number
        self._secrets = secrets
        self._lending = lending
        self._store = store
        self._rows = rows
        self._on_revoked = on_revoked
        self._has_learnt = False

    async def dispatch(self, command: s.SecretCommand) -> Done:
        """Carry out a command. Raises `WorkbenchError`."""
        match command:
            case s.SetSecret():
                return Done(note=await asyncio.to_thread(self._secrets.set, command.name, command.value))
            case s.ForgetSecret():
                return await self._forget(command.name)
            case s.ChangePassphrase():
                await asyncio.to_thread(self._vault().change_passphrase, command.passphrase, command.new)
                return Done(note="The file of secrets is under the new passphrase.")
            case s.MakeVault() | s.UnlockVault():
                return await self._open(command)
            case s.RevokeSecrets():
                return await self._revoke(command.why.strip() or _WHY)
            case s.RestoreSecrets():
                await asyncio.to_thread(self._secrets.revoke, "")
                return Done(note="Secrets are lent to tools again.")
            case s.RotateSecret():
                return await self._rotate(command.name)
            case s.MarkRotated():
                await asyncio.to_thread(self._secrets.mark_rotated, command.name)
                return Done()
            case _:
                assert_never(command)

    def unlock_unasked(self) -> None:
        """Open the file of secrets where its passphrase is named by a file; where that does not do, it stays locked."""
        vault = self._secrets.vault
        try:
            if vault is not None and vault.state == "locked" and (passphrase := passphrase_from_file()):
                vault.unlock(passphrase)
        except WorkbenchError as error:
            log.warning("the file of secrets stays locked: %s", error)

    async def learn(self) -> None:
        """Get every kept secret once, before anything can let one out, so that all of them are struck out of texts."""
        if not self._has_learnt:
            self._has_learnt = True
            await asyncio.to_thread(self._secrets.load)

    async def ask(self, query: s.Secrets | s.Exposed) -> s.SecretList | s.ExposedSecrets:
        """Answer a question."""
        if isinstance(query, s.Exposed):
            return await self._exposed()
        return await asyncio.to_thread(self._list)

    def _list(self) -> s.SecretList:
        kept = self._secrets
        rows = tuple(
            s.SecretRow(name=name, where=kept.where(name), changed=kept.changed(name)) for name in kept.names()
        )
        state = kept.vault.state if kept.vault else "none"
        return s.SecretList(rows=rows, keyring=kept.keyring.title(), vault=state, revoked=kept.revoked)

    async def _forget(self, name: str) -> Done:
        if await asyncio.to_thread(self._secrets.where, name) == "":
            raise NotFound(f"No secret is kept as {name}.", "`workbench secrets list` has their names.")
        if await asyncio.to_thread(self._secrets.forget, name):
            return Done(note=f"{name} is gone.")
        return Done(note=f"{name} is still kept: unlock the file of secrets, or remove it in the system keyring.")

    async def _open(self, command: s.MakeVault | s.UnlockVault) -> Done:
        vault = self._vault()
        if isinstance(command, s.MakeVault):
            await asyncio.to_thread(vault.make, command.passphrase)
            return Done(note=f"Secrets are kept in {vault.file} from now on, under your passphrase.")
        if vault.state == "none":
            raise BadInput(f"There is no {vault.file}.", "It is made when a secret is kept where no keyring works.")
        await asyncio.to_thread(vault.unlock, command.passphrase)
        await asyncio.to_thread(self._secrets.load)
        return Done(note="The file of secrets is unlocked until the program ends.")

    async def watch(self) -> None:
        """End what was lent here within a second or so when another program revokes all; until it is cancelled."""
        while True:
            await asyncio.sleep(_BETWEEN_LOOKS)
            async with self._revoking:
                last = await asyncio.to_thread(lambda: self._secrets.last_revocation)
                if last.number != self._revocations:
                    self._revocations = last.number
                    await self._follow(last.why)

    async def _follow(self, why: str) -> None:
        """Do here what another program asked for. What fails is told, so that nobody takes it for done."""
        try:
            ended = await self._lending.end_all()
            await self._on_revoked(why, "person")
        except Exception as error:
            log.exception("secrets were revoked in another program, and not all could be ended here")
            text = f"Secrets were revoked in another program, but not all that was lent ended here: {error}"
            self._publish(Notice(level="error", text=text, todo="Close this program."))
            return
        hosts = f" Hosts were ended of: {', '.join(ended)}." if ended else ""
        text = f"All secrets were revoked in another program: {why}{hosts}"
        self._publish(Notice(level="warning", text=text, todo="`workbench secrets restore` lends them again."))
        self._publish(ListsChanged(what="secrets"))

    async def revoke(self, why: str, by: str) -> tuple[str, ...]:
        """Lend nothing any more, end what was lent, put it on record; return whose hosts were ended."""
        async with self._revoking:
            ended = await self._lending.revoke(why)
            self._revocations += 1
            await self._on_revoked(why, by)
            return ended

    async def _revoke(self, why: str) -> Done:
        ended = await self.revoke(why, "person")
        hosts = f"Hosts were ended of: {', '.join(ended)}. " if ended else "No host held one. "
        return Done(note=f"{hosts}None is lent until you restore them; `workbench secrets exposed` tells what was.")

    async def _rotate(self, name: str) -> Done:
        borrowers = await self._borrowers(name)
        for spec, own in borrowers:
            if spec.rotates:
                where = await self._lending.rotate(_call(spec), own, name)
                return Done(note=f"{spec.name.partition('.')[0]} put a new secret in the place of {name}. {where}")
        places = dict.fromkeys(spec.rotate_at for spec, _ in borrowers if spec.rotate_at)
        place = f" at {' or '.join(places)}" if places else " where you got it"
        return Done(note=f"No plugin can do it: make a new one{place}, then `workbench secrets set {name}`.")

    async def _borrowers(self, name: str) -> list[tuple[ToolSpec, str]]:
        """The tools that were lent a secret and are installed, with their own names for it."""
        specs = {row.name: row.spec for row in await self._rows() if row.spec}
        found = [event for _, event in await self._store.exposures()]
        leases = [event for event in found if isinstance(event, SecretLeased) and event.stored == name]
        pairs = dict.fromkeys((lease.tool, lease.name) for lease in leases)
        return [(specs[tool], own) for tool, own in pairs if tool in specs and own in specs[tool].secrets]

    async def _exposed(self) -> s.ExposedSecrets:
        found = await self._store.exposures()
        lent = {(event.run, event.call, event.stored) for _, event in found if isinstance(event, SecretLeased)}
        names = set(await asyncio.to_thread(self._secrets.names)) | {stored for _, _, stored in lent}
        rows = [row for session, event in found for row in self._rows_of(session, event, lent, names)]
        return s.ExposedSecrets(rows=tuple(sorted(rows, key=lambda row: row.at, reverse=True)))

    def _rows_of(
        self, session: SessionId, event: Exposing, lent: Set[tuple[RunId, ToolCallId, str]], names: Set[str]
    ) -> Iterator[s.ExposedRow]:
        """What an event exposed: a lease, or a result with secrets that were not lent to its call."""
        lease = event if isinstance(event, SecretLeased) else None
        if isinstance(event, SecretLeased):
            stored = [event.stored]
        else:
            strange = (name for name in event.redacted if (event.run, event.call, name) not in lent)
            stored = [name for name in strange if name in names]
        for name in stored:
            yield s.ExposedRow(
                stored=name,
                tool=event.tool,
                session=session,
                run=event.run,
                call=event.call,
                at=event.at,
                until=lease.until if lease else event.at,
                minted=lease is not None and lease.minted,
                done=self._secrets.changed(name) > event.at,
                in_result=lease is None,
            )

    def _vault(self) -> Vault:
        if self._secrets.vault is None:
            raise BadInput("Without a home there is no file of secrets.")
        return self._secrets.vault


def _call(spec: ToolSpec) -> CallToRun:
    """What lets a plugin act on a secret outside of any run; it reaches the hosts that the tool says it needs."""
    hosts = tuple(scope.removeprefix("network:") for scope in spec.scopes if scope.startswith("network:"))
    return CallToRun(
        run=RunId(""), call=ToolCallId("rotate"), tool=spec, arguments="{}", attempt=1, work_folder="", hosts=hosts
    )
