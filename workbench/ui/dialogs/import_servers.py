"""MCP servers that another program's file names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.domain.servers import ImportServers
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.place_line import PlaceLine
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Text


class ImportServersDialog(AskDialog):
    """Asks for the file, and says what is believed of it.

    Signals:
        chosen(object): an `ImportServers`
    """

    chosen = Signal(object)

    def __init__(self, walls: str, parent: QWidget | None = None) -> None:
        """`walls`: what is said of confinement where nothing confines tools here; empty: they are confined."""
        super().__init__(parent)
        self.setMinimumWidth(bounded(self, 520).width())
        self.setWindowTitle(self.tr("Import MCP servers"))
        self.heading.show_text(self.tr("Import the servers of which file?"))
        self.yes.setText(self.tr("&Import"))
        self.no.setText(self.tr("Cancel"))
        hint = self.tr("a JSON file with mcpServers, such as .mcp.json")
        self.file = PlaceLine(
            self.tr("File with mcpServers"), hint, files=self.tr("JSON (*.json);;All files (*)"), folders=False
        )
        self.file.changed.connect(lambda text: self.yes.setEnabled(bool(text)))
        self.unconfined = QCheckBox(self.tr("Run them &unconfined, to see their tools"))
        self.unconfined.setVisible(bool(walls))
        self.add(self.file)
        self.add(self.unconfined)
        if walls:
            self.add(Text(walls))
        means = self.tr(
            "The file stays as it is; keys in it are copied into the secrets. Each server is started confined, to see "
            "its tools. None is enabled by that, and what it says of its tools’ effects is not believed: you choose "
            "both when you enable it."
        )
        self.add(Text(means, dim=True))
        self.yes.setEnabled(False)
        self.file.setFocus()

    def answer_yes(self) -> None:
        """Say which file."""
        self.chosen.emit(ImportServers(file=self.file.text(), unconfined=self.unconfined.isChecked()))
        self.accept()
