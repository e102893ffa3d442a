"""The language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.languages import CODED
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Text


class LanguageDialog(AskDialog):
    """Offers the languages that there are, each by its own name.

    Signals:
        chosen(str): that language; empty: that of the desktop
    """

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], kept: str, folder: str, parent: QWidget | None = None) -> None:
        """`kept`: what was chosen last; `folder`: where more can be put."""
        super().__init__(parent)
        self.setObjectName("language_dialog")
        self.setWindowTitle(self.tr("Language"))
        self.heading.show_text(self.tr("Which language?"))
        self.yes.setText(self.tr("&Use it"))
        self.no.setText(self.tr("Cancel"))
        self.language = QComboBox()
        self.language.addItem(self.tr("As the desktop"), "")
        for name in sorted({CODED, *names}):
            self.language.addItem(own_name(name), name)
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Language"), self.language)
        self.add(form)
        self.add(
            Text(self.tr("It is spoken once the window is opened again. More languages: {0}").format(folder), dim=True)
        )

    def answer_yes(self) -> None:
        """Say which."""
        self.chosen.emit(self.language.currentData())
        self.accept()


def own_name(name: str) -> str:
    """Return what a language calls itself: `Deutsch`, `português (Brasil)`; its short name where that is unknown."""
    locale = QLocale(name)
    if locale.language() == QLocale.Language.C:
        return name
    told = locale.nativeLanguageName() or name
    return f"{told} ({locale.nativeTerritoryName()})" if "_" in name else told
