"""A language for a while: translators, numbers, direction and what `said` knows are as before afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from workbench.ui import languages


@contextmanager
def speaking(app: QApplication, language: str, files: dict[str, Path]) -> Iterator[None]:
    """Speak a language until the block ends."""
    before = QLocale()
    added = languages.speak(app, language, files)
    try:
        yield
    finally:
        for each in added:
            app.removeTranslator(each)
        QLocale.setDefault(before)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        languages.speak(app, languages.CODED, {})
