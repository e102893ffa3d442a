"""Where a plugin is to come from, and what of it may run for that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.domain.plugins import InstallPlugin, PluginRow, UpdatePlugin
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.place_line import PlaceLine
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Text


class InstallDialog(AskDialog):
    """Asks for a package, a wheel or a folder; for a plugin that is there, for what replaces it.

    Signals:
        chosen(object): an `InstallPlugin` or `UpdatePlugin`
    """

    chosen = Signal(object)

    def __init__(self, walls: str, plugin: PluginRow | None = None, parent: QWidget | None = None) -> None:
        """`walls`: what is said of confinement where nothing confines tools here; empty: they are confined."""
        super().__init__(parent)
        self._plugin = plugin
        self.setMinimumWidth(bounded(self, 520).width())
        self.setWindowTitle(self.tr("Update plugin") if plugin else self.tr("Install a plugin"))
        self.heading.show_text(
            self.tr("Update {0} from where?").format(plugin.name) if plugin else self.tr("Install from where?")
        )
        self.yes.setText(self.tr("&Update") if plugin else self.tr("&Install"))
        self.no.setText(self.tr("Cancel"))
        hint = plugin.source if plugin else self.tr("name, name==1.2, a wheel, a folder")
        self.source = PlaceLine(self.tr("Package, wheel or folder"), hint, files=self.tr("Wheels (*.whl)"))
        self.source.changed.connect(self._look)
        self.build = QCheckBox(self.tr("Let it be &built: code of the package runs on this machine"))
        self.unconfined = QCheckBox(self.tr("Look at it &all the same"))
        self.unconfined.setVisible(bool(walls))
        after = (
            self.tr("Where anything differs from what you enabled, it is disabled until you have seen that.")
            if plugin
            else self.tr("It gets an environment of its own. You see what it asks for, then you may enable it.")
        )
        self.add(self.source)
        if plugin:
            self.add(Text(self.tr("Left empty: from the same place as before."), dim=True))
        self.add(self.build)
        self.add(Text(self._about_building(), dim=True))
        self.add(self.unconfined)
        if walls:
            self.add(Text(self.tr("{0} Only to see what it asks for would run its code so.").format(walls)))
        self.add(Text(after, dim=True))
        self.source.setFocus()
        self._look()

    def fill(self, source: str, *, build: bool, unconfined: bool) -> None:
        """Show what was entered before, for another try."""
        self.source.line.setText(source)
        self.build.setChecked(build)
        self.unconfined.setChecked(unconfined)

    def answer_yes(self) -> None:
        """Say what was chosen."""
        source, build, unconfined = self.source.text(), self.build.isChecked(), self.unconfined.isChecked()
        if self._plugin is not None:
            self.chosen.emit(UpdatePlugin(name=self._plugin.name, source=source, build=build, unconfined=unconfined))
        else:
            self.chosen.emit(InstallPlugin(source=source, build=build, unconfined=unconfined))
        self.accept()

    def _about_building(self) -> str:
        return self.tr(
            "A wheel is only unpacked. A folder, or a package without a wheel, has to be built first: its authors’ "
            "code runs then, with all your rights. Let it only where you trust them."
        )

    def _look(self) -> None:
        self.yes.setEnabled(bool(self.source.text()) or self._plugin is not None)
