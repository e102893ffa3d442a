"""Room for panels and pages that is never smaller than they need: where the window is too small, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.ui.scale import px


class Tight(QScrollArea):
    """Gives what is in it all the room there is, and at least what it needs; itself it needs nearly none."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return room for a line or two."""
        return QSize(px(120), px(64))

    def sizeHint(self) -> QSize:
        """Return what the content would like to have."""
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()
