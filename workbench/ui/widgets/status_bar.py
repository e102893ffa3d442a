"""The status bar: the model, the tools, the database, and what is under way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStatusBar, QWidget

from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import is_pressing, most_pressing, standing_line
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import visible
from workbench.ui.scale import inset
from workbench.ui.table_words import plural
from workbench.ui.widgets.connections import Connections
from workbench.ui.widgets.inbox.badge import InboxBadge
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.news_badge import NewsBadge
from workbench.ui.widgets.parts import restyle
from workbench.ui.widgets.tones import tone_of
from workbench.ui.widgets.work_bar import WorkBar

translate = QCoreApplication.translate


class StatusBar(QStatusBar):
    """Facts at the left, work under way at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.model, self.tools, self.database, self.engine = (self._label(name) for name in _FACTS)
        self.standings = self._label("standings")
        self.inbox = InboxBadge()
        self.addWidget(self.inbox)
        self.connections = Connections()
        self.addWidget(self.connections)
        self.work = WorkBar()
        self.addPermanentWidget(self.work)
        self.news = NewsBadge()
        self.addPermanentWidget(self.news)

    def show_model(self, text: str, tone: Tone = "neutral", tip: str = "") -> None:
        """Say which model works and whether it is ready: `● local ready`; `tip`: what it is called in full."""
        self._say(self.model, f"● {text}" if text else "", tone)
        self.model.tell(tip)

    def show_tools(self, tools: int, plugins: int, failed: int) -> None:
        """Say how many tools of how many plugins there are, and how many plugins failed to load."""
        parts = [
            plural("StatusBar", "%n tool(s)", tools),
            plural("StatusBar", "%n plugin(s)", plugins),
        ]
        if failed:
            parts.append(plural("StatusBar", "%n failed", failed))
        self._say(self.tools, " · ".join(parts), "bad" if failed else "neutral")

    def show_database(self, text: str, tone: Tone = "neutral", tip: str = "") -> None:
        """Say where the sessions are kept and whether they are saved."""
        self._say(self.database, text, tone)
        self.database.tell(tip)

    def show_engine(self, text: str, tone: Tone = "neutral") -> None:
        """Say what is the matter with the engine; nothing: all is well."""
        self._say(self.engine, text, tone)

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Say how the tools stand that have a rate, a bound or failed: the two that matter most, all in the tip."""
        sorted_ = most_pressing(standings)
        text = ", ".join(standing_line(each) for each in sorted_[:2])
        more = len(sorted_) - 2
        text = f"{text} +{more}" if more > 0 else text
        self._say(self.standings, text, "warning" if any(map(is_pressing, sorted_)) else "neutral")
        self.standings.tell("\n".join(standing_line(each) for each in sorted_))

    def _label(self, name: str) -> Line:
        label = Line()
        label.setObjectName(f"status_{name}")
        label.setContentsMargins(inset(6, 0, 6, 0))
        self.addWidget(label)
        return label

    @staticmethod
    def _say(label: Line, text: str, tone: Tone) -> None:
        label.setText(visible(text))
        label.setVisible(bool(text))
        restyle(label, "" if tone == "neutral" else f"color: {tone_of(label, tone).text};")


_FACTS = ("model", "tools", "database", "engine")
