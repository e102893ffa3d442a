"""A call to a tool: its arguments, its result, and how it was decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.domain.ids import ToolCallId
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.standing_text import standing_line
from workbench.domain.values import Body
from workbench.ui.said import said
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.inspector.arguments_view import ArgumentsText, ArgumentsView
from workbench.ui.widgets.inspector.body_view import BodyView, language_of
from workbench.ui.widgets.inspector.copying import Copyable, of_call, of_result
from workbench.ui.widgets.inspector.decision import facts_of, state_of
from workbench.ui.widgets.inspector.result_trust import ResultTrust
from workbench.ui.widgets.inspector.result_view import ResultView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import CallStory, Subject
from workbench.ui.widgets.json_values import values_of
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.parts import Heading, Note, Tag, Text, scrolled
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.verdicts import VerdictList
from workbench.ui.widgets.words import mark_name


class CallTab(QWidget):
    """One call of the step; where there are several, a list to choose from.

    Signals:
        trail_chosen(Trail): a step on the way of a value is to be looked at
        reply_wanted(): the reply that proposed the call is to be shown
    """

    trail_chosen = Signal(object)
    reply_wanted = Signal()

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories: tuple[CallStory, ...] = ()
        self._asked: ToolCallId | None = None
        self._standings: dict[str, ToolStanding] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Call"))
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.name = Line()
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.state = Tag()
        self.reply = QToolButton()
        self.reply.setText(self.tr("Reply"))
        self.reply.setToolTip(self.tr("Back to the reply that proposed it"))
        self.reply.setAutoRaise(True)
        self.reply.clicked.connect(self.reply_wanted)
        self.doubt = Note("warning")
        self.arguments = ArgumentsView(source)
        self.above = Text(self.tr("Its arguments stand above, where they can be changed."), dim=True)
        self.original = ArgumentsText("", source, lines=10)
        self.before_edit = Section(self.tr("As the model proposed it"), is_open=True)
        self.original.code.setAccessibleName(self.before_edit.header.accessibleName())
        self.before_edit.body.addWidget(self.original)
        self.result = ResultView(self.tr("Result"), source)
        self.tool_result = BodyView("", source, lines=10)
        self.before_result = Section(self.tr("As the tool gave it"), is_open=True)
        self.tool_result.code.setAccessibleName(self.before_result.header.accessibleName())
        self.before_result.body.addWidget(self.tool_result)
        self.cut = Note("warning")
        self.trust = ResultTrust()
        self.policy = Section(self.tr("Policy"), is_open=False)
        self.policy.header.clicked.connect(self._policy_folded)
        self._wants_policy = False
        """Whether the person has unfolded it where all passed."""
        self.verdicts = VerdictList()
        self.verdicts.chosen.connect(self.trail_chosen)
        self.standing = Text(dim=True)
        self.policy.body.addWidget(self.verdicts)
        self.policy.body.addWidget(self.standing)
        self.record = Facts()
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.reply)
        top.addWidget(self.state)
        column.addWidget(self.choice)
        column.addLayout(top)
        for widget in (
            self.doubt,
            self.above,
            self.arguments,
            self.before_edit,
            self.result,
            self.before_result,
            self.cut,
            self.trust,
            self.policy,
        ):
            column.addWidget(widget)
        column.addWidget(Heading(self.tr("Decision")))
        column.addWidget(self.record)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def show_subject(self, subject: Subject) -> None:
        """Show the row's call, or the calls of its step."""
        chosen = self.choice.currentIndex() if self._same_calls(subject.calls) else 0
        self._stories = subject.calls
        self.reply.setVisible(subject.replied is not None)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([f"{story.tool}  {story.call}" for story in subject.calls])
        self.choice.setCurrentIndex(chosen)
        self.choice.blockSignals(False)
        self.choice.setVisible(len(subject.calls) > 1)
        self._show_chosen(chosen)

    def choose(self, call: str) -> None:
        """Show this call of the step."""
        place = next((at for at, story in enumerate(self._stories) if story.call == call), None)
        if place is not None:
            self.choice.setCurrentIndex(place)

    def set_asked(self, call: ToolCallId | None) -> None:
        """Say which call waits above for a decision, with its arguments: they are not shown twice."""
        self._asked = call
        self._show_chosen(self.choice.currentIndex())

    def _same_calls(self, stories: tuple[CallStory, ...]) -> bool:
        return [story.call for story in stories] == [story.call for story in self._stories]

    def _show_chosen(self, place: int) -> None:
        if not 0 <= place < len(self._stories):
            return
        story = self._stories[place]
        self.name.setText(story.tool)
        self.state.show_tag(*state_of(story))
        self._show_doubt(story)
        edited = _edited(story)
        proposed = story.proposed.arguments if story.proposed else _arguments_of(story)
        title = self.tr("Arguments, edited") if edited else self.tr("Arguments")
        self.arguments.show_titled(edited or proposed, title, story.spec.schema if story.spec is not None else "")
        self.above.setVisible(story.call == self._asked and story.proposed is not None)
        self.arguments.setVisible(story.call != self._asked)
        self.before_edit.setVisible(edited is not None)
        self.original.show_body(proposed if edited else None)
        self._show_result(story)
        self.trust.show_story(story)
        self._show_policy(story)
        self.record.show_facts(facts_of(story))

    def copyables(self) -> list[Copyable]:
        """The call that shows, and what came back."""
        if not 0 <= self.choice.currentIndex() < len(self._stories):
            return []
        story = self._stories[self.choice.currentIndex()]
        body = self._result_of(story)
        found = [of_call(story, self._arguments_now(story))]
        return [*found, of_result(story, body, self.result, self.before_result)] if body is not None else found

    def show_standings(self, standings: Sequence[ToolStanding]) -> None:
        """Say how the tools stand in the run, at what is looked at."""
        self._standings = {each.tool: each for each in standings}
        self._show_standing()

    def _show_policy(self, story: CallStory) -> None:
        judged = story.judged
        self.policy.setVisible(judged is not None)
        if judged is not None:
            self.verdicts.show_verdicts(judged.verdicts)
            passed = all(verdict.says == "passed" for verdict in judged.verdicts)
            why = next((said(verdict.why) for verdict in reversed(judged.verdicts) if verdict.why), "")
            self.policy.set_title(self.tr("Policy"), self.tr("all passed") if passed else "", why if passed else "")
            self.policy.set_open(not passed or self._wants_policy)
        self._show_standing()

    def _policy_folded(self) -> None:
        self._wants_policy = self.policy.is_open

    def _show_standing(self) -> None:
        standing = self._standings.get(self.name.text())
        self.standing.show_text(standing_line(standing) if standing is not None else "")
        self.standing.setVisible(standing is not None)

    def _show_doubt(self, story: CallStory) -> None:
        if not story.in_doubt:
            self.doubt.say("")
            return
        self.doubt.say(
            self.tr("Unknown, not run again"),
            self.tr(
                "The call had started when the program ended, and nobody knows whether it did its work. Running it"
                " again could do it twice, so it waits for you."
            ),
        )

    def _show_result(self, story: CallStory) -> None:
        body, title = self._recorded(story)
        edits = [edit.text for edit in story.edits if edit.target == "result"]
        self.before_result.setVisible(bool(edits) and body is not None)
        self.tool_result.show_body(body if edits else None, _language(story))
        if edits:
            body, title = edits[-1], self.tr("Result, given by you")
        self.result.title.setText(title)
        self.result.setVisible(body is not None)
        self.result.show_result(body, self._arguments_now(story), _language(story))
        self._show_marks(story)

    def _result_of(self, story: CallStory) -> Body | None:
        edits = [edit.text for edit in story.edits if edit.target == "result"]
        return edits[-1] if edits else self._recorded(story)[0]

    def _arguments_now(self, story: CallStory) -> Body | None:
        return _edited(story) or (story.proposed.arguments if story.proposed else _arguments_of(story))

    def _show_marks(self, story: CallStory) -> None:
        """Say what is to be known about the tool's own result, as the model is told."""
        marks = story.returned.observed if story.returned else ()
        if marks:
            words = "\n".join(f"{said(mark.why)} {said(mark.todo)}".rstrip() for mark in marks)
            kinds = ", ".join(dict.fromkeys(mark_name(mark.kind) for mark in marks))
            self.cut.say(self.tr("This result is {0}").format(kinds), words)
            return
        cut = story.returned is not None and story.returned.truncated
        self.cut.say("", self.tr("The result was longer; only its beginning was kept and read.") if cut else "")

    def _recorded(self, story: CallStory) -> tuple[Body | None, str]:
        """Return what came back, and what that is called."""
        if story.returned:
            by_person = story.returned.by == "person"
            return story.returned.output, self.tr("Result, given by you") if by_person else self.tr("Result")
        if story.failed:
            return story.failed.message, self.tr("Error, as the model reads it")
        if story.denied:
            return story.denied.message, self.tr("Refusal, as the model reads it")
        return None, self.tr("Result")


def _language(story: CallStory) -> str:
    """Return the language of the file that the call names, where it gave one back."""
    if story.spec is None or story.returned is None:
        return ""
    body = _arguments_of(story)
    values = values_of(body.text if body else "", story.spec.sinks)
    return next((language for value in values.values() if (language := language_of(value))), "")


def _edited(story: CallStory) -> Body | None:
    """The arguments as a person changed them last."""
    given = [given.arguments for given in story.given if given.arguments is not None]
    given += [edit.text for edit in story.edits if edit.target == "arguments"]
    return given[-1] if given else None


def _arguments_of(story: CallStory) -> Body | None:
    if story.started:
        return story.started[-1].arguments
    return story.asked[-1].arguments if story.asked else None
