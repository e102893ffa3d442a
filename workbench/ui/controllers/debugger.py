"""The debugger's part of the window: its controllers, and what connects them with the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.domain.commands import Mode
from workbench.domain.ids import FrameId
from workbench.domain.inspection import StateView
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.timeline_rows import Row
from workbench.ui.client import EngineClient
from workbench.ui.controllers.breakpoints import BreakpointsController
from workbench.ui.controllers.comparing import Comparing
from workbench.ui.controllers.driving import Driving
from workbench.ui.controllers.editing import Editing
from workbench.ui.controllers.forking import Forking
from workbench.ui.controllers.just_ended import JustEnded
from workbench.ui.controllers.offering import Offering
from workbench.ui.controllers.operating import Operating
from workbench.ui.controllers.peeking import Peeking
from workbench.ui.controllers.replaying import Replaying
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.tracing import Tracing
from workbench.ui.controllers.viewing import Viewing
from workbench.ui.debug_panels import DebugPanels
from workbench.ui.dialogs.until import UntilDialog
from workbench.ui.judging import JUDGING
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.situation import UNDER_WAY, Situation
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.timeline.painting import Mark

translate = QCoreApplication.translate


class Debugger(QObject):
    """Moves, breakpoints, edits, forks, comparing, samples, origins.

    Signals:
        changed(): what can be done may be something else
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        run: OpenRun,
        driving: Driving,
        sessions: SessionsController,
        panels: Panels,
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._driving, self._sessions = window, run, driving, sessions
        self.just_ended = JustEnded(run, panels.notices)
        self.panels = shown = DebugPanels(window, panels, JUDGING)
        self.viewing = Viewing(client, run, tasks, panels.timeline)
        self.breakpoints = BreakpointsController(window, client, run, tasks, shown.breakpoints, shown.watches)
        self.editing = Editing(client, run, tasks, shown.edit)
        self.operating = Operating(
            client,
            run,
            tasks,
            panels.inspector,
            panels.notices,
            lambda place: self.editing.open_message(place),
            self.viewing.refresh,
            lambda places: self.peeking.open_without(places),
        )
        self.forking = Forking(window, client, run, tasks, panels.notices, sessions, self.viewing, sessions.open_ref)
        self.comparing = Comparing(window, client, run, tasks, panels.notices, sessions, shown.compare)
        self.peeking = Peeking(window, client, run, tasks, shown.peek)
        self.tracing = Tracing(
            window, client, run, tasks, panels.notices, shown.origins, shown.findings, panels.inspector
        )
        self.replaying = Replaying(window, client, run, tasks, self.viewing, panels.timeline.select, sessions.open_ref)
        self.offering = Offering(window.actions_by_name, shown)
        self._connect()

    def go(self, mode: Mode) -> None:
        """Let the run go on; from a place in the past, as a fork that begins there."""
        if self.viewing.is_past:
            self.forking.fork_here(mode)
        elif self._run.standing in UNDER_WAY or not self.just_ended.takes():
            self.viewing.now()  # else the row that was clicked at this stop is the past at the next, and a step a fork
            self._driving.go(mode)

    def another_model(self) -> None:
        """Let the person choose another model where the run stands."""
        self.editing.open_agent()
        if self.viewing.is_past:
            self.viewing.now()

    def situation(self, situation: Situation) -> Situation:
        """Return the situation with what the debugger knows."""
        row, session = self.viewing.row, self._sessions.open_row
        listed = self._sessions.find(self._run.run) if self._run.run is not None else None
        return situation._replace(
            past=self.viewing.is_past,
            row=row is not None and (row.phase is not None or self._run.timeline.ahead(row) is not None),
            edited=self.editing.can_undo,
            fork=listed is not None and listed.parent is not None,
            several=session is not None and len(session.runs) > 1,
        )

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what the debugger's actions do, by name."""
        viewing = self.viewing
        return {
            "continue": lambda: self.go("continue"),
            "over": lambda: self.go("over"),
            "into": lambda: self.go("into"),
            "out": lambda: self.go("out"),
            "until": self._ask_until,
            "back": viewing.back,
            "forward": viewing.forward,
            "now": viewing.now,
            "toggle_breakpoint": lambda: self.breakpoints.toggle(viewing.row),
            "new_breakpoint": lambda: self.breakpoints.new(viewing.row),
            "mute": self.breakpoints.mute,
            "watch": self._watch,
            "fork": self.forking.fork_here,
            "restart_frame": self.forking.restart_frame,
            "compare": self.comparing.ask,
            "label": self.forking.label,
            "folder": self.forking.show_folder,
            "peek": self.peeking.open,
            "replay": self.replaying.open,
            "where_from": lambda: self.tracing.where_from(viewing.row),
            "edit_stop": lambda: self.editing.open(viewing.row),
        }

    def _connect(self) -> None:
        viewing, panels = self.viewing, self.panels
        viewing.changed.connect(self._viewed)
        viewing.changed.connect(lambda: panels.shared.look_back(is_past=viewing.is_past))
        viewing.state_came.connect(self._show_state)
        viewing.failed.connect(panels.stack.show_failure)
        timeline = panels.shared.timeline
        timeline.gutter_clicked.connect(lambda seq: self.breakpoints.toggle(self._row_of(seq)))
        self.breakpoints.changed.connect(self._show_armed)
        self.tracing.changed.connect(self._show_armed)
        self.tracing.connect_repairs(self.forking.fork_at)
        panels.shared.approval.left.connect(timeline.setFocus)
        panels.edit.left.connect(timeline.setFocus)
        panels.shared.approval.decided.connect(lambda _: self._decided())
        panels.findings.shown.connect(lambda seq: timeline.select(min(seq, self._run.last)))
        panels.origins.chosen.connect(timeline.select)
        self.editing.changed.connect(self.changed)
        self.editing.made.connect(viewing.refresh)
        panels.past.fork_requested.connect(self.forking.fork_here)
        names = ("label", "folder", "compare")
        panels.shared.sessions.offer_runs([self._window.actions_by_name[name] for name in names])
        panels.past.now_requested.connect(viewing.now)
        self.breakpoints.hit_chosen.connect(lambda hit: self.comparing.show(hit.run, hit.seq))
        self._run.grew.connect(self._show_wanted)
        self.comparing.wanted_here.connect(self._show_wanted)
        panels.stack.frame_chosen.connect(self._show_frame)
        panels.stack.call_chosen.connect(self._show_call)

    def _decided(self) -> None:
        """Go with the run where the person looked at what was asked, not at the past."""
        if not self.viewing.is_past:
            self.viewing.now()

    def _viewed(self) -> None:
        row = self.viewing.row
        is_past = self.viewing.is_past
        self.panels.past.show_place(self.viewing.seq if is_past else None, row.step if row else 0)
        self.changed.emit()

    def _show_state(self, seq: int, state: StateView | None) -> None:
        self.panels.stack.show_state(seq, state, is_past=self.viewing.is_past)
        self.breakpoints.show_watched(seq)
        self.peeking.show_state(seq, state, is_past=self.viewing.is_past)
        self.editing.show_state(state, is_past=self.viewing.is_past)
        self.operating.show_state(state, is_past=self.viewing.is_past)
        self._show_standings(state.tools if state is not None else ())
        self.changed.emit()

    def _show_standings(self, standings: Sequence[ToolStanding]) -> None:
        shared = self.panels.shared
        shared.inspector.call.show_standings(standings)
        shared.status.show_standings(standings)
        self._window.run_status.show_standings(standings)

    def _show_frame(self, frame: str, number: int) -> None:
        """Show the context of a frame: the newest row of the step where it stands, or of the one before."""
        rows = self._run.timeline.rows
        found = [row for row in rows if row.frame == frame and row.step <= number and row.phase is not None]
        begun = self._run.timeline.frames.get(FrameId(frame))
        if found or begun is not None:
            row = found[-1] if found or begun is None else rows[begun.first]
            self.panels.shared.timeline.reveal(row.start)
        self._window.docks["context"].show()
        self._window.docks["context"].raise_()

    def _show_call(self, call: str) -> None:
        for row in reversed(self._run.timeline.rows):
            if row.call == call:
                self.panels.shared.timeline.reveal(row.start)
                return

    def _show_wanted(self) -> None:
        """Show the event for which a run was opened, once it has been read."""
        wanted = self.comparing.wanted
        if wanted is not None and wanted[0] == self._run.run and self._run.last >= wanted[1]:
            self.comparing.wanted = None
            self.panels.shared.timeline.select(wanted[1])

    def _row_of(self, seq: int) -> Row | None:
        place = self._run.timeline.row_at(seq)
        return self._run.timeline.rows[place] if place is not None else None

    def _show_armed(self) -> None:
        here = self.breakpoints.here
        self._window.actions_by_name["mute"].setChecked(self.breakpoints.armed.muted)
        self._window.docks["breakpoints"].setWindowTitle(
            translate("Debugger", "Breakpoints · {0}").format(len(here))
            if here
            else translate("Debugger", "Breakpoints")
        )
        self.panels.shared.timeline.show_marks(self._mark_of)

    def _mark_of(self, row: Row) -> Mark | None:
        return "finding" if self.tracing.is_broken(row) else self.breakpoints.mark_of(row)

    def _watch(self) -> None:
        self._window.docks["watches"].show()
        self._window.docks["watches"].raise_()
        self.panels.watches.line.line.setFocus()

    def _ask_until(self) -> None:
        dialog = UntilDialog(self._run.place.step + 1, self._window)
        dialog.chosen.connect(lambda *_: self.viewing.now())
        dialog.chosen.connect(self._driving.until)
        dialog.open()
