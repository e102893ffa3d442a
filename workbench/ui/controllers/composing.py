"""Composing a run: the dialog, kept goals, agents and tool sets, goal files, the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from workbench.domain.agents import Agent
from workbench.domain.commands import (
    Command,
    DeleteKept,
    Kind,
    SaveAgent,
    SaveGoal,
    SaveToolSet,
    Starting,
    StartRun,
    TrustGoalFile,
    WriteGoalFile,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId
from workbench.domain.queries import ChecksTried, Done, GoalFile, Kept, Library, ModelRow, ReadGoalFile, TryChecks
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.controllers.baselines import Baselines
from workbench.ui.controllers.drafting import Drafting
from workbench.ui.controllers.driving import Driving
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.files import ask_for_file, file_name
from workbench.ui.controllers.trying import Trying
from workbench.ui.dialogs import TrustDialog
from workbench.ui.draft import DraftFile
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.recent import Recent
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.compose import ComposeDialog
from workbench.ui.widgets.compose.goal_editor import GoalEditor
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.words import moment_of

translate = QCoreApplication.translate

SAMPLE, HELD, FIRST_LOCAL = "first-steps.toml", "poisoned-note.toml", "which-licence.toml"
"""The goal that needs no model, and a first one for the local model."""
_EMPTY = Goal(instructions="", work_folder="")
DRAFT = "draft"
KINDS = "Goal files (*.toml);;All files (*)"


class Composing:
    """Opens the dialog where a goal, an agent and a tool set are put together, and does what is asked there."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        driving: Driving,
        run: OpenRun,
        notices: Notices,
        enter_key: Callable[[str], object],
        samples: Path,
        show_event: Callable[[RunId, int], object],
    ) -> None:
        self._window, self._client, self._tasks, self._engine = window, client, tasks, engine
        self._driving, self._run, self._notices, self._enter_key = driving, run, notices, enter_key
        self._samples = samples
        self._trying = Trying(client, run, tasks, show_event)
        self.recent_files = Recent(window.settings, "goal_files")
        self.baselines: Baselines | None = None
        """Who measures scripts that a person wants measured."""
        self.drafting = Drafting(DraftFile(Path(window.settings.fileName()).parent), window)
        """What keeps it while it is typed."""
        window.closing.connect(self.drafting.flush)
        notices.chosen.connect(lambda key: self.compose() if key == DRAFT else None)
        self.dialog: ComposeDialog | None = None
        """The dialog while it is open."""
        engine.models_came.connect(self._refill)
        engine.tools_came.connect(self._refill)

    def compose(self) -> None:
        """Begin with an empty goal, the first model that is ready, and all tools: those that only read on auto."""
        self.open_dialog(_EMPTY, _agent(self._usable()), self._all_tools(), is_new=True)

    def compose_with(self, row: ModelRow | None) -> None:
        """Begin with an empty goal and this model."""
        self.open_dialog(_EMPTY, _agent(row), self._all_tools())

    def offer_draft(self) -> None:
        """Tell of what was on the screen when the window went away, once."""
        if self.dialog is None and (draft := self.drafting.cut_off()) is not None:
            words = translate("Composing", "What you were composing at {0} is kept.").format(moment_of(draft.at))
            self._notices.tell("info", words, key=DRAFT, button=translate("Composing", "Go on with it"))

    def compose_kept(self, part: Goal | Agent | ToolSet) -> None:
        """Begin with a kept goal, agent or tool set, and the rest as for an empty goal."""
        goal = part if isinstance(part, Goal) else _EMPTY
        agent = part if isinstance(part, Agent) else _agent(self._usable())
        self.open_dialog(goal, agent, part if isinstance(part, ToolSet) else self._all_tools())

    def begin_with(self, row: ModelRow) -> None:
        """Begin with a model that was offered; the local one comes with a goal of its size."""
        if row.kind == "local":
            self.open_file(str(self._samples / FIRST_LOCAL))
        else:
            self.compose_with(row)

    def compose_again(self) -> None:
        """Begin with what the open run was started with."""
        if (started := self._run.started) is not None:
            self.open_dialog(started.goal, started.agent, started.tools)

    def open_dialog(self, goal: Goal, agent: Agent, tools: ToolSet, *, is_new: bool = False) -> None:
        """Show the dialog with these; where a new goal is begun, with what was left there the last time."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
            self._refill()
            self.drafting.begin(self.dialog, (goal, agent, tools), is_new=is_new)
        elif not is_new:
            name = one_line(goal.name or agent.name or tools.name, 40)
            self.dialog.replace_value(goal, agent, tools, translate("Composing", "Opening of “{0}”").format(name))
        self.dialog.open()
        self.refresh_library()

    def open_goal_file(self) -> None:
        """Ask for a goal file and show what is in it."""
        ask_for_file(
            self.dialog or self._window,
            translate("Composing", "Open goal file"),
            KINDS,
            self.open_file,
        )

    def open_file(self, file: str) -> None:
        """Show what is in a goal file; one from elsewhere tells first what it may do."""
        self._tasks.start(self._open_file(file))

    def save_goal_file(self) -> None:
        """Ask for a file and write the open run's goal, agent and tool set to it."""
        if (started := self._run.started) is not None:
            self._save_file(started.goal, started.agent, started.tools)

    def run_sample(self) -> None:
        """Begin the sample, stopped at its entry."""
        self._tasks.start(self._run_sample(SAMPLE))

    def run_held(self) -> None:
        """Begin the sample in which a call is held, stopped at its entry."""
        self._tasks.start(self._run_sample(HELD))

    def run_hunt(self, name: str, begun: Callable[[RunId], object]) -> None:
        """Run a sample with a planted mistake to its end; `begun` hears which run it is."""
        self._tasks.start(self._run_hunt(name, begun))

    def refresh_library(self) -> None:
        """Ask for what is kept, where someone looks at it."""
        if self.dialog is not None and self._client.is_ready:
            self._tasks.start(self._fill_library())

    def _make_dialog(self) -> ComposeDialog:
        dialog = ComposeDialog(self._window)
        dialog.start_requested.connect(self._start)
        dialog.save_requested.connect(self._keep)
        dialog.delete_requested.connect(self._delete)
        dialog.open_file_requested.connect(self.open_goal_file)
        dialog.save_file_requested.connect(lambda: self._save_file(*dialog.value()))
        dialog.key_wanted.connect(self._enter_key)
        dialog.panel.goal.checks.try_wanted.connect(lambda: self._tasks.start(self._try_checks(dialog.panel.goal)))
        dialog.finished.connect(lambda result: self._closed(is_used=result == ComposeDialog.DialogCode.Accepted))
        self._trying.serve(dialog.panel.tools, lambda: _stand_beside(dialog))
        if self.baselines is not None:
            self.baselines.serve(dialog)
        return dialog

    async def _try_checks(self, editor: GoalEditor) -> None:
        goal = editor.goal()
        try:
            tried = await self._client.ask(TryChecks(checks=goal.checks, work_folder=goal.work_folder), ChecksTried)
        except WorkbenchError as error:
            editor.checks.show_failure(str(error))
        else:
            editor.checks.show_results(tried.results)

    def _closed(self, *, is_used: bool) -> None:
        if self.dialog is not None:
            self.drafting.end(is_used=is_used)
            self._trying.release()
            self.dialog.deleteLater()
            self.dialog = None

    def _refill(self, _: object = None) -> None:
        if self.dialog is not None:
            if self._engine.tools is not None:
                self.dialog.set_tools(self._engine.tools)
            if self._engine.models is not None:
                self.dialog.set_models(self._engine.models)

    def _usable(self) -> ModelRow | None:
        rows = self._engine.models.rows if self._engine.models else ()
        return next((row for row in rows if row.ready and row.kind != "provider"), None)

    def _all_tools(self) -> ToolSet:
        specs = [row.spec for row in (self._engine.tools.rows if self._engine.tools else ()) if row.spec]
        return ToolSet(grants={spec.name: ToolGrant(permission="ask" if spec.writes else "auto") for spec in specs})

    def _start(self, stepping: bool) -> None:
        if self.dialog is not None:
            self._tasks.start(self._start_from(self.dialog, stepping=stepping))

    async def _start_from(self, dialog: ComposeDialog, *, stepping: bool) -> None:
        goal, agent, tools = dialog.value()
        mode: Starting = "entry" if stepping else "continue"
        command = StartRun(goal=goal, agent=agent, tools=tools, mode=mode, attended=True)
        await carried_out(dialog, dialog.set_failed, lambda: self._driving.begin(command))

    def _keep(self, part: Goal | Agent | ToolSet) -> None:
        match part:
            case Goal():
                self._do(SaveGoal(goal=part))
            case Agent():
                self._do(SaveAgent(agent=part))
            case ToolSet():
                self._do(SaveToolSet(tools=part))

    def _delete(self, what: Kind, name: str) -> None:
        self._do(DeleteKept(what=what, name=name))

    def _do(self, command: Command) -> None:
        self._tasks.start(self._done(command))

    async def _done(self, command: Command) -> None:
        try:
            await self._client.do(command, Done)
        except WorkbenchError as error:
            if self.dialog is None:
                raise
            self.dialog.set_failed(str(error))

    def _save_file(self, goal: Goal, agent: Agent, tools: ToolSet) -> None:
        def write(file: str) -> None:
            self._tasks.start(self._write(WriteGoalFile(file=file, goal=goal, agent=agent, tools=tools)))

        name = file_name(goal.name or "goal", ".toml")
        ask_for_file(
            self.dialog or self._window,
            translate("Composing", "Save goal file"),
            KINDS,
            write,
            save_as=name,
        )

    async def _write(self, command: WriteGoalFile) -> None:
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            if self.dialog is None:
                raise
            self.dialog.set_failed(str(error))
            return
        self.recent_files.add(command.file)
        self._notices.tell("info", done.note, key="goal file")

    async def _fill_library(self) -> None:
        kept = await self._client.ask(Library(), Kept)
        if self.dialog is not None:
            self.dialog.set_library(kept)

    async def _open_file(self, file: str) -> None:
        read = await self._client.ask(ReadGoalFile(file=file), GoalFile)
        self.recent_files.add(file)
        if read.trusted:
            self.open_dialog(read.goal, read.agent, read.tools)
        else:
            self._ask_trust(read)

    def _ask_trust(self, read: GoalFile) -> None:
        dialog = TrustDialog(read, self.dialog or self._window)
        dialog.trusted.connect(self._trusted)
        dialog.open()

    def _trusted(self, read: GoalFile) -> None:
        self._do(TrustGoalFile(file=read.file, digest=read.digest))
        self.open_dialog(read.goal, read.agent, read.tools)

    async def _run_sample(self, name: str, mode: Starting = "entry") -> None:
        read = await self._client.ask(ReadGoalFile(file=str(self._samples / name)), GoalFile)
        await self._driving.begin(
            StartRun(goal=read.goal, agent=read.agent, tools=read.tools, mode=mode, attended=True)
        )

    async def _run_hunt(self, name: str, begun: Callable[[RunId], object]) -> None:
        await self._run_sample(f"hunts/{name}/{name}.toml", "continue")
        if self._run.run is not None:
            begun(self._run.run)


def _stand_beside(dialog: ComposeDialog) -> None:
    """Let the window be used while the dialog stays open with what is typed in it."""
    if dialog.isModal():
        dialog.hide()
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()
    dialog.lower()


def _agent(row: ModelRow | None) -> Agent:
    return Agent(model=row.model, base_url=row.base_url) if row else Agent(model="")
