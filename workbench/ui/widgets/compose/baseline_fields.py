"""What a goal's finished runs are compared with: a recorded run, a script, or a person's figures."""

from __future__ import annotations

import shlex

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.oversight import Baseline
from workbench.ui.said import said
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.parts import Heading, Note

_MINUTE = 60.0


class BaselineFields(QWidget):
    """Edits a baseline.

    Signals:
        changed(): something is another now
        measure_requested(object): run this command once, confined, and show what came of it with `show_measured`
    """

    changed = Signal()
    measure_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Baseline | None = None
        self._texts = "", ""
        """How the minutes and the success that were shown look in their fields."""
        self.source = QComboBox()
        for text, value in (
            (self.tr("nothing"), None),
            (self.tr("a person"), "person"),
            (self.tr("a script"), "script"),
            (self.tr("a recorded run"), "run"),
        ):
            self.source.addItem(text, value)
        self.source.setAccessibleName(self.tr("What runs are compared with"))
        self.source.currentIndexChanged.connect(self._source_chosen)
        self.name = self._line(self.tr("Who or what it is, in words"))
        self.run = self._line(self.tr("The run's id"))
        self.command = self._line(self.tr("Program and arguments, such as python3 sort.py"))
        self.measure = QPushButton(self.tr("Run it once and &measure"))
        self.measure.setAutoDefault(False)
        self.measure.setToolTip(plain_tip(self.tr("Runs in the work folder, confined as tools are")))
        self.measure.clicked.connect(lambda: self.measure_requested.emit(self._command()))
        unknown = self.tr("unknown")
        self.minutes = NumberField(self.tr("Minutes"), unknown, whole=False)
        self.cost = NumberField(self.tr("US dollars"), unknown, whole=False)
        self.steps = NumberField(self.tr("Steps"), unknown)
        self.success = NumberField(self.tr("Succeeds, %"), unknown, whole=False, most=100)
        self.asks = NumberField(self.tr("Questions"), unknown)
        self._figures = (self.minutes, self.cost, self.steps, self.success, self.asks)
        self.news = Note()
        self._lay_out()
        self.show_baseline(None)

    def show_baseline(self, baseline: Baseline | None) -> None:
        """Show a baseline; None: there is none."""
        self._shown = baseline
        shown = baseline or Baseline(source="person")
        self.source.setCurrentIndex(max(0, self.source.findData(baseline.source if baseline else None)))
        self.name.setText(shown.name)
        self.run.setText(shown.run)
        self.command.setText(shlex.join(shown.command))
        self.minutes.show_number(None if shown.seconds is None else shown.seconds / _MINUTE)
        self.cost.show_number(shown.cost)
        self.steps.show_number(shown.steps)
        self.success.show_number(None if shown.success is None else shown.success * 100)
        self.asks.show_number(shown.asks)
        self._texts = self.minutes.text(), self.success.text()
        self.news.say("")
        self._source_chosen()

    def baseline(self) -> Baseline | None:
        """Return the baseline as it is typed; None: none is wanted."""
        source = self.source.currentData()
        if source is None:
            return None
        seconds, success = self._seconds_and_success()
        typed = Baseline(
            source=source,
            name=self.name.text().strip(),
            run=self.run.text().strip() if source == "run" else "",
            command=self._command() if source == "script" else (),
            seconds=seconds if source != "run" else None,
            cost=self.cost.value() if source != "run" else None,
            steps=self.steps.whole_value() if source != "run" else None,
            success=success if source != "run" else None,
            asks=self.asks.whole_value() if source != "run" else None,
        )
        if self._shown is None:
            return typed
        as_measured = replace(typed, measured=self._shown.measured)
        return as_measured if replace(as_measured, name=self._shown.name) == self._shown else typed

    def show_measured(self, baseline: Baseline, words: str) -> None:
        """Show what came of the command, and what is to be said of it."""
        self.show_baseline(replace(baseline, name=self.name.text().strip() or baseline.name))
        self.news.say("", said(words), "good" if baseline.success else "warning")
        self.changed.emit()

    def show_failure(self, words: str) -> None:
        """Say why the command was not run."""
        self.news.say(self.tr("It was not run"), said(words), "bad")

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = [problem for field in self._figures if (problem := field.problem())]
        source = self.source.currentData()
        if source == "run" and not self.run.text().strip():
            found.append(self.tr("Name the recorded run that is the baseline."))
        if source == "script" and not self._command():
            found.append(self.tr("Write the command of the script that is the baseline; quotes must be closed."))
        return found

    def _seconds_and_success(self) -> tuple[float | None, float | None]:
        """What is typed; where nobody typed anything, exactly what was shown, which the fields round."""
        minutes, success = self.minutes.value(), self.success.value()
        given = (None if minutes is None else minutes * _MINUTE), (None if success is None else success / 100)
        if self._shown is None:
            return given
        return (
            self._shown.seconds if self.minutes.text() == self._texts[0] else given[0],
            self._shown.success if self.success.text() == self._texts[1] else given[1],
        )

    def _command(self) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(self.command.text()))
        except ValueError:
            return ()

    def _source_chosen(self) -> None:
        source = self.source.currentData()
        self.name.setVisible(source is not None)
        self.run.setVisible(source == "run")
        self.command.setVisible(source == "script")
        self.measure.setVisible(source == "script")
        self.figures.setVisible(source in ("person", "script"))
        self.changed.emit()

    def _line(self, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(placeholder)
        line.textChanged.connect(self.changed)
        return line

    def _lay_out(self) -> None:
        self.figures = QWidget()
        grid = QGridLayout(self.figures)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, field in enumerate(self._figures):
            field.textChanged.connect(self.changed)
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(self.tr("Finished runs are compared with")))
        for part in (self.source, self.name, self.run, self.command, self.measure, self.figures, self.news):
            layout.addWidget(part)
