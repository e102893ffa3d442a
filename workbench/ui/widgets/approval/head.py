"""What an ask is about, in plain words, above its arguments."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.events import ApprovalAsked, ToolProposed, Verdict
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSpec
from workbench.ui.scale import LARGE, px
from workbench.ui.theme import scaled
from workbench.ui.widgets.approval.words import consequences, headline, ordinal, reason
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.json_values import texts_of
from workbench.ui.widgets.parts import Heading, Note, Tag, Text
from workbench.ui.widgets.verdicts import VerdictList
from workbench.ui.widgets.words import count, effect_name

MANY_ASKS = 5
"""Questions of a run from which on their number is told."""


class AskHead(QWidget):
    """Headline, reason, what the call does, and the arguments that decide where or which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sinks: tuple[str, ...] = ()
        self.title = Text()
        self.title.setFont(scaled(self.title.font(), LARGE, bold=True))
        self.number = Text(dim=True)
        self.tags = [Tag(), Tag()]
        self.why = Note("warning")
        self.held = VerdictList()
        self.does = Text(dim=True)
        self.where = Heading(self.tr("Where it goes"))
        self.sinks = Facts()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for tag in self.tags:
            top.addWidget(tag)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(top)
        for widget in (self.number, self.why, self.held, self.does, self.where, self.sinks):
            layout.addWidget(widget)

    def show_ask(
        self,
        asked: ApprovalAsked,
        proposed: ToolProposed | None,
        spec: ToolSpec | None,
        verdicts: Sequence[Verdict] = (),
        number: int = 0,
    ) -> None:
        """Show what is asked and why: by the verdicts that hold the call, where there are any.

        `number` is the ask's place among all of the run; after the first few it is told, since who is asked often
        stops to look.
        """
        is_question = asked.ask == "question"
        self.title.show_text(headline(asked))
        told = self.tr("The {0} question of this run").format(ordinal(number)) if number >= MANY_ASKS else ""
        self.number.show_text(told)
        self.number.setVisible(bool(told))
        self._sinks = spec.sinks if spec and not is_question else ()
        self._show_tags(None if is_question else spec)
        self.held.show_held(verdicts if asked.ask == "policy" else ())
        if self.held.rows:
            self.why.say("")
        elif is_question:
            self.why.say("", asked.question or _question_in(asked.arguments.text), "neutral")
        else:
            self.why.say("", reason(asked, proposed), "bad" if asked.ask == "in_doubt" else "warning")
        self.does.show_text(self._what_it_does(is_question or not asked.tool, spec))
        self.does.setVisible(bool(self.does.whole))

    def show_sinks(self, arguments: str) -> None:
        """Show the arguments that decide where or which, as they stand in `arguments` now."""
        values = texts_of(arguments, self._sinks)
        self.sinks.show_facts((name, self._with_length(value)) for name, value in values.items())
        self.where.setVisible(bool(values))

    def _with_length(self, value: str) -> str:
        """The value on one line; one that is too long for that says so, since its end may be what matters."""
        line = one_line(value)
        if not line.endswith("…") or value.endswith("…"):
            return line
        return self.tr("{0} ({1} characters; all of it stands below)").format(line, count(len(value)))

    def _show_tags(self, spec: ToolSpec | None) -> None:
        effect, sends = self.tags
        effect.show_tag(effect_name(spec.effect) if spec else "", _tone(spec))
        sends.show_tag(self.tr("sends") if spec and spec.sends else "", "warning")

    def _what_it_does(self, is_question: bool, spec: ToolSpec | None) -> str:
        if is_question:
            return ""
        if spec is None:
            return self.tr("Nothing is known about this tool; take it that it changes something for good.")
        return f"{spec.description.splitlines()[0] if spec.description else ''} {consequences(spec)}".strip()


def _tone(spec: ToolSpec | None) -> Tone:
    if spec is None or spec.effect == "irreversible":
        return "bad"
    return "good" if spec.effect == "pure" else "warning"


def _question_in(arguments: str) -> str:
    try:
        value = json.loads(arguments)
    except ValueError:
        return arguments
    return str(value.get("question", arguments)) if isinstance(value, dict) else arguments
