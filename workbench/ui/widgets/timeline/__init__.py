"""The timeline: the list of steps with their phases, and the lanes over time. Both show a `domain.timeline.Timeline`.

Belongs here: layout, painting, keys and mouse of the two. Does not belong here: what a row says (domain), what happens
when one is selected (controllers).
"""

from workbench.ui.widgets.timeline.lanes import LanesView
from workbench.ui.widgets.timeline.list_page import ListPage
from workbench.ui.widgets.timeline.view import TimelineView

__all__ = ["LanesView", "ListPage", "TimelineView"]
