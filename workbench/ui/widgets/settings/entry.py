"""One entry of the page of settings: what it is called, what it is for, and something to change it with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.settings_queries import SettingRow, SettingValue
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Dim, Tag, Text

_MOST = 10**9


class Entry(QWidget):
    """Title, description and, below, what the caller adds to `line`."""

    def __init__(self, title: str, description: str, also: str = "", parent: QWidget | None = None) -> None:
        """`also`: words by which it is found too."""
        super().__init__(parent)
        self.title = Text(title)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.description = Text(description, dim=True)
        self._words = f"{title} {description} {also}".casefold()
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.line = QHBoxLayout()
        self.line.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(0, 4, 0, 10))
        column.setSpacing(px(4))
        column.addLayout(self.head)
        column.addWidget(self.description)
        column.addLayout(self.line)

    def fits(self, words: Sequence[str]) -> bool:
        """Whether every word stands in what it says."""
        return all(word in self._words for word in words)


class SettingEntry(Entry):
    """A setting of the file.

    Signals:
        changed(str, object): the key, and the value that is wanted; None: the usual one
    """

    changed = Signal(str, object)

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(
            table_words(row.title), table_words(row.description), f"{row.key} {' '.join(row.choices)}", parent
        )
        self._row, self._shown = row, ""
        self.mark = Tag(self.tr("changed"), "good")
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Back to what usually holds"))
        self.reset.setAccessibleName(self.tr("Reset {0}").format(self.title.whole))
        self.reset.clicked.connect(lambda: self.changed.emit(row.key, None))
        self.head.addWidget(Dim(row.key))
        self.edit = self._editor(row)
        self.edit.setAccessibleName(self.title.whole)
        self.edit.setAccessibleDescription(self.description.whole)
        self.line.addWidget(self.edit, 1 if isinstance(self.edit, QLineEdit) else 0)
        self.line.addWidget(self.mark)
        self.line.addWidget(self.reset)
        self.line.addStretch(1)
        self.show_row(row)

    def show_row(self, row: SettingRow) -> None:
        """Show what holds now; what is being typed stays."""
        self._row = row
        self.mark.setVisible(row.is_changed)
        self.reset.setVisible(row.is_changed)
        if self.edit.hasFocus() and self._text() != self._shown and self.value() != row.value:
            return
        self.edit.blockSignals(True)
        match self.edit:
            case QComboBox():
                self.edit.setCurrentText(str(row.value))
            case QSpinBox():
                self.edit.setValue(int(str(row.value)))
            case QDoubleSpinBox():
                self.edit.setValue(float(str(row.value)))
            case QLineEdit():
                self.edit.setText(", ".join(row.value) if isinstance(row.value, tuple) else str(row.value))
        self.edit.blockSignals(False)
        self._shown = self._text()

    def fits(self, words: Sequence[str]) -> bool:
        """Whether every word stands in what it says or in what holds."""
        value = str(self._row.value).casefold()
        return all(word in self._words or word in value for word in words)

    def _text(self) -> str:
        return self.edit.text() if isinstance(self.edit, QLineEdit | QSpinBox | QDoubleSpinBox) else ""

    def value(self) -> SettingValue:
        """Return what the editor holds."""
        match self.edit:
            case QComboBox():
                return self.edit.currentText()
            case QSpinBox() | QDoubleSpinBox():
                return self.edit.value()
        text = self.edit.text().strip() if isinstance(self.edit, QLineEdit) else ""
        if isinstance(self._row.usual, tuple):
            return tuple(part.strip() for part in text.split(",") if part.strip())
        return text

    def _editor(self, row: SettingRow) -> QWidget:
        if row.choices:
            box = QComboBox()
            box.addItems(row.choices)
            box.activated.connect(lambda _: self._tell())
            return box
        if isinstance(row.usual, float):
            number = QDoubleSpinBox()
            number.setRange(0.1, _MOST)
            number.setDecimals(1)
            number.editingFinished.connect(self._tell)
            return _quiet(number)
        if isinstance(row.usual, int):
            whole = QSpinBox()
            whole.setRange(0, _MOST)
            whole.editingFinished.connect(self._tell)
            return _quiet(whole)
        line = QLineEdit()
        line.setMinimumWidth(px(160))
        line.setMaximumWidth(px(420))
        line.editingFinished.connect(self._tell)
        return line

    def _tell(self) -> None:
        if (value := self.value()) != self._row.value:
            self.changed.emit(self._row.key, value)


class ActionEntry(Entry):
    """Something that the menus have as well: the same actions, so both are always of one mind."""

    def __init__(
        self, title: str, description: str, actions: Sequence[QAction], words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, description, words, parent)
        self.edits: list[QWidget] = []
        if len(actions) > 1 and all(action.isCheckable() for action in actions):
            self._offer(actions)
            self.line.addStretch(1)
            return
        self.edits = [_box(action) if action.isCheckable() else _button(action) for action in actions]
        row = FlowLayout()
        for edit in self.edits:
            row.addWidget(edit)
        self.line.addLayout(row, 1)

    def _offer(self, actions: Sequence[QAction]) -> None:
        box = QComboBox()
        box.setAccessibleName(self.title.whole)
        for action in actions:
            box.addItem(action.text())

        def show() -> None:
            box.setCurrentIndex(next((place for place, each in enumerate(actions) if each.isChecked()), -1))

        for action in actions:
            action.toggled.connect(lambda _: show())
        show()
        box.activated.connect(lambda place: actions[place].trigger())
        self._add(box)

    def _add(self, edit: QWidget) -> None:
        self.edits.append(edit)
        self.line.addWidget(edit)


def _box(action: QAction) -> QCheckBox:
    box = QCheckBox(action.text())
    box.setChecked(action.isChecked())
    action.toggled.connect(box.setChecked)
    box.clicked.connect(lambda wanted: action.trigger() if wanted != action.isChecked() else None)
    return box


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(action.trigger)
    return button


def _quiet(box: QSpinBox | QDoubleSpinBox) -> QWidget:
    """A box that a wheel that passes by does not change."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(px(120))
    return box
