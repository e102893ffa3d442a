"""Which language the window speaks, as the person chooses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.ui.dialogs.language import LanguageDialog, own_name
from workbench.ui.languages import LANGUAGE, folders, known
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.notices import Notices

translate = QCoreApplication.translate


class Speaking:
    """Opens the dialog and keeps what was chosen."""

    def __init__(self, window: MainWindow, notices: Notices) -> None:
        self._window, self._notices = window, notices
        self.dialog: LanguageDialog | None = None
        notices.chosen.connect(lambda key: window.open_again() if key == LANGUAGE else None)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its action does, by name."""
        return {"language": self.show}

    def show(self) -> None:
        """Ask which language."""
        places = folders(Path(self._window.settings.fileName()).parent)
        kept = str(self._window.settings.value(LANGUAGE, "") or "")
        self.dialog = LanguageDialog(tuple(known(places)), kept, str(places[0]), self._window)
        self.dialog.chosen.connect(self._choose)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _choose(self, name: str) -> None:
        self._window.settings.setValue(LANGUAGE, name)
        shown = own_name(name) if name else translate("Speaking", "the language of the desktop")
        text = translate("Speaking", "The window speaks {0} once it is opened again.").format(shown)
        self._notices.tell("info", text, key=LANGUAGE, button=translate("Speaking", "Open It Again"))
