"""What is wanted, how to tell that it is done, and where it ends anyway."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.goals import Goal, Limits
from workbench.ui.widgets.compose.answer_fields import AnswerFields
from workbench.ui.widgets.compose.check_form import needs_folder
from workbench.ui.widgets.compose.checks_table import ChecksTable
from workbench.ui.widgets.compose.course_fields import CourseFields
from workbench.ui.widgets.compose.fields import NumberField, TextArea
from workbench.ui.widgets.compose.oversight_editor import OversightEditor
from workbench.ui.widgets.parts import Heading, Text


class GoalEditor(QWidget):
    """Edits a goal, all but its name. `oversight` stands in a tab of its own.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instructions = TextArea(self.tr("Instructions"), self.tr("What the agent should do, in your own words"), 5)
        self.instructions.textChanged.connect(self.changed)
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("No folder: tools that need one are refused"))
        self.folder.setAccessibleName(self.tr("Work folder"))
        self.folder.textChanged.connect(self.changed)
        self.browse = QPushButton(self.tr("C&hoose…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose_folder)
        self.answer = AnswerFields()
        self.answer.changed.connect(self.changed)
        self.checks = ChecksTable()
        self.checks.changed.connect(self.changed)
        none = self.tr("no limit")
        self.steps = NumberField(self.tr("Steps"), none, least=1)
        self.tokens = NumberField(self.tr("Tokens"), none, least=1)
        self.cost = NumberField(self.tr("Cost in US dollars"), none, whole=False)
        self.seconds = NumberField(self.tr("Seconds of work"), none, whole=False, least=1)
        self._limits = (self.steps, self.tokens, self.cost, self.seconds)
        for field in self._limits:
            field.textChanged.connect(self.changed)
        self.course = CourseFields()
        self.course.changed.connect(self.changed)
        self.oversight = OversightEditor()
        self.oversight.changed.connect(self.changed)
        self._lay_out()
        self.show_goal(Goal(instructions=""))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._titled(layout, self.tr("&Instructions"), self.instructions)
        layout.addWidget(self.instructions, 2)
        self._titled(layout, self.tr("&Work folder"), self.folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        layout.addLayout(row)
        layout.addWidget(self.answer)
        layout.addWidget(Heading(self.tr("Done when")))
        about = self.tr("All checks pass when the agent says that it is done. Without checks its word counts.")
        layout.addWidget(Text(about, dim=True))
        layout.addWidget(self.checks, 1)
        layout.addWidget(Heading(self.tr("Ends anyway after")))
        grid = QGridLayout()
        for column, field in enumerate(self._limits):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        layout.addLayout(grid)
        layout.addWidget(self.course)

    def _titled(self, layout: QVBoxLayout, title: str, field: QWidget) -> None:
        heading = Heading(title)
        heading.setBuddy(field)
        layout.addWidget(heading)

    def show_goal(self, goal: Goal) -> None:
        """Show a goal."""
        self.instructions.show_text(goal.instructions)
        self.folder.setText(goal.work_folder)
        self.answer.show_values(goal.answer_schema, goal.images)
        self.checks.show_checks(goal.checks)
        self.steps.show_number(goal.limits.steps)
        self.tokens.show_number(goal.limits.tokens)
        self.cost.show_number(goal.limits.cost)
        self.seconds.show_number(goal.limits.seconds)
        self.course.show_values(goal.limits.calls, goal.retries, goal.trouble)
        self.oversight.show_all(goal.suitability, goal.oversight, goal.baseline)
        self.changed.emit()

    def goal(self, name: str = "") -> Goal:
        """Return the goal as it is typed, under a name."""
        return Goal(
            instructions=self.instructions.toPlainText(),
            name=name,
            work_folder=self.folder.text().strip(),
            limits=Limits(
                steps=self.steps.whole_value(),
                tokens=self.tokens.whole_value(),
                cost=self.cost.value(),
                seconds=self.seconds.value(),
                calls=self.course.limits(),
            ),
            retries=self.course.retries.whole_value() or 0,
            trouble=self.course.trouble(),
            checks=self.checks.checks(),
            suitability=self.oversight.suitability.suitability(),
            oversight=self.oversight.oversight(),
            baseline=self.oversight.baseline.baseline(),
            answer_schema=self.answer.answer_schema(),
            images=self.answer.files(),
        )

    def lacking(self) -> QWidget | None:
        """Return the field without which there is no goal, where nothing stands in it."""
        return None if self.instructions.toPlainText().strip() else self.instructions

    def problems(self) -> list[str]:
        """Return what keeps it from being a goal, one sentence each."""
        found = []
        if not self.instructions.toPlainText().strip():
            found.append(self.tr("Write what the agent should do."))
        folder = self.folder.text().strip()
        if folder and not PurePath(folder).is_absolute():
            found.append(self.tr("The work folder needs its whole path, from the root."))
        if not folder and any(needs_folder(check) for check in self.checks.checks()):
            found.append(self.tr("Choose a work folder: the checks look for their files there."))
        found += self.answer.problems()
        found += self.checks.problems()
        found += self.course.problems()
        found += self.oversight.problems()
        found += [problem for field in self._limits if (problem := field.problem())]
        return found

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Work folder"), self.folder.text().strip())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
