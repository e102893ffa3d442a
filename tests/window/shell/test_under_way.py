"""What takes long shows in the status bar, all of it in a list, and each is stopped by its own button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import Desk
from workbench.domain.commands import GiveUp, Pause, StopInstall
from workbench.domain.ids import RunId
from workbench.domain.published import Progress


@pytest.mark.story
def test_work_is_shown_listed_and_stopped(open_desk: Callable[[], Desk], monkeypatch) -> None:
    desk = open_desk()
    program, bar = desk.program, desk.program.panels.status.work
    sent: list[object] = []
    do = program.client.do

    async def noted(command, answer):
        sent.append(command)
        if isinstance(command, GiveUp):
            return await do(command, answer)
        return None

    monkeypatch.setattr(program.client, "do", noted)
    assert bar.isHidden()
    program.engine.hear((Progress(key="export s1", text="Writing a session & more", done=0.25),))
    assert bar.isVisible()
    assert (bar.words.text(), bar.bar.value()) == ("Writing a session && more (25%)", 250)
    assert bar.stop.accessibleName() == "Stop: Writing a session & more (25%)"
    program.engine.hear((Progress(key="plugins", text="Installing"), Progress(key="peek:r1", text="1 of 3 samples")))
    assert bar.words.text() == "1 of 3 samples  +2"
    desk.qtbot.mouseClick(bar.words, Qt.MouseButton.LeftButton)
    dialog = program.around.under_way.dialog
    assert list(dialog.jobs.rows) == ["export s1", "plugins", "peek:r1"]
    assert dialog.empty.isHidden()
    for row in tuple(dialog.jobs.rows.values()):
        desk.click(row.stop)
    desk.until(lambda: len(sent) == 3)
    assert sent == [GiveUp(key="export s1"), StopInstall(), Pause(run=RunId("r1"))]
    program.engine.hear((Progress(key="plugins", text="", done=1.0), Progress(key="peek:r1", text="", done=1.0)))
    assert bar.words.text().startswith("Writing")
    desk.qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert not bar.stop.isEnabled(), "who has stopped it need not do so again"
    program.engine.hear((Progress(key="local model", text="Starting the local model", can_stop=False),))
    assert bar.stop.isHidden(), "it ends with the run that waits for it"
    assert dialog.jobs.rows["local model"].stop.isHidden()
    program.engine.went_down.emit()
    assert bar.isHidden()
    assert dialog.empty.isVisible()
    dialog.close()
    desk.act("under_way")
    assert dialog.isVisible()
    dialog.close()
