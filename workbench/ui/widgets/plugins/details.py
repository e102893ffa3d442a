"""The plugin that is selected: how it stands, what can be done with it, and all that it asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.plugins import PluginRow
from workbench.ui.menu_keys import left_to_menus
from workbench.ui.plugin_words import state_tone, state_words
from workbench.ui.scale import LARGE, inset, px
from workbench.ui.theme import scaled
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Tag, Text, scrolled
from workbench.ui.widgets.plugins.content import PluginContent


class PluginDetails(QWidget):
    """Beside the list.

    Signals:
        enable_requested(object): show what this `PluginRow` asks for, and enable it
        disable_requested(object), update_requested(object), remove_requested(object): of this `PluginRow`
    """

    enable_requested = Signal(object)
    disable_requested = Signal(object)
    update_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: PluginRow | None = None
        self._confinement = ""
        self._can_write = True
        self.name = Text()
        font = scaled(self.name.font(), LARGE)
        font.setBold(True)
        self.name.setFont(font)
        self.state = Tag()
        self.enable = self._button(self.tr("&Enable…"), self.enable_requested)
        self.enable.setProperty("primary", True)
        self.disable = self._button(self.tr("&Disable"), self.disable_requested)
        self.update_button = self._button(self.tr("&Update…"), self.update_requested)
        self.remove = self._button(self.tr("&Remove…"), self.remove_requested)
        self.content = PluginContent()
        self._area = scrolled(self.content)
        self._lay_out()
        self.show_plugin(None)

    @property
    def row(self) -> PluginRow | None:
        """The plugin that is shown."""
        return self._row

    def set_confinement(self, words: str) -> None:
        """Say how tools are confined on this machine."""
        if words != self._confinement:
            self._confinement = words
            self.content.show_plugin(self._row, words)

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self._judge()

    def show_plugin(self, row: PluginRow | None) -> None:
        """Show a plugin; None: none is selected. What is shown already stays as it was scrolled and unfolded."""
        if row is not None and row == self._row:
            return
        self._row = row
        self._area.verticalScrollBar().setValue(0)
        self.name.show_text(row.name if row else "")
        self.state.show_tag(state_words(row) if row else "", state_tone(row) if row else "neutral")
        self.content.show_plugin(row, self._confinement)
        self._judge()

    def _judge(self) -> None:
        row = self._row
        installed = row is not None and row.state != "built_in"
        state = row.state if row is not None else "built_in"
        is_server = row is not None and row.kind == "mcp"
        enabled_server = is_server and state == "enabled"
        self.enable.setVisible(state in ("disabled", "changed") or enabled_server)
        self.enable.setText(left_to_menus(self, self.tr("&Hints…") if enabled_server else self.tr("&Enable…")))
        self.enable.setAccessibleName(self.enable.text().replace("&", ""))
        self.update_button.setText(left_to_menus(self, self.tr("&Look again") if is_server else self.tr("&Update…")))
        self.update_button.setAccessibleName(self.update_button.text().replace("&", ""))
        self.disable.setVisible(state == "enabled")
        self.update_button.setVisible(installed)
        self.remove.setVisible(installed)
        for button in (self.enable, self.disable, self.update_button, self.remove):
            button.setEnabled(self._can_write)

    def _button(self, text: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda: asked.emit(self._row))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        buttons, flow = QWidget(), FlowLayout()
        buttons.setLayout(flow)
        for button in (self.enable, self.disable, self.update_button, self.remove):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(12, 0, 0, 0))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(buttons)
        column.addWidget(self._area, 1)
