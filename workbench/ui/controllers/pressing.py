"""What buttons in panels do, as actions: so that each has a name, a place in a menu and a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton

from workbench.domain.events import Decision
from workbench.ui.debug_panels import DebugPanels
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import Panels
from workbench.ui.table_words import table_words

translate = QCoreApplication.translate

_DECISIONS: dict[str, Decision] = {
    "approve": "approve",
    "edit_run": "edit",
    "strip_run": "strip",
    "answer": "answer",
    "deny": "deny",
    "quarantine": "quarantine",
    "pass_on": "escalate",
}


class Pressing:
    """Presses a button where it can be pressed, and says what is missing where it can't."""

    def __init__(self, window: MainWindow, panels: Panels, debug: DebugPanels) -> None:
        self._window, self._panels, self._debug = window, panels, debug

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        approval, points, watches = self._panels.approval, self._debug.breakpoints, self._debug.watches
        bar = self._panels.inspector.context.bar
        return {
            **{name: partial(self._decide, decision) for name, decision in _DECISIONS.items()},
            "ask_before": approval.pending.before.click,
            "ask_after": approval.pending.after.click,
            "edit_breakpoint": lambda: self._press(
                points.edit, translate("Pressing", "Choose a breakpoint in its panel first.")
            ),
            "remove_breakpoint": lambda: self._press(
                points.delete, translate("Pressing", "Choose a breakpoint in its panel first.")
            ),
            "remove_watch": lambda: self._press(
                watches.remove, translate("Pressing", "Choose a watch in its panel first.")
            ),
            "mute_part": lambda: self._press(bar.mute, table_words(_PART)),
            "pin_part": lambda: self._press(bar.pin, table_words(_PART)),
            "evict_part": lambda: self._press(bar.evict, table_words(_PART)),
            "swap_part": lambda: self._press(bar.swap, table_words(_PART)),
            "sum_up_parts": lambda: self._press(bar.summarise, table_words(_PART)),
        }

    def _press(self, button: QAbstractButton, todo: str) -> None:
        if button.isEnabled() and not button.isHidden():
            button.click()
        else:
            self._panels.notices.tell(
                "info",
                translate("Pressing", "Nothing is chosen that this could be done to."),
                todo,
                key="pressing",
                passing=True,
            )

    def _decide(self, decision: Decision) -> None:
        approval = self._panels.approval
        self._window.docks["inspector"].show()
        if not approval.take(decision):
            todo = translate("Pressing", "Look at what it offers; a question is answered in its own form.")
            self._panels.notices.tell(
                "info", translate("Pressing", "What waits can't be decided so now."), todo, key="pressing", passing=True
            )
            approval.focus_first()


_PART = "Choose a message in the inspector's context tab where the run stands, before its next request."
