"""A model's server fails until a person decides: what the window tells, and the three ways on. With a real server."""

from __future__ import annotations

from asyncio import StreamWriter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.providers.loopback import Asked
from tests.providers.simulator import CUT, UNAUTHORISED
from tests.window.debugger.slow_server import SlowServer, says
from workbench.domain.published import ConnectionChanged, ConnectionState
from workbench.ui.widgets.connections import Connections

GOAL = """
[goal]
instructions = "say something"
work_folder = "."
[agent]
model = "broken"
base_url = "{url}"
"""


class FailingServer(SlowServer):
    """Does as `fault` says as `broken`, as long as it is that."""

    is_broken = True
    fault = staticmethod(UNAUTHORISED)

    async def _answer(self, asked: Asked, writer: StreamWriter) -> None:
        if asked.method == "POST" and asked.json["model"] == "broken" and self.is_broken:
            await self.fault(asked, writer)
        else:
            await super()._answer(asked, writer)


@pytest.fixture
def server() -> Iterator[FailingServer]:
    made = FailingServer()
    made.says = {"broken": [says("Well", " again.")], "sound": [says("There", " you are.")]}
    with made.serving():
        yield made


@pytest.fixture
def work(tmp_path: Path, server: FailingServer) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL.format(url=server.url))
    return folder


def banner(desk):
    return desk.program.panels.notices.banner("model failed")


def connections(desk) -> str:
    label = desk.program.panels.status.findChild(QLabel, "status_connections")
    return label.text() if label.isVisible() else ""


def fail(desk) -> None:
    desk.key("F5", "paused")
    desk.until(lambda: desk.run.reason == "error" and banner(desk) is not None)


def test_a_failure_is_told_with_what_to_do_and_tried_again(desk, server) -> None:
    server.fault = CUT
    fail(desk)
    assert "broke" in banner(desk).words()
    desk.until(lambda: "let alone" in connections(desk))
    assert connections(desk).startswith(server.url.removeprefix("http://"))
    desk.click_row(desk.row("reason", 1), desk.timeline.width() // 2)
    response = desk.program.panels.inspector.response
    desk.until(lambda: response.text.isVisible() and "Half" in response.text.whole)
    assert response.text.title.text() == "What had come before it ended"
    server.is_broken = False
    banner(desk).press("Try again")
    desk.stands("reached")
    assert banner(desk) is None
    assert connections(desk) == ""


@pytest.mark.slow
def test_another_model_is_taken_at_the_stop_also_from_the_failed_attempt_that_is_looked_at(desk, server) -> None:
    fail(desk)
    desk.select("observe", 1)
    desk.until(lambda: desk.debugger.viewing.is_past)
    banner(desk).press("Another model…")
    panel = desk.panels.edit
    desk.until(lambda: panel.isVisible() and panel.thing is not None and panel.thing.target == "agent")
    panel.agent.model.setText("sound")
    desk.click(panel.apply)
    desk.until(lambda: desk.kinds[-1] == "edited")
    assert banner(desk) is not None, "it stands still until the person lets it go on"
    desk.quiet()
    desk.key("F5", "reached")
    assert server.models[-1] == "sound"


@pytest.mark.slow
def test_the_status_bar_says_of_each_connection_how_it_stands(qtbot) -> None:
    label = Connections()
    qtbot.addWidget(label)

    def told(connection: str, state: ConnectionState, seconds: float = 0.0) -> str:
        label.show_change(ConnectionChanged(connection=connection, state=state, failures=3, seconds=seconds))
        return label.text()

    assert told("https://a/v1", "open", 30.0) == "a/v1 is let alone, 30 s"
    assert told("https://a/v1", "open") == "a/v1: the next request tries"
    assert told("anthropic", "trying") == "anthropic: one request tries, a/v1: the next request tries"
    assert told("local", "open", 10.0).endswith("+1")
    assert "a/v1" in label.toolTip()
    assert told("anthropic", "closed") == "local is let alone, 10 s, a/v1: the next request tries"
    label.forget()
    assert label.text() == ""
    assert label.isHidden()


@pytest.mark.slow
def test_a_person_gives_up(desk) -> None:
    fail(desk)
    banner(desk).press("Give up")
    desk.stands("stopped")
    assert banner(desk) is None


@pytest.mark.slow
def test_a_banner_that_was_dismissed_stays_away_until_the_next_failure(desk) -> None:
    fail(desk)
    banner(desk).dismissed.emit("model failed")
    desk.run.status_changed.emit()
    assert banner(desk) is None
    desk.key("F5", "paused")
    desk.until(lambda: banner(desk) is not None)
