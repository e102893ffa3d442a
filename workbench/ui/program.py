"""The window's program: panels, view model, client, controllers, and what connects them. Loaded after first paint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from workbench import __version__
from workbench.domain.event_parts import Trail
from workbench.domain.ids import RunId
from workbench.domain.queries import RunRef
from workbench.domain.timeline_rows import Row
from workbench.ui.client import EngineClient
from workbench.ui.controllers.announcing import Announcing
from workbench.ui.controllers.approving import Approving
from workbench.ui.controllers.around import Around
from workbench.ui.controllers.baselines import Baselines
from workbench.ui.controllers.composing import Composing
from workbench.ui.controllers.debugger import Debugger
from workbench.ui.controllers.driving import Driving
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.failing import Failing
from workbench.ui.controllers.from_pattern import FromPattern
from workbench.ui.controllers.helping import Helping, pages_of
from workbench.ui.controllers.history import History
from workbench.ui.controllers.inspecting import Inspecting
from workbench.ui.controllers.inspector_acts import InspectorActs
from workbench.ui.controllers.keyboard import Keyboard
from workbench.ui.controllers.leaves import Leaves
from workbench.ui.controllers.limiting import Limiting
from workbench.ui.controllers.models import ModelsController
from workbench.ui.controllers.raising import Raising
from workbench.ui.controllers.restoring import Restoring
from workbench.ui.controllers.run_view import RunView
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.speaking import Speaking
from workbench.ui.controllers.timeline_tools import TimelineTools
from workbench.ui.controllers.touring import Touring
from workbench.ui.controllers.undoing import Undoing
from workbench.ui.controllers.vault import VaultController
from workbench.ui.controllers.whole_agent import WholeAgent
from workbench.ui.highlight import make_ready
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.situation import Situation
from workbench.ui.tasks import Tasks
from workbench.ui.theme import unstyled

translate = QCoreApplication.translate

SETTLE_MS = 40
"""How long a selection stands before the inspector follows it."""


class Program(QObject):
    """Everything behind the frame. `start` brings the engine up; `close` ends it."""

    def __init__(self, window: MainWindow, client: EngineClient, samples: Path) -> None:
        super().__init__(window)
        with unstyled():
            self._build(window, client, samples)

    def _build(self, window: MainWindow, client: EngineClient, samples: Path) -> None:
        self.window = window
        self.client = client
        window.furnish()
        self.panels = panels = Panels(window)
        self.tasks = tasks = Tasks(lambda text, todo: panels.notices.tell("error", text, todo))
        self.run = run = OpenRun(self)
        self.engine = EngineController(client, run, tasks, panels.notices, panels.status)
        self.history = History(client, run, tasks)
        self.undoing = Undoing(tasks, self)
        self.sessions = SessionsController(client, run, tasks, panels.sessions, panels.notices, self.undoing)
        self.driving = Driving(client, run, tasks, self._opened)
        self.inspecting = Inspecting(client, run, tasks, panels.inspector, panels.context)
        self.approving = Approving(client, run, tasks, panels.approval, panels.inspector.call.set_asked)
        self.view = RunView(window, panels, run)
        self.limiting = Limiting(window, run, panels.notices, Raising(window, client, tasks))
        vault = VaultController(window, client, tasks)
        self.models = ModelsController(window, client, tasks, self.engine, run, panels, vault.make_room)
        self.composing = Composing(
            window,
            client,
            tasks,
            self.engine,
            self.driving,
            run,
            panels.notices,
            self.models.enter_key,
            samples,
            lambda run, seq: self.debugger.comparing.show(run, seq),
        )
        self.from_pattern = FromPattern(window, client, tasks, self.composing.open_file)
        self.composing.baselines = Baselines(client, run, tasks, panels.set_up)
        self.debugger = Debugger(window, client, tasks, run, self.driving, self.sessions, panels)
        self.whole_agent = WholeAgent(window, self.engine, self.debugger.panels.edit, self.models.enter_key)
        self.touring = Touring(
            window,
            run,
            panels,
            self.debugger,
            self.composing.run_hunt,
            lambda name: self.sessions.open_recording(samples / "recordings" / f"{name}.workbench"),
        )
        self.timeline_tools = TimelineTools(window, client, run, tasks, panels, self.undoing)
        self.failing = Failing(run, panels.notices, self.driving, self.debugger)
        self.leaves = Leaves(
            window,
            client,
            tasks,
            run,
            self.sessions,
            panels,
            vault,
            self.models.enter_key,
            self.composing.compose_with,
        )
        self.restoring = Restoring(client, tasks, self.engine, run, self.undoing, self.leaves.settings)
        self.leaves.inbox.page.raise_wanted.connect(self.limiting.raising.show)
        self.leaves.audit.event_wanted.connect(self.debugger.comparing.show)
        self.leaves.memory.event_wanted.connect(self.debugger.comparing.show)
        self.leaves.search.event_wanted.connect(self.debugger.comparing.show)
        self.around = Around(
            window,
            client,
            tasks,
            self.engine,
            self.history,
            run,
            self.sessions,
            self.composing,
            self.debugger.comparing,
            self.leaves.inbox,
            panels,
        )
        self.keyboard = Keyboard(
            window, client, tasks, run, self.sessions, self.composing, panels, self.debugger.panels
        )
        self.announcing = Announcing(window, run, panels.notices)
        self.helping = Helping(window, samples.parent / "help", pages_of(panels, self.leaves))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._show_selected)
        self._connect()
        self._connect_actions()
        self._judge()

    def start(self) -> None:
        """Start the engine, and load meanwhile what is needed soon after."""
        self.client.start()
        QTimer.singleShot(0, self.window, make_ready)

    def close(self) -> None:
        """Give up what is under way and end the engine. Called after the event loop, never in a task."""
        self.client.stop()
        self.tasks.close()
        deadline = QDeadlineTimer(500)
        while self.tasks.are_running and not deadline.hasExpired():
            QCoreApplication.processEvents()

    def open_files(self, files: Sequence[str]) -> None:
        """Open goal files and session files, once the engine is ready."""
        self.around.opening.open(files)

    def take_files(self, files: Sequence[str]) -> None:
        """Come to the front with the files of a window that was started beside this one."""
        self.window.come_to_front()
        self.open_files(files)

    def reopen(self) -> None:
        """Open the run that was open when the window was closed, once the sessions are listed."""
        wanted = self.window.kept_run()
        if wanted and self.run.run is None and (row := self.sessions.find(RunId(wanted))) is not None:
            self.sessions.open_run(row)

    def select(self, seq: int) -> None:
        """Select the row that shows an event."""
        if (place := self.run.timeline.row_at(seq)) is not None:
            self._select_row(self.run.timeline.rows[place])

    def select_trail(self, trail: Trail) -> None:
        """Select the row where a text came in: that of the call that returned it, where there is one."""
        rows = self.run.timeline.rows
        row = next((row for row in rows if row.call == trail.call), None) if trail.call is not None else None
        self.select(row.start if row is not None else trail.seq)

    def _connect(self) -> None:
        window, panels, engine, run = self.window, self.panels, self.engine, self.run
        self.sessions.changed.connect(self._judge)
        self.undoing.moved.connect(self._judge)
        engine.came_up.connect(self._came_up)
        engine.went_down.connect(self._judge)
        engine.lists_changed.connect(self._list_changed)
        engine.run_changed.connect(lambda _: self.sessions.refresh())
        engine.run_changed.connect(lambda _: self.leaves.list_changed("sessions"))
        run.opened.connect(self._run_opened)
        run.grew.connect(self._run_grew)
        run.status_changed.connect(self._judge)
        self.debugger.changed.connect(self._judge)
        self.debugger.viewing.state_came.connect(lambda _, state: self.view.show_frame(state.frame if state else None))
        self.timeline_tools.changed.connect(self._judge)
        engine.lists_changed.connect(self.timeline_tools.list_changed)
        run.waiting_changed.connect(self._waiting_changed)
        self.history.read.connect(self._show_selected)
        panels.timeline.row_selected.connect(self._row_selected)
        panels.timeline.row_activated.connect(lambda _: window.docks["inspector"].show())
        panels.lanes.row_selected.connect(panels.timeline.select)
        for listed in (panels.calls, panels.problems):
            listed.chosen.connect(self._select_row)
        panels.context.chosen.connect(lambda segment: self.select(segment.seq or 1))
        panels.approval.decided.connect(lambda decide: self.driving.decide(decide, panels.approval.set_failed))
        panels.approval.trail_chosen.connect(self.select_trail)
        panels.inspector.call.trail_chosen.connect(self.select_trail)
        panels.set_up.again_requested.connect(self.composing.compose_again)
        welcome = panels.welcome
        welcome.sample_requested.connect(self.composing.run_sample)
        welcome.held_requested.connect(self.composing.run_held)
        welcome.tour_requested.connect(self.touring.start)
        welcome.recording_requested.connect(window.actions_by_name["recording_summary"].trigger)
        welcome.model_requested.connect(self.composing.begin_with)
        welcome.compose_requested.connect(self.composing.compose)
        welcome.patterns_requested.connect(self.from_pattern.choose)
        welcome.open_requested.connect(self.composing.open_goal_file)

    def _connect_actions(self) -> None:
        window, sessions, driving = self.window, self.sessions, self.driving
        acts = InspectorActs(window, self.panels.inspector)
        flows: dict[str, Callable[[], object]] = {
            "new": self.composing.compose,
            "sample": self.composing.run_sample,
            "patterns": self.from_pattern.choose,
            "open_goal": self.composing.open_goal_file,
            "save_goal": self.composing.save_goal_file,
            "import": lambda: sessions.import_session(window),
            "export": lambda: sessions.export(window),
            "find_session": self._find_session,
            "rename": lambda: sessions.rename(window),
            "delete": sessions.delete,
            "undo": self._undo,
            "redo": self.undoing.stack.redo,
            **self.debugger.flows(),
            **self.leaves.flows(),
            **self.timeline_tools.flows(),
            **self.keyboard.flows(),
            **acts.flows(),
            **acts.finds(self.timeline_tools.flows()),
            **self.around.flows(),
            **self.touring.flows(),
            **Speaking(window, self.panels.notices).flows(),
            "pause": driving.pause,
            "stop": driving.stop,
            "again": driving.again,
            "next_ask": self._show_waiting,
            "restart_engine": self.engine.start_again,
            "keys": self.models.enter_key,
            "terms": self.models.show_local,
            "collapse": self.panels.timeline.collapse_all,
            "expand": self.panels.timeline.expand_all,
            "welcome": self.run.close,
            "help": self.helping.show,
            "health": self.models.show_health,
            "about": self._about,
        }
        window.actions_by_name.connect(flows)
        self.panels.sessions.offer([window.actions_by_name[name] for name in ("rename", "export", "delete")])

    def _came_up(self) -> None:
        self.sessions.refresh()
        self.engine.ask_tools()
        self.engine.ask_models()
        self.leaves.came_up()
        self.history.fill()
        self.composing.offer_draft()
        self._judge()
        self.keyboard.palette.engine_came()

    def _list_changed(self, what: str) -> None:
        match what:
            case "sessions":
                self.sessions.refresh()
                self.leaves.list_changed("sessions")
            case "tools":
                self.engine.ask_tools()
            case "models":
                self.engine.ask_models(servers=False)
                self.leaves.list_changed("secrets")  # a provider's key is one
                self.leaves.list_changed("models")
            case "library":
                self.composing.refresh_library()
            case _:
                self.leaves.list_changed(what)

    def _opened(self, ref: RunRef) -> None:
        self.sessions.open_ref(ref)
        if (newest := self.engine.newest(ref.run)) is not None:
            self.run.change(newest)

    def _run_opened(self) -> None:
        self.panels.show_run(self.window, self.run.run is not None)
        self.window.keep_run(self.run.run or "")
        self.panels.sessions.mark_open(self.run.session, self.run.run)
        self.history.restart()
        self._judge()

    def _run_grew(self) -> None:
        self.inspecting.refresh()
        if self.run.has_gap:
            self.history.fill()

    def _row_selected(self, seq: int) -> None:
        self.panels.lanes.select(seq)
        self._settle.start()

    def _show_selected(self) -> None:
        """Show the selected row, but for those that only pass by while a long run is read and nobody chose them."""
        seq, passes = self.panels.timeline.current_seq, self.history.is_reading and self.panels.timeline.follows
        if not passes and seq is not None:
            place = self.run.timeline.row_at(seq)
            self.inspecting.show(self.run.timeline.rows[place] if place is not None else None)

    def _select_row(self, row: Row) -> None:
        self.panels.timeline.select(row.start)

    def _waiting_changed(self) -> None:
        if self.run.asked is not None:
            self.window.docks["inspector"].show()
            self.panels.give_room_to_ask()

    def _show_waiting(self) -> None:
        if (asked := self.approving.asked) is not None:
            self.select(asked.seq)
            self.window.docks["inspector"].show()
            self.panels.approval.focus_first()

    def _undo(self) -> None:
        """Take back the last edit where the run stands, else what was done last."""
        if self.window.actions_by_name.situation.can_undo_edit:
            self.debugger.editing.undo()
        else:
            self.undoing.stack.undo()

    def _find_session(self) -> None:
        self.window.docks["sessions"].show()
        self.window.docks["sessions"].raise_()
        self.panels.sessions.start_search()

    def _about(self) -> None:
        box = QMessageBox(self.window)
        box.setWindowTitle(translate("Program", "About Workbench"))
        box.setText(translate("Program", "Workbench {0}\nBuild, step through and trust agents.").format(__version__))
        box.open()

    def _judge(self) -> None:
        run, engine = self.run, self.engine
        situation = Situation(
            engine_ready=self.client.is_ready,
            engine_gone=engine.is_gone,
            read_only=engine.read_only,
            session=run.session is not None,
            status=run.standing or "",
            elsewhere=run.elsewhere,
            undoable=self.undoing.stack.canUndo(),
            redoable=self.undoing.stack.canRedo(),
        )
        situation = self.debugger.situation(situation)
        self.window.judge(situation)
        self.undoing.judge(self.window.actions_by_name, situation)
        self.leaves.judge(situation)
        session = self.sessions.open_row
        self.window.setWindowTitle(f"{session.name} — Workbench" if session else "Workbench")
