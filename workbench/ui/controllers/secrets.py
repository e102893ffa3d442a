"""Secrets: keeping and forgetting them, the file that holds them, and what follows a suspicious run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.domain.commands import Command
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.queries import Done, Exposed, ExposedSecrets, SecretList, Secrets
from workbench.domain.secrets import (
    ExposedRow,
    ForgetSecret,
    MakeVault,
    MarkRotated,
    RestoreSecrets,
    RevokeSecrets,
    RotateSecret,
    SetSecret,
    UnlockVault,
)
from workbench.domain.timeline_rows import Tone
from workbench.ui.client import EngineClient
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.dialogs.secret import SecretDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.dialogs.vault import MakeVaultDialog, UnlockDialog
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
        page: SecretsPage,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks
        self._run, self._sessions, self.page = run, sessions, page
        self._asked: set[RunId] = set()
        """Runs for which the file of secrets was asked for, or need not be."""
        run.grew.connect(self._run_needs)
        run.status_changed.connect(self._run_needs)
        page.set_requested.connect(self.keep)
        page.forget_requested.connect(self.forget)
        page.rotate_requested.connect(self.rotate)
        page.mark_requested.connect(lambda name: self._tasks.start(self._do(MarkRotated(name=name))))
        page.unlock_requested.connect(self.unlock)
        page.revoke_requested.connect(self.revoke)
        page.restore_requested.connect(lambda: self._tasks.start(self._do(RestoreSecrets())))
        page.run_requested.connect(self._show_run)

    def refresh(self) -> None:
        """Ask anew for what is kept and what was lent, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    def keep(self, name: str = "") -> None:
        """Ask for a secret and keep it; where it could not outlast the program, ask first whether a file may."""
        self._tasks.start(self._set(name))

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
        self._tasks.start(self._with_open_vault(lambda: self._tasks.start(self._do(RotateSecret(name=name)))))

    def unlock(self, why: str = "", then: Callable[[], object] | None = None) -> None:
        """Ask for the passphrase of the file of secrets; `then` goes on once it fits."""
        dialog = UnlockDialog(why, self._window)

        def entered(passphrase: str) -> None:
            self._tasks.start(self._open(dialog, UnlockVault(passphrase=passphrase), then))

        dialog.entered.connect(entered)
        dialog.open()

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

    def _where(self, listed: SecretList) -> str:
        if listed.keyring:
            return self.tr("It is kept in the system keyring ({0}).").format(listed.keyring)
        if listed.vault == "unlocked":
            return self.tr("It is kept in the file of secrets.")
        return self.tr("It is kept until the program ends.")

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

    async def _set(self, name: str) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        if listed.keyring or listed.vault == "unlocked":
            self._ask_secret(name, listed)
        elif listed.vault == "locked":
            self.unlock(self.tr("A secret is kept in it."), lambda: self.keep(name))
        else:
            self._ask_for_vault(name, listed)

    def _ask_secret(self, name: str, listed: SecretList) -> None:
        dialog = SecretDialog(name, self._where(listed), self._window)
        dialog.secret_entered.connect(
            lambda name, value: self._tasks.start(self._do(SetSecret(name=name, value=value)))
        )
        dialog.open()

    def _ask_for_vault(self, name: str, listed: SecretList) -> None:
        dialog = MakeVaultDialog(self._window)
        dialog.memory_chosen.connect(lambda: self._ask_secret(name, listed))

        def entered(passphrase: str) -> None:
            self._tasks.start(self._open(dialog, MakeVault(passphrase=passphrase), lambda: self.keep(name)))

        dialog.entered.connect(entered)
        dialog.open()

    async def _with_open_vault(self, then: Callable[[], object]) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        if listed.vault == "locked":
            self.unlock(self.tr("What is rotated may be kept in it."), then)
        else:
            then()

    async def _open(
        self,
        dialog: UnlockDialog | MakeVaultDialog,
        command: UnlockVault | MakeVault,
        then: Callable[[], object] | None,
    ) -> None:
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            dialog.set_failed(str(error))
            return
        dialog.accept()
        self._say("good", "", done.note)
        self.refresh()
        if then is not None:
            then()

    async def _ask_for_run(self, named: set[str]) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        locked = sorted(row.name for row in listed.rows if row.where == "locked" and row.name in named)
        if locked:
            self.unlock(self.tr("This run’s tools borrow what is kept in it: {0}.").format(", ".join(locked)))
