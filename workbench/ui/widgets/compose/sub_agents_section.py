"""The sub-agents of an agent, in the order in which its model sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.agents import Agent, FrameBounds, SubAgent
from workbench.domain.queries import ModelList, ToolList
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet
from workbench.policy.sub_agents import sub_agent_problems
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.compose.sub_agent_dialog import SubAgentDialog
from workbench.ui.widgets.sections import Section

if TYPE_CHECKING:
    from workbench.ui.widgets.compose.agent_editor import AgentEditor

_LINES = 4


class SubAgentsSection(Section):
    """Adds, edits, removes and orders sub-agents, and bounds them.

    Signals:
        changed(): something is another now
        key_wanted(str): the person wants to enter the key of this provider
    """

    changed = Signal()
    key_wanted = Signal(str)

    def __init__(self, make_editor: Callable[[], AgentEditor], parent: QWidget | None = None) -> None:
        """`make_editor`: makes the editor of a sub-agent's own agent."""
        super().__init__("", parent, is_open=False)
        self._make_editor = make_editor
        self._subs: list[SubAgent] = []
        self._granted, self._tools, self._models = ToolSet(), ToolList(rows=()), ModelList(rows=())
        self.dialog: SubAgentDialog | None = None
        """The dialog while it is open."""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sub-agents"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(_LINES * (self.list.fontMetrics().lineSpacing() + px(4)))
        self.list.setMaximumHeight(2 * _LINES * (self.list.fontMetrics().lineSpacing() + px(4)))
        self.list.itemActivated.connect(lambda _: self._edit())
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.add = self._button(self.tr("&Add…"), self._add)
        self.edit = self._button(self.tr("E&dit…"), self._edit)
        self.remove = self._button(self.tr("Remo&ve"), self._remove)
        self.up = self._button(self.tr("&Up"), lambda: self._move(-1))
        self.down = self._button(self.tr("Do&wn"), lambda: self._move(1))
        self.only = QCheckBox(self.tr("Its model &only hands over: it is offered no tool but its sub-agents"))
        self.only.toggled.connect(self._changed)
        self.deepest = NumberField(self.tr("Frames deep"), "3", least=1)
        self.at_once = NumberField(self.tr("At work at once"), "4", least=1)
        self.in_all = NumberField(self.tr("Begun in all"), "50", least=1)
        self._bounds = (self.deepest, self.at_once, self.in_all)
        self._lay_out()
        self._fill()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        for button in (self.add, self.edit, self.remove):
            buttons.addWidget(button)
        order = QHBoxLayout()
        order.addWidget(self.up)
        order.addWidget(self.down)
        buttons.addLayout(order)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        grid = QGridLayout()
        for column, field in enumerate(self._bounds):
            field.textChanged.connect(self._changed)
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        self.body.addLayout(row)
        self.body.addWidget(self.only)
        self.body.addLayout(grid)

    def set_models(self, models: ModelList) -> None:
        """Offer these models to sub-agents."""
        self._models = models

    def set_tools(self, tools: ToolList) -> None:
        """Offer these tools to sub-agents."""
        self._tools = tools

    def set_granted(self, tools: ToolSet) -> None:
        """Say what their supervisor may use; they never may more."""
        if tools != self._granted:
            self._granted = tools
            self.changed.emit()

    def show_agent(self, agent: Agent) -> None:
        """Show an agent's sub-agents and their bounds."""
        self._subs = list(agent.sub_agents)
        self.only.setChecked(agent.delegates_only)
        usual = FrameBounds()
        for field, name in zip(self._bounds, FrameBounds.__struct_fields__, strict=True):
            number = getattr(agent.frames, name)
            field.show_number(None if number == getattr(usual, name) else number)
        self.list.setCurrentRow(-1)
        self._fill()
        self.set_open(bool(self._subs))

    def put_into(self, agent: Agent) -> Agent:
        """Return an agent with these sub-agents and bounds."""
        usual = FrameBounds()
        frames = FrameBounds(
            depth=self.deepest.whole_value() or usual.depth,
            at_once=self.at_once.whole_value() or usual.at_once,
            in_all=self.in_all.whole_value() or usual.in_all,
        )
        return replace(agent, sub_agents=tuple(self._subs), frames=frames, delegates_only=self.only.isChecked())

    def problems(self) -> list[str]:
        """Return what is wrong with them, one sentence or two each."""
        found = [problem for field in self._bounds if (problem := field.problem())]
        known = [row.name for row in self._tools.rows if row.spec]
        found += map(said, sub_agent_problems(self.put_into(Agent(model="")), self._granted, known))
        if self.only.isChecked() and not self._subs:
            found.append(self.tr("There is no sub-agent to hand over to. Add one, or let the model use its own tools."))
        return found

    def _fill(self) -> None:
        place = self.list.currentRow()
        self.list.clear()
        for sub in self._subs:
            item = QListWidgetItem(self._words(sub))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one_line(sub.purpose))
            self.list.addItem(item)
        self.list.setCurrentRow(min(place, len(self._subs) - 1))
        names = ", ".join(sub.name for sub in self._subs)
        self.set_title(self.tr("Sub-agents"), words=one_line(names, 120) or self.tr("none: it works alone"))
        self._look()

    def _words(self, sub: SubAgent) -> str:
        below = len(sub.agent.sub_agents)
        parts = [
            one_line(sub.name, 40),
            one_line(sub.agent.model, 40),
            self.tr("{0} of its own").format(below) if below else "",
            one_line(sub.purpose, 120),
        ]
        return " · ".join(part for part in parts if part)

    def _look(self) -> None:
        place = self.list.currentRow()
        for button in (self.edit, self.remove):
            button.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(self._subs) - 1)

    def _changed(self) -> None:
        self._fill()
        self.changed.emit()

    def _add(self) -> None:
        self._open(SubAgent(name="", agent=Agent(model="")), len(self._subs))

    def _edit(self) -> None:
        if (place := self.list.currentRow()) >= 0:
            self._open(self._subs[place], place)

    def _remove(self) -> None:
        if (place := self.list.currentRow()) >= 0:
            del self._subs[place]
            self._changed()

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._subs) and 0 <= place + by < len(self._subs):
            self._subs.insert(place + by, self._subs.pop(place))
            self.list.setCurrentRow(place + by)
            self._changed()

    def _open(self, sub: SubAgent, place: int) -> None:
        others = tuple(each for at, each in enumerate(self._subs) if at != place)
        supervisor = replace(self.put_into(Agent(model="")), sub_agents=others)
        dialog = SubAgentDialog(
            sub, self._make_editor(), supervisor, self._granted, self._tools, self._models, self.window()
        )
        dialog.edited.connect(lambda edited: self._put(edited, place))
        dialog.key_wanted.connect(self.key_wanted)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _put(self, sub: SubAgent, place: int) -> None:
        self._subs[place : place + 1] = [sub]
        self.list.setCurrentRow(-1)
        self._changed()
        self.list.setCurrentRow(place)

    def _closed(self) -> None:
        self.dialog = None
