"""One line of plain text that may have less room than it needs: it ends in an ellipsis, and its tip tells the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui.scale import px
from workbench.ui.tips import plain_tip

_FEW = 48
"""Pixels at 100 %: a few letters."""
_ROUNDED = 1
"""Pixels that fonts at a zoom may seem to lack."""


class Line(QLabel):
    """`text` is always the whole of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = self._tip = ""
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """Return the whole of it, also where the room is too narrow to show it."""
        return self._whole

    def setText(self, text: str, *shorter: str) -> None:
        """Show another text; `shorter` ones, the longest first, stand for it before any ends in an ellipsis."""
        self._whole, self._shorter = text, shorter
        self._fit()
        self.updateGeometry()

    def tell(self, tip: str) -> None:
        """Say more in the tip, below the whole text where that is cut."""
        self._tip = tip
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room that the whole of it takes."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        wide = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(super().text())
        return QSize(hint.width() + wide, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the shortest of its texts; where it has one alone, for a few letters."""
        hint, metrics = self.sizeHint(), self.fontMetrics()
        least = px(_FEW)
        if self._shorter:
            beside = hint.width() - metrics.horizontalAdvance(self._whole)
            least = metrics.horizontalAdvance(self._shorter[-1]) + beside
        return QSize(min(least, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        lacking = self.sizeHint().width() - self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
        metrics, shown = self.fontMetrics(), self._whole
        if lacking > _ROUNDED:
            room = metrics.horizontalAdvance(self._whole) - lacking
            last = self._shorter[-1] if self._shorter else self._whole
            shown = next((each for each in self._shorter if metrics.horizontalAdvance(each) <= room), "")
            shown = shown or metrics.elidedText(last, Qt.TextElideMode.ElideRight, room)
        if shown != super().text():
            super().setText(shown)
        told = (self._whole if shown != self._whole else "", self._tip)
        self.setToolTip(plain_tip("\n".join(each for each in told if each)))
