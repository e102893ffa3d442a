"""Settings are read, changed and handed on through the engine, and what is stored is measured and made smaller."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.commands import (
    BackUpNow,
    ChangeSetting,
    Compact,
    ExportSettings,
    ImportSettings,
    PutSettingsAside,
    WriteSettings,
)
from workbench.domain.errors import BadInput
from workbench.domain.queries import (
    Done,
    ModelList,
    Models,
    ReadSettings,
    ReadSettingsText,
    SettingList,
    SettingsText,
    Storage,
    StorageUse,
)
from workbench.service.workbench import Workbench
from workbench.tools.installed import place_of


async def test_a_setting_holds_at_once_and_goes_on_to_another_home(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    workbench = await Workbench.open(tmp_path / "one")
    try:
        await workbench.dispatch(ChangeSetting(key="confinement", value="strict"))
        assert workbench.parts.tools.strict
        with pytest.raises(BadInput, match="Did you mean backups"):
            await workbench.dispatch(ChangeSetting(key="backup", value=1))
        await workbench.dispatch(ExportSettings(file=str(file)))
    finally:
        await workbench.close()
    other = await Workbench.open(tmp_path / "two")
    try:
        done = await other.dispatch(ImportSettings(file=str(file)))
        assert isinstance(done, Done)
        assert done.note == "Changed: confinement."
        assert other.parts.tools.strict
        found = await other.ask(ReadSettings())
        assert isinstance(found, SettingList)
        assert [row.key for row in found.rows if row.is_changed] == ["confinement"]
    finally:
        await other.close()


async def test_what_is_stored_is_measured_backed_up_and_made_smaller(tmp_path: Path) -> None:
    installed = place_of(tmp_path / "home") / "weather"
    installed.mkdir(parents=True)
    (installed / "code.py").write_bytes(b"a plugin")
    workbench = await Workbench.open(tmp_path / "home")
    try:
        use = await workbench.ask(Storage())
        assert isinstance(use, StorageUse)
        sizes = {part.name: part.size for part in use.parts}
        assert sizes["database"] == (tmp_path / "home/workbench.db").stat().st_size
        assert (use.last_backup, sizes["backups"], use.deleted) == (None, 0, 0)
        assert sizes["plugins"] == len(b"a plugin")
        await workbench.dispatch(BackUpNow())
        done = await workbench.dispatch(Compact())
        assert isinstance(done, Done)
        assert done.note.endswith("MB smaller.")
        use = await workbench.ask(Storage())
        assert isinstance(use, StorageUse)
        assert use.last_backup is not None
        assert next(part.size for part in use.parts if part.name == "backups") > 0
    finally:
        await workbench.close()


async def test_while_the_settings_are_broken_models_are_listed_and_the_file_is_mended(tmp_path: Path) -> None:
    file = tmp_path / "home/settings.toml"
    file.parent.mkdir()
    file.write_text("confinement = strict\n")
    workbench = await Workbench.open(file.parent)
    try:
        assert workbench.parts.tools.strict, "no wall falls by a slip"
        models = await workbench.ask(Models(look_for_servers=False))
        assert isinstance(models, ModelList)
        assert models.rows
        text = await workbench.ask(ReadSettingsText())
        assert isinstance(text, SettingsText)
        assert (text.line, text.text) == (1, "confinement = strict\n")
        await workbench.dispatch(WriteSettings(before=text.text, text='confinement = "best"\n'))
        assert not workbench.parts.tools.strict, "it holds at once"
        done = await workbench.dispatch(PutSettingsAside())
        assert isinstance(done, Done)
        assert not file.exists()
    finally:
        await workbench.close()
    [aside] = file.parent.glob("settings.toml.aside-*")
    assert aside.name in done.note
    assert aside.read_text() == 'confinement = "best"\n'
