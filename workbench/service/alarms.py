"""What is done about signs of trouble: secrets are taken back first, then it is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from workbench.domain.errors import BadInput
from workbench.domain.ids import RunId
from workbench.domain.published import AnyPublished, ListsChanged, Notice
from workbench.engine.state import RunState
from workbench.policy.anomalies import Anomaly, broken_chain
from workbench.service.lending import Lending
from workbench.settings.schema import read_settings
from workbench.settings.secrets import Secrets

log = logging.getLogger("workbench.service")

_LOOK = "Look at the run before you let it go on."
_ROTATE = (
    "Rotate what was exposed: `workbench secrets exposed` tells what, and so does the page Secrets. "
    "`workbench secrets restore` lends again."
)
_SOURCE = "Look where it came from. If it should not be, revoke all secrets and rotate what was exposed."


class Alarms:
    """Fulfils the driver's `AlarmPort`. Belongs to the event loop."""

    def __init__(
        self,
        secrets: Secrets,
        lending: Lending,
        settings: Path,
        revoke: Callable[[str], Awaitable[tuple[str, ...]]],
        publish: Callable[[AnyPublished], None],
    ) -> None:
        """`revoke` takes all secrets back, puts it on record with why, and returns whose hosts were ended."""
        self._secrets = secrets
        self._lending = lending
        self._settings = settings
        self._revoke = revoke
        self._publish = publish

    async def meet(self, state: RunState, anomalies: Sequence[Anomaly]) -> str:
        """Take all secrets back where the run's tools hold any, and tell; return why the run must stand still."""
        seen = " ".join(dict.fromkeys(each.seen for each in anomalies))
        done = await self._take_back(seen) if self._holds_secrets(state) else ""
        self._tell(state.run, seen, done)
        if not done and not any(each.always_stops for each in anomalies):
            return ""
        return " ".join(part for part in (seen, done, _LOOK) if part)

    async def meet_broken(self, run: RunId, state: RunState | None, message: str) -> None:
        """Do the same where a run's log is not the one that was saved; what can't be read is taken to hold secrets."""
        seen = broken_chain(message).seen
        done = await self._take_back(seen) if state is None or self._holds_secrets(state) else ""
        self._tell(run, seen, done)

    def _holds_secrets(self, state: RunState) -> bool:
        plugins = {spec.name.partition(".")[0] for spec in state.offered}
        return any(grant.secrets for grant in state.tools.grants.values()) or self._lending.has_lent_to(plugins)

    async def _take_back(self, seen: str) -> str:
        """Return what was done, in a sentence; empty: nothing, since the settings say so or nothing is lent anyway."""
        try:
            if await asyncio.to_thread(self._leaves_them):
                return ""
            ended = await self._revoke(f"By itself: {seen}")
        except Exception as error:
            log.exception("secrets could not be revoked after a sign of trouble")
            await self._lending.end_all()
            return f"What was lent here was ended, but secrets could not be revoked for good: {error}"
        hosts = f", and the hosts of {', '.join(ended)} were ended" if ended else ""
        return f"All secrets were revoked{hosts}."

    def _leaves_them(self) -> bool:
        """Whether the settings say so, or all were revoked already. A file that can't be read says no such thing."""
        try:
            return bool(self._secrets.revoked) or read_settings(self._settings).on_anomaly == "tell"
        except BadInput:
            return False

    def _tell(self, run: RunId, seen: str, done: str) -> None:
        todo = _ROTATE if done else _SOURCE
        self._publish(Notice(level="error", text=f"{seen} {done}".strip(), todo=todo, run=run))
        if done:
            self._publish(ListsChanged(what="secrets"))
