"""The inspector: everything that is known about what is selected in the timeline.

Belongs here: its tabs, the choice among them, texts that load when they are looked at. Does not belong here: asking the
engine (the widgets say what they want in signals), folding events into rows.
"""

from workbench.ui.widgets.inspector.inspector import Inspector

__all__ = ["Inspector"]
