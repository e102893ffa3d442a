"""Gives what is on the screen another zoom; what is made afterwards has it by `scale`. Loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMargins, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QToolBar,
    QTreeView,
    QWidget,
)

from workbench.ui.scale import SHEET, px, set_zoom, zoom
from workbench.ui.theme import apply_theme, shown_theme
from workbench.ui.widgets.parts import restyle

_MOST = 16_777_215
"""Qt's largest size of a widget: none was set."""
_BASE = "sizes_at_100"
"""The property that holds what a size was at 100 % and what it was made of it, so that there and back is the same."""

_Write = Callable[..., object]


def show_zoom(app: QApplication, percent: int) -> None:
    """Give the whole program this zoom: fonts, icons, rows, margins and least sizes, all by one factor."""
    before = zoom()
    if percent == round(before * 100):
        return
    own = [
        (widget, widget.font()) for widget in app.allWidgets() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    ]
    set_zoom(percent / 100)
    apply_theme(app, shown_theme(app))
    for widget, font in own:
        if widget.font().pointSizeF() == font.pointSizeF():  # a size of its own, that the program's does not change
            font.setPointSizeF(font.pointSizeF() * zoom() / before)
            widget.setFont(font)
    for widget in app.allWidgets():
        _resize(widget, before)


def _resize(widget: QWidget, before: float) -> None:
    sheet = widget.property(SHEET)
    if isinstance(sheet, str):
        restyle(widget, sheet)
    least, most = widget.minimumSize(), widget.maximumSize()
    sizes = (least.width(), least.height(), most.width(), most.height())
    changed = _changed(widget, "size", sizes, before)
    if changed != sizes:
        room = widget.screen().availableSize() if widget.isWindow() else QSize(_MOST, _MOST)
        widget.setMinimumSize(QSize(changed[0], changed[1]).boundedTo(room))
        widget.setMaximumSize(changed[2], changed[3])
    _margins(widget, widget, before)
    if isinstance(widget, QToolBar):
        widget.setIconSize(QSize(px(16), px(16)))
    elif isinstance(widget, QTreeView):
        _set(widget, "indentation", (widget.indentation(),), widget.setIndentation, before)
    elif isinstance(widget, QHeaderView):
        _sections(widget, before)
    if (layout := widget.layout()) is not None:
        for each in _layouts(layout):
            _respace(each, before)
    widget.updateGeometry()


def _respace(layout: QLayout, before: float) -> None:
    _margins(layout, layout, before)
    if isinstance(layout, QFormLayout | QGridLayout):
        _set(layout, "across", (layout.horizontalSpacing(),), layout.setHorizontalSpacing, before)
        _set(layout, "down", (layout.verticalSpacing(),), layout.setVerticalSpacing, before)
    elif isinstance(layout, QBoxLayout):
        _set(layout, "spacing", (layout.spacing(),), layout.setSpacing, before)
    layout.invalidate()


def _sections(header: QHeaderView, before: float) -> None:
    """Change the least width of columns, and the widths that a person or the program gave."""
    ratio = zoom() / before
    header.setMinimumSectionSize(round(header.minimumSectionSize() * ratio))
    for section in range(header.count()):
        if header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            header.resizeSection(section, round(header.sectionSize(section) * ratio))


def _layouts(layout: QLayout) -> Iterable[QLayout]:
    """Yield a layout and those within it; those of widgets in it are their own."""
    yield layout
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and (inner := item.layout()) is not None:
            yield from _layouts(inner)


def _margins(owner: QObject, of: QWidget | QLayout, before: float) -> None:
    margins = of.contentsMargins()
    sizes = (margins.left(), margins.top(), margins.right(), margins.bottom())
    changed = _changed(owner, "margins", sizes, before)
    if changed != sizes:
        of.setContentsMargins(QMargins(*changed))


def _set(owner: QObject, what: str, sizes: tuple[int, ...], write: _Write, before: float) -> None:
    changed = _changed(owner, what, sizes, before)
    if changed != sizes:
        write(*changed)


def _changed(owner: QObject, what: str, sizes: tuple[int, ...], before: float) -> tuple[int, ...]:
    """Return sizes as they are at the new zoom, by what they were at 100 % where nobody changed them since."""
    if not any(0 < size < _MOST for size in sizes):
        return sizes
    kept = owner.property(f"{_BASE}_{what}")
    base: tuple[float, ...] = tuple(size / before for size in sizes)
    if isinstance(kept, list) and tuple(kept[1]) == sizes:
        base = tuple(kept[0])
    made = tuple(
        size if not 0 < size < _MOST else max(1, round(part * zoom())) for size, part in zip(sizes, base, strict=True)
    )
    owner.setProperty(f"{_BASE}_{what}", [list(base), list(made)])
    return made
