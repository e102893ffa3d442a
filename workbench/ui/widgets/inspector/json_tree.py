"""JSON as a tree of names and values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from workbench.domain.argument_fields import ArgumentField
from workbench.domain.timeline_text import one_line
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.arguments.words import about_words, kind_words

CHILDREN = 500
"""So many children of a node are shown; the text view has them all."""


class JsonTree(QTreeWidget):
    """Shows a JSON value; a node makes its children when it is opened, so that size does not matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Name"), self.tr("Value"), self.tr("What the tool says of it")])
        self.setColumnHidden(2, True)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Arguments as a tree"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemExpanded.connect(self._fill)

    def show_json(self, text: str, fields: Sequence[ArgumentField] = ()) -> bool:
        """Show the value that `text` says; return whether it is an object or a list, the only ones with a tree.

        `fields` are what a schema says of an object's members; each stands beside its value.
        """
        self.clear()
        self.setColumnHidden(2, not fields)
        try:
            value = json.loads(text, object_pairs_hook=_Pairs)
        except (ValueError, RecursionError):
            return False
        if not isinstance(value, (_Pairs, list)):
            return False
        self._add_children(self.invisibleRootItem(), value, ArgumentField(name="", parts=tuple(fields)))
        if self.topLevelItemCount() <= 12:
            self.expandToDepth(0)
        return True

    def _add_children(self, parent: QTreeWidgetItem, value: object, field: ArgumentField) -> None:
        parts = {part.name: part for part in field.parts}
        children = islice(_children(value), CHILDREN)
        items = [_item(name, child, parts.get(name) or field.item) for name, child in children]
        more = len(value) - len(items) if isinstance(value, list) else 0
        if more > 0:
            items.append(QTreeWidgetItem(["…", self.tr("{0} more, see the text").format(more)]))
        parent.addChildren(items)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if isinstance(item, _Node) and not item.childCount():
            self._add_children(item, item.value, item.field)


class _Pairs(list[tuple[str, object]]):
    """An object's members in order, doubles included."""


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, _Pairs):
        yield from value
    elif isinstance(value, list):
        yield from ((str(place), child) for place, child in enumerate(value))


class _Node(QTreeWidgetItem):
    """An object or a list, and what a schema says of it."""

    def __init__(self, texts: list[str], value: object, field: ArgumentField) -> None:
        super().__init__(texts)
        self.value, self.field = value, field
        self.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)


def _item(name: str, value: object, field: ArgumentField | None) -> QTreeWidgetItem:
    about = (about_words(field) or kind_words(field)) if field is not None else ""
    texts = [one_line(name, 80), _short(value), about]
    has_children = isinstance(value, list) and value
    item = _Node(texts, value, field or ArgumentField(name=name)) if has_children else QTreeWidgetItem(texts)
    if field is not None:
        item.setToolTip(2, plain_tip(f"{kind_words(field)}. {about_words(field)}"))
    return item


def _short(value: object) -> str:
    if isinstance(value, _Pairs):
        return f"{{{len(value)}}}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    if isinstance(value, str):
        return f"“{one_line(value, 200)}”"
    return json.dumps(value)
