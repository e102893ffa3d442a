"""A backup that a person chooses is put back: what would be lost is asked for and said, then the engine begins anew."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.backups import Backup, BackupList, BackupLoss, Backups, Loss
from workbench.domain.errors import WorkbenchError
from workbench.domain.timeline_text import one_line
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.settings import SettingsController
from workbench.ui.controllers.undoing import Undoing
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.open_run import OpenRun
from workbench.ui.table_words import plural
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.words import moment_of

_NAMED = 4
"""Sessions that the question names."""


class Restoring(QObject):
    """Fills the list of backups, and carries the wish for one of them out."""

    def __init__(
        self,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        run: OpenRun,
        undoing: Undoing,
        settings: SettingsController,
    ) -> None:
        super().__init__(settings)
        self._client, self._tasks, self._engine = client, tasks, engine
        self._run, self._undoing, self._page = run, undoing, settings.page
        self._page.backups.restore_wanted.connect(lambda backup: tasks.start(self._ask(backup)))
        settings.measured.connect(self.refresh)
        engine.came_up.connect(settings.open)

    def refresh(self) -> None:
        """List the backups, where someone looks at them; then tell which are sound."""
        if self._page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    async def _list(self) -> None:
        for look_through in (False, True):
            self._page.backups.show_backups(await self._client.ask(Backups(look_through=look_through), BackupList))

    async def _ask(self, backup: Backup) -> None:
        page = self._page
        page.news.say("", self.tr("Comparing the backup with what is there…"), "neutral")
        try:
            loss = await self._client.ask(BackupLoss(file=backup.file), Loss)
        except WorkbenchError as error:
            page.news.say(error.message, error.todo, "bad")
            return
        page.news.say("")
        dialog = SureDialog(
            self.tr("Restore a backup"),
            self.tr("Go on with the database as it was on {0}?").format(moment_of(backup.made)),
            self._words(loss),
            self.tr("&Restore"),
            page,
        )
        dialog.agreed.connect(lambda: self._put_back(backup))
        dialog.open()

    def _put_back(self, backup: Backup) -> None:
        """What is open here, and can be taken back, belongs to the database that goes."""
        self._undoing.stack.clear()
        self._run.close()
        self._page.news.say("", self.tr("The backup is being put back…"), "neutral")
        self._engine.put_back(backup.file)

    def _words(self, loss: Loss) -> str:
        lines = [
            self._named(self.tr("Sessions that are not in it: {0}."), loss.sessions),
            self._named(self.tr("Sessions that it holds less of: {0}."), loss.grown),
            self._counted(loss),
            self._named(self.tr("Sessions that were deleted since, and come back: {0}."), loss.back),
            self.tr("Names, labels, notes, memory, breakpoints and kept goals are as they were then, too."),
            self.tr("The database that is there now is kept beside it, and stands in this list then."),
        ]
        return "\n\n".join(line for line in lines if line)

    def _named(self, words: str, names: tuple[str, ...]) -> str:
        if not names:
            return ""
        shown = [f"“{one_line(name, 60)}”" for name in names[:_NAMED]]
        more = len(names) - _NAMED
        return words.format(", ".join([*shown, *([plural("Restoring", "%n more", more)] if more > 0 else [])]))

    def _counted(self, loss: Loss) -> str:
        if not loss.events and not loss.runs:
            return self.tr("No run was made or went on since.")
        runs, events = plural("Restoring", "%n run(s)", loss.runs), plural("Restoring", "%n event(s)", loss.events)
        return self.tr("What is lost since then: {0} as a whole, {1} in all.").format(runs, events)
