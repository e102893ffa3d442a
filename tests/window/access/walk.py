"""What a screen reader is told of a window, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from workbench.ui.fold_faces import FoldButton

_WORD = re.compile(r"\w")
_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton", "ExtensionButton")
"""Beginnings of the names of what Qt makes within its own controls."""
_TOLD = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
_EMPTY = (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Pane)
ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QRadioButton, frozenset({QAccessible.Role.RadioButton})),
    (QCheckBox, frozenset({QAccessible.Role.CheckBox})),
    (
        QToolButton,
        frozenset(
            {
                QAccessible.Role.PushButton,
                QAccessible.Role.CheckBox,
                QAccessible.Role.ButtonMenu,
                QAccessible.Role.ButtonDropDown,
            }
        ),
    ),
    (QPushButton, frozenset({QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ButtonMenu})),
    (QComboBox, frozenset({QAccessible.Role.ComboBox})),
    (QLineEdit, frozenset({QAccessible.Role.EditableText})),
    (QAbstractItemView, frozenset({QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List})),
)


def faults(root: QWidget) -> list[str]:
    """Return what is wrong with the controls within a widget, and with itself; one line each."""
    found = []
    for widget in controls(root):
        found += [f"{path_of(widget)}: {fault}" for fault in _faults(widget)]
    return found


def deaf_labels(root: QWidget) -> list[str]:
    """Return the labels whose key leads nowhere, since what they stand for can't have the focus by a key."""
    labels = [each for each in root.findChildren(QLabel) if each.buddy() is not None and "&" in each.text()]
    return [path_of(each) for each in labels if each.buddy().focusPolicy() == Qt.FocusPolicy.NoFocus]


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield everything in it that can have the focus, or be clicked, whether it is shown now or not."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, (QMenu, QMenuBar, QHeaderView)) or _is_qts_own(widget):
            continue
        if isinstance(widget, QPushButton) and widget.isHidden() and not widget.text():
            continue  # what it is for is not known yet
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def path_of(widget: QWidget) -> str:
    """Return where a widget stands, for people."""
    names = []
    at: QObject | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return " / ".join(reversed(names))


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls it."""
    return interface_of(widget).text(QAccessible.Text.Name)


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader sees of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, path_of(widget)
    return found


def _is_qts_own(widget: QWidget) -> bool:
    if any(widget.objectName().startswith(name) for name in _OWN) or widget.focusProxy() is not None:
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, (QComboBox, QTabBar)):
            return True
        above = above.parentWidget()
    return isinstance(widget, QLabel) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def _faults(widget: QWidget) -> Iterator[str]:
    name = name_of(widget)
    if isinstance(widget, QTabBar):
        if nameless := [at for at in range(widget.count()) if not _WORD.search(_tab(widget, at))]:
            yield f"its tabs {nameless} have no name"
    elif not _WORD.search(name):
        yield f"it has no name ({name!r})"
    if re.search(r"&\w", name):
        yield f"its name holds the mark of a key ({name!r})"
    if _holds_tab(widget):
        yield "Tab does not lead out of it"
    yield from _faults_of_role(widget)
    yield from _faults_of_state(widget)
    if isinstance(widget, QAbstractItemView):
        yield from _faults_of_items(widget)


def _holds_tab(widget: QWidget) -> bool:
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly() and not widget.tabChangesFocus()
    return isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation()


def _faults_of_role(widget: QWidget) -> Iterator[str]:
    role = interface_of(widget).role()
    said = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
    if said is not None and role not in said:
        yield f"its role is {role}"
    if said is None and role in _EMPTY and not isinstance(widget, (QScrollArea, QKeySequenceEdit)):
        yield f"its role says nothing ({role})"


def _faults_of_state(widget: QWidget) -> Iterator[str]:
    state = interface_of(widget).state()
    if bool(state.disabled) == widget.isEnabled():
        yield "whether it is enabled is told wrongly"
    if isinstance(widget, FoldButton):
        if (state.expandable, bool(state.expanded), bool(state.collapsed)) != (
            1,
            widget.isChecked(),
            not widget.isChecked(),
        ):
            yield "whether it is folded is told wrongly"
    elif isinstance(widget, QAbstractButton):
        if bool(state.checkable) != widget.isCheckable():
            yield "whether it can be checked is told wrongly"
        elif widget.isCheckable() and bool(state.checked) != widget.isChecked():
            yield "whether it is checked is told wrongly"


def _tab(bar: QTabBar, at: int) -> str:
    return bar.tabText(at) or bar.accessibleTabName(at)


def _faults_of_items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    header = getattr(view, "header", None) or getattr(view, "horizontalHeader", None)
    if header is not None and not header().isHidden():
        for column in range(columns):
            told = [model.headerData(column, Qt.Orientation.Horizontal, role) for role in _TOLD]
            if not any(_WORD.search(str(each or "")) for each in told):
                yield f"its column {column} has no name"
    for row in range(min(model.rowCount(), 50)):
        cells = [model.index(row, column) for column in range(columns)]
        told = [cell.data(role) for cell in cells for role in _TOLD]
        if not any(_WORD.search(str(each or "")) for each in told) and not any(map(view.indexWidget, cells)):
            yield f"its row {row} says nothing"
