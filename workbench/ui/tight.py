"""Room for panels and pages that is never smaller than they need: where the window is too small, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.scale import px


class Tight(QScrollArea):
    """Gives what is in it all the room there is, and at least what it needs; itself it needs nearly none."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        self._content = content
        self.setWidget(Least(content))

    def minimumSizeHint(self) -> QSize:
        """Return room for a line or two."""
        return QSize(px(120), px(64))

    def sizeHint(self) -> QSize:
        """Return what the content would like to have."""
        return self._content.sizeHint()


class Least(QWidget):
    """As low as what is in it can be at a width; Qt would take the height that it would like to have."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)

    def heightForWidth(self, width: int) -> int:
        """Return the least height at a width."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else super().heightForWidth(width)


class OneOf(QStackedWidget):
    """Shows one of several widgets, and is as low as they can be; Qt would take the height that they would like to have
    at a width, which grows with what is in them.
    """

    def hasHeightForWidth(self) -> bool:
        """Say that the least height does not hang on the width."""
        return False
