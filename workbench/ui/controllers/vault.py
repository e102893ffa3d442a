"""The file of secrets: opened when something needs it, begun where no system keyring works and the person wants it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.domain.queries import Done, SecretList, Secrets
from workbench.domain.secrets import MakeVault, UnlockVault
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.vault import MakeVaultDialog, UnlockDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks


class VaultController(QObject):
    """Passphrases pass through on their way to the engine, and are kept nowhere here.

    Signals:
        opened(str): the file was opened or begun; what the engine says of that
    """

    opened = Signal(str)

    def __init__(self, window: MainWindow, client: EngineClient, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks

    def unlock(self, why: str = "", then: Callable[[], object] | None = None) -> None:
        """Ask for the passphrase of the file of secrets; `then` goes on once it fits."""
        dialog = UnlockDialog(why, self._window)

        def entered(passphrase: str) -> None:
            self._tasks.start(self._open(dialog, UnlockVault(passphrase=passphrase), then))

        dialog.entered.connect(entered)
        dialog.open()

    def make_room(self, then: Callable[[str], object]) -> None:
        """See to it that a secret can outlast the program, if the person wants that.

        `then` goes on with where one that is entered now will be kept, in a sentence.
        """
        self._tasks.start(self._make_room(then))

    def unlocked(self, why: str, then: Callable[[], object]) -> None:
        """Go on with `then`, after asking for the passphrase where the file is locked."""
        self._tasks.start(self._unlocked(why, then))

    async def _make_room(self, then: Callable[[str], object]) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        if listed.keyring or listed.vault == "unlocked":
            then(self._where(listed))
        elif listed.vault == "locked":
            self.unlock(self.tr("It keeps what you are about to enter."), lambda: self.make_room(then))
        else:
            self._ask_to_begin(listed, then)

    async def _unlocked(self, why: str, then: Callable[[], object]) -> None:
        listed = await self._client.ask(Secrets(), SecretList)
        if listed.vault == "locked":
            self.unlock(why, then)
        else:
            then()

    def _ask_to_begin(self, listed: SecretList, then: Callable[[str], object]) -> None:
        dialog = MakeVaultDialog(self._window)
        dialog.memory_chosen.connect(lambda: then(self._where(listed)))

        def entered(passphrase: str) -> None:
            self._tasks.start(self._open(dialog, MakeVault(passphrase=passphrase), lambda: self.make_room(then)))

        dialog.entered.connect(entered)
        dialog.open()

    def _where(self, listed: SecretList) -> str:
        if listed.keyring:
            return self.tr("It is kept in the system keyring ({0}).").format(listed.keyring)
        if listed.vault == "unlocked":
            return self.tr("It is kept in the file of secrets.")
        return self.tr("It is kept until the program ends.")

    async def _open(
        self,
        dialog: UnlockDialog | MakeVaultDialog,
        command: UnlockVault | MakeVault,
        then: Callable[[], object] | None,
    ) -> None:
        done = await carried_out(dialog, dialog.set_failed, lambda: self._client.do(command, Done))
        if done is None:
            return
        self.opened.emit(done.note)
        if then is not None:
            then()
