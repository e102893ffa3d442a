"""Terms of the local model."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Text


class TermsDialog(AskDialog):
    """Shows a model's terms of use before its first use.

    Signals:
        accepted_terms(str): the person accepts the terms of this model
    """

    accepted_terms = Signal(str)

    def __init__(self, model: str, title: str, terms: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True, is_careful=True)
        self._model = model
        self.resize(bounded(self, 560, 420))
        self.setWindowTitle(self.tr("Terms of use"))
        self.heading.show_text(self.tr("Before {0} is used").format(title))
        self.yes.setText(self.tr("&Accept"))
        self.no.setText(self.tr("&Not now"))
        self.terms = QPlainTextEdit(terms)
        self.terms.setReadOnly(True)
        self.terms.setTabChangesFocus(True)
        self.terms.setAccessibleName(self.tr("Terms of use"))
        why = self.tr("The model runs on this machine and has terms of its own. They are asked for once.")
        self.add(Text(why, dim=True))
        self.add(self.terms, 1)

    def answer_yes(self) -> None:
        """Say that the terms are accepted."""
        self.accepted_terms.emit(self._model)
        self.accept()
