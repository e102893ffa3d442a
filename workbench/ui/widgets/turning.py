"""Two parts beside each other, or one below the other where they have no room for that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.ui.scale import px

_SHARES = 1000


class Turning(QSplitter):
    """A list and what is selected in it. It needs no more width than the wider of both."""

    def __init__(self, first: QWidget, second: QWidget, beside: int, share: float = 0.5) -> None:
        """`beside`: pixels at 100 % from which on they stand beside each other; `share`: what the first gets then."""
        super().__init__(Qt.Orientation.Horizontal)
        self._parts, self._beside, self._share = (first, second), beside, share
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self._divide()

    def minimumSizeHint(self) -> QSize:
        """Return the width that each needs for itself, for there they can stand below each other."""
        widths = [part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in self._parts]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn by the width that there is."""
        is_wide = event.size().width() >= px(self._beside)
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._divide()
            self.updateGeometry()
        super().resizeEvent(event)

    def _divide(self) -> None:
        first = round(_SHARES * self._share)
        self.setSizes([first, _SHARES - first])
