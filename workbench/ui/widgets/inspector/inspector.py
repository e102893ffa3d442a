"""The inspector's frame: which tab shows what, and what has to be asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.copied import Form
from workbench.domain.events import AnyEvent
from workbench.domain.queries import Context, Prompt
from workbench.domain.timeline_rows import Ahead, Row
from workbench.ui.highlight import INSPECTOR
from workbench.ui.tight import OneOf, Tight
from workbench.ui.widgets.empty import BEGIN, Empty
from workbench.ui.widgets.inspector.call_tab import CallTab
from workbench.ui.widgets.inspector.change_bar import Before
from workbench.ui.widgets.inspector.context_tab import ContextTab
from workbench.ui.widgets.inspector.copying import Copyable, form_words, of_reply, of_request
from workbench.ui.widgets.inspector.evaluation_tab import EvaluationTab
from workbench.ui.widgets.inspector.finding import FindInTexts
from workbench.ui.widgets.inspector.head import RowHead
from workbench.ui.widgets.inspector.prompt_tab import PromptTab
from workbench.ui.widgets.inspector.raw_tab import RawTab
from workbench.ui.widgets.inspector.response_tab import ResponseTab
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import Subject, TabName, subject_of
from workbench.ui.widgets.inspector.wire_tab import WireTab
from workbench.ui.widgets.narrow_tabs import narrow_tabs
from workbench.ui.widgets.timeline.find_bar import FindBar

TABS: tuple[TabName, ...] = ("prompt", "response", "call", "checks", "context", "wire", "raw")


class Inspector(QWidget):
    """Shows all that is known about a row of the timeline; a tab is filled when it is looked at.

    Signals:
        body_wanted(str): a long text shows; answer with `set_body`
        prompt_wanted(int): the prompt of the request with this sequence number shows; answer with `set_prompt`
        context_wanted(int): the context after this event shows; answer with `set_context`
        copied(str): something was put on the clipboard, or why it could not be
        surgery_wanted(str, object): this is to be done to the messages at these places of the context window
    """

    body_wanted = Signal(str)
    prompt_wanted = Signal(int)
    context_wanted = Signal(int)
    surgery_wanted = Signal(str, object)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(INSPECTOR)
        self._subject: Subject | None = None
        self._chosen: TabName | None = None
        self._prompt: tuple[int, Prompt | None] = (0, None)
        self._before: Before | None = None
        self._context: tuple[int, Context | None] = (0, None)
        self._stale: set[TabName] = set()
        self.source = BodySource(self)
        self.source.wanted.connect(self.body_wanted)
        self.head = RowHead()
        self.head.copy_menu_wanted.connect(self.fill_copy_menu)
        self.prompt = PromptTab(self.source)
        self.response = ResponseTab(self.source)
        self.response.call_wanted.connect(self._show_call)
        self.call = CallTab(self.source)
        self.call.reply_wanted.connect(lambda: self.show_tab("response"))
        self.evaluation = EvaluationTab(self.source)
        self.context = ContextTab(self.source)
        self.context.surgery_wanted.connect(self.surgery_wanted)
        self.wire = WireTab(self.source)
        self.raw = RawTab(self.source)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._add_tabs()
        narrow_tabs(self.tabs.tabBar())
        self.find_bar = FindBar()
        self.finding = FindInTexts(self.find_bar, self.tabs.currentWidget, self._reveal)
        self.tabs.currentChanged.connect(lambda _: self.finding.restart())
        self.source.arrived.connect(self.finding.look_again, Qt.ConnectionType.QueuedConnection)
        self._lay_out()

    def _add_tabs(self) -> None:
        pages: dict[TabName, tuple[QWidget, str]] = {
            "prompt": (self.prompt, self.tr("Prompt")),
            "response": (self.response, self.tr("Reply")),
            "call": (self.call, self.tr("Call")),
            "checks": (self.evaluation, self.tr("Checks")),
            "context": (self.context, self.tr("Context")),
            "wire": (self.wire, self.tr("Wire")),
            "raw": (self.raw, self.tr("Raw")),
        }
        for name in TABS:
            page, title = pages[name]
            page.setAccessibleName(title)
            self.tabs.addTab(Tight(page), title)
        self.tabs.currentChanged.connect(self._fill_current)
        self.tabs.tabBarClicked.connect(self._tab_chosen)

    def _lay_out(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.find_bar)
        column.addWidget(self.tabs, 1)
        words = self.tr("Select a row of the timeline to see what was sent, what came back and why.")
        empty = Empty(words, ("go_timeline", "previous_error"), BEGIN)
        self._stack = OneOf()
        self._stack.addWidget(empty)
        self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def tab(self) -> TabName:
        """The tab that shows."""
        return TABS[self.tabs.currentIndex()]

    def show_row(self, row: Row | None, events: Sequence[AnyEvent], ahead: Ahead | None = None) -> None:
        """Show a row of the timeline, or that nothing is selected; `ahead`: the run stands still there.

        `events` are of the row's run, in order: all up to the end of its step, so that a call finds its request.
        """
        if row is None:
            self._subject = None
            self._context = (0, None)
            self.context.show_context(None)  # else thousands of messages stay in memory with no one to see them
            self._stack.setCurrentIndex(0)
            return
        subject = subject_of(row, events, ahead)
        if subject == self._subject:
            return
        if self._subject is None or subject.run != self._subject.run:
            self._prompt, self._context = (0, None), (0, None)
        self._subject = subject
        self._stale = set(TABS)
        self._stack.setCurrentIndex(1)
        self.head.show_subject(subject)
        self._show_tabs(subject)
        self._fill_current()
        self.finding.restart()

    def show_cut_off(self, is_cut_off: bool) -> None:
        """Say of what runs by its row that it was cut off, since nobody drives the run, or that it runs."""
        if is_cut_off != self.head.is_cut_off:
            self.head.is_cut_off = is_cut_off
            if self._subject is not None:
                self.head.show_subject(self._subject)

    def show_streaming(self, text: str, thought: str) -> None:
        """Show what streams in of the row's reply, and of its reasoning, until the reply is there."""
        subject = self._subject
        if subject is None or subject.replied is not None or not (text or thought):
            return
        place = TABS.index("response")
        self.tabs.setTabEnabled(place, True)
        if self._chosen in (None, "response"):
            self.tabs.setCurrentIndex(place)
        self.response.show_streaming(text, thought)

    def _show_tabs(self, subject: Subject) -> None:
        keeps = self._chosen is not None and self._chosen in subject.tabs
        wanted = self._chosen if keeps and self._chosen else subject.sensible_tab
        self.tabs.blockSignals(True)
        self.tabs.setTabEnabled(TABS.index(wanted), True)
        self.tabs.setCurrentIndex(TABS.index(wanted))
        for place, name in enumerate(TABS):
            self.tabs.setTabEnabled(place, name in subject.tabs)
        self.tabs.blockSignals(False)

    def show_tab(self, name: TabName) -> None:
        """Bring a tab to the front, as if the person had chosen it."""
        self._chosen = name
        self.tabs.setCurrentIndex(TABS.index(name))

    def go_change(self, way: int) -> None:
        """Bring the next change of the prompt (1), or the one before (-1), into view."""
        if self._subject is not None and "prompt" in self._subject.tabs:
            self.show_tab("prompt")
            self.prompt.go(way)

    def copyables(self) -> list[Copyable]:
        """What can be copied of what the tab that is looked at shows."""
        if self._subject is None:
            return []
        match self.tab:
            case "prompt" | "wire":
                return of_request(self._prompt[1])
            case "response":
                return of_reply(self._subject)
            case "call":
                return self.call.copyables()
            case _:
                return []

    def copy(self, form: Form) -> None:
        """Copy what has the focus, else what the tab is about first, in a form that it can have."""
        things = self.copyables()
        focused = QApplication.focusWidget()
        thing = next((each for each in things if each.stands_at(focused)), next(iter(things), None))
        if thing is None:
            self.copied.emit(self.tr("This tab shows nothing that could be copied as {0}.").format(form_words(form)))
        elif form not in thing.forms:
            words = self.tr("{0}: not as {1}, which says only what went to a server by HTTP.")
            self.copied.emit(words.format(thing.name, form_words(form)))
        else:
            thing.copy(form, self.source, self.copied.emit)

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Offer every form of all that the tab shows."""
        menu.clear()
        for thing in self.copyables():
            for form in thing.forms:
                words = self.tr("{0} as {1}").format(thing.name, form_words(form))
                menu.addAction(words).triggered.connect(
                    lambda _=False, thing=thing, form=form: thing.copy(form, self.source, self.copied.emit)
                )
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing on this tab")).setEnabled(False)

    def _show_call(self, call: str) -> None:
        self.show_tab("call")
        self.call.choose(call)

    def _reveal(self, words: str) -> None:
        """Let the tab show texts with these words that are folded away, or shown otherwise than as text."""
        folded = words.casefold()
        if self.tab == "prompt" and self.finding.is_open:
            self.prompt.reveal(folded)
        elif self.tab == "response":
            self.response.reveal(folded)
        elif self.tab == "call" and folded in self.call.result.whole.casefold():
            self.call.result.show_as_text()

    def turn_tab(self, way: int) -> None:
        """Bring the next tab (1) that has something to show to the front, or the one before (-1)."""
        count, place = self.tabs.count(), self.tabs.currentIndex()
        for distance in range(1, count):
            other = (place + way * distance) % count
            if self.tabs.isTabEnabled(other):
                self.show_tab(TABS[other])
                return

    def set_body(self, ref: str, text: str) -> None:
        """Take a text asked for by `body_wanted`."""
        self.source.put(ref, text)

    def set_prompt(self, seq: int, prompt: Prompt, before: Before | None = None) -> None:
        """Take a prompt asked for by `prompt_wanted`, and the one that it is compared with, where there is one."""
        if seq == self._prompt[0]:
            self._prompt, self._before = (seq, prompt), before
            self._stale |= {"prompt", "wire"}
            self._fill_current()

    def set_context(self, seq: int, context: Context) -> None:
        """Take a context asked for by `context_wanted`."""
        if seq == self._context[0]:
            self._context = (seq, context)
            self.context.show_context(context, self._observed())

    def set_failed(self, what: str, message: str) -> None:
        """Say why something that was wanted can't be had: `what` is a ref, `prompt` or `context`."""
        if what == "prompt":
            self._prompt = (0, None)
            self.prompt.show_failure(message)
            self.wire.show_failure(message)
        elif what == "context":
            self._context = (0, None)
            self.context.show_failure(message)
        else:
            self.source.put_failed(what, message)

    def _tab_chosen(self, place: int) -> None:
        if place >= 0 and self.tabs.isTabEnabled(place):
            self._chosen = TABS[place]

    def _fill_current(self) -> None:
        subject = self._subject
        if subject is None or self.tab not in self._stale:
            return
        self._stale.discard(self.tab)
        match self.tab:
            case "prompt" | "wire":
                self._want_prompt(subject)
            case "response":
                self.response.show_subject(subject)
            case "call":
                self.call.show_subject(subject)
            case "checks":
                self.evaluation.show_subject(subject)
            case "context":
                self._want_context(subject)
            case "raw":
                self.raw.show_subject(subject)

    def _want_prompt(self, subject: Subject) -> None:
        seq = subject.requested.seq if subject.requested else 0
        if seq and seq != self._prompt[0]:
            self._prompt = (seq, None)
            self._show_prompt()
            self.prompt_wanted.emit(seq)
        else:
            self._show_prompt()

    def _show_prompt(self) -> None:
        prompt = self._prompt[1]
        before = self._before if prompt is not None else None
        if self.tab == "wire":
            self.wire.show_request(self._subject.requested if self._subject else None, prompt, before)
        else:
            self.prompt.show_prompt(prompt, before)

    def _want_context(self, subject: Subject) -> None:
        seq = subject.row.end
        if seq != self._context[0]:
            self._context = (seq, None)
            self.context.show_context(None)
            self.context_wanted.emit(seq)
        else:
            self.context.show_context(self._context[1], self._observed())

    def _observed(self) -> int | None:
        """The step of an observe row, in which messages may have left the window."""
        row = self._subject.row if self._subject is not None else None
        return row.step if row is not None and row.phase == "observe" else None
