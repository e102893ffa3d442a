"""Which texts on the screen are cut off, with no way to read the rest."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from workbench.ui.scale import px
from workbench.ui.widgets.empty import WayOn
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.sections import Elided

_SLACK = 2
"""Pixels at 100 %: fonts are rounded."""


def clipped(root: QWidget) -> list[str]:
    """Return what is cut off below `root`, as it is shown now, in words."""
    return sorted({told for widget in root.findChildren(QWidget) if _is_on_screen(widget) for told in _told(widget)})


def _is_on_screen(widget: QWidget) -> bool:
    """Whether it is there; Qt parks bars of tabs that it does not need outside of the window."""
    return widget.isVisible() and (not isinstance(widget, QTabBar) or not widget.visibleRegion().isEmpty())


def _told(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {_words(widget)!r} in {_place(widget)}"
    if isinstance(widget, QLabel):
        yield from (f"{name}: {told}" for told in _label(widget))
    elif (
        isinstance(widget, QAbstractButton)
        and not isinstance(widget, WayOn)
        and (widget.text() or not widget.icon().isNull())
    ):
        if _is_smaller(widget.size(), _wanted(widget)):
            yield f"{name}: {widget.size().toTuple()} for {_wanted(widget).toTuple()}"
    elif isinstance(widget, QComboBox):
        room = widget.width() - (widget.sizeHint().width() - _longest(widget))
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room + px(_SLACK) and not widget.toolTip():
            yield f"{name}: no room for its choice"
    elif isinstance(widget, QTabBar):
        if _is_smaller(QSize(10_000, widget.height()), QSize(0, widget.sizeHint().height())):
            yield f"{name}: {widget.height()} high for {widget.sizeHint().height()}"
    else:
        return
    if not isinstance(widget, QTabBar) and _words(widget) and (over := _beyond(widget)):
        yield f"{name}: {over}"


def _label(label: QLabel) -> Iterator[str]:
    text, metrics, room = QLabel.text(label), label.fontMetrics(), label.contentsRect()
    text = text.replace("&", "") if label.buddy() is not None else max(text.split("\n"), key=len)
    if not text:
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + px(_SLACK):
            yield f"{label.height()} high for {label.heightForWidth(label.width())}"
        return
    if room.height() + px(_SLACK) < metrics.height():
        yield f"{room.height()} high for a line of {metrics.height()}"
    is_cut = metrics.horizontalAdvance(text) > room.width() + px(_SLACK)
    if isinstance(label, Elided):
        if is_cut and not label.toolTip():
            yield "ends in an ellipsis, and no tip tells the rest"
    elif is_cut:
        yield f"{room.width()} wide for {metrics.horizontalAdvance(text)}"
    if (
        isinstance(label, Line)
        and QLabel.text(label) != label.text()
        and label.text() not in label.toolTip().replace("\u200b", "")
    ):
        yield "ends in an ellipsis, and its tip does not tell the rest"


def _wanted(button: QAbstractButton) -> QSize:
    """What it needs; one that shows its icon alone is as small as what it is in lets it be."""
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_icon = isinstance(button, QToolButton) and (not button.text() or button.toolButtonStyle() == style)
    return QSize(0, 0) if is_icon else button.sizeHint()


def _is_smaller(size: QSize, wanted: QSize) -> bool:
    return size.width() + px(_SLACK) < wanted.width() or size.height() + px(_SLACK) < wanted.height()


def _longest(box: QComboBox) -> int:
    texts = [box.itemText(place) for place in range(box.count())]
    return max((box.fontMetrics().horizontalAdvance(text) for text in texts), default=0)


def _beyond(widget: QWidget) -> str:
    """Whether it reaches out of what it is in, up to the nearest area that scrolls."""
    inner, parent = widget, widget.parentWidget()
    while parent is not None and not inner.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        area = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-px(_SLACK), -px(_SLACK), px(_SLACK), px(_SLACK)).contains(area):
            return f"{area.getRect()} reaches out of {type(parent).__name__} {parent.size().toTuple()}"
        inner, parent = parent, parent.parentWidget()
    return ""


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()[:60]
    return widget.currentText() if isinstance(widget, QComboBox) else widget.accessibleName()


def _place(widget: QWidget) -> str:
    names = []
    while (parent := widget.parentWidget()) is not None:
        if type(parent) not in (QWidget, QScrollArea):
            names.append(parent.objectName() or type(parent).__name__)
        widget = parent
    return " < ".join(name for name in names if not name.startswith("qt_"))[:120]
