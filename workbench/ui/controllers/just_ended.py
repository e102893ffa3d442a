"""The key that stepped a run to its end does not begin the next one, when it is pressed once too often."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workbench.domain.ids import RunId
from workbench.ui.open_run import OpenRun
from workbench.ui.situation import UNDER_WAY
from workbench.ui.widgets.notices import Notices

REST_MS = 1_000
"""How long after the end, and after each press since, a press is still meant for the run that is over."""
_TOLD = "just ended"


class JustEnded(QObject):
    """Knows whether the open run has ended a moment ago, while it was looked at."""

    def __init__(self, run: OpenRun, notices: Notices) -> None:
        super().__init__(notices)
        self._run, self._notices = run, notices
        self._goes_on: RunId | None = None
        """The run that was not over when it was heard of last."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        run.opened.connect(self._opened)
        run.status_changed.connect(self._look)

    @property
    def is_resting(self) -> bool:
        """Whether a press is still meant for the run that is over."""
        return self._rest.isActive()

    def takes(self) -> bool:
        """Take a press that comes too early to be meant for another run, and say so; False: it is meant."""
        if not self.is_resting:
            return False
        self._rest.start()
        self._notices.tell(
            "info",
            self.tr("The run is over."),
            self.tr("Press the key again in a moment to begin another."),
            key=_TOLD,
            passing=True,
        )
        return True

    def _opened(self) -> None:
        self._rest.stop()
        self._goes_on = None
        self._look()

    def _look(self) -> None:
        if self._run.status in UNDER_WAY:
            self._goes_on = self._run.run
        elif self._goes_on is not None and self._goes_on == self._run.run:
            self._goes_on = None
            self._rest.start()
