"""Quitting with runs or other work under way: what is asked, and what each answer does."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.store.making import filled
from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import LONG, Desk
from workbench.domain.commands import ExportSession
from workbench.domain.ids import SessionId
from workbench.domain.published import Progress
from workbench.domain.queries import Done, SessionList, Sessions
from workbench.store import Store
from workbench.ui.dialogs.quit import QuitDialog

GOAL = """
[goal]
name = "Slow work"
instructions = "write x.txt"
work_folder = "."
[[goal.checks]]
file = "x.txt"
[agent]
model = "scripted:script.json"
[tools]
"files.write" = "ask"
"""
SLOW = '[{"text": "Thinking.", "delay": 600}]'
ASKS = '[{"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "x"}}]}]'


def goal(folder: Path, script: str) -> Path:
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL)
    (folder / "script.json").write_text(script)
    return folder / "goal.toml"


@pytest.fixture
def slow(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """The window, with a run that stands at its entry and thinks for ten minutes once it goes on."""
    desk = open_desk()
    desk.begin(goal(tmp_path / "slow", SLOW))
    return desk


def asked(desk: Desk) -> QuitDialog:
    assert not desk.program.window.close()
    assert desk.program.window.isVisible()
    dialog = desk.program.around.quitting.dialog
    assert dialog is not None
    return dialog


def goes_on(desk: Desk) -> None:
    desk.act("continue")
    desk.until(lambda: "model_requested" in desk.kinds and desk.program.engine.under_way)


def stored(desk: Desk) -> list[str]:
    found: list[str] = []

    async def look() -> None:
        answer = await desk.program.client.ask(Sessions(), SessionList)
        found.extend(run.status for session in answer.sessions for run in session.runs)

    desk.program.tasks.start(look())
    desk.until(lambda: found)
    return found


@pytest.mark.story
def test_each_run_is_named_with_what_becomes_of_it_and_each_answer_does_what_it_says(slow: Desk, open_desk) -> None:
    window, quitting = slow.program.window, slow.program.around.quitting
    assert window.may_close(), "nothing is asked about a run that stands still"
    goes_on(slow)
    dialog = asked(slow)
    assert dialog.heading.whole == "A run is under way"
    slow.until(lambda: "Slow work: It is interrupted" in dialog.accessibleDescription())
    assert dialog.no.isDefault()
    assert not window.close()
    assert quitting.dialog is dialog, "asked once, however often it is closed"
    slow.click(dialog.no)
    assert (window.isVisible(), quitting.dialog, slow.run.status) == (True, None, "running")
    ended = asked(slow)
    slow.program.driving.stop()
    slow.until(lambda: ended.heading.whole == "Nothing is under way any more")
    assert ended.stop.isHidden()
    slow.click(ended.no)
    assert window.may_close()
    slow.program.driving.again()
    slow.until(lambda: slow.run.status == "paused")
    goes_on(slow)
    slow.click(asked(slow).stop)
    slow.until(lambda: not window.isVisible())
    slow.program.close()
    assert stored(open_desk()) == ["stopped", "stopped"]


@pytest.mark.story
def test_a_run_that_waits_goes_on_waiting(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.begin(goal(tmp_path / "asks", ASKS))
    desk.act("continue")
    desk.until(lambda: desk.run.status == "waiting")
    dialog = asked(desk)
    assert "goes on waiting for you" in dialog.accessibleDescription()
    desk.click(dialog.yes)
    assert not desk.program.window.isVisible()
    desk.program.close()
    assert stored(open_desk()) == ["waiting"]


class SlowDisk:
    """A place for a file that takes a kilobyte now and then, until it is said to hurry."""

    def __init__(self, file: Path) -> None:
        self.file, self.part = file, file.with_name(f".{file.name}.part")
        os.mkfifo(self.part)
        self._reads = os.open(self.part, os.O_RDONLY | os.O_NONBLOCK)
        self._ended, self.hurries = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        while not self._ended.wait(0 if self.hurries.is_set() else 0.03):
            try:
                if not os.read(self._reads, 1024) and self.hurries.is_set():
                    self._ended.wait(0.03)
            except BlockingIOError:
                continue

    def left(self) -> list[str]:
        return sorted(each.name for each in self.file.parent.iterdir())

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        os.close(self._reads)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SlowDisk]:
    folder = tmp_path / "out"
    folder.mkdir()
    made = SlowDisk(folder / "long.workbench")
    yield made
    made.end()


@pytest.fixture
def session(tmp_path: Path) -> SessionId:
    """A session that takes a while to be written."""
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)

    async def fill() -> SessionId:
        store = await Store.open(home / "workbench.db")
        log = await filled(store, 24_000, "Long")
        await store.close()
        return log.session

    with ThreadPoolExecutor(1) as beside:  # this thread's loop is Qt's
        return beside.submit(asyncio.run, fill()).result()


def exporting(desk: Desk, session: SessionId, disk: SlowDisk) -> QuitDialog:
    """Begin an export that takes long, and close the window as soon as it is told of."""
    program = desk.program
    program.tasks.start(program.client.do(ExportSession(session=session, file=str(disk.file)), Done))
    desk.qtbot.waitUntil(lambda: any(each.when_left for each in program.around.under_way.work.items), timeout=LONG)
    return asked(desk)


@pytest.mark.story
def test_an_export_under_way_is_waited_for_or_given_up_whole(
    open_desk: Callable[[], Desk], disk: SlowDisk, session: SessionId
) -> None:
    desk = open_desk()
    window, work = desk.program.window, desk.program.around.under_way.work
    dialog = exporting(desk, session, disk)
    assert dialog.heading.whole == "This is not done yet"
    assert "Writing a session to a file" in dialog.accessibleDescription()
    assert "nothing half done is left" in dialog.accessibleDescription()
    assert dialog.no.isDefault()
    assert dialog.focusWidget() is dialog.no
    assert (dialog.yes.text(), dialog.stop.isHidden()) == ("&Give Up and Quit", True)
    (row,) = dialog.jobs.rows.values()
    desk.click(row.stop)
    desk.until(lambda: not work.items)
    assert disk.left() == [], "given up by itself, and the window stays"
    assert (window.isVisible(), dialog.heading.whole) == (True, "Nothing is under way any more")
    desk.click(dialog.no)

    again = SlowDisk(disk.file)
    try:
        dialog = exporting(desk, session, again)
        desk.click(dialog.when_done)
        assert dialog.heading.whole == "The window closes once this is done"
        assert dialog.when_done.isHidden()
        desk.program.engine.hear((Progress(key="audit", text="Checking what is recorded", done=0.5),))
        assert list(dialog.jobs.rows) == [f"export {session}"], "what nobody misses is not asked about"
        desk.program.engine.hear((Progress(key="plugins", text="", done=1.0, failed=True),))
        assert not dialog.when_done.isHidden(), "over what failed the window is not closed: that has to be read"
        desk.program.engine.hear((Progress(key="restore", text="Back", can_stop=False, when_left="waits"),))
        assert (dialog.yes.isHidden(), dialog.jobs.rows["restore"].stop.isHidden()) == (True, True)
        desk.program.engine.hear((Progress(key="restore", text="", done=1.0),))
        assert not dialog.yes.isHidden()
        desk.click(dialog.when_done)
        again.hurries.set()
        desk.until(lambda: not window.isVisible())
        assert again.left() == ["long.workbench"]
    finally:
        again.end()


@pytest.mark.story
def test_quitting_in_the_midst_of_an_export_leaves_no_half_of_it(
    open_desk: Callable[[], Desk], disk: SlowDisk, session: SessionId
) -> None:
    desk = open_desk()
    desk.click(exporting(desk, session, disk).yes)
    assert not desk.program.window.isVisible()
    desk.program.close()
    assert disk.left() == []
