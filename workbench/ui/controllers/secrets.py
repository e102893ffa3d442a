"""Secrets: keeping and forgetting them, and what follows a suspicious run."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import Command
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.queries import Done, Exposed, ExposedSecrets, SecretList, Secrets
from workbench.domain.secrets import (
    ExposedRow,
    ForgetSecret,
    MarkRotated,
    RestoreSecrets,
    RevokeSecrets,
    RotateSecret,
    SetSecret,
)
from workbench.domain.timeline_rows import Tone
from workbench.ui.client import EngineClient
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.vault import VaultController
from workbench.ui.dialogs.secret import SecretDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.itemmodels.secrets import Exposure
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.secrets import SecretsPage

_NEEDS = frozenset({"running", "waiting", "paused"})
"""Statuses of a run that may borrow a secret soon."""


class SecretsController(QObject):
    """Values pass through on their way to the engine, and are kept nowhere here."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        run: OpenRun,
        sessions: SessionsController,
        vault: VaultController,
        page: SecretsPage,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks
        self._run, self._sessions, self._vault, self.page = run, sessions, vault, page
        self._asked: set[RunId] = set()
        """Runs for which the file of secrets was asked for, or need not be."""
        run.grew.connect(self._run_needs)
        run.status_changed.connect(self._run_needs)
        page.set_requested.connect(self.keep)
        page.forget_requested.connect(self.forget)
        page.rotate_requested.connect(self.rotate)
        page.mark_requested.connect(lambda name: self._tasks.start(self._do(MarkRotated(name=name))))
        page.unlock_requested.connect(vault.unlock)
        vault.opened.connect(self._opened)
        page.revoke_requested.connect(self.revoke)
        page.restore_requested.connect(lambda: self._tasks.start(self._do(RestoreSecrets())))
        page.run_requested.connect(self._show_run)

    def refresh(self) -> None:
        """Ask anew for what is kept and what was lent, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    def keep(self, name: str = "") -> None:
        """Ask for a secret and keep it; where it could not outlast the program, ask first whether a file may."""
        self._vault.make_room(lambda where: self._ask_secret(name, where))

    def forget(self, name: str) -> None:
        """Ask, then forget a secret."""
        self._sure(
            self.tr("Forget a secret"),
            self.tr("Forget {0}?").format(name),
            self.tr("Tools that borrow it fail from now on. Where it came from, it is good as before."),
            self.tr("&Forget it"),
            ForgetSecret(name=name),
        )

    def rotate(self, name: str) -> None:
        """Put a new secret in the place of a kept one, or tell where to do that."""
        why = self.tr("What is rotated may be kept in it.")
        self._vault.unlocked(why, lambda: self._tasks.start(self._do(RotateSecret(name=name))))

    def revoke(self) -> None:
        """Say what follows, then take every secret back."""
        self._sure(
            self.tr("Suspicious run"),
            self.tr("Take all secrets back from all tools?"),
            self.tr(
                "Every tool that holds one is ended at once, and calls under way fail. None is lent in any program "
                "until you lend again. Then you see here what was exposed to which tool, and change each. What a tool "
                "has sent already can’t be taken back: only another secret at its source ends that."
            ),
            self.tr("&Revoke all"),
            RevokeSecrets(why=self.tr("You revoked all secrets.")),
        )

    def _sure(self, title: str, heading: str, words: str, yes: str, command: Command) -> None:
        dialog = SureDialog(title, heading, words, yes, self._window)
        dialog.agreed.connect(lambda: self._tasks.start(self._do(command)))
        dialog.open()

    def _run_needs(self, _: int = 0) -> None:
        """Ask for the passphrase as soon as a run is open that will need what is in the locked file."""
        run, started = self._run.run, self._run.started
        if run is None or started is None or run in self._asked or self._run.elsewhere:
            return
        if self._run.status not in _NEEDS or not self._client.is_ready:
            return
        self._asked.add(run)
        named = {stored for grant in started.tools.grants.values() for stored in grant.secrets.values()}
        if named:
            self._tasks.start(self._ask_for_run(named))

    def _show_run(self, exposed: ExposedRow) -> None:
        if (row := self._sessions.find(exposed.run)) is not None:
            self.page.closed.emit()
            self._sessions.open_run(row)
        else:
            self._say("warning", self.tr("That run is not listed."), self.tr("Clear the search for sessions."))

    def _say(self, tone: Tone, text: str, todo: str = "") -> None:
        self.page.news.say(text, todo, tone)

    async def _list(self) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        exposed = await self._client.ask(Exposed(), ExposedSecrets)
        names = {row.id: row.name for row in self._sessions.rows}
        shown = (Exposure(row=row, run_name=names.get(row.session, row.run)) for row in exposed.rows)
        self.page.show_secrets(listed, tuple(shown))

    async def _do(self, command: Command) -> None:
        """Carry out a command, say how it went on the page, and list what there is then."""
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            self._say("bad", error.message, error.todo)
        else:
            self._say("neutral", "", done.note)
        await self._list()

    def _ask_secret(self, name: str, where: str) -> None:
        dialog = SecretDialog(name, where, self._window)
        dialog.secret_entered.connect(
            lambda name, value: self._tasks.start(self._do(SetSecret(name=name, value=value)))
        )
        dialog.open()

    def _opened(self, note: str) -> None:
        self._say("good", "", note)
        self.refresh()

    async def _ask_for_run(self, named: set[str]) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        locked = sorted(row.name for row in listed.rows if row.where == "locked" and row.name in named)
        if locked:
            self._vault.unlock(self.tr("This run’s tools borrow what is kept in it: {0}.").format(", ".join(locked)))
