"""Files are opened by a drop, from the list of those opened lately, or not at all and with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.telemetry.traces import semantic
from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.conftest import work as work
from tests.window.debugger.desk import Desk
from workbench.domain.commands import ExportSession
from workbench.domain.queries import Done
from workbench.ui.dialogs import TrustDialog
from workbench.ui.file_kinds import kind_of, looked_through
from workbench.ui.widgets.compose import ComposeDialog

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


def mime(*files: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return made


def hold(window: QWidget, data: QMimeData) -> bool:
    """Hold something over the window, as Qt tells it; say whether the window would take it."""
    enter = QDragEnterEvent(QPoint(200, 200), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    return enter.isAccepted()


@pytest.mark.story
def test_what_is_dropped_is_opened_and_what_can_not_be_is_told(
    open_desk: Callable[[], Desk], work: Path, tmp_path: Path
) -> None:
    desk = open_desk()
    program, overlay = desk.program, desk.program.around.opening.overlay
    desk.begin(work / "goal.toml")
    session, file = desk.run.session, tmp_path / "kept.workbench"

    async def export() -> None:
        await program.client.do(ExportSession(session=session, file=str(file)), Done)

    program.tasks.start(export())
    desk.until(file.exists)
    words = QMimeData()
    words.setText("words")
    assert not hold(program.window, words)
    assert overlay.isHidden()

    data = mime(work / "goal.toml", file, work, work / "script.json")
    assert hold(program.window, data)
    assert overlay.geometry() == program.window.rect()
    assert overlay.opens.body.whole.splitlines() == [
        "Open the goal file “goal.toml”",
        "Read the session in “kept.workbench”",
    ]
    assert "“work” is a folder" in overlay.refuses.body.whole
    assert "“script.json” is neither a goal file" in overlay.refuses.body.whole
    assert hold(overlay, data), "Qt tells the overlay next"
    move = QDragMoveEvent(QPoint(300, 300), COPY, data, LEFT, NONE)
    QApplication.sendEvent(overlay, move)
    assert move.isAccepted()
    QApplication.sendEvent(overlay, QDragLeaveEvent())
    assert overlay.isHidden()
    assert hold(program.window, data)
    assert hold(overlay, data)
    QApplication.sendEvent(overlay, QDropEvent(QPointF(300, 300), COPY, data, LEFT, NONE))
    assert overlay.isHidden()
    desk.click(desk.dialog(TrustDialog).yes)
    desk.dialog(ComposeDialog).reject()
    desk.until(lambda: desk.run.session != session and len(program.sessions.rows) == 2)
    assert sum("“work” is a folder" in told for told in program.panels.notices.words()) == 1

    actions = program.window.actions_by_name
    menu = actions["open_recent"].menu()
    menu.aboutToShow.emit()
    shown = [action.text() for action in menu.actions() if action.text()]
    assert shown[0].startswith("goal.toml")
    assert shown[-1] == "&Clear"
    assert len(shown) == 4, "the file, two sessions, and a way to forget them"
    actions["open_recent"].trigger()
    desk.until(lambda: menu.activeAction() is menu.actions()[0])
    menu.close()
    menu.actions()[3].trigger()
    desk.until(lambda: desk.run.session == session)
    (work / "goal.toml").unlink()
    menu.actions()[0].trigger()
    desk.until(lambda: any("is not there any more" in told for told in program.panels.notices.words()))
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Nothing was opened yet"]
    actions["open_recent"].trigger()
    desk.until(menu.isVisible)
    assert menu.pos() == program.window.pages.mapToGlobal(QPoint()), "it covers no other menu"
    menu.close()


def test_a_trace_that_is_dropped_is_looked_through_like_a_run(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    program, file = desk.program, tmp_path / "spans.json"
    file.write_text(semantic())
    data = mime(file)
    assert hold(program.window, data)
    overlay = program.around.opening.overlay
    assert overlay.opens.body.whole == "Read the trace in “spans.json” as a session"
    QApplication.sendEvent(overlay, QDropEvent(QPointF(300, 300), COPY, data, LEFT, NONE))
    desk.until(lambda: desk.run.run is not None and desk.run.status == "reached")
    desk.quiet()
    desk.until(lambda: bool(program.sessions.rows))
    runs = {row.label: row for row in program.sessions.rows[0].runs}
    assert set(runs) == {"weatherman", "helper"}
    # the supervisor's, though its sub-agent's began later
    desk.until(lambda: desk.run.run == runs["weatherman"].id and not desk.run.has_gap)
    desk.quiet()
    desk.select("reason", 1)
    inspector = program.panels.inspector
    desk.until(lambda: inspector.response.reasoning.whole == "I look it up.")
    inspector.show_tab("wire")
    desk.until(lambda: inspector.wire.badge.text() == "from a trace")
    assert "How warm is it in Bern?" in inspector.wire.payload.whole


def test_files_are_told_apart_by_their_name_and_how_they_begin(tmp_path: Path) -> None:
    made = {
        "goal.toml": b"[goal]",
        "GOAL.TOML": b"",
        "s.workbench": b"\x1f\x8b\x08",
        "renamed.bin": b"\x1f\x8b\x08",
        "spans.json": b'{"resourceSpans": []}',
        "log.jsonl": b'{"trace_id": "1"}',
        "a.pdf": b"%PDF",
        "empty": b"",
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    kinds = [kind_of(str(tmp_path / name)) for name in made]
    assert kinds == ["goal", "goal", "session", "session", "trace", "trace", "other", "other"]
    assert kind_of(str(tmp_path)) == "folder"
    assert kind_of(str(tmp_path / "none")) == "missing"
    opened = looked_through([str(tmp_path / name) for name in (*made, "goal.toml", "none\u202e")])
    assert (len(opened.goals), len(opened.sessions), len(opened.traces), len(opened.refused)) == (2, 2, 2, 3)
    assert "nor a trace" in opened.refused[0]
    assert "\u202e" not in "".join(opened.words())
