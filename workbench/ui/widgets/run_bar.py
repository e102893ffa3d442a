"""What the toolbar tells about the run: its status, how full the context is, what it has come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from workbench.domain.goals import Limits
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import standing_line
from workbench.policy.limits import Used
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.filled_bar import Bar
from workbench.ui.widgets.limits_meter import LimitsMeter
from workbench.ui.widgets.sections import Elided

translate = QCoreApplication.translate

_LEAST_TOTALS = 80
"""Pixels; what the totals keep where there is no room for all of them."""


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
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
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
        self._bar.setVisible(fill is not None)
        self._bar.set_fill(fill or 0.0)
        self.setToolTip(
            translate("RunBar", "Tokens in the newest prompt, estimated, of those that the model takes") if text else ""
        )


class Stretch(QWidget):
    """Takes what room a toolbar has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return nothing: it needs no room of its own."""
        return QSize(0, 0)


class RunStatusBar(QObject):
    """The right half of the toolbar: pill, gauge and totals. Where they lack room, buttons show their icons only."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._is_fitting = False
        self._saved = 0
        """Pixels that the buttons' icons alone save; 0: their words are shown."""
        self._standings = ""
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pill = StatusPill()
        self.gauge = ContextGauge()
        self.limits = LimitsMeter()
        self.totals = Elided()
        self.totals.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.totals.setObjectName("totals")
        bar.addSeparator()
        self._pill_action = bar.addWidget(self.pill)
        bar.addWidget(Stretch())
        self._limits_action = bar.addWidget(self.limits)
        bar.addWidget(self.gauge)
        bar.addWidget(self.totals)
        self.show_status("", "neutral")
        self.show_limits(None, Used())
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the buttons to the room that there is now."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._is_fitting:
            self._is_fitting = True
            self._fit()
            self._is_fitting = False
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Sizes are only compared, never tried: each try would ask for another layout."""
        hint = self.totals.sizeHint().width()
        whole = self._bar.sizeHint().width() - self.totals.minimumWidth() + hint
        if not self._saved and whole > self._bar.width():
            self._shorten(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._saved = whole - (self._bar.sizeHint().width() - self.totals.minimumWidth() + hint)
            whole -= self._saved
        elif self._saved and whole + self._saved <= self._bar.width():
            self._shorten(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._saved = 0
        lacking = max(0, whole - self._bar.width())
        width = max(min(hint, _LEAST_TOTALS), hint - lacking)
        if width != self.totals.minimumWidth():
            self.totals.setFixedWidth(width)

    def _shorten(self, style: Qt.ToolButtonStyle) -> None:
        for action in self._bar.actions():
            button = self._bar.widgetForAction(action)
            if isinstance(button, QToolButton) and not button.property("compact"):
                button.setToolButtonStyle(style)

    def show_limits(self, limits: Limits | None, used: Used) -> None:
        """Show how much of the limits is used; no limits hide the meter."""
        self._limits_action.setVisible(self.limits.show_used(limits, used))

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Tell in the tip of the totals what of rates and bounds the run has used."""
        self._standings = "\n".join(standing_line(each) for each in standings)
        self._tell_totals()

    def show_totals(self, text: str) -> None:
        """Show what the run has come to; all of it stands in the tip, too."""
        self.totals.show_text(text)
        self._tell_totals()

    def _tell_totals(self) -> None:
        self.totals.setToolTip(plain_tip("\n".join(each for each in (self.totals.whole, self._standings) if each)))

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show the run's status; an empty text hides the pill."""
        self.pill.show_status(text, tone, why)
        self._pill_action.setVisible(bool(text))
