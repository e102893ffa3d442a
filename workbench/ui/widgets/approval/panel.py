"""What waits for a person, and the ways to answer it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.commands import Decide
from workbench.domain.events import ApprovalAsked, Decision, ToolProposed, Verdict
from workbench.domain.oversight import is_sign_off
from workbench.domain.policy_queries import FileChange
from workbench.domain.questions import Question, question_of
from workbench.domain.tools import ToolSpec
from workbench.domain.values import body_of
from workbench.ui.in_view import focus_in_view
from workbench.ui.scale import inset, px
from workbench.ui.widgets.approval.answer_view import AnswerView
from workbench.ui.widgets.approval.buttons import DecisionButtons
from workbench.ui.widgets.approval.change_view import ChangeView
from workbench.ui.widgets.approval.editor import ArgumentsEditor
from workbench.ui.widgets.approval.head import AskHead
from workbench.ui.widgets.approval.pending_bar import PendingBar
from workbench.ui.widgets.approval.question_form import QuestionForm
from workbench.ui.widgets.approval.reply import ReplyBox
from workbench.ui.widgets.approval.scope_box import ScopeBox
from workbench.ui.widgets.approval.words import can_strip, reply_words, said_words
from workbench.ui.widgets.parts import Note, scrolled

ARMING_MS = 350
"""A new ask takes no answer for so long, so that a click or key meant for the last one never answers this one."""
_AIR = 16
"""Pixels beyond what the parts ask for, so that nothing has to be scrolled to."""
SETTLE_MS = 250
"""How long an edit stands still before it is asked what it would change."""
_WITH_CHANGE = ("permission", "policy", "checkpoint")
"""Asks that a yes answers by letting the call run as it is shown."""
_WITH_RULE = ("permission", "policy")
"""Asks with whose yes a rule can be granted."""


class ApprovalPanel(QWidget):
    """Shows an ask in full and says once what the person decided.

    Signals:
        decided(Decide): the person's decision, with the run of the ask, its call and its digest. At most one for each
            ask, unless `set_failed` says that it did not arrive
        left(): nothing waits any longer, and the keyboard was in here
        body_wanted(str): the arguments are kept apart under this ref; answer with `set_arguments_text`. Until then
            nothing can be approved
        change_wanted(str): what the call would change with these arguments is to be shown (empty: with its own);
            answer with `change.show_change`
        trail_chosen(Trail): a step on the way of a value is to be looked at
        moved(int): another of the calls that wait is to be shown: 1, the next; -1, the one before
    """

    decided = Signal(object)
    left = Signal()
    body_wanted = Signal(str)
    change_wanted = Signal(str)
    trail_chosen = Signal(object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, arming_ms: int = ARMING_MS) -> None:
        super().__init__(parent)
        self._asked: ApprovalAsked | None = None
        self._spec: ToolSpec | None = None
        self._question = Question()
        self._verdicts: Sequence[Verdict] = ()
        self._tool_set = self._agent = ""
        self._is_whole = False
        self._is_decided = self._focuses_no = False
        self._replying: Decision | None = None
        self.setAccessibleName(self.tr("Approval"))
        self._make_parts()
        self._arming = self._timer(arming_ms, self._refresh)
        self._settle = self._timer(SETTLE_MS, self._want_change)
        self._lay_out()
        self._add_keys()
        self.hide()

    def _make_parts(self) -> None:
        self.pending = PendingBar()
        self.pending.moved.connect(self.moved)
        self.head = AskHead()
        self.head.held.chosen.connect(self.trail_chosen)
        self.answer = AnswerView()
        self.editor = ArgumentsEditor()
        self.editor.changed.connect(self._arguments_changed)
        self.change = ChangeView()
        self.scope = ScopeBox()
        self.scope.changed.connect(self._refresh)
        self.buttons = DecisionButtons()
        self.buttons.chosen.connect(self._choose)
        self.reply = ReplyBox()
        self.reply.sent.connect(self._send_reply)
        self.reply.closed.connect(self._reply_closed)
        self.reply.passed_on.connect(lambda: self._open_reply("escalate"))
        self.form = QuestionForm()
        self.form.sent.connect(lambda answer: self._decide("answer", result=answer))
        self._state = Note()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        shown = QWidget()
        upper = self._upper = QVBoxLayout(shown)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(px(8))
        for widget in (self.head, self.answer, self.change, self.editor, self.scope):
            upper.addWidget(widget)
        upper.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset(12, 10, 12, 10))
        layout.setSpacing(px(8))
        layout.addWidget(self.pending)
        self._scroll = scrolled(shown)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.buttons)
        layout.addWidget(self.form)
        layout.addWidget(self.reply)
        layout.addWidget(self._state)

    def _add_keys(self) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add_key(QKeyCombination(control, key), self._take_default)
        for number in range(1, 8):
            key = Qt.Key(Qt.Key.Key_0.value + number)
            self._add_key(QKeyCombination(control, key), partial(self.buttons.click_place, number))
        self._add_key(QKeyCombination(control, Qt.Key.Key_PageUp), self.pending.before.click)
        self._add_key(QKeyCombination(control, Qt.Key.Key_PageDown), self.pending.after.click)

    def _add_key(self, keys: QKeyCombination, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    @property
    def is_armed(self) -> bool:
        """Whether an answer is taken now."""
        return self._asked is not None and not self._is_decided and not self._arming.isActive()

    def show_ask(
        self,
        asked: ApprovalAsked | None,
        proposed: ToolProposed | None,
        spec: ToolSpec | None,
        verdicts: Sequence[Verdict] = (),
        tool_set: str = "",
        number: int = 0,
        agent: str = "",
    ) -> None:
        """Show an ask, or hide when there is none. The same ask again changes nothing: an edit under way is kept.

        `verdicts` are those on the call; `tool_set` is the name of the run's tool set, where it has one; `number` is
        the place of the ask among all of the run; `agent` is whose call it is, where the run has several.
        """
        if asked is not None and asked == self._asked:
            return
        self._asked, self._spec = asked, spec
        self._verdicts, self._tool_set, self._agent = verdicts, tool_set, agent
        if asked is None and self._has_keyboard:
            self.left.emit()
        self.setVisible(asked is not None)
        if asked is None:
            return
        self._is_decided, self._replying, self._focuses_no = False, None, False
        self._question = Question()
        self._state.say("")
        self.reply.hide()
        self.form.hide()
        self.buttons.show()
        self.head.show_ask(asked, proposed, spec, verdicts, number)
        self.change.show_change(None)
        self.buttons.offer(asked.ask, is_call=bool(asked.tool), is_last=is_sign_off(asked.call))
        self._is_whole = asked.arguments.is_whole
        self._show_arguments(asked.arguments.text)
        self._arming.start()
        self._open_question()
        self._refresh()
        if asked.arguments.ref is not None:
            self.body_wanted.emit(asked.arguments.ref)

    def set_arguments_text(self, text: str) -> None:
        """Show the whole arguments of the present ask, asked for by `body_wanted`; a text of another ask is left."""
        if self._asked is None or self._is_whole or body_of(text).ref != self._asked.arguments.ref:
            return
        self._is_whole = True
        self._show_arguments(text)
        if self._replying == "answer":
            self._open_question()
        self._refresh()

    def set_change(self, change: FileChange) -> None:
        """Show what the call would change, asked for by `change_wanted`."""
        self.change.show_change(change)

    def set_failed(self, message: str) -> None:
        """Say that the decision or the arguments did not arrive; the person may decide again."""
        self._is_decided = False
        if self._replying:
            self.reply.show()
            self.form.setVisible(self._replying == "answer" and bool(self._question.choices or self._question.fields))
        else:
            self.buttons.show()
        self._state.say(self.tr("That did not work"), message, "bad")
        self._refresh()

    def take(self, decision: Decision) -> bool:
        """Take a decision as if its button had been clicked; returns whether that is offered now."""
        button = self.buttons[decision]
        if self.isHidden() or button.isHidden() or not button.isEnabled() or not self.is_armed:
            return False
        button.click()
        return True

    @property
    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def focus_first(self) -> None:
        """Put the keyboard where it does no harm: in the arguments, in the box for an answer, else on a no."""
        if self.reply.isVisible():
            focus_in_view(self.reply.text)
        elif self.editor.isHidden():
            self._focuses_no = True
            self._focus_no()
        else:
            self.editor.both.focus_first()

    def _focus_no(self) -> None:
        """Give the no the keyboard that was asked for, once it can be pressed."""
        if self._focuses_no and self.buttons["deny"].isEnabled():
            self._focuses_no = False
            self.buttons["deny"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def wanted_height(self) -> int:
        """Pixels in which all of it shows: of a checkpoint between steps far fewer than of a call."""
        beside = self.sizeHint().height() - self._scroll.sizeHint().height()
        return beside + self._upper.totalHeightForWidth(self._scroll.viewport().width()) + px(_AIR)

    def _show_arguments(self, text: str) -> None:
        if self._asked is None:
            return
        runs = self._asked.ask in _WITH_CHANGE and bool(self._asked.tool)
        schema, sinks = (self._spec.schema, self._spec.sinks) if self._spec else ("", ())
        is_last = is_sign_off(self._asked.call)
        self.answer.setVisible(is_last)
        self.answer.show_answer(text if is_last else "")
        self.editor.setVisible(self._asked.ask != "question" and bool(self._asked.tool))
        self.editor.show_arguments(text, schema, editable=runs and self._is_whole, sinks=sinks)
        self.head.show_sinks(text)
        self.scope.setVisible(runs and self._is_whole and self._asked.ask in _WITH_RULE)
        self.scope.show_call(self._asked.tool, self._spec, text, self._tool_set, self._agent)
        if runs and self._is_whole:
            self.change_wanted.emit("")

    def _arguments_changed(self) -> None:
        self.head.show_sinks(self.editor.text.toPlainText())
        if self.editor.is_edited or self._settle.isActive():
            self._settle.start()
        self._refresh()

    def _want_change(self) -> None:
        if self._asked is not None and self._asked.ask in _WITH_CHANGE and not self.editor.problem:
            self.change_wanted.emit(self.editor.arguments if self.editor.is_edited else "")

    def _refresh(self) -> None:
        armed, edited = self.is_armed, self.editor.is_edited
        with_rule = self.scope.rule() is not None
        self.scope.setEnabled(not edited)
        self.buttons.name_approval(with_rule=with_rule and not edited)
        self.buttons.allow(
            approve=armed and self._is_whole and not edited and not self.scope.trouble,
            edit=armed and edited and not self.editor.problem,
            strip=armed and self._is_whole and not edited and can_strip(self._verdicts, self._spec),
            reply=armed,
        )
        self.reply.set_armed(armed)
        self.form.setEnabled(armed)
        self._focus_no()
        if not self._is_whole and not self._is_decided:
            self._state.say("", self.tr("Loading the whole arguments; nothing can be approved before they show."))
        elif self.is_armed and self._state.body.whole and not self._state.title.whole:
            self._state.say("")

    def _take_default(self) -> None:
        if self.reply.isVisible() and self.reply.text.hasFocus():
            self.reply.submit()
        else:
            self.buttons.click_default(edited=self.editor.is_edited)

    def _choose(self, decision: Decision) -> None:
        match decision:
            case "approve" | "strip":
                self._decide(decision)
            case "edit":
                self._decide("edit", arguments=self.editor.arguments)
            case "answer" | "deny" | "quarantine" | "escalate":
                self._open_reply(decision)
                self.reply.text.setFocus()

    def _open_reply(self, decision: Decision) -> None:
        ask = self._asked.ask if self._asked else "permission"
        self._replying = decision
        self.buttons.hide()
        asks = decision == "answer" and ask == "question"
        has_form = asks and bool(self._question.choices or self._question.fields)
        self.form.setVisible(has_form)
        needs_why = decision == "deny" and self._asked is not None and not self._asked.tool
        self.reply.ask(
            *reply_words(decision, ask),
            needs_text=decision == "answer" or needs_why,
            needs_name=decision == "escalate",
            other=asks,
            has_text=not has_form,
        )

    def _open_question(self) -> None:
        """Let a question be answered in the form that it asks for, once all of it is there."""
        if self._asked is None or self._asked.ask != "question":
            return
        if self._is_whole:
            self._question = question_of(self.editor.text.toPlainText())
            self.form.show_question(self._question)
        self._open_reply("answer")

    def _reply_closed(self) -> None:
        if self._asked is None or self._asked.ask != "question":
            self._replying = None
            self.buttons.show()
        else:
            self._open_reply("deny" if self._replying == "answer" else "answer")
            self.reply.text.setFocus()

    def _send_reply(self, text: str) -> None:
        if self._replying == "answer":
            self._decide("answer", result=text)
        elif self._replying is not None:
            self._decide(self._replying, why=text.strip(), to=self.reply.who.text().strip())

    def _decide(
        self, decision: Decision, *, arguments: str = "", result: str = "", why: str = "", to: str = ""
    ) -> None:
        if self._asked is None or not self.is_armed:
            return
        rule = self.scope.rule() if decision == "approve" and self._asked.ask in _WITH_RULE else None
        self._is_decided = decision != "escalate"
        if self._has_keyboard:
            self.editor.text.setFocus()  # else it goes, with the button that had it, to whatever is next in the window
        self.reply.hide()
        self.form.hide()
        self.buttons.setVisible(not self._is_decided and self._asked.ask != "question")
        if not self._is_decided:
            self._replying = None
            self._open_question()
        self._state.say("", said_words(decision), "neutral")
        self._refresh()
        asked = self._asked
        self.decided.emit(
            Decide(
                run=asked.run,
                call=asked.call,
                decision=decision,
                digest=asked.digest,
                arguments=arguments,
                result=result,
                why=why,
                to=to if decision == "escalate" else "",
                rule=rule,
                scope="tool set" if rule is not None and self.scope.chosen == "tool set" else "run",
            )
        )
