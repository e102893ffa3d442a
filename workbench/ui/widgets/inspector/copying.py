"""What can be copied of what a tab shows, in which forms; long texts are waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.domain.copied import (
    FORMS,
    Copied,
    CopiedCall,
    CopiedReply,
    CopiedRequest,
    CopiedResult,
    Form,
    as_form,
    request_forms,
)
from workbench.domain.messages import PromptCall
from workbench.domain.queries import Prompt
from workbench.domain.values import NOTHING, Body
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import CallStory, Subject

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Copyable:
    """One thing that a tab shows."""

    name: str
    """In the person's language."""
    forms: tuple[Form, ...]
    bodies: tuple[Body, ...]
    """The texts that it is made of."""
    make: Callable[[Sequence[str]], Copied]
    """Makes it of those texts."""
    places: tuple[QWidget, ...] = ()
    """The widgets in which it stands."""

    def stands_at(self, widget: QWidget | None) -> bool:
        """Whether a widget shows it."""
        return widget is not None and any(place is widget or place.isAncestorOf(widget) for place in self.places)

    def copy(self, form: Form, source: BodySource, told: Callable[[str], None]) -> None:
        """Put it on the clipboard in a form, once all its texts are there; `told`: what became of it."""

        def put(texts: Sequence[str]) -> None:
            QGuiApplication.clipboard().setText(as_form(self.make(texts), form))
            words = translate("Copying", "{0}: copied as {1}").format(self.name, form_words(form))
            told(words)

        source.gather(self.bodies, put, told)


def form_words(form: Form) -> str:
    """Return a form's name."""
    return {"curl": "curl", "python": "Python", "json": "JSON", "markdown": "Markdown"}[form]


def of_request(prompt: Prompt | None) -> list[Copyable]:
    """The request, once it is rebuilt."""
    if prompt is None:
        return []
    request = CopiedRequest(wire=prompt.wire, target=prompt.target, messages=prompt.messages, tools=prompt.tools)
    return [Copyable(translate("Copying", "Request"), request_forms(prompt.target), (), lambda _: request)]


def of_reply(subject: Subject) -> list[Copyable]:
    """The reply with its calls."""
    replied = subject.replied
    if replied is None:
        return []
    proposed = [story.proposed for story in subject.calls if story.proposed is not None]

    def make(texts: Sequence[str]) -> Copied:
        calls = (
            PromptCall(id=each.call, tool=each.tool, arguments=text)
            for each, text in zip(proposed, texts[2:], strict=True)
        )
        return CopiedReply(
            text=texts[0], reasoning=texts[1], calls=tuple(calls), model=replied.model, finish=replied.finish
        )

    bodies = (replied.text, replied.reasoning, *(each.arguments for each in proposed))
    return [Copyable(translate("Copying", "Reply"), FORMS[1:], bodies, make)]


def of_call(story: CallStory, arguments: Body | None) -> Copyable:
    """A call with the arguments that it has now."""
    return Copyable(
        translate("Copying", "Call"),
        FORMS[1:],
        (arguments or NOTHING,),
        lambda texts: CopiedCall(id=story.call, tool=story.tool, arguments=texts[0]),
    )


def of_result(story: CallStory, body: Body, *places: QWidget) -> Copyable:
    """What came back of a call, as it is shown."""

    def make(texts: Sequence[str]) -> Copied:
        return CopiedResult(
            id=story.call,
            tool=story.tool,
            outcome="denied" if story.denied else "failed" if story.failed else "returned",
            text=texts[0],
            untrusted=story.is_untrusted,
        )

    return Copyable(translate("Copying", "Result"), FORMS[1:], (body,), make, places)
