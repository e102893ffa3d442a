"""A person takes theme, zoom, keys and layouts to another machine with the settings, and sees them at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tests.window.debugger.desk import Desk
from workbench.domain.commands import ExportSettings, ImportSettings
from workbench.settings.files import Places
from workbench.settings.handing_on import import_settings
from workbench.ui.keymap import Keymap


def test_what_the_window_keeps_comes_back_out_of_an_export(desk: Desk, tmp_path: Path) -> None:
    window, controller = desk.program.window, desk.program.leaves.settings
    home, file = tmp_path / "home", tmp_path / "all.toml"
    desk.key("Ctrl+,")
    desk.until(lambda: controller.page.isVisible() and controller.page.of_file)
    actions = window.actions_by_name
    window.settings.setValue("window/theme", "contrast-light")  # not shown yet: that takes a while
    actions["calm"].trigger()
    window.use_keys(Keymap("jetbrains", {"pause": "Ctrl+K, Ctrl+Ü", "search": ""}))
    window.layouts.save_as("Mein Büro: 1/2")
    assert window.layouts.name == "Mein Büro: 1 2"
    controller._do(ExportSettings(file=str(file)))
    desk.until(lambda: "Saved to" in controller.page.news.body.whole)
    said = file.read_text("utf-8")
    assert '"window/theme" = "contrast-light"' in said

    window.settings.setValue("window/theme", "dark")
    actions["calm"].trigger()
    window.use_keys(Keymap("vscode", {}))
    window.layouts.use("Compose")
    window.layouts.remove("Mein Büro: 1 2")
    controller._do(ImportSettings(file=str(file)))
    desk.until(lambda: actions["theme_contrast-light"].isChecked())
    assert actions["calm"].isChecked()
    assert (actions.keymap.scheme, actions.keymap.own) == ("jetbrains", {"pause": "Ctrl+K, Ctrl+Ü", "search": ""})
    assert window.layouts.name == "Mein Büro: 1 2"
    assert "layouts" in controller.page.news.body.whole
    window.settings.sync()

    other = Places(home=tmp_path / "other", database=tmp_path / "other/workbench.db")
    assert set(import_settings(other, file)) == {"theme", "motion", "keys", "layouts"}
    there, here = (QSettings(str(each), QSettings.Format.IniFormat) for each in (other.window, home / "window.ini"))
    assert isinstance(there.value("layouts/own/Mein Büro: 1 2/left"), QByteArray)
    assert there.value("keys/pause") == "Ctrl+K, Ctrl+Ü"
    assert there.value("layouts/own/Mein Büro: 1 2/saved") == here.value("layouts/own/Mein Büro: 1 2/saved")
