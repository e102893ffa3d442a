"""Parts of a panel that fold away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.timeline_text import visible
from workbench.ui.fold_faces import FoldButton
from workbench.ui.scale import inset
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.parts import Text, restyle
from workbench.ui.widgets.tones import dim_of


class Elided(Text):
    """One line of plain text, dim unless said otherwise, that ends in an ellipsis where there is no more room."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, dim: bool = True) -> None:
        self._told = ""
        super().__init__(text, parent, dim=dim)
        self._is_dim = dim
        self.setWordWrap(False)

    def minimumSizeHint(self) -> QSize:
        """Return a line of no width: it takes what is left."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the rest in the tip where there is no room for it."""
        super().resizeEvent(event)
        self._tell_rest()

    def show_text(self, text: str) -> None:
        """Show another text."""
        super().show_text(text)
        self._tell_rest()

    def _tell_rest(self) -> None:
        if not self.toolTip() or self.toolTip() == self._told:
            is_cut = self.fontMetrics().horizontalAdvance(visible(self.whole)) > self.width()
            self.setToolTip(plain_tip(self.whole) if is_cut else "")
            self._told = self.toolTip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setPen(QColor(dim_of(self)) if self._is_dim else self.palette().windowText().color())
        line = self.fontMetrics().elidedText(visible(self.whole), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


class Section(QWidget):
    """A part with a title that folds its content away.

    Signals:
        opened(): the content was unfolded by the person
    """

    opened = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.header = FoldButton()
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setAutoRaise(True)
        self.header.setChecked(is_open)
        self.words = Elided()
        restyle(self.header, "QToolButton { text-align: left; padding: 2px 0; background: none; }")
        self.header.toggled.connect(self._fold)
        self.aside = Text(dim=True)
        self.aside.setWordWrap(False)
        self.aside.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.content = QWidget(self)  # what shows without one is a window of its own for a moment
        self.content.setVisible(is_open)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(inset(0, 2, 0, 6))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.header)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.row)
        layout.addWidget(self.content)
        self.set_title(title)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.header.isChecked()

    def set_title(self, title: str, aside: str = "", words: str = "") -> None:
        """Name the part; its first words stand beside the title, `aside` at its right, both dim."""
        self.words.show_text(words)
        self.header.setText(visible(title).replace("&", "&&"))
        self.header.setAccessibleName(title)
        self.aside.show_text(aside)
        self._turn_arrow(self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.header.setChecked(is_open)

    def _fold(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self._turn_arrow(is_open)
        if is_open:
            self.opened.emit()

    def _turn_arrow(self, is_open: bool) -> None:
        self.header.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
