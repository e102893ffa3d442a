"""The registry of actions, a module for each menu. Light: needed before the first paint.

Belongs here: what an action is called, where it stands, its key and when it makes sense. Does not belong here: what it
does, which a controller connects by name with `Actions.connect`.
"""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.debug import DEBUG
from workbench.ui.menus.decide import DECIDE
from workbench.ui.menus.edit import EDIT
from workbench.ui.menus.file import FILE
from workbench.ui.menus.go import GO
from workbench.ui.menus.help import HELP
from workbench.ui.menus.inspector import CHANGES, COPIES
from workbench.ui.menus.models import MODELS
from workbench.ui.menus.run import RUN
from workbench.ui.menus.session import SESSION
from workbench.ui.menus.timeline import PLACES
from workbench.ui.menus.tools import TOOLS
from workbench.ui.menus.view import VIEW

MENUS = ("File", "Edit", "Session", "Run", "Debug", "Decide", "Go", "Models", "Tools", "View", "Help")
ACTIONS: tuple[ActionSpec, ...] = (
    *FILE,
    *EDIT,
    *COPIES,
    *SESSION,
    *RUN,
    *DEBUG,
    *DECIDE,
    *GO,
    *PLACES,
    *CHANGES,
    *MODELS,
    *TOOLS,
    *VIEW,
    *HELP,
)
