"""Enabling a plugin: what it asks for is shown, and just that is enabled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.domain.plugins import EnablePlugin, PluginRow
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Text, scrolled
from workbench.ui.widgets.plugins.content import PluginContent


class EnableDialog(AskDialog):
    """Shows all that a plugin asks for; Return means no. What changes meanwhile is refused by its digest.

    Signals:
        enabled(object): an `EnablePlugin` of what was shown
    """

    enabled = Signal(object)

    def __init__(self, row: PluginRow, confinement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True, is_careful=True)
        self._row = row
        self.resize(bounded(self, 660, 600))
        self.setWindowTitle(self.tr("Enable a plugin"))
        self.heading.show_text(self.tr("Enable {0}?").format(row.name))
        self.yes.setText(self.tr("&Enable it"))
        self.no.setText(self.tr("Cancel"))
        self.content = PluginContent(are_open=True)
        self.content.show_plugin(row, confinement)
        self.add(
            Text(
                self.tr(
                    "This is all that it says of itself. Nobody has proven it: walls and tool sets hold it to that."
                ),
                dim=True,
            )
        )
        self.add(scrolled(self.content), 1)
        self.believe = QCheckBox(self.tr("&Believe what it says of its tools’ effects"))
        self.believe.setChecked(row.believed)
        self.believe.setVisible(row.kind == "mcp")
        self.add(self.believe)
        if row.kind == "mcp":
            self.add(Text(self._about_hints(), dim=True))
        self.add(
            Text(
                self.tr(
                    "Enabled, its tools can be put into tool sets. When anything of it changes, you are asked anew."
                ),
                dim=True,
            )
        )

    def answer_yes(self) -> None:
        """Say what is enabled."""
        self.enabled.emit(
            EnablePlugin(name=self._row.name, digest=self._row.digest, believe_hints=self.believe.isChecked())
        )
        self.accept()

    def _about_hints(self) -> str:
        return self.tr(
            "Off: each of its tools counts as changing something for good, and as sending, so you are asked. On: what "
            "it calls read-only counts as changing nothing, idempotent as that, and a closed world as sending nothing. "
            "A server can lie. Its output is untrusted either way."
        )
