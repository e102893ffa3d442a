"""The messages of a request, exactly as they were sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.domain.messages import PromptMessage
from workbench.domain.queries import Prompt
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import px
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.image_view import ImageView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import Heading, Note, Text, emptied, scrolled
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import count, size_of

PAGE = 30
"""So many messages are shown at once; a button shows those before."""


class PromptTab(QWidget):
    """Messages by role, each folding away, and the tools that were offered."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._prompt: Prompt | None = None
        self._shown = PAGE
        self._says = Note()
        self.list = QVBoxLayout()
        self.list.setSpacing(px(2))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(self._says)
        column.addLayout(self.list)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Show a prompt, or that it is being rebuilt."""
        if prompt is not None and prompt == self._prompt:
            return
        self._prompt, self._shown = prompt, PAGE
        self._says.say("", "" if prompt else self.tr("Rebuilding the prompt…"), "neutral")
        self._fill()

    def show_failure(self, message: str) -> None:
        """Say why the prompt can't be shown."""
        self._says.say(self.tr("The prompt can't be shown"), message, "bad")

    def _fill(self) -> None:
        emptied(self.list)
        if self._prompt is None:
            return
        messages = self._prompt.messages
        first = max(0, len(messages) - self._shown)
        head = [message for message in messages[:first] if message.role == "system"]
        self._add_title(messages)
        for message in head:
            self.list.addWidget(self._section(message, is_open=True))
        if first > len(head):
            self.list.addWidget(self._more_button(first - len(head)))
        for place in range(first, len(messages)):
            is_open = messages[place].role == "system" or place >= len(messages) - 2
            self.list.addWidget(self._section(messages[place], is_open=is_open))
        self._add_tools(self._prompt.tools)

    def _add_title(self, messages: tuple[PromptMessage, ...]) -> None:
        size = sum(len(message.shown) for message in messages)
        text = self.tr("{0} messages, {1} characters").format(len(messages), count(size))
        self.list.addWidget(Heading(text))

    def _add_tools(self, tools: tuple[str, ...]) -> None:
        section = Section(is_open=True)
        section.set_title(self.tr("tools offered"), str(len(tools)))
        section.body.addWidget(Text(", ".join(tools) or self.tr("none")))
        self.list.addWidget(section)

    def _more_button(self, hidden: int) -> QPushButton:
        button = QPushButton(self.tr("Show {0} earlier messages").format(min(hidden, PAGE)))
        button.clicked.connect(self._show_more)
        return button

    def _show_more(self) -> None:
        self._shown += PAGE
        self._fill()

    def _section(self, message: PromptMessage, *, is_open: bool) -> Section:
        section = Section(is_open=False)
        title = f"{message.role}  {message.call}" if message.call else message.role
        if message.images:
            title = self.tr("{0}, {1} images").format(title, len(message.images))
        size = size_of(len(message.shown.encode(errors="replace")))
        section.set_title(title, size, one_line(message.shown, 200))
        section.opened.connect(_once(lambda: self._show_message(section, message)))
        section.set_open(is_open)
        return section

    def _show_message(self, section: Section, message: PromptMessage) -> None:
        if message.shown:
            self._add_text(section, "", message.shown)
        for image in message.images:
            section.body.addWidget(ImageView(image))
        if message.reasoning or message.signed:
            self._add_text(section, self.tr("Reasoning that goes back"), message.reasoning or message.signed)
        for call in message.calls:
            self._add_text(section, f"{call.tool}  {call.id}", call.arguments)

    def _add_text(self, section: Section, title: str, text: str) -> None:
        view = BodyView(title, self._source, lines=16)
        view.show_text(text)
        if not title:
            view.title.hide()
            view.aside.show_text("")
        section.body.addWidget(view)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    done: list[bool] = []

    def act_once() -> None:
        if not done:
            done.append(True)
            act()

    return act_once
