"""Arguments to read: laid out as text, or as a tree with what the tool says of each."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from workbench.domain.argument_fields import fields_of
from workbench.domain.values import Body
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.json_tree import JsonTree
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.json_values import laid_out


class ArgumentsText(BodyView):
    """Arguments with the line breaks of their texts."""

    def as_read(self, text: str) -> tuple[str, str]:
        """Return arguments laid out."""
        return laid_out(text), "json"


class ArgumentsView(ArgumentsText):
    """Arguments as a tree or as text."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Arguments"), source, parent, lines=14)
        self._in_tree = self._schema = ""
        self.tree = JsonTree()
        self.tree.setFixedHeight(10 * self.tree.fontMetrics().lineSpacing())
        self.tree.hide()
        self.column.addWidget(self.tree)
        self.as_tree = QToolButton()
        self.as_tree.setText(self.tr("Tree"))
        self.as_tree.setCheckable(True)
        self.as_tree.setAutoRaise(True)
        self.as_tree.toggled.connect(self._turn)
        self.top.insertWidget(self.top.count() - 1, self.as_tree)

    def show_titled(self, body: Body | None, title: str, schema: str) -> None:
        """Show arguments; the tree has what the tool's schema says of them."""
        self.title.setText(title)
        self._schema = schema
        self.show_body(body)

    def show_text(self, text: str) -> None:
        """Show arguments that are whole."""
        super().show_text(text)
        self._fill_tree()

    def _turn(self, is_tree: bool) -> None:
        self.code.setVisible(not is_tree)
        self.tree.setVisible(is_tree)
        self._fill_tree()

    def _fill_tree(self) -> None:
        if self.as_tree.isChecked() and self._in_tree != self.whole:
            self._in_tree = self.whole
            self.tree.show_json(self.whole, fields_of(self._schema))
