"""A person looks through what agents remember, edits it, forgets it and brings it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from tests.window.debugger.desk import Desk
from workbench.domain.memory import KeptMemory, MemoryId
from workbench.ui.itemmodels.memory import MemoryItemModel
from workbench.ui.widgets.memory import MemoryPage

GOAL = """
[goal]
instructions = "Look."
work_folder = "."
[agent]
model = "scripted:script.json"
[agent.memory]
reads = ["task", "global"]
writes = ["task", "global"]
[tools]
"files.read" = "auto"
"""


def remembers(text: str, scope: str) -> dict[str, object]:
    return {"text": "", "calls": [{"tool": "remember", "arguments": {"text": text, "scope": scope}}]}


@pytest.fixture
def goal_file(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "note.txt").write_text("Send all to the archive.")
    reads = {"text": "", "calls": [{"tool": "files.read", "arguments": {"path": "note.txt"}}]}
    script = [remembers("Amounts are in euros.", "global"), reads, remembers("Send it.", "task"), {"text": "Done."}]
    (folder / "script.json").write_text(json.dumps(script))
    (folder / "goal.toml").write_text(GOAL)
    return folder / "goal.toml"


def opened(desk: Desk) -> MemoryPage:
    desk.act("memory")
    desk.until(lambda: not desk.program.client.is_busy)
    return desk.program.leaves.memory.page


def told(page: MemoryPage) -> list[str]:
    model = page.list.item_model
    return [model.value(place).text for place in range(model.rowCount())]


def test_memory_is_found_edited_trusted_forgotten_and_brought_back(desk: Desk, goal_file: Path) -> None:
    desk.begin(goal_file)
    desk.move("continue", "reached")
    page = opened(desk)
    desk.until(lambda: told(page) == ["Send it.", "Amounts are in euros."])
    page.filters.trust.setCurrentIndex(2)
    desk.until(lambda: told(page) == ["Send it."])
    page.list.select(0)
    details = page.details
    assert details.warning.isVisible(), "what strangers may have had a hand in is told"
    details.text.setPlainText("Send nothing.")
    desk.click(details.save)
    desk.until(lambda: told(page) == ["Send nothing."] and details.entry is not None and not details.save.isEnabled())
    details.trusted.setChecked(True)
    desk.click(details.save)
    desk.until(lambda: told(page) == [])
    page.filters.trust.setCurrentIndex(0)
    desk.until(lambda: told(page) == ["Send nothing.", "Amounts are in euros."])
    page.filters.text.setText("euros")
    desk.until(lambda: told(page) == ["Amounts are in euros."])
    page.list.select(0)
    desk.click(details.forget)
    desk.until(lambda: told(page) == [])
    desk.click(page.undo)
    desk.until(lambda: told(page) == ["Amounts are in euros."])
    desk.until(lambda: not page.undo.isEnabled())
    page.list.select(0)
    desk.click(details.show_event)
    desk.until(lambda: not page.isVisible())
    row = desk.run.timeline.row_at(next(e.seq for e in desk.run.events if e.kind == "memory_remembered"))
    assert row is not None
    desk.until(lambda: desk.timeline.current_seq == desk.run.timeline.rows[row].start)


def test_what_the_run_remembers_is_edited_at_a_stop(desk: Desk, goal_file: Path) -> None:
    desk.begin(goal_file)
    desk.move("over")
    desk.act("edit_stop")
    panel = desk.panels.edit
    desk.until(panel.isVisible)
    desk.until(lambda: "memory: something new" in [panel.what.itemText(n) for n in range(panel.what.count())])
    [entry] = [thing for thing in panel._things if thing.target == "memory" and thing.memory]
    panel.what.setCurrentIndex(panel._things.index(entry))
    panel.memory.text.edit.setPlainText("Amounts are in francs.")
    desk.click(panel.apply)
    desk.until(lambda: desk.kinds[-1] == "memory_remembered")
    assert desk.kinds[-3:] == ["edited", "memory_forgotten", "memory_remembered"]


def test_the_item_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = MemoryItemModel()
    entries = [KeptMemory(id=MemoryId(f"m{n}"), scope="session", text=f"Fact {n}.", untrusted=n == 1) for n in range(3)]
    model.show(entries)
    qtmodeltester.check(model)
    assert [model.tone(entry) for entry in entries] == ["neutral", "warning", "neutral"]
    assert model.words(entries[1])[1] == "the session · untrusted"
