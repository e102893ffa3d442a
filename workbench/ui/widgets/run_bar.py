"""What the toolbar tells about the run: its status, how full the context is, what it has come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import standing_line
from workbench.ui.tips import plain_tip

NEARLY_FULL = 0.85
"""Share from which on the bar warns."""


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


class Bar(QWidget):
    """A thin horizontal bar filled from the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = 0.0
        self.setFixedSize(104, 6)

    def set_fill(self, fill: float) -> None:
        """Fill a share of 0 to 1."""
        self._fill = fill
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the groove and the filled part, in the warning colour from 85 % on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area, 3, 3)
        area.setWidth(area.width() * self._fill)
        is_full = self._fill >= NEARLY_FULL
        painter.setBrush(QColor("#e5a13a") if is_full else self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(area, 3, 3)


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

    def show_fill(self, text: str, fill: float | None) -> None:
        """Show `6.1k / 8k` and a bar; None: the model's size is unknown, no bar."""
        self._label.setText(f"Context {text}" if text else "")
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
        self.totals = QLabel()
        self.totals.setObjectName("totals")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        bar.addSeparator()
        self._pill_action = bar.addWidget(self.pill)
        bar.addWidget(Stretch())
        bar.addWidget(self.gauge)
        bar.addWidget(self.totals)
        self.show_status("", "neutral")

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Tell in the tip of the totals what of rates and bounds the run has used."""
        self.totals.setToolTip(plain_tip("\n".join(standing_line(each) for each in standings)))

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show the run's status; an empty text hides the pill."""
        self.pill.show_status(text, tone, why)
        self._pill_action.setVisible(bool(text))
