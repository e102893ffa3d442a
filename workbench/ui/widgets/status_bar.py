"""The status bar: the model, the tools, the database, and what is under way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from workbench.domain.policy_queries import ToolStanding
from workbench.domain.published import Progress
from workbench.domain.standing_text import is_pressing, most_pressing, standing_line
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import visible
from workbench.ui.motion import show_busy
from workbench.ui.scale import inset, px
from workbench.ui.table_words import plural
from workbench.ui.widgets.connections import Connections
from workbench.ui.widgets.inbox.badge import InboxBadge
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.news_badge import NewsBadge
from workbench.ui.widgets.parts import restyle
from workbench.ui.widgets.tones import tone_of

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
        self._work = self._label("work", right=True)
        self._bar = QProgressBar()
        self._bar.setFixedSize(px(120), px(8))
        self._bar.setTextVisible(False)
        self.addPermanentWidget(self._bar)
        self.news = NewsBadge()
        self.addPermanentWidget(self.news)
        self._under_way: dict[str, Progress] = {}
        self._show_work()

    def show_model(self, text: str, tone: Tone = "neutral") -> None:
        """Say which model works and whether it is ready: `● local ready`."""
        self._say(self.model, f"● {text}" if text else "", tone)

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

    def show_progress(self, progress: Progress) -> None:
        """Show work that takes over a second, until its share is 1."""
        if progress.done is not None and progress.done >= 1:
            self._under_way.pop(progress.key, None)
        else:
            self._under_way[progress.key] = progress
        self._show_work()

    def _show_work(self) -> None:
        newest = next(reversed(self._under_way.values()), None)
        self._work.setText(visible(newest.text) if newest else "")
        self._work.setVisible(newest is not None)
        self._bar.setVisible(newest is not None)
        if newest is not None and newest.done is None:
            show_busy(self._bar)
        elif newest is not None and newest.done is not None:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(newest.done * 1000))

    def _label(self, name: str, *, right: bool = False) -> Line:
        label = Line()
        label.setObjectName(f"status_{name}")
        label.setContentsMargins(inset(6, 0, 6, 0))
        if right:
            self.addPermanentWidget(label)
        else:
            self.addWidget(label)
        return label

    @staticmethod
    def _say(label: Line, text: str, tone: Tone) -> None:
        label.setText(visible(text))
        label.setVisible(bool(text))
        restyle(label, "" if tone == "neutral" else f"color: {tone_of(label, tone).text};")


_FACTS = ("model", "tools", "database", "engine")
