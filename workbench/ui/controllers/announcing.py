"""What screen readers say unasked: how the run stands, what waits, what went wrong, and what the model writes.

From one place, so that nothing is said twice. What streams in is said sentence by sentence, a few seconds apart and
after what is being said; that something waits or broke is said at once.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.events import ApprovalAsked
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.timeline_text import one_line, summary
from workbench.ui.itemmodels.run_lists import is_problem
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.shown_rows import shown
from workbench.ui.situation import UNDER_WAY
from workbench.ui.table_words import key_shown
from workbench.ui.widgets.approval.words import headline
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.timeline.sentences import status_words
from workbench.ui.words import pill_words

STREAM_MS = 3_000
"""Between two pieces of what the model writes."""
LONGEST = 600
"""Characters that are said at once; more is there to be read."""
_END = re.compile(r"[.!?…:;]\s|\n")


def spoken_until(text: str, said: int, *, is_whole: bool) -> int:
    """Return up to where a text is said next: the end of its last whole sentence, or its own end where it is whole."""
    if is_whole:
        return len(text)
    ends = [found.end() for found in _END.finditer(text, said)]
    return ends[-1] if ends else said


class Announcing(QObject):
    """Says it through Qt, where something listens.

    Signals:
        said(str, bool): that was said; whether at once, rather than when there is a pause
    """

    said = Signal(str, bool)

    def __init__(self, window: QWidget, run: OpenRun, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._run = window, run
        self._stream = QTimer(self)
        self._stream.setInterval(STREAM_MS)
        self._stream.timeout.connect(self._say_streamed)
        self._begin()
        run.opened.connect(self._begin)
        run.grew.connect(self._grew)
        run.streamed.connect(self._grew)
        run.status_changed.connect(self._status_changed)
        run.waiting_changed.connect(self._waiting_changed)
        notices.told.connect(self._told)

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Have something said; a line, with nothing invisible in it."""
        if not text or not QAccessible.isActive():
            return
        line = one_line(text, LONGEST)
        event = QAccessibleAnnouncementEvent(self._window, line)
        kinds = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kinds.Assertive if at_once else kinds.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(line, at_once)

    def _begin(self) -> None:
        self._stream.stop()
        self._stands = ""
        self._is_live = False
        self._asked: frozenset[ToolCallId] = frozenset()
        self._problems: set[int] = set()
        self._written: dict[tuple[FrameId, int], int] = {}
        self._length = 0

    def _grew(self, first: int) -> None:
        """Say what went wrong; what had gone wrong before the run was opened is there to be read."""
        if self._run.has_gap or not QAccessible.isActive():
            return
        was_live, self._is_live = self._is_live, True
        for row in self._run.timeline.rows[first if was_live else 0 :]:
            if is_problem(row) and row.start not in self._problems:
                self._problems.add(row.start)
                if was_live:
                    told = shown(row)
                    sign = told.badges[0].text if told.status == "ok" and told.badges else status_words(row.status)
                    self.say(f"{sign}: {summary(told)}", at_once=True)
        if was_live and self._run.status in UNDER_WAY and not self._stream.isActive():
            self._stream.start()

    def _status_changed(self) -> None:
        run = self._run
        if run.status is None or run.has_gap:
            return  # where it stands is known once it is read
        # Not the phase of a run under way, which changes many times a second.
        stands = pill_words(run.status, run.reason, None if run.status == "running" else run.before)
        if stands != self._stands:
            self._stands = stands
            self.say(self.tr("Run: {0}. {1}").format(stands, said(run.why)), at_once=run.status == "error")

    def _waiting_changed(self) -> None:
        asks = self._run.asks
        new = [asked for asked in asks if asked.call not in self._asked]
        self._asked = frozenset(asked.call for asked in asks)
        if new:
            self.say(self._ask_words(new[0]), at_once=True)

    def _ask_words(self, asked: ApprovalAsked) -> str:
        words = f"{headline(asked)}. {asked.question}" if asked.question else f"{headline(asked)}."
        return self.tr("{0} {1} to answer.").format(words, self._key())

    def _key(self) -> str:
        actions = getattr(self._window, "actions_by_name", None)
        return key_shown(actions.key("next_ask")) if actions is not None else ""

    def _told(self, level: str, text: str) -> None:
        self.say(text, at_once=level == "error")

    def _say_streamed(self) -> None:
        """Say what has come since, as far as sentences go; all of it once nothing more comes."""
        written = self._run.written
        length = sum(map(len, written.values()))
        for place, text in written.items():
            said = self._written.get(place, 0)
            until = spoken_until(text, said, is_whole=length == self._length)
            if until > said:
                self._written[place] = until
                whose = self._run.agent_of(place[0]) if place[0] != ROOT_FRAME else ""
                self.say(f"{whose}: {text[said:until]}" if whose else text[said:until])
        if length == self._length and self._run.status != "running":
            self._stream.stop()
        self._length = length
