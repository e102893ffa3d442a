"""What a fork would do again, and what is to happen with each of these calls."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTreeWidgetItem, QWidget

from workbench.domain.commands import Fork
from workbench.domain.events import PlanMode
from workbench.domain.ids import RunId
from workbench.domain.inspection import EffectPlan, PlanEntry
from workbench.domain.timeline_text import body_line, call_line
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded, px
from workbench.ui.table_words import table_words
from workbench.ui.theme import code_font
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Heading, Note, Text

translate = QCoreApplication.translate

MODE_WORDS: dict[PlanMode, str] = {
    "tape": "its recorded result",
    "mock": "a result of your own",
    "run": "runs again",
    "compensate": "is undone, then runs again",
    "ask": "asks you",
}
_HIGH = 480
"""Pixels at 100 % where there are calls to decide about."""


class ForkPlace(NamedTuple):
    """Where a fork can begin."""

    seq: int
    words: str


class PlanDialog(AskDialog):
    """Asks where and how to fork.

    Signals:
        place_chosen(int): the plan at this event is wanted; answer with `show_plan` or `set_failed`
        fork_requested(object): a `Fork` is to be made
    """

    place_chosen = Signal(int)
    fork_requested = Signal(object)

    def __init__(self, run: RunId, places: tuple[ForkPlace, ...], go_on: str, parent: QWidget | None = None) -> None:
        """`go_on`: what the fork does then, in a word; empty: it stands still."""
        super().__init__(parent, grows=True)
        self._run, self._plan = run, EffectPlan(entries=())
        self._choices: dict[str, QComboBox] = {}
        self._mocks: dict[str, str] = {}
        self.setWindowTitle(self.tr("Fork"))
        self.setMinimumWidth(bounded(self, 680).width())
        self.grow_from(_HIGH)
        self.heading.show_text(self.tr("A fork begins here; the run that it comes from stays as it is"))
        self.yes.setText(self.tr("&Fork and {0}").format(go_on) if go_on else self.tr("&Fork"))
        self.yes.setEnabled(False)
        self.no.setText(self.tr("Cancel"))
        self.place = QComboBox()
        for place in places:
            self.place.addItem(place.words, place.seq)
        self.label = QLineEdit()
        self.label.setPlaceholderText(self.tr("what is tried here, such as “stricter prompt”"))
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Where"), self.place)
        rows.addRow(self.tr("&Label"), self.label)
        self.add(form)
        self.folder = Text(dim=True)
        self.trouble = Note("warning")
        self.says = Heading(self.tr("Calls that may come up again"))
        titles = (self.tr("Call"), self.tr("Effect"), self.tr("What happens then"))
        self.calls = tree(self.tr("Effect plan"), 3, titles)
        self.calls.setUniformRowHeights(False)
        self.why = Text(dim=True)
        self.mock = QPlainTextEdit()
        self.mock.setFont(code_font())
        self.mock.setTabChangesFocus(True)
        self.mock.setAccessibleName(self.tr("The result that the model reads instead"))
        self.mock.setPlaceholderText(self.tr("The result that the model reads instead"))
        self.mock.setFixedHeight(4 * self.mock.fontMetrics().lineSpacing() + px(12))
        self.mock.hide()
        self.remember = QCheckBox(self.tr("Propose these choices for their tools from now on"))
        for widget in (self.folder, self.trouble, self.says, self.calls, self.why, self.mock, self.remember):
            self.add(widget, 1 if widget is self.calls else 0)
        self.place.currentIndexChanged.connect(self._place_changed)
        self.calls.currentItemChanged.connect(self._show_entry)
        self.mock.textChanged.connect(self._mocked)

    @property
    def seq(self) -> int:
        """The event at which the fork begins."""
        return int(self.place.currentData())

    def begin(self) -> None:
        """Show it and ask for the plan."""
        self.open()
        self._place_changed()
        self.label.setFocus()

    def show_plan(self, seq: int, plan: EffectPlan) -> None:
        """Show the plan at the chosen event."""
        if seq != self.seq:
            return
        self._plan, self._choices, self._mocks = plan, {}, {}
        self.calls.clear()
        for entry in plan.entries:
            self._add(entry)
        files = self.tr("Its work folder is a copy as it was there: {0} files.").format(plan.files)
        lacks = self.tr("It lacks what held a secret and has changed since: {0}.").format(", ".join(plan.left_out))
        told = [files] * bool(plan.files) + [lacks] * bool(plan.left_out)
        self.folder.show_text(" ".join(told))
        self.folder.setVisible(bool(told))
        self.trouble.say(self.tr("The work folder can't be restored") if plan.trouble else "", said(plan.trouble))
        has_calls = bool(plan.entries)
        self.says.setText(
            self.tr("Calls that may come up again") if has_calls else self.tr("No call would be made again.")
        )
        for widget in (self.calls, self.remember, self.why):
            widget.setVisible(has_calls)
        self.mock.hide()  # the call that is chosen below shows it again where it has one
        self.grow_from(_HIGH if has_calls else 0)
        if (first := self.calls.topLevelItem(0)) is not None:
            self.calls.setCurrentItem(first)
        self.yes.setEnabled(True)

    def set_failed(self, message: str) -> None:
        """Say why the plan or the fork can't be had."""
        self.problem.say("", message)

    def choose(self, name: str, mode: PlanMode, mock: str = "") -> None:
        """Choose what happens with the call of a plan's entry, as if the person had."""
        box = self._choices[name]
        box.setCurrentIndex(box.findData(mode))
        if mode == "mock":
            self._mocks[name] = mock

    def answer_yes(self) -> None:
        """Ask for the fork; the dialog stays until that has worked."""
        if not self.yes.isEnabled():
            return
        modes: dict[str, PlanMode] = {name: box.currentData() for name, box in self._choices.items()}
        mocks = {name: self._mocks.get(name, "") for name in self._choices if modes[name] == "mock"}
        fork = Fork(
            run=self._run,
            seq=self.seq,
            label=self.label.text().strip(),
            modes=modes,
            mocks=mocks,
            remember=self.remember.isChecked(),
        )
        self.fork_requested.emit(fork)

    def _place_changed(self) -> None:
        self.problem.say("")
        self.yes.setEnabled(False)
        self.place_chosen.emit(self.seq)

    def _add(self, entry: PlanEntry) -> None:
        planned = entry.planned
        item = QTreeWidgetItem([call_line(planned.tool, planned.arguments), _effect(entry), ""])
        item.setToolTip(0, plain_tip(translate("PlanDialog", "{0}, event {1}").format(planned.call, planned.seq)))
        self.calls.addTopLevelItem(item)
        box = QComboBox()
        box.setAccessibleName(self.tr("What happens with {0}").format(planned.tool))
        for mode in entry.choices:
            box.addItem(table_words(MODE_WORDS[mode]), mode)
        box.setCurrentIndex(max(0, box.findData(planned.mode)))
        box.currentIndexChanged.connect(lambda: self._mode_changed(item))
        self.calls.setItemWidget(item, 2, box)
        self.setTabOrder(next(reversed(self._choices.values()), self.calls), box)
        self._choices[entry.name] = box
        box.ensurePolished()
        item.setSizeHint(2, box.sizeHint() + QSize(0, 8))

    def _entry(self) -> PlanEntry | None:
        item = self.calls.currentItem()
        place = self.calls.indexOfTopLevelItem(item) if item is not None else -1
        return self._plan.entries[place] if 0 <= place < len(self._plan.entries) else None

    def _mode_changed(self, item: QTreeWidgetItem) -> None:
        self.calls.setCurrentItem(item)
        self._show_entry()

    def _show_entry(self) -> None:
        entry = self._entry()
        box = self._choices.get(entry.name) if entry is not None else None
        if entry is None or box is None:
            return
        recorded = body_line(entry.planned.output, 120) if entry.planned.output is not None else ""
        told = self.tr(" Recorded: {0}").format(recorded) if recorded else ""
        self.why.show_text(f"{said(entry.why)}{told}")
        self.mock.setVisible(box.currentData() == "mock")
        self.mock.blockSignals(True)
        self.mock.setPlainText(self._mocks.get(entry.name, ""))
        self.mock.blockSignals(False)

    def _mocked(self) -> None:
        if (entry := self._entry()) is not None:
            self._mocks[entry.name] = self.mock.toPlainText()


def _effect(entry: PlanEntry) -> str:
    return translate("PlanDialog", "{0}, sends").format(entry.effect) if entry.sends else entry.effect
