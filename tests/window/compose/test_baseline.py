"""A baseline in the window: a script measured when the button is pressed, and a finished run beside its goal's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.window.debugger.conftest import open_desk, work
from tests.window.debugger.desk import Desk
from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.oversight import Baseline
from workbench.domain.tools import ToolSet
from workbench.ui.widgets.parts import Text

__all__ = ["open_desk", "work"]


def test_a_script_is_measured_when_the_button_is_pressed(open_desk: Callable[[], Desk], work: Path) -> None:
    (work / "in.txt").write_text("b\na\n")
    desk = open_desk()
    goal = Goal(
        instructions="Sort.", work_folder=str(work), baseline=Baseline(source="script", command=("sort", "in.txt"))
    )
    desk.program.composing.open_dialog(goal, Agent(model="local"), ToolSet())
    dialog = desk.program.composing.dialog
    assert dialog is not None
    fields = dialog.panel.goal.oversight.baseline
    dialog.panel.tabs.setCurrentWidget(dialog.panel.goal.oversight)
    fields.measure.click()
    desk.until(lambda: "Exit code 0" in fields.news.body.whole)
    measured = fields.baseline()
    assert measured is not None
    assert (measured.success, measured.asks, measured.measured > 0) == (1.0, 0, True)
    fields.command.setText("no-such-program-here")
    fields.measure.click()
    desk.until(lambda: fields.news.title.whole == "It was not run")
    dialog.reject()


def test_a_finished_run_stands_beside_its_baseline(open_desk: Callable[[], Desk], work: Path) -> None:
    (work / "script.json").write_text(json.dumps([{"text": "Done."}]))
    (work / "goal.toml").write_text(
        '[goal]\ninstructions = "Say it."\nwork_folder = "."\n'
        '[goal.baseline]\nsource = "person"\nname = "Ada"\nseconds = 600\n'
        '[agent]\nmodel = "scripted:script.json"\n'
    )
    desk = open_desk()
    desk.begin(work / "goal.toml")
    desk.act("continue")
    desk.stands("reached")
    panel = desk.program.panels.set_up
    desk.until(lambda: any("better than Ada in time" in text.whole for text in panel.findChildren(Text)))
