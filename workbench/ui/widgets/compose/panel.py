"""Goal, agent and tool set side by side in tabs, and the ways to go on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.queries import Kept, ModelList, ToolList
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.policy.suitability import suited
from workbench.ui import icons
from workbench.ui.scale import inset
from workbench.ui.widgets.compose.agent_editor import AgentEditor
from workbench.ui.widgets.compose.goal_editor import GoalEditor
from workbench.ui.widgets.compose.history import ComposeHistory
from workbench.ui.widgets.compose.page import Page, Part
from workbench.ui.widgets.compose.step_words import Composed, changed_places, part_of
from workbench.ui.widgets.compose.tool_set_editor import ToolSetEditor
from workbench.ui.widgets.narrow_tabs import narrow_tabs
from workbench.ui.widgets.parts import Note, restyle

OVERSIGHT = ("goal.suitability", "goal.oversight", "goal.baseline")
"""What stands in a tab of its own."""


class ComposePanel(QWidget):
    """Composes what a run is made of.

    Signals:
        start_requested(bool): begin a run with `value()`; true: stopped before the first phase, to be stepped
        save_requested(Goal | Agent | ToolSet): keep this under its name
        delete_requested(str, str): delete a kept one: `goal`, `agent` or `tools`, and its name
        open_file_requested(): the person wants to open a goal file; answer with `set_value`
        save_file_requested(): the person wants `value()` in a file
        key_wanted(str): the person wants to enter the key of this provider
        changed(): something is another now
    """

    start_requested = Signal(bool)
    save_requested = Signal(object)
    delete_requested = Signal(str, str)
    open_file_requested = Signal()
    save_file_requested = Signal()
    key_wanted = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = GoalEditor()
        self.agent = AgentEditor()
        self.tools = ToolSetEditor()
        self.agent.key_wanted.connect(self.key_wanted)
        self.goal_page = Page("goal", self.goal, self.goal.goal, self._show, self.goal.problems)
        self.agent_page = Page("agent", self.agent, self.agent.agent, self._show, self.agent.problems)
        self.tools_page = Page("tools", self.tools, self.tools.tool_set, self._show, self.tools.problems)
        self.pages = (self.goal_page, self.agent_page, self.tools_page)
        self._specs: tuple[ToolSpec, ...] = ()
        self.goal.oversight.permissions_wanted.connect(self._suit_permissions)
        self.goal.changed.connect(self.goal_page.edited)
        self.agent.changed.connect(self.agent_page.edited)
        self.tools.changed.connect(self.tools_page.edited)
        self.tools.changed.connect(lambda: self.agent.set_granted(self.tools.tool_set()))
        self.history = ComposeHistory(self, self.value, self._show_step)
        """What was done, to be taken back and done again."""
        self.history.moved.connect(self._forget_offers)
        self.failure = Note("bad")
        for page in self.pages:
            page.changed.connect(self.changed)
            page.changed.connect(self.history.look)
            page.changed.connect(lambda: self.failure.say(""))
            page.settled.connect(self.history.settle)
            page.undo_requested.connect(self.history.undo)
            page.keep_requested.connect(self._keep)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, title in zip(self.pages, self._titles(), strict=True):
            self.tabs.addTab(page, title)
        self.tabs.insertTab(1, self.goal.oversight, self.tr("O&versight"))
        narrow_tabs(self.tabs.tabBar())
        self.start = QPushButton(self.tr("&Run"))
        self.start.setProperty("primary", True)
        self.start.setDefault(True)
        self.start.setToolTip(self.tr("Begin the run (Ctrl+Return)"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.start.click)
        self.step = QPushButton(self.tr("S&tep through"))
        self.step.setToolTip(self.tr("Starts stopped before the first phase"))
        self.undo, self.redo = (self._tool(action, icon) for action, icon in self._steps())
        self.open_file = QPushButton(self.tr("&Open file…"))
        self.save_file = QPushButton(self.tr("Save to &file…"))
        self._connect_buttons()
        self._lay_out()

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("&Goal"), self.tr("&Agent"), self.tr("Tool &set")

    def _steps(self) -> tuple[tuple[QAction, str], ...]:
        return (self.history.undo_action, "discard"), (self.history.redo_action, "redo")

    def _tool(self, action: QAction, icon: str) -> QToolButton:
        action.setIcon(icons.icon(icon))
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        restyle(button, "QToolButton { icon-size: 16px; }")
        return button

    def _connect_buttons(self) -> None:
        for button in (self.step, self.open_file, self.save_file):
            button.setAutoDefault(False)
        self.start.clicked.connect(lambda: self._start(stepping=False))
        self.step.clicked.connect(lambda: self._start(stepping=True))
        self.open_file.clicked.connect(self.open_file_requested)
        self.save_file.clicked.connect(self._save_file)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(inset(12, 0, 12, 12))
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addWidget(self.open_file)
        row.addWidget(self.save_file)
        row.addStretch(1)
        row.addWidget(self.step)
        row.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs, 1)
        told = QVBoxLayout()
        told.setContentsMargins(inset(12, 0, 12, 0))
        told.addWidget(self.failure)
        layout.addLayout(told)
        layout.addLayout(row)

    def set_library(self, kept: Kept) -> None:
        """Offer what is kept."""
        self.goal_page.set_kept(kept.goals)
        self.agent_page.set_kept(kept.agents)
        self.tools_page.set_kept(kept.tool_sets)

    def set_tools(self, tools: ToolList) -> None:
        """Offer these tools."""
        self._specs = tuple(row.spec for row in tools.rows if row.spec is not None)
        self.tools.set_tools(tools)
        self.agent.set_tools(tools)

    def set_models(self, models: ModelList) -> None:
        """Offer these models."""
        self.agent.set_models(models)

    def set_value(self, goal: Goal, agent: Agent, tools: ToolSet) -> None:
        """Show a goal, an agent and a tool set."""
        self._put(goal, agent, tools)
        self.history.forget()

    def replace_value(self, goal: Goal, agent: Agent, tools: ToolSet, words: str) -> None:
        """Show another goal, agent and tool set in the place of what is typed, as a step that can be taken back."""
        self.history.settle()
        self._put(goal, agent, tools)
        self.history.settle(words)

    def _put(self, goal: Goal, agent: Agent, tools: ToolSet) -> None:
        self.goal_page.show_part(goal)
        self.agent_page.show_part(agent)
        self.tools_page.show_part(tools)
        self.failure.say("")

    def value(self) -> tuple[Goal, Agent, ToolSet]:
        """Return what is typed, sound or not."""
        return (
            self.goal.goal(self.goal_page.bar.text()),
            self.agent.agent(self.agent_page.bar.text()),
            self.tools.tool_set(self.tools_page.bar.text()),
        )

    def problems(self) -> list[str]:
        """Return all that keeps a run from starting, one sentence each."""
        return [problem for page in self.pages for problem in page.problems()]

    def set_failed(self, message: str) -> None:
        """Say why what the person wanted did not happen."""
        self.failure.say(self.tr("That did not work"), message)

    def _suit_permissions(self) -> None:
        """Let the tool set ask as closely as the goal is watched, and show it."""
        tools = self.tools.tool_set(self.tools_page.bar.text())
        self.tools_page.show_part(suited(tools, self._specs, self.goal.oversight.oversight()))
        self.tabs.setCurrentWidget(self.tools_page)

    def _show(self, part: Part) -> None:
        match part:
            case Goal():
                self.goal.show_goal(part)
            case Agent():
                self.agent.show_agent(part)
            case ToolSet():
                self.tools.show_tool_set(part)

    def _show_step(self, there: Composed, wanted: Composed) -> None:
        """Show what a step leads to, and where it changes something."""
        places = changed_places(there, wanted)
        parts: tuple[Part, ...] = wanted
        for page, part in zip(self.pages, parts, strict=True):
            if any(part_of(place) == page.what for place in places):
                page.restore(part)
        if places and not {self._tab_of(place) for place in places} & {self.tabs.currentWidget()}:
            self.tabs.setCurrentWidget(self._tab_of(places[0]))

    def _tab_of(self, place: str) -> QWidget:
        if place in OVERSIGHT:
            return self.goal.oversight
        return next(page for page in self.pages if page.what == part_of(place))

    def _keep(self, words: str, before: Part | None, after: Part | None) -> None:
        """Keep another goal, agent or tool set under a name, or none, with the way back."""
        if before != after:
            self.history.do(words, lambda: self._kept(after, before), lambda: self._kept(before, after))

    def _kept(self, part: Part | None, other: Part | None) -> None:
        if part is not None:
            self.save_requested.emit(part)
        elif other is not None:
            page = next(page for page in self.pages if isinstance(page.part(), type(other)))
            self.delete_requested.emit(page.what, other.name)

    def _forget_offers(self) -> None:
        for page in self.pages:
            page.forget_undo()

    def _start(self, *, stepping: bool) -> None:
        self.failure.say("")
        if self._is_sound():
            self.start_requested.emit(stepping)

    def _save_file(self) -> None:
        if self._is_sound():
            self.save_file_requested.emit()

    def _is_sound(self) -> bool:
        faulty = [page for page in self.pages if page.problems()]
        for page in faulty:
            page.complain()
        if faulty:
            self.tabs.setCurrentWidget(faulty[0])
            lacking = {self.goal_page: self.goal.lacking, self.agent_page: self.agent.lacking}.get(faulty[0])
            if lacking is not None and (field := lacking()) is not None:
                field.setFocus()
        return not faulty
