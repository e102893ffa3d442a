"""What the toolbar tells about the run: its status, how full the context is, what it has come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

from workbench.domain.goals import Limits
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import standing_line
from workbench.policy.limits import Used
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.filled_bar import Bar
from workbench.ui.widgets.limits_meter import LimitsMeter


class StatusPill(QLabel):
    """The run's status in a few words, coloured by its tone through the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_pill")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show `text`; `tone` is neutral, good, warning, bad or busy; `why` stands in the tool tip."""
        self.setText(text)
        self.setToolTip(plain_tip(why))
        self.setAccessibleName(f"Status of the run: {text}")
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
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._bar)
        self.show_fill("", None)

    def show_fill(self, text: str, fill: float | None, whose: str = "") -> None:
        """Show `6.1k / 8k` and a bar; None: the model's size is unknown, no bar. `whose`: a sub-agent's."""
        self._label.setText((f"Context of {whose} {text}" if whose else f"Context {text}") if text else "")
        self._bar.setVisible(fill is not None)
        self._bar.set_fill(fill or 0.0)
        self.setToolTip("Tokens in the newest prompt, estimated, of those that the model takes" if text else "")


class Stretch(QWidget):
    """Takes what room a toolbar has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return nothing: it needs no room of its own."""
        return QSize(0, 0)


class RunStatusBar:
    """The right half of the toolbar: pill, gauge and totals."""

    def __init__(self, bar: QToolBar) -> None:
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pill = StatusPill()
        self.gauge = ContextGauge()
        self.limits = LimitsMeter()
        self.totals = QLabel()
        self.totals.setObjectName("totals")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        bar.addSeparator()
        self._pill_action = bar.addWidget(self.pill)
        bar.addWidget(Stretch())
        self._limits_action = bar.addWidget(self.limits)
        bar.addWidget(self.gauge)
        bar.addWidget(self.totals)
        self.show_status("", "neutral")
        self.show_limits(None, Used())

    def show_limits(self, limits: Limits | None, used: Used) -> None:
        """Show how much of the limits is used; no limits hide the meter."""
        self._limits_action.setVisible(self.limits.show_used(limits, used))

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Tell in the tip of the totals what of rates and bounds the run has used."""
        self.totals.setToolTip(plain_tip("\n".join(standing_line(each) for each in standings)))

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show the run's status; an empty text hides the pill."""
        self.pill.show_status(text, tone, why)
        self._pill_action.setVisible(bool(text))
