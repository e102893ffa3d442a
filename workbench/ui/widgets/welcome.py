"""The first-run page: four ways to begin, the first of which works now."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from workbench.domain.queries import ModelList, ModelRow
from workbench.domain.timeline_rows import Tone
from workbench.ui.page_room import wants_room
from workbench.ui.scale import DISPLAY, inset, px
from workbench.ui.theme import scaled
from workbench.ui.widgets.columns import ColumnsLayout
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Note, Tag, Text, scrolled
from workbench.ui.widgets.set_up import Card

translate = QCoreApplication.translate

Way = Literal["sample", "local", "server", "key"]
_ORDER: tuple[Way, ...] = ("sample", "local", "server", "key")
_HEIGHT = 600
"""Pixels at 100 % in which all ways to begin are seen at once."""


class Offer(Card):
    """One way to begin: what it is, whether it is ready, and a button."""

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.state = Tag()
        self.button = QPushButton(button)
        self.column.setContentsMargins(inset(16, 14, 16, 14))
        self.column.setSpacing(px(8))
        self.column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, title: str, body: str, state: str, tone: Tone, *, possible: bool = True) -> None:
        """Show what is offered and how it stands."""
        self.show_card(title, body)
        self.state.show_tag(state, tone)
        self.button.setEnabled(possible)
        self.button.setAccessibleName(f"{self.button.text()}: {title}")


class Welcome(QWidget):
    """Where to begin.

    Signals:
        sample_requested(): run the sample
        held_requested(): run the sample whose model obeys a stranger's note
        recording_requested(): open a recorded run with a mistake in it
        tour_requested(): run a sample with a mistake in it, and lead the person to it
        model_requested(object): compose a goal with this `ModelRow`
        terms_requested(object): show the terms of this `ModelRow`
        look_again_requested(): look for servers again
        key_requested(): enter a provider's key
        compose_requested(): write a goal
        patterns_requested(): begin with a pattern
        open_requested(): open a goal file
        plugins_requested(): show where tools come from
        mend_requested(): show what is wrong with the settings file
    """

    sample_requested = Signal()
    held_requested = Signal()
    tour_requested = Signal()
    recording_requested = Signal()
    model_requested = Signal(object)
    terms_requested = Signal(object)
    look_again_requested = Signal()
    key_requested = Signal()
    compose_requested = Signal()
    patterns_requested = Signal()
    open_requested = Signal()
    plugins_requested = Signal()
    mend_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wants_room(self, _HEIGHT)
        self.offers: dict[Way, Offer] = {
            "sample": Offer(translate("Welcome", "Run the sample")),
            "local": Offer(translate("Welcome", "Use the local model")),
            "server": Offer(translate("Welcome", "Look again")),
            "key": Offer(translate("Welcome", "Enter a key…")),
        }
        self._local: ModelRow | None = None
        self._server: ModelRow | None = None
        self._trouble, self._is_read_only = "", False
        self._arrange()
        self._connect()
        self.show_models(None)

    def show_models(self, models: ModelList | None) -> None:
        """Show how local model, servers and providers stand; None: not known yet."""
        rows = models.rows if models else ()
        self._local = next((row for row in rows if row.kind == "local"), None)
        self._server = next((row for row in rows if row.kind == "server" and row.ready), None)
        self._show_sample()
        self._show_local(known=models is not None)
        self._show_server([row for row in rows if row.kind == "server"], known=models is not None)
        self._show_key([row for row in rows if row.kind == "provider"])

    def _show_sample(self) -> None:
        self.offers["sample"].offer(
            translate("Welcome", "The sample"),
            translate(
                "Welcome",
                "A scripted model works through a small goal: it reads and writes files, and asks before it writes. "
                "No key, no download; step through it with F11.",
            ),
            *self._readiness(),
            possible=self._can_begin,
        )
        for button in (self.tour, self._held):
            button.setEnabled(self._can_begin)
        self._recording.setEnabled(not self._is_read_only)

    @property
    def _can_begin(self) -> bool:
        return not self._trouble and not self._is_read_only

    def _readiness(self) -> tuple[str, Tone]:
        if self._is_read_only:
            return translate("Welcome", "nothing can be written here"), "warning"
        if self._trouble:
            return translate("Welcome", "waits for the settings"), "bad"
        return translate("Welcome", "works now"), "good"

    def show_read_only(self, is_read_only: bool) -> None:
        """Say whether nothing can be written, so that no run can begin; why stands above the page."""
        if is_read_only != self._is_read_only:
            self._is_read_only = is_read_only
            self._show_sample()

    @property
    def first(self) -> QPushButton:
        """Where the keyboard begins: what to do about what is wrong, else the sample."""
        if self._trouble:
            return self.mend
        return self.offers["sample"].button if self._can_begin else self._open

    def show_trouble(self, trouble: str) -> None:
        """Say what is wrong with the settings file, for which no run begins; empty: nothing is."""
        self._trouble = trouble
        title = translate("Welcome", "No run can begin: the settings file is broken") if trouble else ""
        self.trouble.say(title, "", "bad")  # what is wrong stands above the page
        had_focus = self.focusWidget() is self.mend
        self._show_sample()
        if had_focus and not trouble:
            self.offers["sample"].button.setFocus()
        self.mend.setVisible(bool(trouble))

    def _show_local(self, *, known: bool) -> None:
        row = self._local
        body = translate("Welcome", "A small model on this machine. Nothing leaves it, and no key is needed.")
        if row is None:
            state = translate("Welcome", "not installed") if known else translate("Welcome", "looking…")
            self.offers["local"].offer(translate("Welcome", "Local model"), body, state, "neutral", possible=False)
            return
        if row.ready:
            self.offers["local"].offer(row.title, body, "ready", "good")
        elif row.terms:
            self.offers["local"].offer(
                row.title,
                f"{body} {row.why_not}".strip(),
                translate("Welcome", "terms to read first"),
                "warning",
            )
        else:
            self.offers["local"].offer(
                row.title,
                f"{body} {row.why_not}",
                translate("Welcome", "not ready"),
                "warning",
                possible=False,
            )

    def _show_server(self, rows: list[ModelRow], *, known: bool) -> None:
        offer = self.offers["server"]
        offer.button.setText(translate("Welcome", "Use it") if self._server else translate("Welcome", "Look again"))
        if self._server is None:
            body = translate(
                "Welcome",
                "Ollama, LM Studio and llama.cpp are looked for on their usual ports. Start one and look again.",
            )
            offer.offer(
                translate("Welcome", "A server of yours"),
                body,
                translate("Welcome", "none found") if known else translate("Welcome", "looking…"),
                "neutral",
                possible=known,
            )
            return
        more = translate("Welcome", " and {0} more").format(len(rows) - 1) if len(rows) > 1 else ""
        offer.offer(
            self._server.title,
            translate("Welcome", "At {0}{1}.").format(self._server.base_url, more),
            "found",
            "good",
        )

    def _show_key(self, rows: list[ModelRow]) -> None:
        kept = [row.title for row in rows if row.ready]
        body = translate(
            "Welcome",
            "Models of a provider, paid for with your key. Keys go to the system keyring, never into files or logs.",
        )
        state = (
            translate("Welcome", "key kept: {0}").format(", ".join(kept[:3]))
            if kept
            else translate("Welcome", "no key yet")
        )
        self.offers["key"].offer(translate("Welcome", "A provider"), body, state, "good" if kept else "neutral")

    def _connect(self) -> None:
        self.offers["sample"].button.clicked.connect(self.sample_requested)
        self.offers["local"].button.clicked.connect(self._use_local)
        self.offers["server"].button.clicked.connect(self._use_server)
        self.offers["key"].button.clicked.connect(self.key_requested)
        self._held.clicked.connect(self.held_requested)
        self._recording.clicked.connect(self.recording_requested)
        self.tour.clicked.connect(self.tour_requested)
        self._compose.clicked.connect(self.compose_requested)
        self._patterns.clicked.connect(self.patterns_requested)
        self._open.clicked.connect(self.open_requested)
        self._plugins.clicked.connect(self.plugins_requested)

    def _use_local(self) -> None:
        if self._local is not None:
            (self.model_requested if self._local.ready else self.terms_requested).emit(self._local)

    def _use_server(self) -> None:
        if self._server is not None:
            self.model_requested.emit(self._server)
        else:
            self.look_again_requested.emit()

    def _arrange(self) -> None:
        title = Text(translate("Welcome", "Build, step through and trust agents"))
        title.setFont(scaled(title.font(), DISPLAY))
        lead = Text(
            translate("Welcome", "Choose where the model comes from. All of it can be changed later."),
            dim=True,
        )
        self._compose, self._open = (
            QPushButton(translate("Welcome", "Write a goal…")),
            QPushButton(translate("Welcome", "Open a goal file…")),
        )
        self._patterns = QPushButton(translate("Welcome", "Begin with a pattern…"))
        self._patterns.setToolTip(
            translate("Welcome", "One agent, a supervisor with specialists, a person in the loop (Ctrl+Shift+N)")
        )
        self._plugins = QPushButton(translate("Welcome", "Tools and plugins…"))
        self._plugins.setToolTip(translate("Welcome", "What agents may use: look at it, install more (Ctrl+Shift+X)"))
        self.tour = QPushButton(translate("Welcome", "Find the step that went wrong"))
        self.tour.setToolTip(
            translate("Welcome", "A tour of two minutes over a run with a mistake in it: error, cause, fork, compare")
        )
        self._held = QPushButton(translate("Welcome", "See a note that gives orders"))
        self._held.setToolTip(
            translate("Welcome", "A sample whose model obeys what it reads in a file, and what becomes of that")
        )
        self.offers["sample"].column.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignLeft)
        others = QWidget()
        row = FlowLayout()
        others.setLayout(row)
        self._recording = QPushButton(translate("Welcome", "Look at a recorded run"))
        self._recording.setToolTip(
            translate("Welcome", "64 steps with a mistake in them, recorded elsewhere: nothing runs (Help, Bug Hunts)")
        )
        for button in (self._held, self._recording, self._patterns, self._compose, self._open, self._plugins):
            row.addWidget(button)
        cards = QWidget()
        columns = ColumnsLayout(2, 14)
        cards.setLayout(columns)
        for way in _ORDER:
            self.offers[way].setMinimumHeight(px(150))
            columns.addWidget(self.offers[way])
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(inset(32, 28, 32, 28))
        page.setSpacing(px(14))
        self.trouble = Note("bad")
        self.mend = QPushButton(translate("Welcome", "Mend the settings file…"))
        self.mend.setProperty("primary", True)
        self.mend.clicked.connect(self.mend_requested)
        self.mend.hide()
        page.addWidget(title)
        page.addWidget(self.trouble)
        page.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (lead, cards, others):
            page.addWidget(part)
        page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content))
