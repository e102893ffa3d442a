"""What a model answered, or why it did not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.events import ModelFailed, ModelReplied
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.table_words import table_words
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.call_line import CallLine
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import CallStory, Subject
from workbench.ui.widgets.parts import Heading, Note, Tag, emptied, scrolled
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import count, seconds_of

_LAST = 80
"""Characters of the reasoning under way that show while it is folded."""


class ResponseTab(QWidget):
    """Text, reasoning, calls, usage, times and problems of a reply.

    Signals:
        call_wanted(str): a call of the reply is to be shown with what came back
    """

    call_wanted = Signal(str)

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finish = Tag()
        self.problem = Note("warning")
        self.failure = Note("bad")
        self.text = BodyView(self.tr("Text"), source, lines=24)
        self.reasoning = BodyView("", source, lines=24)
        self.reasoning.code.setAccessibleName(self.tr("Reasoning"))
        self.thinking = Section(self.tr("Reasoning"), is_open=False)
        self.thinking.body.addWidget(self.reasoning)
        self._calls_title = Heading(self.tr("Calls"))
        self.calls = QVBoxLayout()
        self.facts = Facts()
        inner = QWidget()
        column = QVBoxLayout(inner)
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Reply")), 1)
        top.addWidget(self.finish)
        column.addLayout(top)
        for widget in (self.problem, self.failure, self.thinking, self.text, self._calls_title):
            column.addWidget(widget)
        column.addLayout(self.calls)
        column.addWidget(Heading(self.tr("Figures")))
        column.addWidget(self.facts)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def show_subject(self, subject: Subject) -> None:
        """Show the step's reply, and the requests that failed before it."""
        replied, failures = subject.replied, subject.failures
        self.problem.say("", _capital(table_words(said(replied.problem))) if replied else "")
        self._show_failures(failures, is_over=replied is None)
        self._show_texts(replied, failures)
        self._show_calls(subject.calls if replied else ())
        self.facts.show_facts(self._reply_facts(replied) if replied else self._failure_facts(failures))

    def show_streaming(self, text: str, thought: str) -> None:
        """Show what has streamed in so far; the reasoning is folded, its last words stand beside its title."""
        self.failure.say("")
        self.text.title.setText(self.tr("Text, streaming in"))
        self.text.setVisible(bool(text))
        self.text.show_text(text)
        self.thinking.setVisible(bool(thought))
        self.thinking.set_title(self.tr("Reasoning"), "", one_line(thought[-_LAST:], _LAST))
        self.reasoning.show_text(thought)

    def reveal(self, words: str) -> None:
        """Unfold the reasoning where these words, case-folded, stand in it."""
        if words in self.reasoning.whole.casefold():
            self.thinking.set_open(True)

    def _show_texts(self, replied: ModelReplied | None, failures: tuple[ModelFailed, ...]) -> None:
        partial = failures[-1].partial if failures and replied is None else None
        body = replied.text if replied else partial
        self.text.title.setText(self.tr("Text") if replied else self.tr("What had come before it ended"))
        self.text.setVisible(body is not None and body.size > 0)
        self.text.show_body(body, "markdown")
        self.thinking.set_title(self.tr("Reasoning"))
        self.thinking.setVisible(replied is not None and replied.reasoning.size > 0)
        self.reasoning.show_body(replied.reasoning if replied else None, "markdown")
        finish = {"stop": "", "calls": "", "length": self.tr("cut at its length"), "filter": self.tr("filtered")}
        self.finish.show_tag(finish[replied.finish] if replied else "", "warning")

    def _show_failures(self, failures: tuple[ModelFailed, ...], *, is_over: bool) -> None:
        if not failures:
            self.failure.say("")
            return
        last = failures[-1]
        title = (
            self.tr("The model did not answer")
            if is_over
            else self.tr("It answered at attempt {0}").format(last.attempt + 1)
        )
        words = f"{said(last.message)} {said(last.todo)}".strip()
        if last.retry_in is not None and is_over:
            words += " " + self.tr("It is sent again after {0}.").format(seconds_of(last.retry_in))
        elif last.switch_to and is_over:
            words += " " + self.tr("{0} is asked instead.").format(last.switch_to)
        self.failure.say(title, words, "bad" if is_over else "warning")

    def _show_calls(self, calls: tuple[CallStory, ...]) -> None:
        emptied(self.calls)
        self._calls_title.setVisible(bool(calls))
        for story in calls:
            line = CallLine(story)
            line.wanted.connect(self.call_wanted)
            self.calls.addWidget(line)

    def _reply_facts(self, replied: ModelReplied) -> list[tuple[str, str]]:
        usage = replied.usage
        about = "≈" if usage.estimated else ""
        cached = self.tr(" ({0} cached)").format(count(usage.cached_tokens)) if usage.cached_tokens else ""
        first = replied.first_token
        return [
            (self.tr("model"), replied.model),
            (self.tr("finish"), replied.finish),
            (self.tr("tokens in"), f"{about}{count(usage.input_tokens)}{cached}"),
            (self.tr("tokens out"), f"{about}{count(usage.output_tokens)}"),
            (self.tr("cost"), f"${usage.cost:.4f}" if usage.cost else self.tr("none or unknown")),
            (self.tr("time"), seconds_of(replied.seconds)),
            (self.tr("to first token"), seconds_of(first) if first is not None else ""),
        ]

    def _failure_facts(self, failures: tuple[ModelFailed, ...]) -> list[tuple[str, str]]:
        if not failures:
            return []
        last = failures[-1]
        return [
            (self.tr("error"), last.error.replace("_", " ")),
            (self.tr("status"), str(last.status or "")),
            (self.tr("attempt"), str(last.attempt)),
            (self.tr("time"), seconds_of(last.seconds)),
        ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
