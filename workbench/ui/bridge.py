"""The one way from the engine's pipe into Qt: what arrives is collected and handed on in batches."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

BATCHES_A_SECOND = 60
BUDGET = 0.008
"""Seconds that one batch may take before the event loop has its turn again."""


class Bridge(QObject):
    """Hands items on in the order in which they came, at most 60 batches a second, never longer than 8 ms at a time.

    The first item after a quiet moment is handed on at the next turn of the event loop; a flood waits in the deque.
    """

    def __init__(self, hand_on: Callable[[bytes], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand_on = hand_on
        self._waiting: deque[bytes] = deque()
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self.batches = 0
        """How many were handed on."""

    def put(self, item: bytes) -> None:
        """Take an item; it is handed on soon."""
        self._waiting.append(item)
        if not self._timer.isActive():
            since = time.monotonic() - self._last
            self._timer.start(max(0, round((1 / BATCHES_A_SECOND - since) * 1000)))

    def flush(self) -> None:
        """Hand on all that waits, now; used when the engine has ended."""
        self._timer.stop()
        while self._waiting:
            self._hand_on(self._waiting.popleft())

    def _drain(self) -> None:
        began = time.monotonic()
        self.batches += 1
        try:
            while self._waiting and time.monotonic() - began < BUDGET:
                self._hand_on(self._waiting.popleft())
        finally:
            self._last = time.monotonic()
            if self._waiting:
                self._timer.start(round(1000 / BATCHES_A_SECOND))
