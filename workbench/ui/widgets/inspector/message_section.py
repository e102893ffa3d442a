"""A message of a prompt that folds away, with what it has become since the prompt before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workbench.domain.messages import PromptMessage
from workbench.domain.prompt_changes import ChangeKind, MessageChange, full_text
from workbench.domain.text_changes import changes_text, line_changes
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import px
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.image_view import ImageView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import Tag
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import size_of

_TONES: dict[ChangeKind, Tone] = {"added": "good", "dropped": "bad", "changed": "warning", "same": "neutral"}


class MessageSection(Section):
    """Makes its text when it is opened first."""

    def __init__(
        self, change: MessageChange, source: BodySource, parent: QWidget | None = None, *, is_open: bool
    ) -> None:
        super().__init__(parent=parent, is_open=False)
        self.change = change
        self._source = source
        self._is_made = False
        self.mark = Tag()
        self.row.addSpacing(px(6))
        self.row.addWidget(self.mark)
        self.mark.show_tag(self._mark_words(change.kind), _TONES[change.kind])
        message = change.message
        self.set_title(self._title(message), size_of(len(message.shown.encode(errors="replace"))), _words(message))
        self.opened.connect(self._make)
        self.set_open(is_open)

    def _mark_words(self, kind: ChangeKind) -> str:
        match kind:
            case "added":
                return self.tr("+ added")
            case "dropped":
                return self.tr("− dropped")
            case "changed":
                return self.tr("~ changed")
            case _:
                return ""

    def _title(self, message: PromptMessage) -> str:
        title = f"{message.role}  {message.call}" if message.call else message.role
        return self.tr("{0}, {1} images").format(title, len(message.images)) if message.images else title

    def _make(self) -> None:
        if self._is_made:
            return
        self._is_made = True
        change = self.change
        if change.kind == "changed" and change.before is not None and change.now is not None:
            self._add_changes(full_text(change.before), full_text(change.now))
            return
        message = change.message
        if message.shown:
            self._add_text("", message.shown)
        for image in message.images:
            self.body.addWidget(ImageView(image))
        if message.reasoning or message.signed:
            self._add_text(self.tr("Reasoning that goes back"), message.reasoning or message.signed)
        for call in message.calls:
            self._add_text(f"{call.tool}  {call.id}", call.arguments)

    def _add_changes(self, before: str, now: str) -> None:
        view = self._add_text("", now)
        view.show_difference(difference_text(before, now))

    def _add_text(self, title: str, text: str) -> BodyView:
        view = BodyView(title, self._source, lines=16)
        view.show_text(text)
        if not title:
            view.code.setAccessibleName(self.header.accessibleName())
            view.title.hide()
            view.aside.show_text("")
        self.body.addWidget(view)
        return view


def difference_text(before: str, now: str) -> str:
    """Return two texts as one, with a sign before each line that is in one of them only."""
    same = QCoreApplication.translate("MessageSection", "{0} lines as before")
    return changes_text(line_changes(before, now), same)


def _words(message: PromptMessage) -> str:
    return one_line(message.shown, 200)
