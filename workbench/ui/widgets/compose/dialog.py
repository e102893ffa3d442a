"""The compose panel in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.queries import Kept, ModelList, ToolList
from workbench.domain.tools import ToolSet
from workbench.ui.scale import bounded
from workbench.ui.widgets.compose.draft_row import DraftRow
from workbench.ui.widgets.compose.panel import ComposePanel


class ComposeDialog(QDialog):
    """Composes a run; open it with `open()` or `show()`, close it with `accept()` once the run has begun.

    Signals: those of `ComposePanel`.
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
        self.setWindowTitle(self.tr("Compose a run"))
        self.resize(bounded(self, 1080, 740))
        self.panel = ComposePanel()
        self.panel.start_requested.connect(self.start_requested)
        self.panel.save_requested.connect(self.save_requested)
        self.panel.delete_requested.connect(self.delete_requested)
        self.panel.open_file_requested.connect(self.open_file_requested)
        self.panel.save_file_requested.connect(self.save_file_requested)
        self.panel.key_wanted.connect(self.key_wanted)
        self.panel.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.draft = DraftRow()
        """What is said of a draft."""
        layout.addWidget(self.draft)
        layout.addWidget(self.panel)
        self.panel.goal.instructions.setFocus()

    def set_library(self, kept: Kept) -> None:
        """Offer what is kept."""
        self.panel.set_library(kept)

    def set_tools(self, tools: ToolList) -> None:
        """Offer these tools."""
        self.panel.set_tools(tools)

    def set_models(self, models: ModelList) -> None:
        """Offer these models."""
        self.panel.set_models(models)

    def set_value(self, goal: Goal, agent: Agent, tools: ToolSet) -> None:
        """Show a goal, an agent and a tool set."""
        self.panel.set_value(goal, agent, tools)

    def replace_value(self, goal: Goal, agent: Agent, tools: ToolSet, words: str) -> None:
        """Show another goal, agent and tool set in the place of what is typed, as a step that can be taken back."""
        self.panel.replace_value(goal, agent, tools, words)

    def value(self) -> tuple[Goal, Agent, ToolSet]:
        """Return what is typed, sound or not."""
        return self.panel.value()

    def set_failed(self, message: str) -> None:
        """Say why what the person wanted did not happen."""
        self.panel.set_failed(message)
