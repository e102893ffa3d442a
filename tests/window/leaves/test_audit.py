"""A person asks who let a call run, goes to where it stands, and finds out that somebody changed the log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.modeltest import ModelTester

from tests.window.debugger.desk import Desk
from workbench.domain.audit import AuditEntry
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.values import Body
from workbench.ui.itemmodels.audit import AuditItemModel
from workbench.ui.widgets.audit import AuditPanel


def opened(desk: Desk) -> AuditPanel:
    desk.act("audit")
    desk.until(lambda: not desk.program.client.is_busy)
    return desk.program.leaves.audit.page


def tools(page: AuditPanel) -> list[str]:
    return [page.item_model.value(row).tool for row in range(page.item_model.rowCount())]


def choose(desk: Desk, page: AuditPanel, row: int) -> None:
    box = page.calls.visualRect(page.item_model.index(row, 1))
    desk.qtbot.mouseClick(page.calls.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def told(page: AuditPanel) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in page.details.findChildren(QLabel))


@pytest.fixture
def lived(open_desk: Callable[[], Desk], work: Path) -> Desk:
    """The window after a run of two calls, the second of which wrote a long text."""
    script = json.loads((work / "script.json").read_text())
    script[1]["calls"][0]["arguments"]["content"] = "wrong " * 200
    (work / "script.json").write_text(json.dumps(script))
    desk = open_desk()
    desk.begin(work / "goal.toml")
    desk.move("continue", "reached", "not_reached")
    return desk


def test_without_calls_it_says_what_it_is_for(open_desk: Callable[[], Desk]) -> None:
    page = opened(open_desk())
    assert page.empty.isVisible()
    assert "Each call is listed here" in page.empty.whole
    assert not page.export.isEnabled()


def test_calls_are_filtered_opened_and_shown_where_they_stand(lived: Desk) -> None:
    page = opened(lived)
    lived.until(lambda: tools(page) == ["files.write", "files.list"])
    lived.qtbot.keyClicks(page.filters.tools, "*.list")
    lived.until(lambda: tools(page) == ["files.list"])
    page.filters.tools.clear()
    lived.until(lambda: len(tools(page)) == 2)
    choose(lived, page, 0)
    lived.until(lambda: "wrong " * 200 in page.details.arguments.whole)
    assert "the tool set: files.write" in told(page)
    assert "Wrote" in page.details.output.whole
    lived.click(page.details.open)
    lived.until(lambda: lived.timeline.current_seq is not None and lived.program.panels.run_page.isVisible())
    place = lived.run.timeline.row_at(lived.timeline.current_seq)
    assert "files.write" in lived.run.timeline.rows[place].text


@pytest.mark.slow
def test_a_filter_that_nothing_fits_says_so(lived: Desk) -> None:
    page = opened(lived)
    page.filters.outcome.setCurrentIndex(page.filters.outcome.findData("denied"))
    lived.until(lambda: page.empty.isVisible() and "No call is like that" in page.empty.whole)


@pytest.mark.slow
def test_the_calls_are_exported(lived: Desk, tmp_path: Path) -> None:
    page = opened(lived)
    lived.until(lambda: len(tools(page)) == 2)
    lived.click(page.export)
    dialog = lived.program.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "calls.jsonl"))
    dialog.reject()
    lived.until(lambda: "2 calls are in" in page.news.body.whole)
    lines = [json.loads(line) for line in (tmp_path / "calls.jsonl").read_text().splitlines()]
    assert [line["tool"] for line in lines] == ["files.write", "files.list"]


@pytest.mark.slow
def test_verifying_says_that_all_is_well_and_what_is_not(lived: Desk, tmp_path: Path) -> None:
    page = opened(lived)
    lived.click(page.verify)
    lived.until(page.verify.isEnabled)
    assert page.news.title.whole.startswith("Everything is as it was saved")
    with closing(sqlite3.connect(tmp_path / "home" / "workbench.db")) as raw, raw:
        raw.execute("DROP TRIGGER event_stays_as_it_is")
        raw.execute("UPDATE event SET body = replace(body, 'a', 'b') WHERE (place & 255) = 6")
    lived.click(page.verify)
    lived.until(page.verify.isEnabled)
    assert "found that should not be" in page.news.title.whole
    assert "Event 6" in page.news.body.whole


@pytest.mark.slow
def test_the_item_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = AuditItemModel()
    qtmodeltester.check(model)
    model.put(
        AuditEntry(run=RunId("r1"), seq=seq, call=ToolCallId(f"c{seq}.1"), tool="files.read", arguments=Body(), at=seq)
        for seq in range(3)
    )
    model.clear()
