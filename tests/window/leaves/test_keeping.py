"""A person says how long sessions are kept, looks at what would go, lets it go, and brings one back."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QSpinBox

from tests.store.making import filled
from tests.window.debugger.desk import Desk
from workbench.store import Store
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.widgets.settings.page import SettingsPage


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Two sessions of long ago, one of them with a label, and a new one; made before there is an event loop."""
    path = tmp_path / "home/workbench.db"
    path.parent.mkdir()

    async def fill() -> None:
        store = await Store.open(path)
        for name in ("Old", "Baseline", "New"):
            log = await filled(store, 4, name)
            await log.release()
            if name == "Baseline":
                await store.label_run(log.run, "baseline", "")
        await store.close()

    asyncio.run(fill())
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE session SET changed = 1e9, created = 1e9 WHERE name != 'New'")
        raw.execute("UPDATE run SET changed = 1e9 WHERE session IN (SELECT id FROM session WHERE name != 'New')")
    return path.parent


def rows(found: RowsItemModel) -> list[str]:
    return [found.index(row, 0).data() for row in range(found.rowCount())]


def names(desk: Desk) -> set[str]:
    return {row.name for row in desk.program.sessions.rows}


def set_days(desk: Desk, page: SettingsPage, days: str) -> None:
    entry = page.of_file["keep_days"]
    assert isinstance(entry.edit, QSpinBox)
    entry.edit.setFocus()
    entry.edit.selectAll()
    desk.qtbot.keyClicks(entry.edit, days)
    page.search.setFocus()
    desk.until(entry.mark.isVisible)


def test_what_would_go_is_listed_goes_and_comes_back(home: Path, open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.key("Ctrl+,")
    page = desk.program.leaves.settings.page
    desk.until(lambda: "keep_days" in page.of_file)
    titles = [entry.title.whole for entry in page.entries["Storage"]]
    assert titles[-3:] == ["Room for sessions", "What goes by these rules", "Deleted sessions"]
    desk.click(page.going.apply)
    desk.until(lambda: page.news.title.whole == "No rule says what goes")
    assert names(desk) == {"Old", "Baseline", "New"}

    set_days(desk, page, "90")
    desk.click(page.going.look)
    desk.until(lambda: rows(page.going.list.item_model) == ["Old · too old"])
    head = " ".join(label.text() for label in page.going.list.findChildren(QLabel)).replace("\u200b", "")
    assert "Kept, though a rule would take them: 1." in head
    desk.click(page.going.apply)
    dialog = desk.dialog(SureDialog)
    assert dialog.heading.whole == "Delete 1 session?"
    assert names(desk) == {"Old", "Baseline", "New"}
    desk.click(dialog.yes)
    desk.until(lambda: names(desk) == {"Baseline", "New"} and rows(page.deleted.list.item_model) == ["Old"])
    assert any(
        "Deleted by the rules of the settings: “Old”." in each.text for each in desk.program.panels.notices.news.items
    )

    view = page.deleted.list.view
    desk.qtbot.mouseClick(view.viewport(), desk.LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    desk.click(page.deleted.back)
    desk.until(lambda: names(desk) == {"Old", "Baseline", "New"} and not rows(page.deleted.list.item_model))
