"""JSON as a tree of names and values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from workbench.domain.timeline_text import one_line

CHILDREN = 500
"""So many children of a node are shown; the text view has them all."""
_VALUE = Qt.ItemDataRole.UserRole


class JsonTree(QTreeWidget):
    """Shows a JSON value; a node makes its children when it is opened, so that size does not matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Name"), self.tr("Value")])
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Arguments as a tree"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemExpanded.connect(self._fill)

    def show_json(self, text: str) -> bool:
        """Show the value that `text` says; return whether it is an object or a list, the only ones with a tree."""
        self.clear()
        try:
            value = json.loads(text, object_pairs_hook=_Pairs)
        except (ValueError, RecursionError):
            return False
        if not isinstance(value, (_Pairs, list)):
            return False
        self._add_children(self.invisibleRootItem(), value)
        if self.topLevelItemCount() <= 12:
            self.expandToDepth(0)
        return True

    def _add_children(self, parent: QTreeWidgetItem, value: object) -> None:
        items = [_item(name, child) for name, child in islice(_children(value), CHILDREN)]
        more = len(value) - len(items) if isinstance(value, list) else 0
        if more > 0:
            items.append(QTreeWidgetItem(["…", self.tr("{0} more, see the text").format(more)]))
        parent.addChildren(items)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if not item.childCount():
            self._add_children(item, item.data(0, _VALUE))


class _Pairs(list[tuple[str, object]]):
    """An object's members in order, doubles included."""


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, _Pairs):
        yield from value
    elif isinstance(value, list):
        yield from ((str(place), child) for place, child in enumerate(value))


def _item(name: str, value: object) -> QTreeWidgetItem:
    item = QTreeWidgetItem([one_line(name, 80), _short(value)])
    if isinstance(value, list) and value:
        item.setData(0, _VALUE, value)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
    return item


def _short(value: object) -> str:
    if isinstance(value, _Pairs):
        return f"{{{len(value)}}}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    if isinstance(value, str):
        return f"“{one_line(value, 200)}”"
    return json.dumps(value)
