"""Names and fields beneath each other."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from workbench.ui.scale import px


class Form(QFormLayout):
    """A form whose gaps grow with the zoom, and whose fields take the room that there is; Qt's own gaps stay small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(px(8))
        self.setVerticalSpacing(px(6))
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
