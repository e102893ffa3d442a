"""What the tour says, above the run; and a frame around what it means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from workbench.ui.scale import inset, px
from workbench.ui.theme import colours_of
from workbench.ui.widgets.parts import Tag, Text


class TourBar(QFrame):
    """One thing to be done; hidden while there is no tour.

    Signals:
        left(): the person wants no more of it
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour_bar")
        self.setAccessibleName(self.tr("Tour"))
        self.place = Tag()
        self.words = Text()
        self.leave = QPushButton(self.tr("Leave the tour"))
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(12, 8, 8, 8))
        row.setSpacing(px(10))
        row.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, place: int, of: int, text: str, *, is_last: bool) -> None:
        """Show what is to be done, and how far the tour is."""
        self.place.show_tag(self.tr("{0} of {1}").format(place, of))
        self.words.show_text(text)
        self.leave.setText(self.tr("End the tour") if is_last else self.tr("Leave the tour"))
        self.show()


class Halo(QWidget):
    """A frame around another widget of the window; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, widget: QWidget | None) -> None:
        """Lie around a widget; None: around nothing."""
        if self._around is not None:
            self._around.destroyed.disconnect(self._lost)
            self._around.removeEventFilter(self)
        self._around = widget
        self._window.removeEventFilter(self)  # its events are many: they are looked at only while there is a frame
        if widget is not None:
            self._window.installEventFilter(self)
            widget.destroyed.connect(self._lost)
            widget.installEventFilter(self)
        self._follow()

    def _lost(self) -> None:
        """A button that moves into the toolbar's menu is another one from then on."""
        self._around = None
        self.hide()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Stay around it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def _follow(self) -> None:
        around = self._around
        if around is None or not around.isVisible():
            self.hide()
            return
        edge = px(2)
        place = QRect(around.mapTo(self._window, QPoint(0, 0)), around.size())
        self.setGeometry(place.adjusted(-edge, -edge, edge, edge))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self).accent), px(2)))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), px(5), px(5))
