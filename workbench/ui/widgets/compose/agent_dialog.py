"""The whole of an agent at a stop, with every field that it has when a run is composed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.agents import Agent
from workbench.domain.queries import ModelList, ToolList
from workbench.domain.tools import ToolSet
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded
from workbench.ui.widgets.compose.agent_editor import AgentEditor
from workbench.ui.widgets.parts import Text, tall


class AgentDialog(AskDialog):
    """Edits an agent as a run is composed; what is wrong with it is told as it is typed.

    Signals:
        taken(object): the `Agent` as it is typed, when the person takes it
        key_wanted(str): the person wants to enter the key of this provider
    """

    taken = Signal(object)
    key_wanted = Signal(str)

    def __init__(
        self, agent: Agent, granted: ToolSet, tools: ToolList, models: ModelList, parent: QWidget | None = None
    ) -> None:
        """`granted`: what it may use, and so the most that its sub-agents may."""
        super().__init__(parent, grows=True)
        self._name = agent.name
        self.setWindowTitle(self.tr("Agent"))
        self.resize(bounded(self, 760, 700))
        self.heading.show_text(self.tr("The agent from this stop on"))
        self.yes.setText(self.tr("&Take it"))
        self.no.setText(self.tr("Cancel"))
        self.agent = AgentEditor()
        self.agent.set_models(models)
        self.agent.set_tools(tools)
        self.agent.show_agent(agent)
        self.agent.set_granted(granted)
        self.agent.key_wanted.connect(self.key_wanted)
        self.agent.changed.connect(self._look)
        self.add(Text(self.tr("Nothing is recorded before the edit is applied."), dim=True))
        self.add(tall(self.agent), 1)
        self._look()

    def answer_yes(self) -> None:
        """Hand it over, where it can be one."""
        if not self.agent.problems():
            self.taken.emit(self.agent.agent(self._name))
            self.accept()

    def _look(self) -> None:
        problems = self.agent.problems()
        self.problem.say("", "\n".join(problems))
        self.yes.setEnabled(not problems)
