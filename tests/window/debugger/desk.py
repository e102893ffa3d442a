"""A person at the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.commands import StartRun
from workbench.domain.queries import GoalFile, ReadGoalFile
from workbench.ui.program import Program

LONG = 60_000
STILL = ("run_paused", "run_finished", "edited", "edit_undone", "samples_taken", "tool_proposed")
W = TypeVar("W", bound=QWidget)


class Desk:
    """What a person does and sees."""

    LEFT = Qt.MouseButton.LeftButton

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot = qtbot
        self.program = program
        self.debugger = program.debugger
        self.panels = program.debugger.panels
        self.timeline = program.panels.timeline
        # The person looks at the window: no toast tells of the run that stands there, sooner or later.
        program.around.news.in_front = lambda: True

    @property
    def run(self):
        return self.program.run

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.run.events]

    @property
    def is_still(self) -> bool:
        """Whether the last event is one after which a run stands."""
        return bool(self.kinds) and self.kinds[-1] in STILL

    def begin(self, goal_file: Path) -> None:
        async def start() -> None:
            read = await self.program.client.ask(ReadGoalFile(file=str(goal_file)), GoalFile)
            command = StartRun(goal=read.goal, agent=read.agent, tools=read.tools, mode="entry", attended=True)
            await self.program.driving.begin(command)

        self.program.tasks.start(start())
        self.stands("paused")

    def until(self, holds: Callable[[], object]) -> None:
        try:
            self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)
        except Exception as error:
            raise AssertionError(f"{error}; told: {self.program.panels.notices.words()}; {self.kinds[-6:]}") from error

    def stands(self, *statuses: str) -> None:
        """Wait until the run stands so, and everything about it has been asked."""
        self.until(lambda: self.run.status in statuses and self.is_still and not self.run.has_gap)
        self.quiet()

    def quiet(self) -> None:
        """Wait until the state that is looked at has come."""
        self.until(lambda: self.debugger.viewing.is_settled and not self.program.client.is_busy)

    def act(self, name: str) -> None:
        action = self.program.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} while {self.run.status}"
        action.trigger()

    def move(self, name: str, *statuses: str) -> None:
        """Trigger a move and wait until the run stands again further on."""
        last = self.run.last
        self.act(name)
        self.until(lambda: self.run.last > last + 1)
        self.stands(*(statuses or ("paused",)))

    def click(self, button: QAbstractButton) -> None:
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, keys: str, *statuses: str) -> None:
        """Press keys in the window; with `statuses` wait until the run stands so, further on."""
        last, window = self.run.last, self.program.window
        window.activateWindow()
        self.until(window.isActiveWindow)
        combination = QKeySequence(keys)[0]
        self.qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
        if statuses:
            self.until(lambda: self.run.last > last)
            self.stands(*statuses)

    def click_item(self, item: QTreeWidgetItem, column: int = 0) -> None:
        """Click an item of a tree."""
        tree = item.treeWidget()
        box = tree.visualItemRect(item)
        at = QPoint(tree.columnViewportPosition(column) + 40, box.center().y())
        self.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def row(self, phase: str, step: int) -> int:
        """The place of a row of the timeline."""
        return next(i for i, row in enumerate(self.run.timeline.rows) if (row.phase, row.step) == (phase, step))

    def select(self, phase: str, step: int) -> None:
        """Click a row of the timeline."""
        self.click_row(self.row(phase, step), self.timeline.width() // 2)

    def click_row(self, place: int, x: int) -> None:
        view = self.timeline
        view._bring_into_view(place)
        line = view._layout.line_of(place)
        y = (view._layout.tops[line] + view._layout.tops[line + 1]) // 2 - view.verticalScrollBar().value()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def dialog(self, kind: type[W]) -> W:
        found: list[W] = []

        def look() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
            return bool(found)

        self.until(look)
        return found[0]
