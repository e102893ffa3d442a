"""Where Tab leads, from control to control."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QRadioButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.window.access.walk import path_of

_SAME_LINE = 0.5
"""How much of the lower of two controls must lie beside the other one for both to stand in one line."""


def reachable(root: QWidget) -> list[QWidget]:
    """Return what can have the focus by Tab now."""
    return [each for each in root.findChildren(QWidget) if each.window() is root and _can_have(each)]


def tabbed(qtbot: QtBot, first: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Return what has the focus in turn, once round; from a control on, or else the one that stands uppermost."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in met:
        met.append(now)
        qtbot.keyClick(now, key)
    return met


def read_from(order: list[QWidget]) -> list[QWidget]:
    """Return the round from the control on that stands first for a reader."""
    first = min(range(len(order)), key=lambda at: (_box(order[at]).top(), _box(order[at]).left()))
    return order[first:] + order[:first]


def turned_back(order: Iterable[QWidget]) -> list[str]:
    """Return where Tab goes against the order in which one reads: up, or to the left in a line, within a panel."""
    found = []
    for one, other in pairwise(order):
        if _panel(one) is not _panel(other):
            continue
        a, b = map(_box, _beside(one, other))
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        in_line = beside > _SAME_LINE * min(a.height(), b.height())
        across = min(a.right(), b.right()) - max(a.left(), b.left())
        if (in_line and b.right() <= a.left()) or (not in_line and b.bottom() <= a.top() and across > 0):
            found.append(f"{path_of(one)} {a.getRect()} → {path_of(other)} {b.getRect()}")
    return found


def faults_of(qtbot: QtBot, window: QWidget) -> list[str]:
    """Return what is wrong with Tab in a window as it is shown now."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = reachable(window)
    order = tabbed(qtbot, wanted[0])
    back = tabbed(qtbot, order[0], Qt.Key.Key_Backtab)
    missed = [f"missed: {path_of(each)}" for each in wanted if each not in order]
    same = back == order[:1] + order[:0:-1]
    return missed + turned_back(read_from(order)) + ([] if same else [f"another way back: {path_of(order[0])}"])


def _beside(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget]:
    """Return what holds each of them where both are within one widget; what is scrolled away stands where that is."""
    above = [one]
    while (parent := above[-1].parentWidget()) is not None:
        above.append(parent)
    while (parent := other.parentWidget()) is not None and parent not in above:
        other = parent
    return above[max(0, above.index(parent) - 1)] if parent is not None else one, other


def _can_have(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_other = isinstance(widget, QRadioButton) and not widget.isChecked()  # arrows lead there
    return not is_other and by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _panel(widget: QWidget) -> QWidget:
    if isinstance(widget, QTabBar):  # of docks: Qt has them come after all else
        return widget
    at = widget
    while at.parentWidget() is not None and not isinstance(at, QDockWidget):
        at = at.parentWidget()
    return at


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
