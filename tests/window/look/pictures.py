"""Sketches of each panel and page, small enough to be kept: what is bright where, and where there is something to read.

A sketch forgives other fonts, names and times; it shows an empty panel, a wrong palette, a lost column.
`test_pictures.py` says how the kept ones are made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.window.debugger.desk import LONG, Desk
from workbench.ui.theme import apply_theme, shown_theme
from workbench.ui.theme_colours import SCHEMES, Scheme
from workbench.ui.widgets.notices import Banner

KEPT = Path(__file__).with_name("sketches")
GRID = QSize(32, 20)
SIZES = (QSize(1280, 800), QSize(1920, 1080))
ZOOMS = (100, 150)
LEAVES = ("settings", "plugins", "secrets", "connections", "memory", "search", "inbox")
BEHIND = ("calls", "watches", "problems", "peek")
_BRIGHT, _BUSY = 8, 5
"""By how much of 255 a cell may be brighter, and busier, and still count as the same."""
Way = tuple[Scheme, int, QSize]
WAYS: tuple[Way, ...] = tuple((theme, zoom, size) for theme in SCHEMES for zoom in ZOOMS for size in SIZES)


def sketch(picture: QImage) -> QImage:
    """Return how bright each cell of the grid is, and beside it how busy."""
    grey = picture.convertToFormat(QImage.Format.Format_RGB32).convertToFormat(QImage.Format.Format_Grayscale8)
    edges = grey.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(edges)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(1, 0, grey)
    painter.end()
    both = QImage(2 * GRID.width(), GRID.height(), QImage.Format.Format_RGB32)
    painter = QPainter(both)
    for place, part in enumerate((grey, edges)):
        ratio, way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        painter.drawImage(place * GRID.width(), 0, part.scaled(GRID, ratio, way))
    painter.end()
    return both.convertToFormat(QImage.Format.Format_Grayscale8)


def share_of_others(one: QImage, other: QImage) -> float:
    """Return which share of the cells is another, from 0 to 1."""
    differ = 0
    for y in range(GRID.height()):
        for x in range(GRID.width()):
            bright, busy = (
                abs(one.pixelColor(at, y).value() - other.pixelColor(at, y).value()) for at in (x, x + GRID.width())
            )
            differ += bright > _BRIGHT or busy > _BUSY
    return differ / (GRID.width() * GRID.height())


def pictures(desk: Desk) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Yield what there is to see, one after the other, with what is drawn of it."""
    window = desk.program.window
    yield "welcome", lambda: window
    desk.act("recording_summary")  # recorded: its lanes are the same each time
    desk.qtbot.waitUntil(lambda: desk.run.status == "not_reached" and not desk.run.has_gap, timeout=LONG)
    desk.quiet()
    for banner in desk.program.window.findChildren(Banner):
        banner.dismissed.emit(banner.key)
    desk.program.select(next(row.start for row in desk.run.timeline.rows if row.call == "c34.1"))
    desk.quiet()
    yield "run", lambda: window
    for name in BEHIND:
        window.docks[name].raise_()
    yield "behind", lambda: window
    for name in ("stack", "breakpoints", "context", "inspector"):
        window.docks[name].raise_()
    for name in LEAVES:
        desk.act(name)
        desk.quiet()
        yield name, lambda: window


def drawn(desk: Desk, what: QWidget, way: Way) -> QImage:
    """Return a picture of a widget in a theme, at a zoom and a size."""
    theme, zoom, size = way
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if shown_theme(app) != theme:
        apply_theme(app, theme)
    window = desk.program.window
    if window.appearance.zoom != zoom:
        window.appearance.choose_zoom(zoom)
    window.resize(size)
    desk.qtbot.wait(60)
    desk.until(lambda: not window.page_room.is_looking)  # docks have stepped aside by then, where a page wants room
    desk.quiet()
    desk.qtbot.wait(60)
    return what.grab().toImage()


def kept(subject: str, way: Way) -> QImage:
    """Return the sketch that is kept."""
    return kept_all(KEPT / f"{subject}.png")[WAYS.index(way)]


def kept_all(file: Path) -> list[QImage]:
    """Return the sketches that are kept in a file."""
    atlas = QImage(str(file))
    high = GRID.height()
    return [atlas.copy(0, top, 2 * GRID.width(), high) for top in range(0, atlas.height(), high)]


def keep(subject: str, sketches: list[QImage]) -> None:
    """Keep a subject's sketches, one for each way."""
    keep_all(KEPT / f"{subject}.png", sketches)


def keep_all(file: Path, sketches: list[QImage]) -> None:
    """Keep sketches beneath each other."""
    atlas = QImage(2 * GRID.width(), len(sketches) * GRID.height(), QImage.Format.Format_RGB32)
    painter = QPainter(atlas)
    for place, each in enumerate(sketches):
        painter.drawImage(0, place * GRID.height(), each)
    painter.end()
    file.parent.mkdir(exist_ok=True)
    atlas.convertToFormat(QImage.Format.Format_Grayscale8).save(str(file))


def name_of(way: Way) -> str:
    """Return `dark-150-1920`."""
    theme, zoom, size = way
    return f"{theme}-{zoom}-{size.width()}"
