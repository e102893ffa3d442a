"""Qt without a screen, and an event loop for coroutines."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from workbench.ui.languages import CODED, folders, known, speak
from workbench.ui.stylesheet import stylesheet
from workbench.ui.theme import STYLE, apply_theme, palette_of
from workbench.ui.theme_colours import DARK


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["workbench", *STYLE]


@pytest.fixture(scope="session")
def dark_sheet() -> str:
    """The style sheet of the theme that every test begins with."""
    return stylesheet(DARK)


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> None:
    """English, with its plural forms, whatever this machine speaks."""
    QLocale.setDefault(QLocale("en_US"))
    speak(qapp, CODED, known(folders(Path())))


@pytest.fixture(autouse=True)
def _dark(qapp: QApplication, dark_sheet: str) -> None:
    """Begin in the dark theme; given anew only where a test left another, for that takes a quarter of a second."""
    if qapp.styleSheet() != dark_sheet or qapp.palette() != palette_of(DARK):
        apply_theme(qapp, "dark")


@pytest.fixture(scope="session")
def qt_loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    from qasync import QEventLoop

    made = QEventLoop(qapp, already_running=True)
    asyncio.events._set_running_loop(None)
    yield made
    made._QEventLoop__is_running = False  # stop() would leave Qt's own loops unusable in this thread
    made.close()


@pytest.fixture
def loop(qt_loop: asyncio.AbstractEventLoop) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio on Qt's event loop, as in the program."""
    asyncio.events._set_running_loop(qt_loop)
    yield qt_loop
    asyncio.events._set_running_loop(None)
