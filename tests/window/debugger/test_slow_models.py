"""What streams is cut off, and samples of several models are taken, cancelled and used: with a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.debugger.slow_server import SlowServer, says, writes

GOAL = """
[goal]
name = "Write x"
instructions = "write x.txt"
work_folder = "."
[agent]
model = "{model}"
base_url = "{url}"
[tools]
"files.write" = "auto"
"""


@pytest.fixture
def server() -> Iterator[SlowServer]:
    """Two models: one that answers at once, and one that can be held."""
    made = SlowServer()
    made.says = {"quick": [writes("quick"), says("Done.")], "slow": [writes("slow"), says("Done.")]}
    with made.serving():
        yield made


@pytest.fixture
def work(tmp_path: Path, server: SlowServer) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL.format(model="slow", url=server.url))
    return folder


@pytest.mark.slow
def test_a_reply_that_streams_is_cut_off_at_once_and_asked_for_again(desk, server, work) -> None:
    server.held.add("slow")
    desk.key("F5")
    desk.until(lambda: desk.run.status == "running" and "Writing" in desk.run.timeline.rows[-1].text)
    desk.key("F6", "paused")
    desk.until(lambda: server.was_hung_up)
    failed = next(event for event in desk.run.events if event.kind == "model_failed")
    assert failed.error == "stopped"
    assert desk.run.reason == "pause"
    assert not (work / "x.txt").exists()
    server.held.clear()
    desk.key("F5", "reached", "not_reached")
    assert server.models == ["slow", "slow", "slow"], "the same was asked again, then the next step"
    assert (work / "x.txt").read_text() == "slow"
    assert "model_failed" in desk.kinds, "what was cut off stays in the log"


@pytest.mark.slow
def test_samples_of_two_models_are_cancelled_midway_and_one_is_taken(desk, server, work) -> None:
    server.says["quick"] = [writes("quick")]
    desk.move("into")
    server.held.add("slow")
    desk.act("peek")
    panel = desk.panels.peek
    panel.count.setValue(2)
    desk.qtbot.keyClicks(panel.models, "quick, slow")
    desk.qtbot.keyClick(panel.models, "\r")
    desk.until(lambda: "4 requests" in panel.cost.whole)
    desk.click(panel.go)
    desk.until(lambda: "2 of 4" in panel.progress.whole)
    assert panel.bar.isVisible()
    assert 0 < panel.bar.value() < 100
    assert panel.go.text() == "Cancel"
    desk.click(panel.go)
    desk.until(lambda: "samples_taken" in desk.kinds and server.was_hung_up)
    desk.until(lambda: panel.groups.topLevelItemCount() == 1)
    assert panel.groups.topLevelItem(0).text(0) == 'files.write {"content": "quick", "path": "x.txt"}'
    assert panel.groups.topLevelItem(0).text(1) == "2 of 2", "those that had come are kept"
    assert panel.go.text() == "Sample"
    assert not panel.bar.isVisible()
    assert desk.run.status == "paused"
    assert not (work / "x.txt").exists(), "nothing of it was carried out"
    server.held.clear()
    desk.quiet()

    server.says["slow"] = [writes("slow")]
    panel.count.setValue(1)
    desk.click(panel.go)
    desk.until(lambda: desk.kinds.count("samples_taken") == 2)
    desk.until(lambda: panel.groups.topLevelItemCount() == 2)
    for place in range(2):
        item = panel.groups.topLevelItem(place)
        if "slow" in item.text(0):
            desk.click_item(item)
    assert "slow" in panel.example.toPlainText()
    desk.until(panel.take.isEnabled)
    desk.click(panel.take)
    desk.until(lambda: "tool_proposed" in desk.kinds[-3:])
    desk.quiet()
    server.says["slow"] = [says("Done.")]
    desk.key("F5", "reached", "not_reached")
    assert (work / "x.txt").read_text() == "slow"
