"""Opens the whole of an agent at a stop, beyond the fields that fit beside the run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.domain.agents import Agent
from workbench.domain.queries import ModelList, ToolList
from workbench.domain.tools import ToolSet
from workbench.ui.controllers.engine import EngineController
from workbench.ui.widgets.compose.agent_dialog import AgentDialog
from workbench.ui.widgets.debugging.edit_panel import EditPanel


class WholeAgent(QObject):
    """What the person takes stands in the panel, to be applied there."""

    def __init__(
        self, window: QWidget, engine: EngineController, panel: EditPanel, enter_key: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._engine, self._panel, self._enter_key = window, engine, panel, enter_key
        self.dialog: AgentDialog | None = None
        """The dialog while it is open."""
        panel.agent_wanted.connect(self._open)

    def _open(self, agent: Agent, granted: ToolSet) -> None:
        tools, models = self._engine.tools or ToolList(rows=()), self._engine.models or ModelList(rows=())
        self.dialog = dialog = AgentDialog(agent, granted, tools, models, self._window)
        dialog.taken.connect(self._panel.agent.take)
        dialog.key_wanted.connect(self._enter_key)
        self._engine.models_came.connect(dialog.agent.set_models)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self._panel.agent.whole.setFocus()
