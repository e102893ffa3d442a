"""Gives what is on the screen another zoom; what is made afterwards has it by `scale`. Loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QMargins, QObject, QSize
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
Sizes = tuple[int, ...]


class _Sized(NamedTuple):
    """Sizes of a widget or a layout that the program may have set."""

    owner: QObject
    what: str
    read: Callable[[], Sizes]
    write: Callable[[Sizes], object]


def show_zoom(app: QApplication, percent: int) -> None:
    """Give the whole program this zoom: fonts, icons, rows, margins and least sizes, all by one factor."""
    before = zoom()
    if percent == round(before * 100):
        return
    widgets = app.allWidgets()
    sized = [(each, each.read()) for widget in widgets for each in _sized(widget)]
    set_zoom(percent / 100)
    apply_theme(app, shown_theme(app))
    for widget in widgets:
        if isinstance(sheet := widget.property(SHEET), str):
            restyle(widget, sheet)
    for each, sizes in sized:
        if each.read() == sizes:  # else the style sheet gave it another
            _resize(each, sizes, before)
    for widget in widgets:
        _refresh(widget, before)


def _sized(widget: QWidget) -> Iterator[_Sized]:
    yield _Sized(widget, "size", lambda: _limits(widget), lambda sizes: _limit(widget, sizes))
    yield _margins(widget)
    if isinstance(widget, QTreeView):
        yield _Sized(widget, "indent", lambda: (widget.indentation(),), lambda sizes: widget.setIndentation(*sizes))
    layout = widget.layout()
    if layout is not None:
        # never by `itemAt`: PySide keeps what stands for an item when the item is gone, and takes another for it
        for each in (layout, *layout.findChildren(QLayout)):
            yield from _sized_layout(each)


def _sized_layout(layout: QLayout) -> Iterator[_Sized]:
    yield _margins(layout)
    if isinstance(layout, QFormLayout | QGridLayout):
        grid = layout
        yield _Sized(
            grid, "across", lambda: (grid.horizontalSpacing(),), lambda sizes: grid.setHorizontalSpacing(*sizes)
        )
        yield _Sized(grid, "down", lambda: (grid.verticalSpacing(),), lambda sizes: grid.setVerticalSpacing(*sizes))
    elif isinstance(layout, QBoxLayout):
        yield _Sized(layout, "spacing", lambda: (layout.spacing(),), lambda sizes: layout.setSpacing(*sizes))


def _margins(owner: QWidget | QLayout) -> _Sized:
    def read() -> Sizes:
        margins = owner.contentsMargins()
        return margins.left(), margins.top(), margins.right(), margins.bottom()

    return _Sized(owner, "margins", read, lambda sizes: owner.setContentsMargins(QMargins(*sizes)))


def _limits(widget: QWidget) -> Sizes:
    least, most = widget.minimumSize(), widget.maximumSize()
    return least.width(), least.height(), most.width(), most.height()


def _limit(widget: QWidget, sizes: Sizes) -> None:
    room = widget.screen().availableSize() if widget.isWindow() else QSize(_MOST, _MOST)
    widget.setMinimumSize(QSize(sizes[0], sizes[1]).boundedTo(room))
    widget.setMaximumSize(sizes[2], sizes[3])


def _resize(sized: _Sized, sizes: Sizes, before: float) -> None:
    """Change sizes to the new zoom, by what they were at 100 % where nobody changed them since."""
    if not any(0 < size < _MOST for size in sizes):
        return
    kept = sized.owner.property(f"{_BASE}_{sized.what}")
    base: tuple[float, ...] = tuple(size / before for size in sizes)
    if isinstance(kept, list) and tuple(kept[1]) == sizes:
        base = tuple(kept[0])
    pairs = zip(sizes, base, strict=True)
    made = tuple(max(1, round(part * zoom())) if 0 < size < _MOST else size for size, part in pairs)
    sized.owner.setProperty(f"{_BASE}_{sized.what}", [list(base), list(made)])
    if made != sizes:
        sized.write(made)


def _refresh(widget: QWidget, before: float) -> None:
    if isinstance(widget, QToolBar):
        widget.setIconSize(QSize(px(16), px(16)))
    elif isinstance(widget, QHeaderView):
        _sections(widget, zoom() / before)
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
    widget.updateGeometry()


def _sections(header: QHeaderView, ratio: float) -> None:
    """Change the least width of columns, and the widths that a person or the program gave."""
    header.setMinimumSectionSize(round(header.minimumSectionSize() * ratio))
    for section in range(header.count()):
        if header.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive:
            header.resizeSection(section, round(header.sectionSize(section) * ratio))
