"""What the goal's checks found at a step, with the evidence, and what judges were asked and said."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.check_words import KINDS, in_words
from workbench.domain.checks import CheckResult
from workbench.domain.events import Evaluated, RubricJudged, TroubleNoticed
from workbench.domain.timeline_evaluation import TROUBLES
from workbench.domain.timeline_rows import Tone
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.table_words import table_words
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import Subject
from workbench.ui.widgets.parts import Heading, Note, Tag, Text, emptied, scrolled
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import decimal


class EvaluationTab(QWidget):
    """The verdict, each check as passed or failed, and judges."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.verdict = Note()
        self.results = QVBoxLayout()
        self.results.setSpacing(px(8))
        self.told = BodyView(self.tr("What the model is told"), source, lines=12)
        self.judges = QVBoxLayout()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(self.verdict)
        column.addWidget(Heading(self.tr("Checks")))
        column.addLayout(self.results)
        column.addWidget(self.told)
        column.addLayout(self.judges)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def show_subject(self, subject: Subject) -> None:
        """Show what is known of the step's evaluation."""
        event = next((each for each in subject.evaluation if isinstance(each, Evaluated)), None)
        self._show_verdict(event, subject)
        emptied(self.results)
        for result in event.checks if event is not None else ():
            self.results.addWidget(_Found(result))
        if event is None or not event.checks:
            self.results.addWidget(Text(self.tr("No check was looked at in this step."), dim=True))
        self.told.setVisible(event is not None and event.told.size > 0)
        self.told.show_body(event.told if event is not None and event.told.size else None)
        emptied(self.judges)
        for each in subject.evaluation:
            if isinstance(each, RubricJudged):
                self.judges.addWidget(self._judge(each))

    def _show_verdict(self, event: Evaluated | None, subject: Subject) -> None:
        signs = [each for each in subject.evaluation if isinstance(each, TroubleNoticed)]
        lines = [f"{_capital(said(TROUBLES[sign.trouble]))}: {said(sign.evidence)}" for sign in signs]
        if event is None:
            self.verdict.say("", "\n".join(lines), "warning")
            return
        tones: dict[str, Tone] = {"reached": "good", "not_reached": "bad", "repair": "warning"}
        tone = "warning" if signs else tones.get(event.verdict, "neutral")
        words = _capital(table_words(event.verdict.replace("_", " ")))
        self.verdict.say(words, "\n".join((said(event.why), *lines)), tone)

    def _judge(self, event: RubricJudged) -> Section:
        score = self.tr("no score") if event.score is None else decimal(event.score, 2)
        section = Section(self.tr("Judge {0}: {1}").format(event.model, score), is_open=False)
        request = BodyView(self.tr("What it was asked"), self._source, lines=14)
        request.show_body(event.request)
        reply = BodyView(self.tr("What it said"), self._source, lines=8)
        reply.show_body(event.reply)
        section.body.addWidget(request)
        section.body.addWidget(reply)
        return section


class _Found(QWidget):
    """One check."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__()
        tag = Tag(self.tr("✓ passed") if result.passed else self.tr("✗ failed"), "good" if result.passed else "bad")
        kind = Tag(KINDS[result.check.kind])
        top = QHBoxLayout()
        top.addWidget(tag)
        top.addWidget(kind)
        top.addWidget(Text(said(in_words(result.check))), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addLayout(top)
        column.addWidget(Text(said(result.evidence), dim=True))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
