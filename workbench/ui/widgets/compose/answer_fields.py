"""The form of a goal's answer, and the images that stand with its instructions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.ui.widgets.compose.fields import TextArea
from workbench.ui.widgets.sections import Section


class AnswerFields(Section):
    """Edits the schema that the final answer has to fit, and the image files; folded where there is neither.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, is_open=False)
        self.set_title(self.tr("Images, and the form of the answer"))
        self.images = QLineEdit()
        self.images.setAccessibleName(self.tr("Images"))
        self.images.setPlaceholderText(self.tr("none; files with commas between, sent along with the instructions"))
        self.images.textChanged.connect(self.changed)
        self.browse = QPushButton(self.tr("Add…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self.schema = TextArea(
            self.tr("JSON Schema of the final answer"),
            self.tr('None: the answer is free; or {"type": "object", "properties": …}'),
            4,
        )
        self.schema.setMaximumHeight(2 * self.schema.minimumHeight())
        self.schema.textChanged.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.images.accessibleName()))
        row.addWidget(self.images, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        label = QLabel(self.schema.accessibleName())
        label.setBuddy(self.schema)
        self.body.addWidget(label)
        self.body.addWidget(self.schema)

    def show_values(self, schema: str, images: tuple[str, ...]) -> None:
        """Show what a goal says."""
        self.schema.setPlainText(schema)
        self.images.setText(", ".join(images))
        self.set_open(bool(schema or images))

    def answer_schema(self) -> str:
        """Return the schema as it is typed; empty: the answer is free."""
        return self.schema.toPlainText().strip()

    def files(self) -> tuple[str, ...]:
        """Return the image files as they are typed."""
        return tuple(each.strip() for each in self.images.text().split(",") if each.strip())

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        if not self.answer_schema():
            return []
        from workbench.policy.arguments import (
            schema_trouble,
        )  # brings jsonschema, which the window has no other use for

        wrong = schema_trouble(self.answer_schema())
        return [self.tr("The schema of the answer: {0}").format(wrong)] if wrong else []

    def _choose(self) -> None:
        kinds = self.tr("Images (*.png *.jpg *.jpeg *.gif *.webp)")
        dialog = QFileDialog(self, self.tr("Images"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, files: list[str]) -> None:
        self.images.setText(", ".join(dict.fromkeys((*self.files(), *files))))
