"""How far a yes goes: once, in this run, or in the tool set; the exact rule is told before it is saved."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QVBoxLayout, QWidget

from workbench.domain.timeline_text import visible
from workbench.domain.tools import ArgumentRule, ToolSpec
from workbench.policy.granting import Bound, bounds_for, misfit, names_argument
from workbench.ui.judging import RULES
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.debugging.expression import ExpressionEdit
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Note
from workbench.ui.widgets.words import moment_of

Scope = Literal["once", "run", "tool set"]
Until = Literal["never", "hour", "today", "date"]
HOUR = 3600


class ScopeBox(QWidget):
    """Chooses how far a yes goes, and says what follows.

    Signals:
        changed(): the scope, the rule or what is wrong with it is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool = self._arguments = self._tool_set = self._agent = ""
        self._sinks: tuple[str, ...] = ()
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("How far a yes goes"))
        self.bound = QComboBox()
        self.bound.setAccessibleName(self.tr("For which calls"))
        self.when = ExpressionEdit(RULES)
        self.when.line.setAccessibleName(self.tr("Expression that bounds the rule"))
        self.when.line.setPlaceholderText(self.tr("every call of the tool"))
        self.until = QComboBox()
        self.until.setAccessibleName(self.tr("Until when the rule holds"))
        self.date = QDateTimeEdit(QDateTime.currentDateTime().addDays(7))
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("End of the rule"))
        self.sentence = Note("warning")
        self._fill_choices()
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._look)
        self.bound.activated.connect(self._take_bound)
        self.until.currentIndexChanged.connect(self._look)
        self.date.dateTimeChanged.connect(self._look)
        self.when.changed.connect(self._look)

    def _fill_choices(self) -> None:
        ends = {
            "never": self.tr("until I take it back"),
            "hour": self.tr("for an hour"),
            "today": self.tr("until the end of today"),
            "date": self.tr("until a date"),
        }
        for until in get_args(Until):
            self.until.addItem(ends[until], until)

    def _lay_out(self) -> None:
        self._details = QWidget()
        form = Form(self._details)
        form.setRowWrapPolicy(Form.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("For"), self.bound)
        form.addRow(self.tr("When"), self.when)
        form.addRow(self.tr("Holds"), self.until)
        form.addRow(self.tr("End"), self.date)
        self._form = form
        top = Form()
        top.addRow(self.tr("A yes is for"), self.scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(self._details)
        column.addWidget(self.sentence)

    @property
    def chosen(self) -> Scope:
        """How far a yes goes."""
        chosen: Scope = self.scope.currentData() or "once"
        return chosen

    @property
    def trouble(self) -> str:
        """What keeps the rule from being saved; empty: nothing, or there is no rule."""
        if self.chosen == "once":
            return ""
        if self.when.trouble:
            return self.when.trouble
        if (rule := self.rule()) is not None and rule.until is not None and rule.until <= _now():
            return self.tr("That moment is over.")
        return said(misfit(self.when.text, self._tool, self._arguments))

    def rule(self) -> ArgumentRule | None:
        """Return the rule that is granted; None: the yes is for this call only."""
        if self.chosen == "once":
            return None
        return ArgumentRule(when=self.when.text, permission="auto", until=self._end())

    def show_call(self, tool: str, spec: ToolSpec | None, arguments: str, tool_set: str, agent: str = "") -> None:
        """Begin anew with a call: once. `tool_set` is the name of the run's tool set; empty: it has none.

        `agent` is the one whose call it is, where the run has several; a rule then holds for that one.
        """
        self._tool, self._arguments, self._tool_set, self._agent = tool, arguments, tool_set, agent
        self._sinks = spec.sinks if spec is not None else ()
        self.scope.clear()
        self.scope.addItem(self.tr("this call only"), "once")
        like = self.tr("{0}’s calls like it in this run") if agent else self.tr("calls like it in this run")
        self.scope.addItem(visible(like.format(agent)), "run")
        if tool_set:
            text = self.tr("calls like it, kept in the tool set “{0}”")
            self.scope.addItem(visible(text.format(tool_set)), "tool set")
        self.until.setCurrentIndex(0)
        bounds = bounds_for(arguments, self._sinks)
        self.bound.clear()
        for bound in bounds:
            self.bound.addItem(self._named(bound), bound.when)
        self.bound.addItem(self.tr("all its calls"), "")
        self.when.line.setText(bounds[0].when if bounds else "")
        self._look()

    def _named(self, bound: Bound) -> str:
        return {
            "exact": self.tr("the same place only"),
            "folder": self.tr("its folder"),
            "host": self.tr("its host"),
            "domain": self.tr("its mail domain"),
        }[bound.what]

    def _take_bound(self) -> None:
        self.when.line.setText(str(self.bound.currentData() or ""))

    def _end(self) -> float | None:
        until: Until = self.until.currentData()
        match until:
            case "hour":
                return float(_now() + HOUR)
            case "today":
                return _seconds(QDateTime(QDateTime.currentDateTime().date(), QTime(23, 59, 59)))
            case "date":
                return _seconds(self.date.dateTime())
            case _:
                return None

    def _look(self) -> None:
        is_rule = self.chosen != "once"
        self._details.setVisible(is_rule)
        self._form.setRowVisible(self.date, self.until.currentData() == "date")
        place = self.bound.findData(self.when.text)
        self.bound.setCurrentIndex(place)
        self._tell(is_rule)
        self.changed.emit()

    def _tell(self, is_rule: bool) -> None:
        if not is_rule:
            self.sentence.say("")
        elif self.trouble:
            self.sentence.say(self.tr("This rule can't be saved"), "" if self.when.trouble else self.trouble, "bad")
        else:
            self.sentence.say(self.tr("This is what you allow"), self.words(), "warning")

    def words(self) -> str:
        """Return the exact rule in a sentence, and what it means for what strangers wrote."""
        rule = self.rule()
        if rule is None:
            return ""
        where = self.tr("in this run, for {0}").format(self._agent) if self._agent else self.tr("in this run")
        if self.chosen == "tool set":
            where = self.tr("in this run and in all that use the tool set “{0}”").format(self._tool_set)
        when = self.tr(" when {0}").format(rule.when) if rule.when else ""
        end = self.tr(", until {0}").format(moment_of(rule.until)) if rule.until is not None else ""
        said = self.tr("From now on, {0}: {1} runs without asking{2}{3}.").format(where, self._tool, when, end)
        named = [each for each in self._sinks if names_argument(rule.when, each)]
        if named:
            meant = self.tr("Since it names {0}, that may then stand in strangers’ text too.")
            return f"{said} {meant.format(', '.join(named))}"
        return f"{said} " + self.tr("Values that stand in strangers’ text only are still held.")


def _now() -> int:
    return QDateTime.currentSecsSinceEpoch()


def _seconds(moment: QDateTime) -> float:
    return float(moment.toSecsSinceEpoch())
