"""The messages of a request, exactly as they were sent, and how they differ from those of the request before."""

from __future__ import annotations

from itertools import groupby, islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.messages import PromptMessage
from workbench.domain.prompt_changes import MessageChange, full_text, prompt_changes
from workbench.domain.queries import Prompt
from workbench.ui.scale import px
from workbench.ui.widgets.inspector.change_bar import Before, ChangeBar, change_words
from workbench.ui.widgets.inspector.message_section import MessageSection
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import Heading, Note, Text, emptied, scrolled
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import count

PAGE = 30
"""So many messages are shown at once; a button shows those before."""
FOLDED_FROM = 4
"""From so many messages on that are as before, they are folded into a line where the difference shows."""
OPENED_BY_FINDING = 20
OPEN_CHANGES = 6
"""So many changed messages are open at once."""


class PromptTab(QWidget):
    """Messages by role, each folding away, and the tools that were offered."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._prompt: Prompt | None = None
        self._before: Before | None = None
        self._changes: tuple[MessageChange, ...] = ()
        self._shown = PAGE
        self._changed: list[MessageSection] = []
        self._at = -1
        self._says = Note()
        self.bar = ChangeBar()
        self.bar.hide()
        self.bar.toggled.connect(lambda _: self._fill())
        self.bar.moved.connect(self.go)
        self.list = QVBoxLayout()
        self.list.setSpacing(px(2))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(self._says)
        column.addWidget(self.bar)
        column.addLayout(self.list)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area: QScrollArea = scrolled(inner)
        layout.addWidget(self._area)

    def show_prompt(self, prompt: Prompt | None, before: Before | None = None) -> None:
        """Show a prompt beside the one before, or that it is being rebuilt."""
        if prompt is not None and prompt == self._prompt and before == self._before:
            return
        self._prompt, self._before, self._shown = prompt, before, PAGE
        self._changes = prompt_changes(before.prompt.messages, prompt.messages) if prompt and before else ()
        self._says.say("", "" if prompt else self.tr("Rebuilding the prompt…"), "neutral")
        self._fill()

    def show_failure(self, message: str) -> None:
        """Say why the prompt can't be shown."""
        self._says.say(self.tr("The prompt can't be shown"), message, "bad")

    def go(self, way: int) -> None:
        """Open the next change (1), or the one before (-1), and bring it into view."""
        self.bar.compare.setChecked(True)
        if not self._changed:
            return
        start = self._at if self._at >= 0 else (-1 if way > 0 else 0)
        self._at = (start + way) % len(self._changed)
        section = self._changed[self._at]
        section.set_open(True)
        section.header.setFocus()
        QTimer.singleShot(0, section, lambda: self._area.ensureWidgetVisible(section, 0, px(40)))

    def reveal(self, folded: str) -> None:
        """Open messages in which words stand, given in lower case."""
        found = (
            each for each in self.findChildren(MessageSection) if folded in full_text(each.change.message).casefold()
        )
        for section in islice(found, OPENED_BY_FINDING):
            section.set_open(True)

    def _fill(self) -> None:
        emptied(self.list)
        self._changed, self._at = [], -1
        if self._prompt is None:
            self.bar.hide()
            return
        self.bar.show_changes(self._before, self._changes)
        self._add_title(self._prompt.messages)
        if self._before is not None and self.bar.is_on:
            self._add_compared()
        else:
            self._add_plain(self._prompt.messages)
        self._add_tools(self._prompt.tools)

    def _add_compared(self) -> None:
        """All that differs, however far up it stands; what does not is folded where there is much of it."""
        groups = [list(group) for _, group in groupby(self._changes, key=lambda change: change.kind == "same")]
        changed = [change for change in self._changes if change.kind != "same"]
        hidden = {id(change) for change in changed[: -self._shown]}
        if hidden:
            self.list.addWidget(self._more_button(len(hidden)))
        newest = {id(change) for change in self._changes[-2:] if change.kind != "dropped"}
        for group in groups:
            if group[0].kind == "same" and len(group) >= FOLDED_FROM:
                self.list.addWidget(self._folded(group))
                continue
            for change in group:
                if id(change) not in hidden:
                    is_open = change.kind == "changed" and len(self._changed) < OPEN_CHANGES
                    self._add_section(change, is_open=is_open or id(change) in newest)

    def _add_plain(self, messages: tuple[PromptMessage, ...]) -> None:
        first = max(0, len(messages) - self._shown)
        head = [message for message in messages[:first] if message.role == "system"]
        for message in head:
            self._add_section(MessageChange(kind="same", now=message), is_open=True)
        if first > len(head):
            self.list.addWidget(self._more_button(first - len(head)))
        for place in range(first, len(messages)):
            is_open = messages[place].role == "system" or place >= len(messages) - 2
            self._add_section(MessageChange(kind="same", now=messages[place]), is_open=is_open)

    def _add_section(self, change: MessageChange, *, is_open: bool) -> None:
        section = MessageSection(change, self._source, is_open=is_open)
        if change.kind != "same":
            self._changed.append(section)
        self.list.addWidget(section)

    def _folded(self, changes: list[MessageChange]) -> QPushButton:
        button = QPushButton(change_words("same", len(changes)))
        button.clicked.connect(lambda: self._unfold(button, changes))
        return button

    def _unfold(self, button: QPushButton, changes: list[MessageChange]) -> None:
        """Show messages that are as before, the nearest to what differs first."""
        place = self.list.indexOf(button)
        for change in changes[-PAGE:]:
            place += 1
            self.list.insertWidget(place, MessageSection(change, self._source, is_open=False))
        del changes[-PAGE:]
        button.setText(change_words("same", len(changes)))
        button.setVisible(bool(changes))

    def _add_title(self, messages: tuple[PromptMessage, ...]) -> None:
        size = sum(len(message.shown) for message in messages)
        text = self.tr("{0} messages, {1} characters").format(len(messages), count(size))
        self.list.addWidget(Heading(text))

    def _add_tools(self, tools: tuple[str, ...]) -> None:
        section = Section(is_open=True)
        section.set_title(self.tr("tools offered"), str(len(tools)))
        section.body.addWidget(Text(", ".join(tools) or self.tr("none")))
        if self._before is not None and self.bar.is_on:
            before = self._before.prompt.tools
            added = [self.tr("+ {0}").format(tool) for tool in tools if tool not in before]
            dropped = [self.tr("− {0}").format(tool) for tool in before if tool not in tools]
            if added or dropped:
                section.body.addWidget(Text(self.tr("since then: {0}").format(", ".join(added + dropped))))
        self.list.addWidget(section)

    def _more_button(self, hidden: int) -> QPushButton:
        button = QPushButton(self.tr("Show {0} earlier messages").format(min(hidden, PAGE)))
        button.clicked.connect(self._show_more)
        return button

    def _show_more(self) -> None:
        self._shown += PAGE
        self._fill()
