"""Lists with a few columns, as all panels of the debugger have them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget

from workbench.ui.scale import px
from workbench.ui.widgets.parts import restyle


def tree(title: str, columns: int, headers: tuple[str, ...] = ()) -> QTreeWidget:
    """Return a tree whose first column takes the room that the others leave; without `headers` none show."""
    made = QTreeWidget()
    made.setAccessibleName(title)
    made.setColumnCount(columns)
    made.setHeaderHidden(not headers)
    if headers:
        made.setHeaderLabels(list(headers))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = made.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(px(24))
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, columns):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    restyle(made, "QTreeWidget { background: transparent; }")
    return made
