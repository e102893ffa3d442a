"""Lanes above, rows below: the page of the run that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.ui.widgets.timeline.lanes import LanesView


class RunPage(QSplitter):
    """Gives the lanes what they want, up to half; where that is not all, the rows three fifths. What was dragged stays.

    Where two fifths are too low for lanes, only the strip above them is left, with the whole run.
    """

    def __init__(self, lanes: LanesView, rows: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("run_page")
        self._lanes, self._is_dragged = lanes, False
        self.addWidget(lanes)
        self.addWidget(rows)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._dragged)
        lanes.lanes_changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height out anew."""
        super().resizeEvent(event)
        if not self._is_dragged:
            self.fit()

    def fit(self) -> None:
        """Share the height out; where more or fewer lanes are needed, anew also after it was dragged."""
        height, wanted = sum(self.sizes()), self._lanes.sizeHint().height()
        lanes = wanted if wanted <= height // 2 else min(wanted, height * 2 // 5)
        if lanes < self._lanes.least_height:
            lanes = self._lanes.minimumSizeHint().height()
        self.setSizes([lanes, height - lanes])

    def _dragged(self) -> None:
        self._is_dragged = True
