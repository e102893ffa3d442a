"""What waits for a person, and the ways to answer it."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.commands import Decide
from workbench.domain.events import ApprovalAsked, Decision, ToolProposed
from workbench.domain.tools import ToolSpec
from workbench.domain.values import body_of
from workbench.ui.widgets.approval.buttons import DecisionButtons
from workbench.ui.widgets.approval.editor import ArgumentsEditor
from workbench.ui.widgets.approval.head import AskHead
from workbench.ui.widgets.approval.reply import ReplyBox
from workbench.ui.widgets.parts import Note, scrolled

ARMING_MS = 350
"""A new ask takes no answer for so long, so that a click or key meant for the last one never answers this one."""


class ApprovalPanel(QWidget):
    """Shows an ask in full and says once what the person decided.

    Signals:
        decided(Decide): the person's decision, with the run of the ask, its call and its digest. At most one for each
            ask, unless `set_failed` says that it did not arrive
        body_wanted(str): the arguments are kept apart under this ref; answer with `set_arguments_text`. Until then
            nothing can be approved
    """

    decided = Signal(object)
    body_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, arming_ms: int = ARMING_MS) -> None:
        super().__init__(parent)
        self._asked: ApprovalAsked | None = None
        self._spec: ToolSpec | None = None
        self._is_whole = False
        self._is_decided = False
        self._replying: Decision | None = None
        self.setAccessibleName(self.tr("Approval"))
        self.head = AskHead()
        self.editor = ArgumentsEditor()
        self.editor.changed.connect(self._arguments_changed)
        self.buttons = DecisionButtons()
        self.buttons.chosen.connect(self._choose)
        self.reply = ReplyBox()
        self.reply.sent.connect(self._send_reply)
        self.reply.closed.connect(self._reply_closed)
        self._state = Note()
        self._arming = QTimer(self)
        self._arming.setSingleShot(True)
        self._arming.setInterval(arming_ms)
        self._arming.timeout.connect(self._refresh)
        self._lay_out()
        self._add_keys()
        self.hide()

    def _lay_out(self) -> None:
        shown = QWidget()
        upper = QVBoxLayout(shown)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(8)
        upper.addWidget(self.head)
        upper.addWidget(self.editor, 1)
        upper.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(scrolled(shown), 1)
        layout.addWidget(self.buttons)
        layout.addWidget(self.reply)
        layout.addWidget(self._state)

    def _add_keys(self) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key))
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._take_default)

    @property
    def is_armed(self) -> bool:
        """Whether an answer is taken now."""
        return self._asked is not None and not self._is_decided and not self._arming.isActive()

    def show_ask(self, asked: ApprovalAsked | None, proposed: ToolProposed | None, spec: ToolSpec | None) -> None:
        """Show an ask, or hide when there is none. The same ask again changes nothing: an edit under way is kept."""
        if asked is not None and asked == self._asked:
            return
        self._asked, self._spec = asked, spec
        self.setVisible(asked is not None)
        if asked is None:
            return
        self._is_decided, self._replying = False, None
        self._state.say("")
        self.reply.hide()
        self.buttons.show()
        self.head.show_ask(asked, proposed, spec)
        self.buttons.offer(asked.ask)
        self._is_whole = asked.arguments.is_whole
        self._show_arguments(asked.arguments.text)
        self._arming.start()
        if asked.ask == "question":
            self._open_reply("answer")
        self._refresh()
        if asked.arguments.ref is not None:
            self.body_wanted.emit(asked.arguments.ref)

    def set_arguments_text(self, text: str) -> None:
        """Show the whole arguments of the present ask, asked for by `body_wanted`; a text of another ask is left."""
        if self._asked is None or self._is_whole or body_of(text).ref != self._asked.arguments.ref:
            return
        self._is_whole = True
        self._show_arguments(text)
        self._refresh()

    def set_failed(self, message: str) -> None:
        """Say that the decision or the arguments did not arrive; the person may decide again."""
        self._is_decided = False
        if self._replying:
            self.reply.show()
        else:
            self.buttons.show()
        self._state.say(self.tr("That did not work"), message, "bad")
        self._refresh()

    def focus_first(self) -> None:
        """Put the keyboard where it does no harm: in the arguments, or in the box for an answer."""
        (self.reply.text if self.reply.isVisible() else self.editor.text).setFocus()

    def _show_arguments(self, text: str) -> None:
        if self._asked is None:
            return
        permission = self._asked.ask == "permission"
        schema = self._spec.schema if self._spec else ""
        self.editor.setVisible(self._asked.ask != "question")
        self.editor.show_arguments(text, schema, editable=permission and self._is_whole)
        self.head.show_sinks(text)

    def _arguments_changed(self) -> None:
        self.head.show_sinks(self.editor.text.toPlainText())
        self._refresh()

    def _refresh(self) -> None:
        armed, edited = self.is_armed, self.editor.is_edited
        self.buttons.allow(
            approve=armed and self._is_whole and not edited,
            edit=armed and edited and not self.editor.problem,
            reply=armed,
        )
        self.reply.set_armed(armed)
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
            case "approve":
                self._decide("approve", self.tr("Approved; the call runs."))
            case "edit":
                self._decide("edit", self.tr("Sent with your arguments."), arguments=self.editor.arguments)
            case _:
                self._open_reply(decision)
                self.reply.text.setFocus()

    def _open_reply(self, decision: Decision) -> None:
        ask = self._asked.ask if self._asked else "permission"
        self._replying = decision
        cancel = self.tr("Cancel")
        match (decision, ask):
            case ("deny", "in_doubt"):
                caption, send = self.tr("What went wrong? The model reads this."), self.tr("&Treat as failed")
            case ("deny", _):
                caption, send = self.tr("Why not? The model reads this and can do something else."), self.tr("&Deny")
            case (_, "question"):
                caption, send, cancel = self.tr("Your answer"), self.tr("&Answer"), self.tr("D&on't answer…")
            case (_, "in_doubt"):
                caption, send = self.tr("What did the call return? The model reads it."), self.tr("&Give result")
            case _:
                caption = self.tr("Your result. The tool does not run; the model reads this in its place.")
                send = self.tr("&Return this")
        self.buttons.hide()
        self.reply.ask(caption, send, cancel, needs_text=decision == "answer")

    def _reply_closed(self) -> None:
        if self._asked is None or self._asked.ask != "question":
            self._replying = None
            self.buttons.show()
        else:
            self._open_reply("deny" if self._replying == "answer" else "answer")
            self.reply.text.setFocus()

    def _send_reply(self, text: str) -> None:
        if self._replying == "answer":
            self._decide("answer", self.tr("Sent; the model reads it as the result."), result=text)
        elif self._replying == "deny":
            self._decide("deny", self.tr("Denied; the model reads your reason."), why=text.strip())

    def _decide(self, decision: Decision, said: str, *, arguments: str = "", result: str = "", why: str = "") -> None:
        if self._asked is None or not self.is_armed:
            return
        self._is_decided = True
        self.reply.hide()
        self.buttons.hide()
        self._state.say("", said, "neutral")
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
            )
        )
