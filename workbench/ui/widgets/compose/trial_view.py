"""What a tool set would have done in past runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workbench.domain.policy_queries import Counted, PolicyTried, Tried
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.debugging.past_runs import PastRunsView
from workbench.ui.widgets.words import count

translate = QCoreApplication.translate


class TrialView(PastRunsView):
    """Lists the calls that would be judged otherwise.

    Signals: those of `PastRunsView`; what is chosen is a `Tried`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("TrialView", "Try on past runs…"),
            translate("TrialView", "Calls that would be judged otherwise"),
            (
                translate("TrialView", "Tool and why"),
                translate("TrialView", "Was → would be"),
                translate("TrialView", "Step"),
                translate("TrialView", "Run"),
            ),
            parent,
        )
        self.hits.setMaximumHeight(6 * self.hits.fontMetrics().lineSpacing() + px(40))

    def show_tried(self, tried: PolicyTried) -> None:
        """Show what was found."""
        if tried.rows:
            text = translate(
                "TrialView", "{0} of {1} calls in {2} runs would be judged otherwise. Was: {3}. Would be: {4}."
            )
        else:
            text = translate("TrialView", "None of {1} calls in {2} runs would be judged otherwise.")
        if tried.runs == 1:
            text = text.replace(translate("TrialView", "{2} runs"), translate("TrialView", "1 run"))
        number = (
            translate("TrialView", "more than {0}").format(count(len(tried.rows)))
            if tried.cut
            else count(len(tried.rows))
        )
        words = text.format(number, count(tried.calls), count(tried.runs), _counts(tried.was), _counts(tried.now))
        self.show_rows(words, [(each, _columns(each)) for each in tried.rows])


def _columns(tried: Tried) -> tuple[str, str, str, str]:
    words = f"{one_line(tried.tool, 60)}: {one_line(said(tried.why), 200)}"
    return words, f"{tried.was} → {tried.now}", str(tried.step), tried.run[:8]


def _counts(counted: Counted) -> str:
    text = translate("TrialView", "{0} auto, {1} ask, {2} held, {3} refused")
    return text.format(counted.auto, counted.ask, counted.held, counted.refused)
