"""Composition root of the window; alone knows every layer.

The order is the point: Qt and the frame, first paint, then everything else, then the engine child.
"""

from __future__ import annotations

import builtins
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

_import = builtins.__import__

from PySide6.QtCore import QSettings, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

# WORKAROUND(https://bugreports.qt.io/browse/PYSIDE-2029): PySide's import hook slows every import after it.
builtins.__import__ = _import

from workbench.ui.main_window import MainWindow  # noqa: E402

if TYPE_CHECKING:
    from workbench.ui.program import Program

NO_DISPLAY = 2


def window(places: dict[str, str], files: list[str]) -> int:
    """Open the window and stay until it is closed. `places`: what `--home` and `--db` say. Returns the exit code."""
    app = application(sys.argv)
    settings = window_settings(places)
    frame = MainWindow(settings)
    program: list[Program] = []

    def begin() -> None:
        program.append(assemble(app, frame, places))
        program[0].start()
        program[0].open_files(files)

    frame.painted.connect(begin)
    frame.show()
    try:
        return app.exec()
    finally:
        for begun in program:
            begun.close()


def application(arguments: list[str]) -> QApplication:
    """Return the application in our own style, made once."""
    QApplication.setApplicationName("Workbench")
    QApplication.setDesktopFileName("workbench")
    app = QApplication(arguments[:1])
    app.setStyle("Fusion")
    return app
