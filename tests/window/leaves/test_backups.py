"""A person goes back to a backup while all is well: what would be lost is said, and the window goes on with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from tests.store.making import child, finished
from tests.store.test_owners import DRIVE
from tests.window.debugger.desk import Desk
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.widgets.settings.page import SettingsPage


def opened(desk: Desk) -> SettingsPage:
    desk.key("Ctrl+,")
    page = desk.program.leaves.settings.page
    desk.until(page.isVisible)
    return page


def rows(page: SettingsPage) -> list[tuple[str, ...]]:
    found = page.backups.list.item_model
    return [tuple(found.index(row, column).data() for column in range(2)) for row in range(found.rowCount())]


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.program.sessions.rows]


def choose(desk: Desk, page: SettingsPage) -> None:
    desk.until(lambda: [state for _, state in rows(page)] == ["sound"])
    view = page.backups.list.view
    desk.qtbot.mouseClick(view.viewport(), desk.LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    desk.click(page.backups.restore)


def test_a_backup_is_restored_and_the_window_goes_on_with_it(desk: Desk, work: Path, tmp_path: Path) -> None:
    page, home = opened(desk), tmp_path / "home"
    assert not page.backups.restore.isEnabled(), "none is chosen"
    desk.click(page.storage.back_up)
    desk.until(lambda: len(rows(page)) == 1)

    driver = child(DRIVE, home / "workbench.db")
    assert driver.stdout is not None
    assert driver.stdin is not None
    run = driver.stdout.readline().strip()
    choose(desk, page)
    desk.until(lambda: run in page.news.title.whole)
    assert f"in another program, process {driver.pid}" in page.news.title.whole
    file = page.backups.list.item_model.index(0, 0).data(VALUE).backup.file
    desk.program.engine.put_back(file)  # as if it had begun just after the person was asked
    notices = desk.program.panels.notices
    desk.until(lambda: notices.banner("restored") is not None and desk.program.client.is_ready)
    assert "The backup was not put back; all is as it was." in " ".join(notices.words())
    desk.until(lambda: names(desk) == ["first"])
    finished(driver)

    desk.begin(work / "goal.toml")
    assert names(desk) == ["Write x", "first"]
    page = opened(desk)
    choose(desk, page)
    dialog = desk.dialog(SureDialog)
    says = " ".join(label.text() for label in dialog.findChildren(QLabel)).replace("\u200b", "")
    assert "Sessions that are not in it: “Write x”, “first”." in says
    assert "2 runs as a whole" in says
    desk.click(dialog.no)
    assert desk.run.run is not None
    desk.click(page.backups.restore)
    dialog = desk.dialog(SureDialog)
    desk.click(dialog.yes)
    assert desk.run.run is None
    desk.until(lambda: desk.program.client.is_ready and not desk.program.client.is_busy and names(desk) == [])
    assert len(list(home.glob("workbench.db.replaced-*"))) == 1
    assert "was put back on" in " ".join(notices.words())
    desk.begin(work / "goal.toml")
    assert names(desk) == ["Write x"], "it works on"
