"""A settings file that is broken is mended as text, or put aside; nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.errors import BadInput
from workbench.settings.mending import put_aside, settings_text, write_settings
from workbench.settings.schema import Settings, read_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_what_is_wrong_is_said_with_its_line_and_what_to_do(file: Path) -> None:
    file.write_text('# mine\nhub = "http://mirror\nbackups = 2\n')
    found = settings_text(file)
    assert (found.line, found.text) == (2, file.read_text())
    assert found.trouble == 'This is not TOML. A text in quotes has no end on this line: close it with ".'
    with pytest.raises(BadInput) as refused:
        read_settings(file)
    assert "no run begins" in refused.value.todo
    assert settings_text(file, "backups = nine").trouble.startswith("This is not TOML. What stands after = is no value")
    assert settings_text(file, "bakups = 2").line == 1
    assert "Did you mean backups?" in settings_text(file, "bakups = 2").trouble
    assert not settings_text(file, "backups = 2").trouble


def test_it_is_written_only_where_nothing_is_wrong_and_nobody_changed_it(file: Path) -> None:
    file.write_text("backups = nine\n")
    with pytest.raises(BadInput, match="Line 2"):
        write_settings(file, "backups = nine\n", "\nbackups = eight\n")
    assert file.read_text() == "backups = nine\n"
    with pytest.raises(BadInput, match="changed meanwhile"):
        write_settings(file, "backups = ten\n", "backups = 9\n")
    write_settings(file, "backups = nine\n", "# my nine\nbackups = 9\n")
    assert file.read_text() == "# my nine\nbackups = 9\n"
    assert read_settings(file).backups == 9


def test_a_file_of_rubbish_is_shown_and_can_be_put_aside(file: Path) -> None:
    file.write_bytes(b"backups = 2\n\xff\xfe\x00rubbish")
    assert settings_text(file).trouble
    aside = put_aside(file)
    assert aside.read_bytes() == b"backups = 2\n\xff\xfe\x00rubbish"
    assert read_settings(file) == Settings()
    assert settings_text(file).text == ""
    write_settings(file, "", "backups = 4\n")
    assert read_settings(file).backups == 4
    file.unlink()
    with pytest.raises(BadInput, match="can't be moved"):
        put_aside(file)
