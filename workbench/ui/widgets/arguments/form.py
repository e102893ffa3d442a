"""The form of a call's arguments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.argument_fields import ArgumentField, Misfit, fields_of
from workbench.ui.in_view import focus_in_view
from workbench.ui.scale import inset
from workbench.ui.widgets.arguments.groups import ObjectEditor
from workbench.ui.widgets.parts import Text


class ArgumentsForm(QWidget):
    """A field for each argument.

    Signals:
        changed(): a value is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top: ObjectEditor | None = None
        self._schema = ""
        self._trouble = Text(tone="bad")
        self._trouble.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(inset(0, 2, 0, 2))
        self._column.addWidget(self._trouble)
        self._column.addStretch(1)

    @property
    def text(self) -> str:
        """The arguments as JSON."""
        return self._top.text if self._top is not None else "{}"

    @property
    def problem(self) -> str:
        """What keeps what is typed from being arguments; empty: nothing."""
        return self._top.problem if self._top is not None else ""

    @property
    def top(self) -> ObjectEditor | None:
        """The arguments' rows, where they are shown."""
        return self._top

    def show_arguments(self, text: str, schema: str, *, editable: bool, sinks: Sequence[str] = ()) -> None:
        """Show arguments, given as JSON of an object; those that show already are left as they are."""
        if self._top is not None and schema == self._schema and text == self._top.text:
            self._top.set_editable(editable=editable)
            return
        self._schema = schema
        whole = ArgumentField(name="", kind="object", parts=fields_of(schema))
        old, self._top = self._top, ObjectEditor(whole, text, "", sinks=sinks, is_top=True)
        self._top.set_editable(editable=editable)
        self._top.changed.connect(self.changed)
        self._column.insertWidget(1, self._top)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def show_misfits(self, misfits: Sequence[Misfit]) -> None:
        """Say at each field what is wrong with it, and above all of them what is wrong with none."""
        said = self._top.show_misfits(misfits) if self._top is not None else ""
        self._trouble.show_text(said)
        self._trouble.setVisible(bool(said))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._top is not None:
            focus_in_view(self._top.entry())
