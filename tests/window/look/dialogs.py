"""Draws each dialog on a screen of this process's own, and says what is wrong with how it stands there.

Run as `python -m tests.window.look.dialogs FOLDER WAY...`, a way as `dark-150`, with Qt's offscreen platform and a
screen given to it by a file: only a process's start decides what screens there are.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from tests.window.look.clipping import clipped
from tests.window.look.filled import FILLED
from workbench.ui.languages import CODED, folders, known, speak
from workbench.ui.theme import STYLE, apply_theme
from workbench.ui.zooming import show_zoom

SETTLED = 30
"""Milliseconds after which what is shown stands where it stays."""


def main(folder: Path, ways: list[str]) -> None:
    """Write a picture for each dialog and way, and `faults.json`: what is wrong, in words, by way."""
    app = QApplication(["workbench", *STYLE])
    QLocale.setDefault(QLocale("en_US"))
    speak(app, CODED, known(folders(Path())))
    found = {}
    for way in ways:
        theme, _, zoom = way.rpartition("-")
        apply_theme(app, theme)
        show_zoom(app, int(zoom))
        dialogs = {name: make() for name, make in FILLED.items()}
        found[way] = [told for name, dialog in dialogs.items() for told in _seen(name, dialog, folder, way)]
        for dialog in dialogs.values():
            dialog.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (folder / "faults.json").write_text(json.dumps(found))


def _seen(name: str, dialog: QDialog, folder: Path, way: str) -> Iterator[str]:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    dialog.activateWindow()
    QTest.qWait(SETTLED)
    dialog.grab().save(str(folder / f"{name}-{way}.png"))
    yield from (f"{name}: {told}" for told in _faults(dialog))


def _faults(dialog: QDialog) -> Iterator[str]:
    yield from clipped(dialog)
    room = dialog.screen().availableSize()
    if dialog.width() > room.width() or dialog.height() > room.height():
        yield f"{dialog.size().toTuple()} on a screen of {room.toTuple()}"
    layout = dialog.layout()
    if (
        layout is not None
        and layout.hasHeightForWidth()
        and layout.totalMinimumHeightForWidth(dialog.width()) > dialog.height()
    ):
        yield f"{dialog.height()} high for {layout.totalMinimumHeightForWidth(dialog.width())}"
    for area in dialog.findChildren(QScrollArea):
        content = area.widget()
        stays = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if stays and area.isVisible() and content is not None and content.width() > area.viewport().width():
            yield f"{content.width()} wide where {area.viewport().width()} can be seen, and it does not scroll"
    if dialog.focusWidget() is None:
        yield "nothing has the focus"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    if dialog.isVisible():
        yield "Escape does not close it"


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
