"""The debugger's panels, each at its place in the window."""

from __future__ import annotations

from workbench.ui.main_window import MainWindow
from workbench.ui.panels import Panels
from workbench.ui.scale import px
from workbench.ui.widgets.comparing.page import ComparePage
from workbench.ui.widgets.debugging.breakpoint_panel import BreakpointPanel
from workbench.ui.widgets.debugging.edit_panel import EditPanel
from workbench.ui.widgets.debugging.expression import Judging
from workbench.ui.widgets.debugging.findings_bar import FindingsBar
from workbench.ui.widgets.debugging.origins_panel import OriginsPanel
from workbench.ui.widgets.debugging.past_bar import PastBar
from workbench.ui.widgets.debugging.peek_panel import PeekPanel
from workbench.ui.widgets.debugging.stack_panel import StackPanel
from workbench.ui.widgets.debugging.watch_panel import WatchPanel


class DebugPanels:
    """Made with the other panels, after the first paint."""

    def __init__(self, window: MainWindow, panels: Panels, judging: Judging) -> None:
        self.stack = StackPanel()
        self.past = PastBar()
        self.breakpoints = BreakpointPanel()
        self.watches = WatchPanel(judging)
        window.docks.place("breakpoints", self.breakpoints)
        window.docks.place("watches", self.watches)
        window.docks.place("stack", self.stack)
        window.centre.insertWidget(1, self.past)
        self.compare = ComparePage()
        self.edit = EditPanel()
        panels.right.insertWidget(1, self.edit)
        self.peek, self.origins, self.findings = PeekPanel(), OriginsPanel(), FindingsBar()
        window.docks.place("peek", self.peek)
        window.docks.place("origins", self.origins)
        window.centre.insertWidget(1, self.findings)
        panels.sessions.runs.setIndentation(px(12))
        self.shared = panels
