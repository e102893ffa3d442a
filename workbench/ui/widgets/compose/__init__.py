"""Where a person puts together what a run is made of: a goal, an agent and a tool set.

Belongs here: the editors, their look at what is typed, the kept ones to choose from. Does not belong here: keeping,
reading and writing files, starting runs; the widgets say in signals that the person wants it.
"""

from workbench.ui.widgets.compose.agent_editor import AgentEditor
from workbench.ui.widgets.compose.dialog import ComposeDialog
from workbench.ui.widgets.compose.goal_editor import GoalEditor
from workbench.ui.widgets.compose.panel import ComposePanel
from workbench.ui.widgets.compose.tool_set_editor import ToolSetEditor

__all__ = ["AgentEditor", "ComposeDialog", "ComposePanel", "GoalEditor", "ToolSetEditor"]
