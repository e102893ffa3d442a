"""Changing what is about to happen, at a stop: what is there now stands beside what it becomes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.agents import Agent
from workbench.domain.commands import Edit
from workbench.domain.events import EditTarget
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.memory import MemoryId
from workbench.domain.tools import ToolSet
from workbench.domain.values import Value
from workbench.ui.in_view import focus_in_view
from workbench.ui.pages import Pages
from workbench.ui.scale import inset, px
from workbench.ui.widgets.debugging.agent_form import AgentForm
from workbench.ui.widgets.debugging.memory_form import MemoryForm
from workbench.ui.widgets.debugging.reply_form import ReplyForm
from workbench.ui.widgets.debugging.text_form import TextForm
from workbench.ui.widgets.parts import Heading, Note, Text, scrolled


class Editable(Value):
    """Something that can be changed now."""

    target: EditTarget
    title: str
    text: str = ""
    """As it is now, where it is at hand."""
    ref: str | None = None
    """Where it is not: the hash under which it is kept."""
    call: ToolCallId | None = None
    message: int | None = None
    schema: str = ""
    """JSON Schema of arguments."""
    sinks: tuple[str, ...] = ()
    """Arguments that decide where or which."""
    schemas: tuple[tuple[str, str], ...] = ()
    """For a reply: each tool that its calls may be of, and the schema of its arguments."""
    agent: Agent | None = None
    granted: ToolSet = ToolSet()
    """What the agent may use."""
    calls: tuple[tuple[str, str], ...] = ()
    """Tool and arguments of each call of a reply."""
    can_be_skipped: bool = False
    """Whether it is the result of a call that has not run."""
    hint: str = ""
    memory: MemoryId | None = None
    """For `memory`: the entry; None: a new one."""


class EditPanel(QWidget):
    """Hidden until something is to be edited. Keeps what was typed when the engine refuses it.

    Signals:
        body_wanted(str): the text under this ref is needed; answer with `set_body`
        edited(object): an `Edit` is to be made
        agent_wanted(Agent, ToolSet): every field of the agent that is edited is to be shown; what it may use
        undo_requested(): the last edit is to be taken back
        left(): it was closed, and the keyboard was in here
    """

    body_wanted = Signal(str)
    edited = Signal(object)
    agent_wanted = Signal(object, object)
    undo_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = RunId("")
        self._things: tuple[Editable, ...] = ()
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What is edited"))
        self.what.currentIndexChanged.connect(self._show_chosen)
        self.hint = Text(dim=True)
        self.text, self.agent, self.reply = TextForm(), AgentForm(), ReplyForm()
        self.agent.whole_wanted.connect(self._want_agent)
        self.memory = MemoryForm()
        self.forms = Pages()
        for form in (self.text, self.agent, self.reply, self.memory):
            self.forms.addWidget(form)
            form.changed.connect(self._judge)
        self.problem = Note("bad")
        self.apply = QPushButton(self.tr("&Apply edit"))
        self.apply.setProperty("primary", True)
        self.apply.clicked.connect(self._apply)
        self.undo = QPushButton(self.tr("&Undo last edit"))
        self.undo.clicked.connect(self.undo_requested)
        self.skip = QPushButton(self.tr("S&kip the call"))
        self.skip.setToolTip(self.tr("The tool does not run; the model reads that it was skipped"))
        self.skip.clicked.connect(self._skip)
        self.done = QPushButton(self.tr("&Close"))
        self.done.setToolTip(self.tr("What was typed is kept while the run stands (Esc)"))
        self.done.clicked.connect(self.leave)
        self.apply.setToolTip(self.tr("Record it (Ctrl+Return)"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.apply.click)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(inset(12, 8, 12, 4))
        body.addWidget(Heading(self.tr("Edit what comes next")))
        body.addWidget(self.what)
        body.addWidget(self.hint)
        body.addWidget(self.forms, 1)
        row = QHBoxLayout()
        row.setContentsMargins(inset(12, 0, 12, 8))
        for button in (self.apply, self.skip, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(scrolled(inner), 1)
        told = QVBoxLayout()
        told.setContentsMargins(inset(12, 0, 12, 0))
        told.addWidget(self.problem)
        column.addLayout(told)
        column.addLayout(row)

    @property
    def thing(self) -> Editable | None:
        """What is chosen."""
        place = self.what.currentIndex()
        return self._things[place] if 0 <= place < len(self._things) else None

    def show_things(self, run: RunId, things: tuple[Editable, ...], *, can_undo: bool) -> None:
        """Show what can be edited; what is chosen stays chosen, and what was typed stays while it is the same."""
        before = self.thing
        self._run = run
        self.undo.setEnabled(can_undo)
        if things == self._things:
            return
        self._things = things
        with QSignalBlocker(self.what):
            self.what.clear()
            self.what.addItems([thing.title for thing in things])
            self.what.setCurrentIndex(self._place_of(before))
        if self.thing != before:
            self._show_chosen()
        self._judge()

    def take_room(self) -> None:
        """Take most of the column that it stands in: what is edited is to be read."""
        column = self.parentWidget()
        if isinstance(column, QSplitter):
            height, own = column.height(), column.indexOf(self)
            column.setSizes([height * 2 // 3 if place == own else height // 3 for place in range(column.count())])

    def enter(self) -> None:
        """Put the keyboard into what is edited."""
        texts = self.forms.findChildren(QPlainTextEdit)
        edits = [text for text in texts if text.isVisible() and not text.isReadOnly()]
        focus_in_view(edits[0] if edits else self.what)

    def leave(self) -> None:
        """Hide; what was typed stays."""
        if self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def choose(self, target: EditTarget | None, call: ToolCallId | None = None, message: int | None = None) -> None:
        """Choose what fits best: the call or message that is named, else the first of its kind."""
        fitting = [place for place, each in enumerate(self._things) if each.target == target]
        exact = [
            place for place in fitting if (self._things[place].call, self._things[place].message) == (call, message)
        ]
        by_call = [place for place in fitting if call is not None and self._things[place].call == call]
        for place in (*exact, *by_call, *fitting[-1:]):
            self.what.setCurrentIndex(place)
            return

    def set_body(self, ref: str, text: str) -> None:
        """Take a text asked for by `body_wanted`."""
        if self.thing is not None and self.thing.ref == ref and self.thing.target == "memory":
            self.memory.show_memory(text, is_new=False)
            self._judge()
        elif self.thing is not None and self.thing.ref == ref:
            self.text.show_text(text, self.thing.schema, self.thing.target, self.thing.sinks)
            self._judge()

    def set_failed(self, message: str) -> None:
        """Say why the edit was refused; what was typed stays."""
        self.problem.say(self.tr("Nothing was recorded"), message)

    def _place_of(self, before: Editable | None) -> int:
        if before is not None:
            for place, each in enumerate(self._things):
                if (each.target, each.call, each.message, each.memory) == (
                    before.target,
                    before.call,
                    before.message,
                    before.memory,
                ):
                    return place
        return 0 if self._things else -1

    def _show_chosen(self) -> None:
        thing = self.thing
        self.problem.say("")
        self.hint.show_text(thing.hint if thing else self.tr("Nothing can be edited where the run stands now."))
        self.forms.setVisible(thing is not None)
        if thing is None:
            self._judge()
            return
        if thing.agent is not None:
            self.agent.show_agent(thing.agent)
            self.forms.setCurrentWidget(self.agent)
        elif thing.target == "memory":
            self.memory.show_memory("" if thing.ref else thing.text, is_new=thing.memory is None)
            self.forms.setCurrentWidget(self.memory)
            if thing.ref is not None:
                self.body_wanted.emit(thing.ref)
        elif thing.target == "reply":
            self.reply.show_reply(thing.text, thing.calls, dict(thing.schemas))
            self.forms.setCurrentWidget(self.reply)
        else:
            self.forms.setCurrentWidget(self.text)
            self.text.show_text("" if thing.ref else thing.text, thing.schema, thing.target, thing.sinks)
            if thing.ref is not None:
                self.body_wanted.emit(thing.ref)
        self._judge()

    def _judge(self) -> None:
        thing, form = self.thing, self.forms.currentWidget()
        assert isinstance(form, (TextForm, AgentForm, ReplyForm, MemoryForm))
        self.apply.setEnabled(thing is not None and form.is_edited and not form.trouble)
        self.skip.setVisible(thing is not None and thing.can_be_skipped)
        self.problem.say("")

    def _apply(self) -> None:
        thing = self.thing
        if thing is None:
            return
        edit = Edit(run=self._run, target=thing.target, call=thing.call, message=thing.message, text=self.text.value)
        if thing.target == "agent":
            edit = Edit(run=self._run, target="agent", agent=self.agent.value)
        elif thing.target == "memory":
            edit = self.memory.edit(self._run, thing.memory)
        elif thing.target == "reply":
            edit = Edit(run=self._run, target="reply", text=self.reply.value, calls=self.reply.calls)
        self.edited.emit(edit)

    def _want_agent(self) -> None:
        if self.thing is not None:
            self.agent_wanted.emit(self.agent.typed, self.thing.granted)

    def _skip(self) -> None:
        if (thing := self.thing) is not None:
            words = "The call was skipped by a person; nothing was done."
            self.edited.emit(Edit(run=self._run, target="result", call=thing.call, text=words))
