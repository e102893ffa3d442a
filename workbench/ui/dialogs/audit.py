"""The audit in a window of its own, beside the run that one of its calls may be shown in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.ui.scale import bounded
from workbench.ui.tight import Tight
from workbench.ui.widgets.audit import AuditPanel

_SIZE = 1180, 700


class AuditDialog(QDialog):
    """Stays open while the main window is worked in; Escape closes it."""

    def __init__(self, panel: AuditPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Audit — Workbench"))
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Tight(panel))
        panel.back.setText(self.tr("&Close"))
        panel.back.setToolTip(self.tr("Close this window (Esc)"))
        panel.back.setAutoDefault(False)
        for button in (panel.verify, panel.export, panel.details.open):
            button.setAutoDefault(False)
        panel.closed.connect(self.close)
        self.resize(bounded(self, *_SIZE))

    def show_in_front(self) -> None:
        """Show it, in front of the main window."""
        self.show()
        self.raise_()
        self.activateWindow()
