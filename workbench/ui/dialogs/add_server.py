"""An MCP server as a source of tools: a program on this machine, or an address."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from workbench.domain.servers import AddServer, Transport
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded, px
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Text

_LINES = 2


class AddServerDialog(AskDialog):
    """Asks how the server is reached. Values of variables and headers leave with the signal and are kept nowhere here.

    Signals:
        chosen(object): an `AddServer`
    """

    chosen = Signal(object)

    def __init__(self, walls: str, parent: QWidget | None = None) -> None:
        """`walls`: what is said of confinement where nothing confines tools here; empty: they are confined."""
        super().__init__(parent)
        self.setMinimumWidth(bounded(self, 560).width())
        self.setWindowTitle(self.tr("Add an MCP server"))
        self.heading.show_text(self.tr("Which MCP server?"))
        self.yes.setText(self.tr("&Add it"))
        self.no.setText(self.tr("Cancel"))
        self.name, self.program, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("its tools begin with it: clock"))
        self.program.setPlaceholderText("mcp-server-time --local-timezone Europe/Zurich")
        self.address.setPlaceholderText("https://mcp.example.org/mcp")
        self.is_program = QRadioButton(self.tr("A &program, with its arguments"))
        self.is_address = QRadioButton(self.tr("An a&ddress"))
        self.is_program.setChecked(True)
        self.transport = QComboBox()
        self.transport.addItem(self.tr("Streamable HTTP"), "http")
        self.transport.addItem(self.tr("SSE, its predecessor"), "sse")
        self.settings = QPlainTextEdit()
        self.settings.setTabChangesFocus(True)
        self.settings.setFixedHeight(_LINES * self.settings.fontMetrics().lineSpacing() + px(14))
        self.work_folder = QCheckBox(self.tr("It &works in the run’s work folder"))
        self.work_folder.setChecked(True)
        self.unconfined = QCheckBox(self.tr("Run it &unconfined, to see its tools"))
        self.unconfined.setVisible(bool(walls))
        self.add(self._form())
        self.add(
            Text(self.tr("A value that looks like a key is put into the secrets, and only its name is kept."), dim=True)
        )
        self.add(self.work_folder)
        self.add(self.unconfined)
        if walls:
            self.add(Text(walls))
        self.add(Text(self.tr("Its tools are looked at; none is offered before you enable it."), dim=True))
        self._connect()
        self.name.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Say what was chosen; forget the values."""
        if not self.yes.isEnabled():
            return
        is_program = self.is_program.isChecked()
        transport: Transport = "sse" if self.transport.currentData() == "sse" else "http"
        command = AddServer(
            name=self.name.text().strip(),
            program=tuple(shlex.split(self.program.text())) if is_program else (),
            url="" if is_program else self.address.text().strip(),
            transport=transport,
            settings=dict(self._pairs()),
            work_folder=self.work_folder.isChecked(),
            unconfined=self.unconfined.isChecked(),
        )
        self.settings.clear()
        self.chosen.emit(command)
        self.accept()

    def reject(self) -> None:
        """Forget what was typed."""
        self.settings.clear()
        super().reject()

    def _form(self) -> QWidget:
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Name"), self.name)
        rows.addRow(self.is_program, self.program)
        rows.addRow(self.is_address, self.address)
        rows.addRow(self.tr("&Speaks"), self.transport)
        rows.addRow(self.tr("&Variables or headers"), self.settings)
        self.program.setAccessibleName(self.tr("Program and arguments"))
        self.address.setAccessibleName(self.tr("Address"))
        return form

    def _connect(self) -> None:
        for line in (self.name, self.program, self.address):
            line.textChanged.connect(self._look)
        self.is_program.toggled.connect(self._look)
        self.settings.textChanged.connect(self._look)

    def _look(self) -> None:
        is_program = self.is_program.isChecked()
        self.program.setEnabled(is_program)
        self.work_folder.setEnabled(is_program)
        self.address.setEnabled(not is_program)
        self.transport.setEnabled(not is_program)
        hint = self.tr("one a line: NAME=value") if is_program else self.tr("one a line: Name: value")
        self.settings.setPlaceholderText(hint)
        problem = self._problem()
        self.problem.say("", problem)
        where = self.program if is_program else self.address
        self.yes.setEnabled(bool(self.name.text().strip() and where.text().strip()) and not problem)

    def _problem(self) -> str:
        if self.is_program.isChecked():
            try:
                shlex.split(self.program.text())
            except ValueError:
                return self.tr("A quotation mark of the program’s arguments is not closed.")
        if any(not name or not found for name, found, _ in self._split()):
            return self.tr("Variables are written as NAME=value and headers as Name: value, one a line.")
        return ""

    def _pairs(self) -> list[tuple[str, str]]:
        return [(name, value) for name, _, value in self._split()]

    def _split(self) -> list[tuple[str, str, str]]:
        between = "=" if self.is_program.isChecked() else ":"
        lines = [line.partition(between) for line in self.settings.toPlainText().splitlines() if line.strip()]
        return [(name.strip(), found, value.strip()) for name, found, value in lines]
