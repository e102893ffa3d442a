"""The settings file documents itself, and an older one is moved to today's keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workbench.domain.errors import BadInput
from workbench.settings.schema import Settings, fields, read_settings, write_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home/settings.toml"


def test_without_a_file_there_are_defaults(file: Path) -> None:
    assert read_settings(file) == Settings()


def test_what_is_written_reads_back_and_explains_itself(file: Path) -> None:
    settings = Settings(
        theme="dark", default_model="local", accepted_terms=("a", "b"), folder_files=7, folder_megabytes=0
    )
    write_settings(file, settings)
    assert read_settings(file) == settings
    text = file.read_text()
    for field in fields():
        assert f"# {field.title}. {field.description}" in text
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [item.name for item in file.parent.iterdir()] == ["settings.toml"]


def test_every_setting_says_what_it_is() -> None:
    assert [field.key for field in fields()] == list(Settings.__struct_fields__)
    assert fields()[0].choices == ("system", "light", "dark")
    assert all(field.title and field.description for field in fields())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('them = "dark"', "settings.toml:1: `them`: There is no such key. Did you mean theme?"),
        ('theme = "pink"', "one of system, light, dark"),
        ("\naccepted_terms = 5", "settings.toml:2"),
        ("stall_seconds = 0", "must be 0.1 or more"),
        ("version = 99", "A newer Workbench"),
        ("= 5", "not TOML"),
    ],
)
def test_what_is_wrong_is_named(file: Path, text: str, said: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    with pytest.raises(BadInput) as caught:
        read_settings(file)
    assert said in str(caught.value)


def test_a_renamed_key_is_moved(file: Path) -> None:
    def rename(values: dict[str, Any]) -> None:
        values["theme"] = values.pop("colours")

    file.parent.mkdir()
    file.write_text('version = 1\ncolours = "light"')
    assert read_settings(file, (rename,)).theme == "light"
    file.write_text('version = 2\ntheme = "dark"')
    assert read_settings(file, (rename,)).theme == "dark"


def test_a_place_that_can_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="can't be written"):
        write_settings(tmp_path / "file/settings.toml", Settings())
