"""What the toolbar tells about the run: its status, how full the context is, what it has come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

from workbench.domain.goals import Limits
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import standing_line
from workbench.policy.limits import Used
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.bar_fit import BarFit, show_part
from workbench.ui.widgets.filled_bar import Bar
from workbench.ui.widgets.limits_meter import LimitsMeter
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.sections import Elided

translate = QCoreApplication.translate


class StatusPill(Line):
    """The run's status in a few words, coloured by its tone through the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("status_pill")

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show `text`; `tone` is neutral, good, warning, bad or busy; `why` stands in the tool tip."""
        self.setText(text)
        self.tell(why)
        self.setAccessibleName(translate("RunBar", "Status of the run: {0}").format(text))
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ContextGauge(QWidget):
    """How many tokens the newest prompt took, of how many the model takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = Bar(self)
        self._is_known = self._is_narrow = self._is_shown = False
        self._totals = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(8, 0, 8, 0))
        row.setSpacing(px(8))
        row.addWidget(self._label)
        row.addWidget(self._bar)
        self.show_fill("", None)

    def show_fill(self, text: str, fill: float | None, whose: str = "") -> None:
        """Show `6.1k / 8k` and a bar; None: the model's size is unknown, no bar. `whose`: a sub-agent's."""
        self._label.setText(
            (
                translate("RunBar", "Context of {0} {1}").format(whose, text)
                if whose
                else translate("RunBar", "Context {0}").format(text)
            )
            if text
            else ""
        )
        self._is_known = fill is not None
        self._bar.setVisible(self._is_known and not self._is_narrow)
        self._bar.set_fill(fill or 0.0)
        self._is_shown = bool(text)
        self.tell(self._totals)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the figures alone, or the bar beside them, too."""
        self._is_narrow = is_narrow
        self._bar.setVisible(self._is_known and not is_narrow)

    def tell(self, totals: str) -> None:
        """Tell in the tip what the run has come to: it may have no room beside."""
        self._totals = totals
        about = translate("RunBar", "Tokens in the newest prompt, estimated, of those that the model takes")
        self.setToolTip(plain_tip("\n".join(each for each in (about if self._is_shown else "", totals) if each)))


class Stretch(QWidget):
    """Takes what room a toolbar has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return nothing: it needs no room of its own."""
        return QSize(0, 0)


class RunStatusBar(QObject):
    """The right half of the toolbar: pill, gauge and totals."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._standings = ""
        bar.setIconSize(QSize(px(16), px(16)))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pill = StatusPill()
        self.gauge = ContextGauge()
        self.limits = LimitsMeter()
        self.totals = Elided()
        self.totals.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.totals.setObjectName("totals")
        self._fit = BarFit(bar, self.totals, self.pill)
        bar.addSeparator()
        self._pill_action = bar.addWidget(self.pill)
        bar.addWidget(Stretch())
        self._limits_action = bar.addWidget(self.limits)
        bar.addWidget(self.gauge)
        totals_action = bar.addWidget(self.totals)
        self._fit.lets_go(self._limits_action)
        self._fit.lets_shrink(self.gauge.set_narrow)
        self._fit.lets_go(totals_action)
        self.show_status("", "neutral")
        self.show_limits(None, Used())
        self._fit.start()

    def show_limits(self, limits: Limits | None, used: Used) -> None:
        """Show how much of the limits is used; no limits hide the meter."""
        show_part(self._limits_action, self.limits, self.limits.show_used(limits, used))

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Tell in the tip of the totals what of rates and bounds the run has used."""
        self._standings = "\n".join(standing_line(each) for each in standings)
        self._tell_totals()

    def show_totals(self, text: str) -> None:
        """Show what the run has come to; all of it stands in the tip, too."""
        self.totals.show_text(text)
        self._tell_totals()

    def _tell_totals(self) -> None:
        told = "\n".join(each for each in (self.totals.whole, self._standings) if each)
        self.totals.setToolTip(plain_tip(told))
        self.gauge.tell(self.totals.whole)

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show the run's status; an empty text hides the pill."""
        self.pill.show_status(text, tone, why)
        self._pill_action.setVisible(bool(text))
