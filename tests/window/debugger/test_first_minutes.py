"""The first minutes: from a new home to a stepped real run, in three actions at most, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.providers.plain_server import plain_server
from tests.window.debugger.desk import LONG, Desk
from workbench.providers.catalog import SERVERS


def began(desk: Desk) -> None:
    """What stands there after the sample was asked for."""
    desk.stands("paused")
    window = desk.program.window
    assert window.pages.currentWidget() is desk.program.panels.run_page
    assert "context_built" not in desk.kinds, "it stands at its entry"


def stepped(desk: Desk) -> None:
    assert "context_built" in desk.kinds
    assert desk.run.status == "paused"


@pytest.mark.story
@pytest.mark.slow
def test_a_new_home_leads_to_a_stepped_run_by_mouse(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    window, welcome = desk.program.window, desk.program.panels.welcome
    assert window.pages.currentWidget() is welcome
    desk.click(welcome.offers["sample"].button)
    began(desk)
    last, into = desk.run.last, window.run_bar.widgetForAction(window.actions_by_name["into"])
    desk.qtbot.mouseClick(into, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.run.last > last)
    desk.stands("paused")
    stepped(desk)


@pytest.mark.story
@pytest.mark.slow
def test_a_new_home_leads_to_a_stepped_run_by_keyboard(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    window, button = desk.program.window, desk.program.panels.welcome.offers["sample"].button
    window.activateWindow()
    desk.until(window.isActiveWindow)
    desk.until(lambda: QApplication.focusWidget() is button)
    desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    began(desk)
    assert window.focusWidget() is desk.timeline
    desk.key("F11", "paused")
    stepped(desk)


@contextmanager
def server_of_ones_own() -> Iterator[str]:
    """A model server at one of the usual ports that nobody uses here; its address."""
    for port in SERVERS.values():
        try:
            with plain_server(port=port) as address:
                yield address
                return
        except OSError:
            continue
    raise AssertionError("each of the usual ports is taken")


@pytest.mark.story
@pytest.mark.slow
def test_a_server_and_a_folder_of_ones_own_lead_to_a_stepped_run(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    """Three clicks: Use it, Step, Into; between them a goal and a folder are typed."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "notes.txt").write_text("Something of mine.")
    with server_of_ones_own() as address:
        desk = open_desk()
        offer = desk.program.panels.welcome.offers["server"]
        desk.qtbot.waitUntil(lambda: offer.button.text() == "Use it", timeout=LONG)
        desk.click(offer.button)
        desk.until(lambda: desk.program.composing.dialog is not None and desk.program.composing.dialog.isVisible())
        dialog = desk.program.composing.dialog
        desk.qtbot.keyClicks(dialog.panel.goal.instructions, "Say what is in notes.txt.")
        desk.qtbot.keyClicks(dialog.panel.goal.folder, str(own))
        desk.click(dialog.panel.step)
        began(desk)
        assert desk.run.started.goal.work_folder == str(own)
        assert desk.run.started.agent.base_url == address
        desk.key("F11", "paused")
        stepped(desk)
        desk.key("F5", "reached", "paused")
        assert "model_replied" in desk.kinds, "it really asked the server"
