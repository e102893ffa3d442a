"""One sub-agent: what it is for, its own agent, what it may use, where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.queries import ModelList, ToolList
from workbench.domain.tools import ToolSet
from workbench.policy.sub_agents import sub_agent_problems
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded
from workbench.ui.widgets.compose.fields import NumberField, TextArea
from workbench.ui.widgets.compose.grant_cells import PERMISSIONS
from workbench.ui.widgets.compose.limit_fields import LimitFields
from workbench.ui.widgets.compose.sub_agent_watch import SubAgentWatch
from workbench.ui.widgets.compose.tool_set_editor import ToolSetEditor
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.narrow_tabs import narrow_tabs
from workbench.ui.widgets.parts import Text, tall

if TYPE_CHECKING:
    from workbench.ui.widgets.compose.agent_editor import AgentEditor


class SubAgentDialog(AskDialog):
    """Edits a sub-agent; what is wrong with it is told as it is typed.

    Signals:
        edited(object): the `SubAgent` as it is typed, when the person takes it
        key_wanted(str): the person wants to enter the key of this provider
    """

    edited = Signal(object)
    key_wanted = Signal(str)

    def __init__(
        self,
        sub: SubAgent,
        editor: AgentEditor,
        supervisor: Agent,
        above: ToolSet,
        tools: ToolList,
        models: ModelList,
        parent: QWidget | None = None,
    ) -> None:
        """`supervisor` has the others only; `above`: what it may use; `editor`: an editor of agents of its own."""
        super().__init__(parent, grows=True)
        self._shown, self._supervisor, self._above, self._tools = sub, supervisor, above, tools
        self._complains = bool(sub.name)
        self.setWindowTitle(self.tr("Sub-agent"))
        self.resize(bounded(self, 940, 660))
        self.heading.show_text(self.tr("A sub-agent, called with delegate.NAME"))
        self.yes.setText(self.tr("&Take it"))
        self.no.setText(self.tr("Cancel"))
        self._make_task()
        self.agent = editor
        self.tool_set = ToolSetEditor()
        self.limits = LimitFields()
        self.watch = SubAgentWatch()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(tall(self._task_page()), self.tr("T&ask"))
        self.tabs.addTab(tall(self.agent), self.tr("A&gent"))
        self.tabs.addTab(self._tools_page(), self.tr("Tool &set"))
        self.tabs.addTab(tall(self.watch), self.tr("&Checks"))
        narrow_tabs(self.tabs.tabBar())
        self.add(self.tabs, 1)
        self._fill(sub, models)
        self._connect()
        self._look()
        self.name.setFocus()

    def _make_task(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("such as search"))
        self.name.setAccessibleName(self.tr("Name"))
        self.purpose = TextArea(
            self.tr("Purpose"), self.tr("What it is good for; its supervisor's model reads this"), 2
        )
        self.takes = TextArea(self.tr("Schema of what is handed over"), self.tr("Empty: a task, in words"), 4)
        self.returns = TextArea(self.tr("Schema of its answer"), self.tr("Empty: it answers in words"), 4)
        for area in (self.purpose, self.takes, self.returns):
            area.setMaximumHeight(area.minimumHeight() + 12)
        self.permission = QComboBox()
        self.permission.setAccessibleName(self.tr("Permission to hand over"))
        for permission in PERMISSIONS:
            self.permission.addItem(permission, permission)
        self.calls = NumberField(self.tr("Tasks at most"), self.tr("no bound of its own"), least=0)
        self.parallel = QCheckBox(self.tr("May work beside &others that a task was handed to in the same reply"))

    def _task_page(self) -> QWidget:
        form = Form()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Purpose"), self.purpose)
        form.addRow(self.tr("Is &handed (JSON Schema)"), self.takes)
        form.addRow(self.tr("&Returns (JSON Schema)"), self.returns)
        form.addRow(self.tr("P&ermission"), self.permission)
        form.addRow(self.tr("Tasks at &most"), self.calls)
        form.addRow(self.parallel)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addLayout(form)
        column.addWidget(
            Text(self.tr("Each of its tasks ends anyway after, or stands still where a person is there:"), dim=True)
        )
        column.addWidget(self.limits)
        column.addStretch(1)
        return page

    def _tools_page(self) -> QWidget:
        means = self.tr(
            "It never may more than its supervisor: what is granted here and there holds, the stricter of both."
        )
        return _page(Text(means, dim=True), self.tool_set)

    def _fill(self, sub: SubAgent, models: ModelList) -> None:
        self.name.setText(sub.name)
        self.purpose.setPlainText(sub.purpose)
        self.takes.setPlainText(sub.takes)
        self.returns.setPlainText(sub.returns)
        self.permission.setCurrentIndex(self.permission.findData(sub.permission))
        self.calls.show_number(sub.calls)
        self.parallel.setChecked(sub.parallel)
        self.agent.set_models(models)
        self.agent.set_tools(self._tools)
        self.agent.show_agent(sub.agent)
        self.tool_set.trial.hide()
        self.tool_set.set_tools(self._tools)
        self.tool_set.show_tool_set(sub.tools)
        self.agent.set_granted(sub.tools)
        self.limits.show_limits(sub.limits)
        self.watch.show_values(sub.checks, sub.retries, sub.checkpoints)

    def _connect(self) -> None:
        self.agent.key_wanted.connect(self.key_wanted)
        self.tool_set.changed.connect(lambda: self.agent.set_granted(self.tool_set.tool_set()))
        for edits in (self.name, self.purpose, self.takes, self.returns, self.calls):
            edits.textChanged.connect(self._look)
        for changes in (self.agent, self.tool_set, self.limits, self.watch):
            changes.changed.connect(self._look)

    def sub_agent(self) -> SubAgent:
        """Return the sub-agent as it is typed."""
        return SubAgent(
            name=self.name.text().strip(),
            agent=self.agent.agent(self._shown.agent.name),
            purpose=self.purpose.toPlainText().strip(),
            tools=self.tool_set.tool_set(self._shown.tools.name),
            limits=self.limits.limits(),
            takes=self.takes.toPlainText().strip(),
            returns=self.returns.toPlainText().strip(),
            permission=self.permission.currentData(),
            calls=self.calls.whole_value(),
            parallel=self.parallel.isChecked(),
            checks=self.watch.checks.checks(),
            retries=self.watch.retries.whole_value() or 0,
            checkpoints=self.watch.checkpoints.checkpoints(),
        )

    def problems(self) -> list[str]:
        """Return what keeps it from being a sub-agent, one sentence or two each."""
        found = [*self.agent.problems(), *self.tool_set.problems(), *self.limits.problems(), *self.watch.problems()]
        if trouble := self.calls.problem():
            found.append(trouble)
        return [*found, *self._with_others()]

    def _with_others(self) -> list[str]:
        family = replace(self._supervisor, sub_agents=(*self._supervisor.sub_agents, self.sub_agent()))
        known = [row.name for row in self._tools.rows if row.spec]
        others = set(sub_agent_problems(self._supervisor, self._above, known))
        return [said(each) for each in sub_agent_problems(family, self._above, known) if each not in others]

    def answer_yes(self) -> None:
        """Hand it over, where it can be one."""
        self._complains = True
        self._look()
        if not self.problems():
            self.edited.emit(self.sub_agent())
            self.accept()

    def _look(self) -> None:
        self._complains = self._complains or bool(self.name.text())
        self.problem.say("", "\n".join(self.problems()) if self._complains else "")


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget, 0 if isinstance(widget, Text) else 1)
    return page
