"""Arguments that have parts: the members of an object, the items of a list, each in a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.domain.argument_fields import ArgumentField, Kind, Misfit, misfits_within
from workbench.domain.argument_values import items_of, list_of, members_of, object_of
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.arguments.editors import (
    ChoiceEditor,
    JsonEditor,
    NumberEditor,
    TextEditor,
    ValueEditor,
    fits_editor,
)
from workbench.ui.widgets.arguments.rows import FieldRow
from workbench.ui.widgets.arguments.words import about_words, kind_words, misfit_text
from workbench.ui.widgets.parts import Tag


class ObjectEditor(ValueEditor):
    """The members of an object, one row each; those that may be left out are added from a list."""

    def __init__(
        self,
        field: ArgumentField,
        text: str,
        name: str,
        parent: QWidget | None = None,
        *,
        sinks: Sequence[str] = (),
        is_top: bool = False,
    ) -> None:
        super().__init__(field, text, name, parent)
        self.rows: dict[str, FieldRow] = {}
        self._sinks, self._path = sinks, "" if is_top else name
        self._editable = True
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        self.add = QToolButton()
        self.add.setText(self.tr("Add an argument…") if is_top else self.tr("Add a part…"))
        self.add.setProperty("arrow", "none")
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))
        self.add.setAccessibleName(self.add.text() if is_top else self.tr("Add a part of {0}").format(name))
        holder = self if is_top else _framed(self)
        column = self.column if is_top else holder.layout()
        assert isinstance(column, QVBoxLayout)
        column.addLayout(self._list)
        column.addWidget(self.add)
        if not is_top:
            self.column.addWidget(holder)
        given = members_of(text) or {}
        for part in field.parts:
            if part.name in given or part.required:
                self._add(part, given.get(part.name, ""))
        for extra in given:
            if extra not in self.rows:
                self._add(ArgumentField(name=extra), given[extra], is_known=False)
        self._given = tuple(given)
        self._offer()

    @property
    def problem(self) -> str:
        """Of the first of its members that has one."""
        return next((row.problem for row in self.rows.values() if row.problem), "")

    def set_editable(self, *, editable: bool) -> None:
        """Let its members be changed, or only be read."""
        self._editable = editable
        for row in self.rows.values():
            row.set_editable(editable=editable)
        self._offer()

    def entry(self) -> QWidget:
        """Return where its first member is typed."""
        return next((row.editor.entry() for row in self.rows.values()), self.add)

    def show_misfits(self, misfits: Sequence[Misfit]) -> str:
        """Let each member say what is wrong with it; return what is wrong with the whole."""
        for name, row in self.rows.items():
            row.show_misfits(misfits_within(misfits, name))
        return misfit_text(each for each in misfits if not each.place)

    def add_part(self, name: str) -> FieldRow:
        """Give a member that was left out, with its usual value; the keyboard goes there."""
        part = next(part for part in self.field.parts if part.name == name)
        row = self._add(part, part.empty)
        row.editor.entry().setFocus()
        self._offer()
        self._gather()
        return row

    def _add(self, part: ArgumentField, text: str, *, is_known: bool = True) -> FieldRow:
        tags = [Tag(self.tr("required"))] if part.required else []
        tags += [Tag(self.tr("says where"), "warning")] if part.name in self._sinks else []
        tags += [] if is_known else [Tag(self.tr("not in the schema"), "warning")]
        path = f"{self._path}.{part.name}" if self._path else part.name
        row = FieldRow(part, text, one_line(path, 120), make_editor, tags=tags, can_go=not part.required)
        row.set_editable(editable=self._editable)
        row.changed.connect(self._gather)
        row.removed.connect(lambda: self._remove(part.name))
        self.rows[part.name] = row
        self._list.addWidget(row)
        return row

    def _remove(self, name: str) -> None:
        row = self.rows.pop(name)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._offer()
        (self.add if self.add.isVisible() else self.entry()).setFocus()
        self._gather()

    def _offer(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for part in self.field.parts:
            if part.name not in self.rows:
                act = menu.addAction(one_line(part.name, 60), partial(self.add_part, part.name))
                act.setToolTip(plain_tip(about_words(part) or kind_words(part)))
        menu.setToolTipsVisible(True)
        self.add.setVisible(self._editable and not menu.isEmpty())

    def _gather(self) -> None:
        """Put the object together: members in the order in which they were written, new ones at the end."""
        order = [*(name for name in self._given if name in self.rows), *self.rows]
        members = {name: self.rows[name].text for name in dict.fromkeys(order)}
        self._text = object_of({name: text for name, text in members.items() if text})
        self.changed.emit()


class ListEditor(ValueEditor):
    """The items of a list, one row each."""

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, text, name, parent)
        self.rows: list[FieldRow] = []
        self._editable = True
        holder = _framed(self)
        column = holder.layout()
        assert isinstance(column, QVBoxLayout)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        column.addLayout(self._list)
        self.add = QPushButton(self.tr("Add an item"))
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(self.tr("Add an item to {0}").format(name))
        self.add.clicked.connect(self.add_item)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(holder)
        for item in items_of(text) or ():
            self._add(item)

    @property
    def problem(self) -> str:
        """Of the first of its items that has one."""
        return next((row.problem for row in self.rows if row.problem), "")

    def set_editable(self, *, editable: bool) -> None:
        """Let its items be changed, or only be read."""
        self._editable = editable
        self.add.setVisible(editable)
        for row in self.rows:
            row.set_editable(editable=editable)

    def entry(self) -> QWidget:
        """Return where its first item is typed."""
        return self.rows[0].editor.entry() if self.rows else self.add

    def show_misfits(self, misfits: Sequence[Misfit]) -> str:
        """Let each item say what is wrong with it; return what is wrong with the list."""
        for place, row in enumerate(self.rows):
            row.show_misfits(misfits_within(misfits, place))
        return misfit_text(each for each in misfits if not each.place)

    def add_item(self) -> None:
        """Add one at the end; the keyboard goes there."""
        assert self.field.item is not None
        self._add(self.field.item.empty).editor.entry().setFocus()
        self._gather()

    def _add(self, text: str) -> FieldRow:
        assert self.field.item is not None
        place = len(self.rows)
        row = FieldRow(self.field.item, text, f"{self.accessibleName()}[{place}]", make_editor)
        row.name.setText(str(place))
        row.set_editable(editable=self._editable)
        row.changed.connect(self._gather)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: FieldRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        for place, each in enumerate(self.rows):
            each.name.setText(str(place))
        self.entry().setFocus()
        self._gather()

    def _gather(self) -> None:
        self._text = list_of(row.text for row in self.rows if row.text)
        self.changed.emit()


def _framed(parent: QWidget) -> QFrame:
    """Return a box with a line at its left: what is in it belongs to the row above."""
    frame = QFrame(parent)
    frame.setObjectName("within")
    column = QVBoxLayout(frame)
    column.setContentsMargins(inset(12, 2, 0, 2))
    column.setSpacing(px(4))
    return frame


def make_editor(field: ArgumentField, text: str, name: str) -> ValueEditor:
    """Return the editor that fits a field and the value that it has now; JSON where none does."""
    return _EDITORS[field.kind if fits_editor(field, text) else "anything"](field, text, name)


_EDITORS: dict[Kind, type[ValueEditor]] = {
    "text": TextEditor,
    "number": NumberEditor,
    "whole number": NumberEditor,
    "yes or no": ChoiceEditor,
    "choice": ChoiceEditor,
    "list": ListEditor,
    "object": ObjectEditor,
    "anything": JsonEditor,
}
