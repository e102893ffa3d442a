"""Which connections to models are let alone, counted down in the status bar."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from workbench.domain.published import ConnectionChanged
from workbench.domain.timeline_text import one_line, visible
from workbench.ui.scale import inset
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.parts import restyle
from workbench.ui.widgets.tones import tone_of

_SHOWN = 2


class Connections(Line):
    """Nothing while all breakers are closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("status_connections")
        self.setContentsMargins(inset(6, 0, 6, 0))
        self._each: dict[str, tuple[ConnectionChanged, float]] = {}
        """With the time, by a clock that only goes forward, until which it is let alone."""
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show)
        self._show()

    def show_change(self, changed: ConnectionChanged) -> None:
        """Take in what the engine says of a connection."""
        self._each.pop(changed.connection, None)
        if changed.state != "closed":
            self._each[changed.connection] = (changed, time.monotonic() + changed.seconds)
        self._show()

    def forget(self) -> None:
        """Show none: the engine that knew them is gone."""
        self._each.clear()
        self._show()

    def _show(self) -> None:
        lines = [self._line(changed, until) for changed, until in reversed(self._each.values())]
        more = f" +{len(lines) - _SHOWN}" if len(lines) > _SHOWN else ""
        self.setText(visible(", ".join(lines[:_SHOWN]) + more))
        self.tell("\n".join(lines))
        self.setVisible(bool(lines))
        restyle(self, f"color: {tone_of(self, 'warning').text};" if lines else "")
        rests = any(until > time.monotonic() for _, until in self._each.values())
        if rests != self._tick.isActive():
            (self._tick.start if rests else self._tick.stop)()

    def _line(self, changed: ConnectionChanged, until: float) -> str:
        name = one_line(changed.connection.partition("://")[2] or changed.connection, 40)
        left = math.ceil(until - time.monotonic())
        if changed.state == "trying":
            return self.tr("{0}: one request tries").format(name)
        if left > 0:
            return self.tr("{0} is let alone, {1} s").format(name, left)
        return self.tr("{0}: the next request tries").format(name)
