"""The language of the window: which there are, which is chosen, and its texts. Light: needed before the first paint.

A language is a file `workbench_de.qm` that `lrelease` made of `workbench_de.ts`; it stands among the resources, or in
the folder `languages` of the home, so that one can be added without code. English is in the code; its file has only
the plural forms. Numbers and dates follow the language.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGE: Final = "window/language"
"""The setting: a language as `de` or `pt_BR`; empty: that of the desktop."""
CODED: Final = "en"
"""The language of the code."""
_LEFTWARDS: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""
_HELD: Final[list[bytes]] = []
"""Files of languages as they were read: Qt would read from the file as it goes, and die where that is replaced."""
_SPOKEN: Final = [CODED]
"""The language that the window speaks."""
_PACKAGE = Path(__file__).parents[1]


def folders(home: Path) -> tuple[Path, Path]:
    """Return where languages are looked for: what a person put there, then what came along."""
    return home / "languages", _came_along()


def _came_along() -> Path:
    inside = _PACKAGE / "_resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / "languages"


def is_coded() -> bool:
    """Say whether the window speaks the language of the code, so that nothing has to be looked up."""
    return _SPOKEN[0] == CODED


def sentences_file() -> Path:
    """Return the file with the sentences that come from below the window; it is the same for all languages."""
    return _came_along() / "sentences.json"


def known(places: Sequence[Path]) -> dict[str, Path]:
    """Return the file of each language that there is, by its name."""
    found: dict[str, Path] = {}
    for place in places:
        for file in sorted(place.glob("workbench_*.qm")) if place.is_dir() else ():
            found.setdefault(file.stem.removeprefix("workbench_"), file)
    return found


def chosen(settings: QSettings, names: Sequence[str]) -> str:
    """Return the language that is used: the person's choice where it is there, else the desktop's, else English."""
    wanted = str(settings.value(LANGUAGE, "") or "")
    if wanted:
        return wanted if wanted in names else CODED
    for each in QLocale.system().uiLanguages():
        name = each.replace("-", "_")
        for fits in (name, name.partition("_")[0]):
            if fits in names or fits == CODED:
                return fits
    return CODED


def speak(app: QApplication, language: str, files: dict[str, Path]) -> list[QTranslator]:
    """Let all that is made from now on speak a language; return what must be kept as long as it does."""
    translators: list[QTranslator] = []
    _SPOKEN[0] = language
    if language != CODED:
        qts = QTranslator(app)
        if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            translators.append(qts)
        here = QLocale.system()
        locale = here if here.name().startswith(language.partition("_")[0]) else QLocale(language)
        QLocale.setDefault(locale)
        if (
            language.partition("_")[0] in _LEFTWARDS
        ):  # asking a locale makes all of Qt's enumerations, which takes 12 ms
            app.setLayoutDirection(locale.textDirection())
    if (file := files.get(language)) is not None:
        own, held = QTranslator(app), _read(file)
        _HELD.append(held)
        if own.load(held):
            translators.append(own)
    for each in translators:
        app.installTranslator(each)
    return translators


def _read(file: Path) -> bytes:
    """Return a file; nothing where it can't be read, so that the window opens in English."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
