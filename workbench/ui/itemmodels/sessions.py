"""Sessions and the tree of their runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow, SessionRow
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.words import run_words, when_words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
VALUE: Final = Qt.ItemDataRole.UserRole
"""Role under which the `SessionRow` or `RunRow` itself stands."""
_HERE: Final = QModelIndex()


@dataclass(slots=True, eq=False)
class _Node:
    key: str
    value: SessionRow | RunRow | None
    parent: _Node | None
    number: int
    children: list[_Node] = field(default_factory=list)


_Wanted = tuple[str, SessionRow | RunRow, list["_Wanted"]]


class SessionsItemModel(QAbstractItemModel):
    """Sessions, newest first; below each its runs, forks below the run they began at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[int, _Node] = {}
        self._last = 0
        self._root = self._new("", None, None)
        self._now = 0.0

    def show(self, sessions: Sequence[SessionRow], now: float) -> None:
        """Show these sessions; what stays keeps its place, selection and expansion. `now`: seconds since the epoch."""
        self._now = now
        self._sync(self._root, [_wanted(session) for session in sessions])

    def sessions(self) -> Iterator[SessionRow]:
        """Return the sessions that are shown, in order."""
        for node in self._root.children:
            if isinstance(node.value, SessionRow):
                yield node.value

    def index_of(self, key: SessionId | RunId) -> QModelIndex:
        """Return the place of a session or run; an invalid index where it is not shown."""
        node = next((node for node in self._nodes.values() if node.key == key and node.value is not None), None)
        return self._index(node) if node else QModelIndex()

    def rowCount(self, parent: Index = _HERE) -> int:
        """Return how many sessions, or runs below `parent`, there are."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _: Index = _HERE) -> int:
        """Return two: the name, and how it stands."""
        return 2

    def index(self, row: int, column: int, parent: Index = _HERE) -> QModelIndex:
        """Return the index at a place, or an invalid one."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < 2) or parent.column() > 0:
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index = _HERE) -> QModelIndex:  # type: ignore[override]
        """Return the session or run above."""
        node = self._node(index)
        return self._index(node.parent) if node.parent else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, alignment, tool tip or the value itself."""
        node = self._node(index)
        if node.value is None:
            return None
        if role == VALUE:
            return node.value
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(node)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = node.value.goal if isinstance(node.value, SessionRow) else _run_tip(node.value)
            return plain_tip(tip)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, node: _Node) -> tuple[str, str]:
        if isinstance(node.value, SessionRow):
            return node.value.name, when_words(node.value.changed, self._now)
        assert isinstance(node.value, RunRow)
        siblings = node.parent.children if node.parent else []
        kind = "fork" if node.value.parent else "run"
        return node.value.label or f"{table_words(kind)} {siblings.index(node) + 1}", run_words(node.value)

    def _sync(self, parent: _Node, wanted: list[_Wanted]) -> None:
        keys = {key for key, _, _ in wanted}
        for place in reversed(range(len(parent.children))):
            if parent.children[place].key not in keys:
                self._remove(parent, place)
        for place, (key, value, below) in enumerate(wanted):
            self._bring(parent, place, key, value)
            self._sync(parent.children[place], below)

    def _bring(self, parent: _Node, place: int, key: str, value: SessionRow | RunRow) -> None:
        at = next((i for i in range(place, len(parent.children)) if parent.children[i].key == key), None)
        above = self._index(parent)
        if at is None:
            self.beginInsertRows(above, place, place)
            parent.children.insert(place, self._new(key, value, parent))
            self.endInsertRows()
            return
        if at != place:
            self.beginMoveRows(above, at, at, above, place)
            parent.children.insert(place, parent.children.pop(at))
            self.endMoveRows()
        node = parent.children[place]
        if node.value != value:
            node.value = value
        self.dataChanged.emit(self._index(node), self._index(node, 1))

    def _remove(self, parent: _Node, place: int) -> None:
        self.beginRemoveRows(self._index(parent), place, place)
        self._forget(parent.children.pop(place))
        self.endRemoveRows()

    def _forget(self, node: _Node) -> None:
        for child in node.children:
            self._forget(child)
        del self._nodes[node.number]

    def _new(self, key: str, value: SessionRow | RunRow | None, parent: _Node | None) -> _Node:
        self._last += 1
        node = self._nodes[self._last] = _Node(key, value, parent, self._last)
        return node

    def _node(self, index: Index) -> _Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: _Node, column: int = 0) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), column, node.number)


def _run_tip(run: RunRow) -> str:
    began = translate("Sessions", "A fork at event {0}.").format(run.parent_seq) if run.parent else ""
    return "\n".join(
        part for part in (run.label, run.note, began, translate("Sessions", "Run {0}").format(run.id)) if part
    )


def _wanted(session: SessionRow) -> _Wanted:
    known = {run.id for run in session.runs}

    def below(parent: RunId | None) -> list[_Wanted]:
        return [
            (run.id, run, below(run.id))
            for run in sorted(session.runs, key=lambda run: run.started)
            if run.parent == parent or (parent is None and run.parent not in known)
        ]

    return session.id, session, below(None)
