"""How much of a run's limits is used, in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.domain.goals import Limits
from workbench.domain.timeline_evaluation import share
from workbench.policy.limits import NEAR, Used, shares
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.filled_bar import Bar

translate = QCoreApplication.translate

_MANY = 10.0
"""So many times a limit and more is said no closer."""


class LimitsMeter(QWidget):
    """The limit of which most is used; all of them in the tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = Bar(self)
        self._bar.setFixedWidth(px(48))
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(8, 0, 8, 0))
        row.setSpacing(px(8))
        row.addWidget(self.label)
        row.addWidget(self._bar)
        self.show_used(None, Used())

    def show_used(self, limits: Limits | None, used: Used) -> bool:
        """Show what of the limits is used, and say whether there is any limit."""
        found = [(is_used / most if most else 1.0, name, is_used, most) for name, is_used, most in _all(limits, used)]
        if not found:
            self.label.setText("")
            return False
        part, name, _, _ = max(found)
        self.label.setText(f"{table_words(name.capitalize())} {f'{part:.0%}' if part < _MANY else '> 999%'}")
        self._bar.set_fill(min(1.0, part) if part < NEAR else min(1.0, max(part, 0.85)))
        lines = [share(each, value, most) for _, each, value, most in found]
        self.setToolTip(plain_tip(translate("LimitsMeter", "Limits of the goal:\n") + "\n".join(lines)))
        self.setAccessibleName(translate("LimitsMeter", "Limits: {0}").format(lines[0]))
        return True


def _all(limits: Limits | None, used: Used) -> list[tuple[str, float, float]]:
    return list(shares(limits, used)) if limits is not None else []
