"""The next action, sampled several times: grouped by tool and arguments, with counts; one can be taken."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.ablation import difference
from workbench.domain.events import Sample, SamplesTaken
from workbench.domain.timeline_text import body_line, call_line, one_line
from workbench.ui.menu_keys import left_to_menus
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.theme import code_font
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Heading, Note, Text
from workbench.ui.widgets.words import seconds_of

translate = QCoreApplication.translate

_INDEX = Qt.ItemDataRole.UserRole


class PeekPanel(QWidget):
    """Asks how often and which models, shows the cost before and how far it is while it lasts.

    Signals:
        cost_wanted(int, object): what would so many samples of these models (a tuple) cost? answer with `show_cost`
        peek_requested(int, object): sample
        cancel_requested(): no longer
        taken(int, int): the sample of that index in that `samples_taken` is to be the reply
    """

    cost_wanted = Signal(int, object)
    peek_requested = Signal(int, object)
    cancel_requested = Signal()
    taken = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: SamplesTaken | None = None
        self._can_peek = self._is_running = False
        self.count = QSpinBox()
        self.count.setRange(1, 50)
        self.count.setValue(5)
        self.models = QLineEdit()
        self.models.setPlaceholderText(self.tr("the agent's own; else names with commas"))
        self.without: tuple[int, ...] = ()
        """Messages whose part in the decision is looked for: samples are taken with and without them."""
        self.left_out = QPushButton()
        self.left_out.setToolTip(plain_tip(self.tr("Sample with the whole context alone")))
        self.left_out.clicked.connect(lambda: self.set_without(()))
        self.says = Text()
        self.cost = Text(dim=True)
        self.go = QPushButton(self.tr("&Sample"))
        self.go.setProperty("primary", True)
        self.go.clicked.connect(self._pressed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.progress = Text(dim=True)
        self.problem = Note("bad")
        self.groups = tree(
            self.tr("What the model might do"), 3, (self.tr("Action"), self.tr("With"), self.tr("Without"))
        )
        self.groups.setRootIsDecorated(True)
        self.groups.currentItemChanged.connect(self._show_sample)
        self.example = QPlainTextEdit()
        self.example.setReadOnly(True)
        self.example.setFont(code_font())
        self.example.setAccessibleName(self.tr("The sample in full"))
        self.take = QPushButton(self.tr("&Take this as the reply"))
        self.take.clicked.connect(self._take)
        self.count.valueChanged.connect(self.ask_cost)
        self.models.editingFinished.connect(self.ask_cost)
        self._lay_out()
        self.show_samples(None)
        self.set_without(())
        self.set_possible(False)

    @property
    def chosen_models(self) -> tuple[str, ...]:
        """The models that are named; none: the agent's own."""
        return tuple(name.strip() for name in self.models.text().split(",") if name.strip())

    def set_possible(self, is_possible: bool) -> None:
        """Say whether the run stands where its next action can be sampled."""
        self._can_peek = is_possible
        if not is_possible:
            self.cost.show_text(self.tr("The next action can be sampled where the run stands before or after reason."))
        self._judge()

    def set_without(self, places: tuple[int, ...]) -> None:
        """Say which messages are to be left out of half of the samples; none: all see the whole context."""
        self.without = places
        named = ", ".join(map(str, places[:8])) + ("…" if len(places) > 8 else "")
        self.left_out.setText(self.tr("With and without message {0}  ✕").format(named))
        self.left_out.setVisible(bool(places))
        self.ask_cost()

    def ask_cost(self) -> None:
        """Ask what it would cost."""
        if self._can_peek:
            self.cost_wanted.emit(self.count.value(), self.chosen_models)

    def show_cost(self, text: str) -> None:
        """Say what it would cost at most."""
        if self._can_peek:
            self.cost.show_text(said(text))

    def show_progress(self, done: float | None, text: str) -> None:
        """Say how far it is, and what it has cost."""
        if self._is_running:
            self.bar.setRange(0, 0 if done is None else 100)
            self.bar.setValue(round(100 * (done or 0)))
            self.progress.show_text(text)

    def set_running(self, is_running: bool) -> None:
        """Say whether samples are on their way."""
        self._is_running = is_running
        self.progress.show_text("")
        self.problem.say("")
        self._judge()

    def set_failed(self, message: str) -> None:
        """Say why there are no samples."""
        self.set_running(False)
        self.problem.say(self.tr("No samples"), message)

    def show_samples(self, taken: SamplesTaken | None) -> None:
        """Show samples by what they do, the most frequent first."""
        if taken is not None and taken == self._taken:
            return
        self._taken = taken
        self.groups.clear()
        self.example.clear()
        groups: dict[str, list[int]] = {}
        for index, sample in enumerate(taken.samples if taken is not None else ()):
            groups.setdefault(action_of(sample), []).append(index)
        for action, members in sorted(groups.items(), key=lambda group: -len(group[1])):
            self.groups.addTopLevelItem(self._group(action, members))
        compared = taken is not None and bool(taken.without)
        self.groups.setHeaderHidden(not compared)
        self.groups.setColumnHidden(2, not compared)
        self.says.setVisible(compared)
        if taken is not None and compared:
            sides = [[action_of(each) for each in taken.samples if each.left_out is out] for out in (False, True)]
            self.says.show_text(said(difference(*sides)))
        if (first := self.groups.topLevelItem(0)) is not None:
            self.groups.setCurrentItem(first)
        self._judge()

    def _lay_out(self) -> None:
        form = Form()
        form.addRow(self.tr("Times, of each model"), self.count)
        form.addRow(self.tr("Models"), self.models)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(self.bar, 1)
        row.addWidget(self.progress, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(12, 8, 12, 8))
        column.addWidget(Heading(self.tr("What might the model do next?")))
        column.addLayout(form)
        column.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.cost)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.says)
        column.addWidget(self.groups, 2)
        column.addWidget(self.example, 2)
        column.addWidget(self.take)
        column.addStretch(0)

    def _group(self, action: str, members: list[int]) -> QTreeWidgetItem:
        assert self._taken is not None
        samples = self._taken.samples
        shares = [
            self.tr("{0} of {1}").format(
                sum(samples[index].left_out is out for index in members), sum(each.left_out is out for each in samples)
            )
            for out in (False, True)
        ]
        item = QTreeWidgetItem([one_line(action, 200), *shares])
        item.setData(0, _INDEX, members[0])
        for index in members:
            sample = self._taken.samples[index]
            words = body_line(sample.text, 100) or said(sample.trouble) or self.tr("(no text)")
            below = QTreeWidgetItem([words, f"{sample.model} · {seconds_of(sample.seconds)}"])
            if sample.left_out:
                below.setText(1, "")
                below.setText(2, f"{sample.model} · {seconds_of(sample.seconds)}")
            below.setData(0, _INDEX, index)
            item.addChild(below)
        return item

    def _sample(self) -> tuple[int, Sample] | None:
        item = self.groups.currentItem()
        if item is None or self._taken is None:
            return None
        index = int(item.data(0, _INDEX))
        return index, self._taken.samples[index]

    def _show_sample(self) -> None:
        chosen = self._sample()
        if chosen is not None:
            sample = chosen[1]
            calls = "\n".join(call_line(tool, arguments) for tool, arguments in sample.calls)
            parts = (said(sample.trouble), sample.text.text + ("" if sample.text.is_whole else "…"), calls)
            self.example.setPlainText("\n\n".join(part for part in parts if part))
        self._judge()

    def _pressed(self) -> None:
        if self._is_running:
            self.cancel_requested.emit()
        else:
            self.set_running(True)
            self.peek_requested.emit(self.count.value(), self.chosen_models)

    def _take(self) -> None:
        chosen = self._sample()
        if chosen is not None and self._taken is not None:
            self.taken.emit(self._taken.seq, chosen[0])

    def _judge(self) -> None:
        chosen = self._sample()
        self.go.setText(left_to_menus(self, self.tr("Cancel") if self._is_running else self.tr("&Sample")))
        self.go.setEnabled(self._is_running or self._can_peek)
        self.bar.setVisible(self._is_running)
        self.progress.setVisible(self._is_running)
        self.take.setEnabled(self._can_peek and chosen is not None and not chosen[1].trouble)
        has = self._taken is not None
        for widget in (self.groups, self.example, self.take):
            widget.setVisible(has)


def action_of(sample: Sample) -> str:
    """Return what a sample does: its calls with their arguments in one order, or that it ends or failed."""
    if sample.trouble:
        return translate("PeekPanel", "failed: {0}").format(said(sample.trouble))
    if not sample.calls:
        return translate("PeekPanel", "answers without a call")
    return "; ".join(f"{tool} {_normalised(arguments.text)}" for tool, arguments in sample.calls)


def _normalised(arguments: str) -> str:
    try:
        return json.dumps(json.loads(arguments), sort_keys=True, ensure_ascii=False)
    except (ValueError, RecursionError):
        return arguments
