"""Beginning with a pattern: which there are, and what is chosen goes into the composer."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.queries import PatternList, Patterns
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.patterns import PatternsDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks


class FromPattern:
    """Shows the patterns and opens the goal file of the one that is chosen; reading it makes a copy in the home."""

    def __init__(
        self, window: MainWindow, client: EngineClient, tasks: Tasks, open_file: Callable[[str], object]
    ) -> None:
        self._window, self._client, self._tasks, self._open_file = window, client, tasks, open_file

    def choose(self) -> None:
        """Ask which pattern."""
        self._tasks.start(self._choose())

    async def _choose(self) -> None:
        patterns = await self._client.ask(Patterns(), PatternList)
        dialog = PatternsDialog(patterns.rows, self._window)
        dialog.chosen.connect(self._open_file)
        dialog.open()
