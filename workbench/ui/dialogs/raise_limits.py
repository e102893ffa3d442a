"""Other limits for a run that stands still at one."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.goals import Limits
from workbench.policy.limits import Used, exceeded, trouble_with
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.forms import Form


class RaiseLimitsDialog(AskDialog):
    """Asks for all limits, with twice as much of the one that is used up.

    Signals:
        chosen(object): the `Limits`
    """

    chosen = Signal(object)

    def __init__(self, limits: Limits, used: Used, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits, self._used = limits, used
        self.setWindowTitle(self.tr("Raise limits"))
        self.heading.show_text(why or self.tr("Limits of this run"))
        self.yes.setText(self.tr("&Raise and go on"))
        self.no.setText(self.tr("Cancel"))
        none = self.tr("no limit")
        self.fields = {
            "steps": NumberField(self.tr("Steps"), none, least=1),
            "tokens": NumberField(self.tr("Tokens"), none, least=1),
            "cost": NumberField(self.tr("Cost in US dollars"), none, whole=False),
            "seconds": NumberField(self.tr("Seconds of work"), none, whole=False),
        }
        self.calls = {tool: NumberField(self.tr("Calls of {0}").format(tool), none, least=0) for tool in limits.calls}
        form = QWidget()
        rows = Form(form)
        for name, field in self.fields.items():
            field.show_number(_more(getattr(limits, name), getattr(used, name)))
            rows.addRow(field.accessibleName(), field)
        for tool, field in self.calls.items():
            field.show_number(_more(limits.calls[tool], used.calls.get(tool, 0)))
            rows.addRow(field.accessibleName(), field)
        self.add(form)

    def limits(self) -> Limits:
        """Return the limits as they are typed."""
        given = {
            "steps": self.fields["steps"].whole_value(),
            "tokens": self.fields["tokens"].whole_value(),
            "cost": self.fields["cost"].value(),
            "seconds": self.fields["seconds"].value(),
        }
        calls = {tool: most for tool, field in self.calls.items() if (most := field.whole_value()) is not None}
        return replace(self._limits, **given, calls=calls)

    def answer_yes(self) -> None:
        """Say the limits, where the run can go on with them."""
        fields = (*self.fields.values(), *self.calls.values())
        wrong = next((problem for field in fields if (problem := field.problem())), "")
        if wrong := wrong or said(trouble_with(self.limits()) or exceeded(self.limits(), self._used)):
            self.problem.say("", wrong)
            return
        self.chosen.emit(self.limits())
        self.accept()


def _more(most: float | None, used: float) -> float | None:
    """The limit; twice as much where it is used up."""
    return most if most is None or used < most else most * 2 or 1
