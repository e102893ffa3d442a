"""What can be done with what the inspector shows, beside choosing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QApplication

from workbench.domain.copied import FORMS
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.inspector import Inspector

SHOWN_MS = 4000


class InspectorActs:
    """Connects the inspector to its actions."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        self._window, self._inspector = window, inspector
        inspector.copied.connect(lambda words: window.statusBar().showMessage(words, SHOWN_MS))

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        return {
            "find_here": self._find,
            "next_change": partial(self._go_change, 1),
            "previous_change": partial(self._go_change, -1),
            **{f"copy_{form}": partial(self._inspector.copy, form) for form in FORMS},
        }

    def _find(self) -> None:
        """Let the person look for words in what the inspector shows."""
        self._window.docks["inspector"].show()
        self._inspector.finding.open()

    def instead(self, here: Callable[[], object], elsewhere: Callable[[], object]) -> Callable[[], object]:
        """Return what does one thing while the inspector has the focus, and another elsewhere."""

        def act() -> None:
            focused = QApplication.focusWidget()
            has_focus = focused is not None and self._inspector.isAncestorOf(focused)
            (here if has_focus else elsewhere)()

        return act

    def finds(self, elsewhere: Mapping[str, Callable[[], object]]) -> dict[str, Callable[[], object]]:
        """Return the keys of finding, which belong to the inspector while it has the focus."""
        finding = self._inspector.finding
        here: dict[str, Callable[[], object]] = {
            "find": finding.open,
            "find_next": partial(finding.go, 1),
            "find_previous": partial(finding.go, -1),
        }
        return {name: self.instead(act, elsewhere[name]) for name, act in here.items()}

    def _go_change(self, way: int) -> None:
        """Bring a change of the prompt into view, and the prompt to the front."""
        dock = self._window.docks["inspector"]
        dock.show()
        dock.raise_()
        self._inspector.go_change(way)
