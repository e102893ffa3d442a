"""One entry of the memory: its text to edit, where it came from, and what can be done with it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.memory import LONGEST_MEMORY, KeptMemory
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Heading, Note, Text, scrolled
from workbench.ui.widgets.words import scope_words

_LINES = 3


class MemoryDetails(QWidget):
    """What is typed stays until another entry is chosen.

    Signals:
        save_requested(object, str, bool): this entry gets another text; whether it is to be trusted from now on
        forget_requested(object), share_requested(object): of this entry
        origin_requested(object): show the event that this entry came from
    """

    save_requested = Signal(object, str, bool)
    forget_requested = Signal(object)
    share_requested = Signal(object)
    origin_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: KeptMemory | None = None
        self._can_write = True
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the memory"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + px(16))
        self.text.textChanged.connect(self._judge)
        self.origin = Text(dim=True)
        self.warning = Note("warning")
        self.trusted = QCheckBox(self.tr("I have checked it: &trust it from now on"))
        self.trusted.toggled.connect(self._judge)
        self.save = self._button(self.tr("Sa&ve"), self._save)
        self.save.setProperty("primary", True)
        self.forget = self._button(self.tr("&Forget"), lambda: self.forget_requested.emit(self._entry))
        self.share = self._button(self.tr("S&how to all runs"), lambda: self.share_requested.emit(self._entry))
        self.show_event = self._button(self.tr("&Where from"), lambda: self.origin_requested.emit(self._entry))
        buttons, flow = QWidget(), FlowLayout()
        buttons.setLayout(flow)
        for button in (self.save, self.forget, self.show_event, self.share):
            flow.addWidget(button)
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(inset(8, 6, 8, 6))
        inner.setSpacing(px(6))
        inner.addWidget(Heading(self.tr("Chosen")))
        for widget in (self.text, buttons, self.trusted, self.warning, self.origin):
            inner.addWidget(widget)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(shown))
        self.show_entry(None)

    @property
    def entry(self) -> KeptMemory | None:
        """The entry that is shown."""
        return self._entry

    def show_entry(self, entry: KeptMemory | None) -> None:
        """Show an entry; the same one again keeps what was typed."""
        if entry is not None and entry == self._entry:
            return
        self._entry = entry
        self.text.setPlainText(entry.text if entry is not None else "")
        self.trusted.setChecked(False)
        self.trusted.setVisible(entry is not None and entry.untrusted)
        self.share.setVisible(entry is not None and bool(entry.branch) and entry.scope != "task")
        self.origin.show_text(self._told(entry) if entry is not None else self.tr("Choose a memory in the list."))
        self._warn(entry)
        self._judge()

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self._judge()

    def _told(self, entry: KeptMemory) -> str:
        by = self.tr("by a person") if entry.by == "person" else self.tr("by the model")
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.at))
        where = (
            self.tr("event {0} of run {1}").format(entry.seq, entry.run) if entry.run else self.tr("outside of runs")
        )
        parts = [entry.id, scope_words(entry.scope), by, when, where]
        if entry.branch and entry.scope != "task":
            parts.append(self.tr("seen by run {0} and its forks only").format(entry.branch))
        return " · ".join(parts)

    def _warn(self, entry: KeptMemory | None) -> None:
        if entry is None or not entry.untrusted:
            self.warning.say("")
            return
        signs = (
            self.tr("It reads like an injection: {0}.").format(", ".join(map(said, entry.signs))) if entry.signs else ""
        )
        told = self.tr(
            "Text by strangers was in the context that it was made in. It is set apart where it is recalled."
        )
        self.warning.say(self.tr("Untrusted"), f"{told} {signs}".strip())

    def _judge(self) -> None:
        entry, typed = self._entry, self.text.toPlainText().strip()
        self.text.setReadOnly(entry is None or not self._can_write)
        is_other = entry is not None and (typed != entry.text.strip() or self.trusted.isChecked())
        self.save.setEnabled(self._can_write and is_other and 0 < len(typed) <= LONGEST_MEMORY)
        for button in (self.forget, self.share):
            button.setEnabled(self._can_write and entry is not None)
        self.show_event.setEnabled(entry is not None and bool(entry.run))

    def _save(self) -> None:
        self.save_requested.emit(self._entry, self.text.toPlainText().strip(), self.trusted.isChecked())

    @staticmethod
    def _button(text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _=False: act())
        return button
