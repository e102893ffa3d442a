"""A row of a form of arguments: a name, what the schema says, the value, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.domain.argument_fields import ArgumentField, Misfit
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import inset, px
from workbench.ui.widgets.arguments.editors import ValueEditor
from workbench.ui.widgets.arguments.words import about_words, kind_words
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.parts import Dim, Tag, Text

Make = Callable[[ArgumentField, str, str], ValueEditor]
"""Makes the editor of a field for a value; the last is its name."""


class FieldRow(QWidget):
    """One argument, or an item of a list.

    Signals:
        changed(): its value is another now
        removed(): it is not to be given any longer
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self, field: ArgumentField, text: str, path: str, make: Make, *, tags: Sequence[Tag] = (), can_go: bool = True
    ) -> None:
        super().__init__()
        self.field, self._path, self._make_editor, self._can_go = field, path, make, can_go
        self._editable = True
        self.name = Line(one_line(field.name, 60))
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.kind = Dim(kind_words(field))
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setProperty("arrow", "none")
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(self.tr("Other values"))
        self.more.setAccessibleName(self.tr("Other values of {0}").format(path))
        self.more.setMenu(QMenu(self.more))
        self.about = Text(about_words(field), self, dim=True)
        self.about.setVisible(bool(self.about.whole))
        self.trouble = Text(tone="bad")
        self.trouble.hide()
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.name)
        for tag in tags:
            top.addWidget(tag)
        top.addWidget(self.kind, 1)
        top.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(inset(0, 0, 0, 6))
        self._column.setSpacing(px(3))
        self._column.addLayout(top)
        self._column.addWidget(self.about)
        self._column.addWidget(self.trouble)
        self.editor = self._make(text)
        self._column.insertWidget(2, self.editor)
        self._offer()

    @property
    def text(self) -> str:
        """The value as JSON; empty: it is not given."""
        return self.editor.text

    @property
    def problem(self) -> str:
        """What keeps what is typed from being a value; empty: nothing."""
        return self.editor.problem

    def set_text(self, text: str) -> None:
        """Put another value in, with the editor that fits it."""
        old = self.editor
        self.editor = self._make(text)
        self._column.replaceWidget(old, self.editor)
        old.hide()
        old.deleteLater()
        self.editor.set_editable(editable=self._editable)
        self.editor.entry().setFocus()
        self._offer()
        self.changed.emit()

    def set_editable(self, *, editable: bool) -> None:
        """Let the value be changed, or only be read."""
        self._editable = editable
        self.editor.set_editable(editable=editable)
        self.more.setVisible(editable and not self.more.menu().isEmpty())

    def show_misfits(self, misfits: Sequence[Misfit]) -> None:
        """Say what is wrong with this value, or let its parts say it."""
        said = self.editor.show_misfits(misfits)
        self.trouble.show_text(said)
        self.trouble.setVisible(bool(said))
        entry = self.editor.entry()
        entry.setAccessibleDescription(". ".join(part for part in (self.kind.text(), self.about.whole, said) if part))

    def _make(self, text: str) -> ValueEditor:
        editor = self._make_editor(self.field, text, self._path)
        editor.changed.connect(self.changed)
        return editor

    def _offer(self) -> None:
        """Offer the values that the schema knows beside what can be typed."""
        menu, field = self.more.menu(), self.field
        menu.clear()
        if field.default is not None:
            words = self.tr("The usual value: {0}").format(one_line(field.default, 60))
            menu.addAction(words, lambda: self.set_text(field.default or ""))
        if field.example:
            words = self.tr("An example: {0}").format(one_line(field.example, 60))
            menu.addAction(words, lambda: self.set_text(field.example))
        if field.nullable:
            menu.addAction(self.tr("null"), lambda: self.set_text("null"))
        if not self.text and field.kind in ("list", "object"):
            menu.addAction(self.tr("Give it"), lambda: self.set_text(field.empty))
        if self._can_go:
            menu.addAction(self.tr("Leave it out"), self.removed.emit)
        self.more.setVisible(self._editable and not menu.isEmpty())
