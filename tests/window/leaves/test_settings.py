"""A person looks settings up, changes them, and brings them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from tests.window.debugger.desk import Desk
from workbench.domain.queries import ReadSettings, SettingList
from workbench.settings.schema import Settings, read_settings, setting_rows
from workbench.ui.controllers.mending import SETTINGS
from workbench.ui.widgets.settings.entry import ActionEntry, Entry
from workbench.ui.widgets.settings.page import SettingsPage


def opened(desk: Desk) -> SettingsPage:
    desk.key("Ctrl+,")
    page = desk.program.leaves.settings.page
    desk.until(lambda: page.isVisible() and set(page.of_file) == {row.key for row in setting_rows(Settings())})
    return page


def shown(page: SettingsPage) -> list[str]:
    return [each.title.whole for group in page.entries.values() for each in group if each.isVisibleTo(page)]


def entry(page: SettingsPage, title: str) -> Entry:
    return next(each for group in page.entries.values() for each in group if each.title.whole == title)


@pytest.mark.story
def test_settings_are_searched_changed_and_brought_back(desk: Desk, tmp_path: Path) -> None:
    page, file = opened(desk), tmp_path / "home/settings.toml"
    desk.until(page.search.hasFocus)
    everything = shown(page)
    desk.qtbot.keyClicks(page.search, "copies database")
    assert shown(page) == ["Backups of the database"]
    desk.qtbot.keyClicks(page.search, " nonsense")
    assert shown(page) == []
    assert page.nothing.isVisible()
    page.search.clear()
    assert shown(page) == everything

    backups = page.of_file["backups"]
    assert isinstance(backups.edit, QSpinBox)
    backups.edit.setFocus()
    backups.edit.selectAll()
    desk.qtbot.keyClicks(backups.edit, "7")
    desk.qtbot.keyClick(backups.edit, Qt.Key.Key_Return)
    desk.until(lambda: file.exists() and read_settings(file).backups == 7 and backups.mark.isVisible())
    desk.click(backups.reset)
    desk.until(lambda: read_settings(file).backups == 3 and not backups.mark.isVisible())
    assert backups.edit.value() == 3

    file.write_text("backups = nine")
    desk.until(lambda: page.broken.isVisible())
    mend_by_hand(desk, file)
    file.write_text("backups = nine")
    desk.until(lambda: page.broken.isVisible())
    assert "settings.toml" in page.broken.body.whole
    assert not backups.edit.isEnabled()
    file.write_text("backups = 9\n")
    desk.until(lambda: backups.edit.value() == 9)
    assert not page.broken.isVisible()
    backups.edit.setFocus()
    other = file.with_name("other.toml")
    other.write_text("backups = 4321\n")
    other.replace(file)
    desk.until(lambda: backups.edit.value() == 4321)
    page.search.setFocus()
    desk.qtbot.keyClicks(page.search, "4321")
    assert shown(page) == ["Backups of the database"]
    page.search.clear()
    assert read_settings(file).backups == 4321

    desk.click(page.storage.back_up)
    desk.until(lambda: "Backup of" in page.news.body.whole and "was made" in page.storage.says.whole)
    desk.quiet()
    assert "Backup of" in page.news.body.whole, "what was done is still said once all is shown anew"
    assert list((tmp_path / "home/backups").iterdir())
    desk.click(page.storage.compact)
    desk.until(lambda: "smaller" in page.news.body.whole)
    desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    desk.until(lambda: not page.isVisible())


def mend_by_hand(desk: Desk, file: Path) -> None:
    """The first page and a line above say that no run begins; a button leads to the text, at the wrong line."""
    program, welcome = desk.program, desk.program.panels.welcome
    notices, mending = program.panels.notices, program.leaves.mending
    desk.until(lambda: not welcome.offers["sample"].button.isEnabled())
    assert not welcome.mend.isHidden()
    assert "No run can begin" in welcome.trouble.title.whole
    banner = notices.banner(SETTINGS)
    assert banner is not None
    assert banner.is_lasting
    notices.tell("error", banner.words())
    assert len([words for words in notices.words() if "settings.toml" in words]) == 1, "the same is not said twice"
    notices.chosen.emit(SETTINGS)
    desk.until(lambda: mending.dialog is not None)
    dialog = mending.dialog
    assert dialog is not None
    assert not dialog.yes.isEnabled()
    assert dialog.edit.hasFocus()
    assert "This is not TOML" in dialog.problem.body.whole
    dialog.edit.selectAll()
    desk.qtbot.keyClicks(dialog.edit, "backups = 8")
    desk.until(dialog.yes.isEnabled)
    assert not dialog.problem.isVisible()
    desk.click(dialog.yes)
    desk.until(lambda: mending.dialog is None and file.read_text() == "backups = 8")
    desk.until(lambda: welcome.offers["sample"].button.isEnabled() and notices.banner(SETTINGS) is None)
    assert welcome.mend.isHidden()


def test_what_the_menus_have_is_the_same_here(desk: Desk) -> None:
    page, actions = opened(desk), desk.program.window.actions_by_name
    theme, motion = entry(page, "Theme"), entry(page, "Motion")
    assert isinstance(theme, ActionEntry)
    assert isinstance(motion, ActionEntry)
    [choice], [calm] = theme.edits, motion.edits
    assert isinstance(choice, QComboBox)
    assert isinstance(calm, QCheckBox)
    actions["theme_light"].trigger()
    assert choice.currentText() == actions["theme_light"].text()
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert actions["theme_dark"].isChecked()
    was = calm.isChecked()
    calm.click()
    assert actions["calm"].isChecked() is not was
    actions["calm"].trigger()
    assert calm.isChecked() is was
    found: list[SettingList] = []

    async def ask() -> None:
        found.append(await desk.program.client.ask(ReadSettings(), SettingList))

    desk.program.tasks.start(ask())
    desk.until(lambda: found)
    assert [row.key for row in found[0].rows] == list(page.of_file)
