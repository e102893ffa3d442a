"""Where a breakpoint would have stopped recorded runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workbench.domain.inspection import BackTested
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.widgets.debugging.past_runs import PastRunsView
from workbench.ui.widgets.words import count

translate = QCoreApplication.translate


class BackTestView(PastRunsView):
    """Lists the stops.

    Signals: those of `PastRunsView`; what is chosen is a `Hit`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("BackTestView", "Where would it have stopped?"),
            translate("BackTestView", "Where it would have stopped"),
            (
                translate("BackTestView", "Why"),
                translate("BackTestView", "Step"),
                translate("BackTestView", "Run"),
            ),
            parent,
        )

    def show_found(self, found: BackTested) -> None:
        """Show what was found."""
        more = translate("BackTestView", ", and more that are not listed") if found.cut else ""
        text = translate("BackTestView", "It would have stopped {0} times in {1} runs of {2} events{3}.")
        if len(found.hits) == 1:
            text = translate("BackTestView", "It would have stopped once in {1} runs of {2} events{3}.")
        elif not found.hits:
            text = translate("BackTestView", "It would not have stopped in {1} runs of {2} events{3}.")
        if found.runs == 1:
            text = text.replace(translate("BackTest", "{1} runs"), translate("BackTestView", "1 run"))
        words = text.format(len(found.hits), found.runs, count(found.events), more)
        rows = [
            (hit, (one_line(said(hit.why), 200), str(hit.step), f"{hit.run[:8]} · {hit.seq}")) for hit in found.hits
        ]
        self.show_rows(words, rows)
