"""Forks: where they begin, what happens with calls that come up again, their labels and their folders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from workbench.domain.commands import ApplyFolder, Command, Fork, LabelRun, Mode
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.inspection import EffectPlan, FolderDiff, FolderDifference, PlanAt
from workbench.domain.queries import Done, RunRef
from workbench.domain.timeline_rows import Row
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.controllers.driving import command_to_go
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.viewing import Viewing
from workbench.ui.dialogs.label import LabelDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.table_words import table_words
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.debugging.folder_dialog import FolderDialog
from workbench.ui.widgets.debugging.plan_dialog import ForkPlace, PlanDialog
from workbench.ui.widgets.notices import Notices

translate = QCoreApplication.translate

_GO_WORDS: dict[Mode, str] = {
    "continue": "continue",
    "over": "step over",
    "into": "step into",
    "out": "run out",
    "until": "run",
}


class Forking(QObject):
    """Opens the dialogs and does what is asked there."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        notices: Notices,
        sessions: SessionsController,
        viewing: Viewing,
        opened: Callable[[RunRef], None],
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks = window, client, run, tasks
        self._notices, self._sessions, self._viewing, self._opened = notices, sessions, viewing, opened
        self.dialog: PlanDialog | FolderDialog | LabelDialog | None = None
        """The dialog while it is open."""

    def fork_here(self, then: Mode | None = None) -> None:
        """Ask for a fork at what is looked at, or right before the selected row."""
        viewing = self._viewing
        row = viewing.row
        places = [
            ForkPlace(
                viewing.seq,
                translate("Forking", "after event {0}: {1}").format(viewing.seq, _after(row, is_past=viewing.is_past)),
            )
        ]
        if row is not None and row.step and viewing.before < viewing.seq:
            places.append(
                ForkPlace(
                    viewing.before,
                    translate("Forking", "after event {0}: before {1}").format(viewing.before, _name(row)),
                )
            )
        self.open(tuple(places), then)

    def restart_frame(self) -> None:
        """Ask for a fork that stands before the first step of the frame of the selected row."""
        row = self._viewing.row
        frame = row.frame if row is not None else None
        rows = [each for each in self._run.timeline.rows if each.step and (frame is None or each.frame == frame)]
        if rows:
            seq = max(1, rows[0].start - 1)
            self.open(
                (ForkPlace(seq, translate("Forking", "after event {0}: before the frame's first step").format(seq)),),
                None,
            )

    def open(
        self, places: tuple[ForkPlace, ...], then: Mode | None, made: Callable[[RunRef], None] | None = None
    ) -> None:
        """Ask for a fork at one of these places; `then` lets it go on at once, `made` hears of it before."""
        if (run := self._run.run) is None:
            return
        dialog = PlanDialog(run, places, table_words(_GO_WORDS[then]) if then else "", self._window)
        dialog.place_chosen.connect(lambda seq: self._tasks.start(self._plan(dialog, run, seq)))
        dialog.fork_requested.connect(lambda fork: self._tasks.start(self._fork(dialog, fork, then, made)))
        self._keep(dialog)
        dialog.begin()

    def fork_at(self, seq: int, words: str, made: Callable[[RunRef], None]) -> None:
        """Ask for a fork after an event, such as the one that mends a finding; `made` hears of it."""
        self.open((ForkPlace(seq, translate("Forking", "after event {0}: {1}").format(seq, words)),), None, made)

    def label(self) -> None:
        """Ask for the open run's label and note."""
        row = self._sessions.find(self._run.run) if self._run.run is not None else None
        if row is None:
            return

        def labelled(label: str, note: str) -> None:
            words = self.tr("Label of “{0}”").format(row.label or label)
            after = LabelRun(run=row.id, label=label, note=note)
            before = LabelRun(run=row.id, label=row.label, note=row.note)
            self._sessions.undoing.do(words, lambda: self._done(after), lambda: self._done(before))

        dialog = LabelDialog(row.label, row.note, self._window)
        dialog.labelled.connect(labelled)
        self._keep(dialog)
        dialog.open()

    def show_folder(self) -> None:
        """Show how the open fork's folder differs from the root run's."""
        if self._run.run is not None:
            self._tasks.start(self._show_folder(self._run.run))

    def _keep(self, dialog: PlanDialog | FolderDialog | LabelDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)

    def _closed(self) -> None:
        self.dialog = None

    async def _plan(self, dialog: PlanDialog, run: RunId, seq: int) -> None:
        try:
            plan = await self._client.ask(PlanAt(run=run, seq=seq), EffectPlan)
        except WorkbenchError as error:
            if self.dialog is dialog:
                dialog.set_failed(str(error))
            return
        if self.dialog is dialog:
            dialog.show_plan(seq, plan)

    async def _fork(
        self, dialog: PlanDialog, fork: Fork, then: Mode | None, made: Callable[[RunRef], None] | None
    ) -> None:
        ref = await carried_out(dialog, dialog.set_failed, lambda: self._client.do(fork, RunRef))
        if ref is None:
            return
        self._opened(ref)
        if made is not None:
            made(ref)
        if then is not None:
            await self._client.do(command_to_go(then, ref.run), RunRef)

    async def _done(self, command: Command) -> None:
        try:
            await self._client.do(command, Done)
        finally:
            self._sessions.refresh()

    async def _show_folder(self, run: RunId) -> None:
        difference = await self._client.ask(FolderDiff(run=run), FolderDifference)
        dialog = FolderDialog(difference, self._window)
        dialog.applied.connect(lambda digest: self._tasks.start(self._apply(dialog, run, digest)))
        self._keep(dialog)
        dialog.open()

    async def _apply(self, dialog: FolderDialog, run: RunId, digest: str) -> None:
        order = ApplyFolder(run=run, digest=digest)
        done = await carried_out(dialog, dialog.set_failed, lambda: self._client.do(order, Done))
        if done is not None:
            words = translate("Forking", "The fork's files are carried over.")
            self._notices.tell("info", words, done.note, key="folder")


def _after(row: Row | None, *, is_past: bool) -> str:
    return (
        translate("Forking", "after {0}").format(_name(row))
        if is_past and row is not None
        else translate("Forking", "where the run stands")
    )


def _name(row: Row) -> str:
    return (
        translate("Forking", "{0} of step {1}").format(
            table_words(row.phase or "") or translate("Forking", "the mark"), row.step
        )
        if row.step
        else translate("Forking", "the run's beginning")
    )
