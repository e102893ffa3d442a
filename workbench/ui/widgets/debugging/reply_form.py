"""A reply: its text, and its calls one a block."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.messages import RawCall
from workbench.ui.scale import inset, px
from workbench.ui.theme import code_font
from workbench.ui.widgets.arguments.both_ways import ArgumentsBothWays
from workbench.ui.widgets.json_values import laid_out
from workbench.ui.widgets.parts import Heading, Note
from workbench.ui.widgets.sections import Section


class CallBlock(QWidget):
    """A call of the reply.

    Signals:
        changed(): tool or arguments are other now
        removed(): the call is to go
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self, tool: str, arguments: str, schemas: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._schemas = schemas or {}
        self.tool = QLineEdit(tool)
        completer = QCompleter(sorted(self._schemas), self.tool)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tool.setCompleter(completer)
        self.tool.setPlaceholderText(self.tr("tool, such as files.write"))
        self.tool.setAccessibleName(self.tr("Tool"))
        self.arguments = QPlainTextEdit()
        self.both = ArgumentsBothWays(self.arguments)
        self.arguments.setAccessibleName(self.tr("Arguments"))
        self.arguments.setFixedHeight(6 * self.arguments.fontMetrics().lineSpacing())
        self.both.show_arguments(laid_out(arguments), self._schemas.get(tool, ""), editable=True)
        self.tool.textChanged.connect(self._choose_tool)
        self.both.changed.connect(self.changed)
        remove = QToolButton()
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Drop this call"))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        row.addWidget(self.tool, 1)
        row.addWidget(self.both.as_form)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(0, 0, 0, 4))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.both)

    @property
    def value(self) -> RawCall:
        """The call."""
        return RawCall(tool=self.tool.text().strip(), arguments=self.both.arguments)

    @property
    def trouble(self) -> str:
        """What keeps it from being a call; empty: nothing."""
        if not self.tool.text().strip():
            return self.tr("A call needs a tool.")
        return self.both.problem

    def _choose_tool(self) -> None:
        self.both.set_schema(self._schemas.get(self.tool.text().strip(), ""))
        self.changed.emit()


class ReplyForm(QWidget):
    """The reply as it becomes; how it was folds away above.

    Signals:
        changed(): something in it is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[str, tuple[RawCall, ...]] = ("", ())
        self._blocks: list[CallBlock] = []
        self._schemas: Mapping[str, str] = {}
        self.trouble = ""
        """What keeps the edit from being made; empty: nothing."""
        self.original = QPlainTextEdit()
        self.original.setAccessibleName(self.tr("As the model wrote it"))
        self.original.setReadOnly(True)
        self.original.setFont(code_font())
        self.original.setFixedHeight(7 * self.original.fontMetrics().lineSpacing())
        section = Section(self.tr("As the model wrote it"), is_open=False)
        section.body.addWidget(self.original)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Text of the reply"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(5 * self.edit.fontMetrics().lineSpacing())
        self.edit.textChanged.connect(self._look)
        self._list = QVBoxLayout()
        add = QPushButton(self.tr("Add a call"))
        add.clicked.connect(lambda: self._add("", "{}"))
        self.note = Note("bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(section)
        column.addWidget(Heading(self.tr("Text")))
        column.addWidget(self.edit)
        column.addWidget(Heading(self.tr("Calls")))
        column.addLayout(self._list)
        column.addWidget(add)
        column.addWidget(self.note)
        column.addStretch(1)

    @property
    def value(self) -> str:
        """The text as it becomes."""
        return self.edit.toPlainText()

    @property
    def calls(self) -> tuple[RawCall, ...]:
        """The calls as they become."""
        return tuple(block.value for block in self._blocks)

    @property
    def blocks(self) -> tuple[CallBlock, ...]:
        """The calls' fields."""
        return tuple(self._blocks)

    @property
    def is_edited(self) -> bool:
        """Whether it differs from what the model wrote."""
        return (self.value, self.calls) != self._before

    def show_reply(
        self, text: str, calls: tuple[tuple[str, str], ...], schemas: Mapping[str, str] | None = None
    ) -> None:
        """Show a reply to edit; `schemas` are those of the tools that may be called, by name."""
        self._schemas = schemas or {}
        for block in tuple(self._blocks):
            self._remove(block)
        shown = [text, *(f"{tool}\n{laid_out(arguments)}" for tool, arguments in calls)]
        self.original.setPlainText("\n\n".join(shown))
        self.edit.setPlainText(text)
        for tool, arguments in calls:
            self._add(tool, arguments)
        self._before = self.value, self.calls
        self._look()

    def _add(self, tool: str, arguments: str) -> None:
        block = CallBlock(tool, arguments, self._schemas)
        block.changed.connect(self._look)
        block.removed.connect(lambda: self._remove(block))
        self._blocks.append(block)
        self._list.addWidget(block)
        self._look()

    def _remove(self, block: CallBlock) -> None:
        self._blocks.remove(block)
        self._list.removeWidget(block)
        block.hide()
        block.deleteLater()
        self._look()

    def _look(self) -> None:
        self.trouble = next((block.trouble for block in self._blocks if block.trouble), "")
        if not self.trouble and not self.value.strip() and not self._blocks:
            self.trouble = self.tr("A reply needs a text or a call.")
        self.note.say("", self.trouble)
        self.changed.emit()
