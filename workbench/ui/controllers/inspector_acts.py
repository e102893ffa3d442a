"""What can be done with what the inspector shows, beside choosing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

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
            "next_change": partial(self._go_change, 1),
            "previous_change": partial(self._go_change, -1),
            **{f"copy_{form}": partial(self._inspector.copy, form) for form in FORMS},
        }

    def _go_change(self, way: int) -> None:
        """Bring a change of the prompt into view, and the prompt to the front."""
        dock = self._window.docks["inspector"]
        dock.show()
        dock.raise_()
        self._inspector.go_change(way)
