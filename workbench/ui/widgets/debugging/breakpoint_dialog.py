"""A breakpoint as a form, and where it would have stopped before it is armed."""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from workbench.domain.breakpoints import WHERE_WORDS, Breakpoint, Where
from workbench.domain.events import PHASES
from workbench.domain.ids import SessionId
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.back_test import BackTestView
from workbench.ui.widgets.debugging.expression import ExpressionEdit, Judging
from workbench.ui.widgets.forms import Form

HITS = ("", ">= 2", ">= 3", "== 3", "every 5")
_OF_TOOL: tuple[Where, ...] = ("tool", "tool_error", "policy", "stuck")


class BreakpointDialog(AskDialog):
    """Asks for all that a breakpoint is.

    Signals:
        kept(object): the `Breakpoint` is to be armed
        back_test_requested(object): where would this `Breakpoint` have stopped? None: give the question up
    """

    kept = Signal(object)
    back_test_requested = Signal(object)

    def __init__(
        self,
        point: Breakpoint,
        session: SessionId | None,
        tools: tuple[str, ...],
        judging: Judging,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, grows=True)
        self._point, self._session = point, session
        self.setWindowTitle(self.tr("Breakpoint"))
        self.setMinimumSize(bounded(self, 580, 480))
        self.heading.show_text(
            self.tr("Stop the run at") if not point.id else self.tr("Breakpoint {0}").format(point.id)
        )
        self.yes.setText(self.tr("&Arm it") if not point.id else self.tr("&Keep"))
        self.no.setText(self.tr("Cancel"))
        self.where = QComboBox()
        for where in get_args(Where):
            self.where.addItem(table_words(WHERE_WORDS[where]), where)
        self.when = QComboBox()
        for when, words in (("before", self.tr("before it")), ("after", self.tr("after it"))):
            self.when.addItem(words, when)
        self.phase = QComboBox()
        self.phase.addItems([table_words(phase) for phase in PHASES])
        self.tool = QComboBox()
        self.tool.setEditable(True)
        self.tool.addItems(["*", *tools])
        self.tool.setToolTip(self.tr("An exact name, or one with a star: files.*"))
        self.condition = ExpressionEdit(judging)
        self.condition.line.setAccessibleName(self.tr("Condition"))
        self.condition.line.setPlaceholderText("args.path.endswith('.md') and run.cost > 0.05")
        self.condition.line.setToolTip(plain_tip("\n".join(f"{name}: {says}" for name, says in judging.names.items())))
        self.hits = QComboBox()
        self.hits.setEditable(True)
        self.hits.addItems(list(HITS))
        self.log = ExpressionEdit(judging, is_template=True)
        self.log.line.setAccessibleName(self.tr("Line to write"))
        self.log.line.setPlaceholderText(self.tr("write a line instead of stopping: {tool.name} costs {run.cost}"))
        self.here = QCheckBox(self.tr("in this session only"))
        self.back_test = BackTestView()
        self._lay_out()
        self._show(point)
        self._connect()

    def value(self) -> Breakpoint:
        """Return the breakpoint as it is in the form."""
        return replace(
            self._point,
            where=self.where.currentData(),
            when=self.when.currentData(),
            phase=PHASES[self.phase.currentIndex()],
            tool=self.tool.currentText().strip() or "*",
            condition=self.condition.text,
            hits=self.hits.currentText().strip(),
            log=self.log.text,
            session=self._session if self.here.isChecked() else None,
        )

    def answer_yes(self) -> None:
        """Arm it; the dialog stays until that has worked."""
        if self.yes.isEnabled():
            self.kept.emit(self.value())

    def reject(self) -> None:
        """Give up, the back-test too."""
        self.back_test_requested.emit(None)
        super().reject()

    def set_failed(self, message: str) -> None:
        """Say why it can't be armed."""
        self.problem.say("", message)

    def _show(self, point: Breakpoint) -> None:
        self.where.setCurrentIndex(self.where.findData(point.where))
        self.when.setCurrentIndex(self.when.findData(point.when))
        self.phase.setCurrentIndex(PHASES.index(point.phase))
        self.tool.setCurrentText(point.tool)
        self.condition.line.setText(point.condition)
        self.hits.setCurrentText(point.hits)
        self.log.line.setText(point.log)
        self.here.setChecked(self._session is not None and (point.session is not None or not point.id))
        self.here.setEnabled(self._session is not None)
        self._judge()

    def _lay_out(self) -> None:
        form = QWidget()
        self._form = rows = Form(form)
        for title, field in (
            (self.tr("&Where"), self.where),
            (self.tr("&Phase"), self.phase),
            (self.tr("To&ol"), self.tool),
            (self.tr("W&hen"), self.when),
            (self.tr("&Condition"), self.condition),
            (self.tr("H&its"), self.hits),
            (self.tr("&Log"), self.log),
        ):
            rows.addRow(title, field)
        rows.addRow("", self.here)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add(form)
        self.add(self.back_test, 1)

    def _connect(self) -> None:
        for box in (self.where, self.when, self.phase):
            box.currentIndexChanged.connect(self._judge)
        for box in (self.tool, self.hits):
            box.currentTextChanged.connect(self._judge)
        for line in (self.condition, self.log):
            line.changed.connect(self._judge)
        self.back_test.asked.connect(lambda: self.back_test_requested.emit(self.value()))
        self.back_test.given_up.connect(lambda: self.back_test_requested.emit(None))

    def _judge(self) -> None:
        where: Where = self.where.currentData()
        self._form.setRowVisible(self.phase, where == "phase")
        self._form.setRowVisible(self.tool, where in _OF_TOOL)
        self._form.setRowVisible(self.when, where in ("phase", "tool"))
        right = not self.condition.trouble and not self.log.trouble
        self.yes.setEnabled(right)
        self.back_test.set_possible(right)
        self.problem.say("")
