"""Names and values, one a line: of a reply, a request, a judgement."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.parts import Text


class Facts(QWidget):
    """Names and values, one a line; lines without a value are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[Text, Text]] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(px(14))
        self._form.setVerticalSpacing(px(3))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these instead of what was shown; lines are kept for the next ones, as making them takes long."""
        shown = [(name, value) for name, value in facts if value]
        while self._form.rowCount() > len(shown):
            self._form.removeRow(len(shown))
        del self._lines[len(shown) :]
        for (label, text), (name, value) in zip(self._lines, shown, strict=False):
            label.show_text(name)
            text.show_text(value)
        for name, value in shown[len(self._lines) :]:
            self._lines.append(self._line(name, value))
        self.setVisible(bool(shown))

    def _line(self, name: str, value: str) -> tuple[Text, Text]:
        label, text = Text(name, dim=True), Text(value)
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        label.setWordWrap(False)
        self._form.addRow(label, text)
        return label, text
