"""The settings file documents itself, and an older one is moved to today's keys."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict

from workbench.domain.errors import BadInput
from workbench.settings.schema import Settings, change_setting, read_settings, setting_rows


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home/settings.toml"


def test_without_a_file_there_are_defaults(file: Path) -> None:
    assert read_settings(file) == Settings()


def test_one_setting_is_changed_and_all_else_stays(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("# mine\nfolder_files = 7  # few\n")
    assert change_setting(file, "backups", 5) == Settings(folder_files=7, backups=5)
    change_setting(file, "accepted_terms", ("a", "b"))
    assert read_settings(file) == Settings(folder_files=7, backups=5, accepted_terms=("a", "b"))
    text = file.read_text()
    assert "# mine\nfolder_files = 7  # few\n" in text
    assert "# Backups of the database. So many daily copies" in text
    assert change_setting(file, "folder_files", None).folder_files == Settings().folder_files
    assert [item.name for item in file.parent.iterdir()] == ["settings.toml"]


def test_the_first_change_makes_a_file_for_nobody_else(file: Path) -> None:
    change_setting(file, "on_anomaly", "tell")
    assert read_settings(file).on_anomaly == "tell"
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("backup", 3, "Did you mean backups?"),
        ("on_anomaly", "sleep", "one of revoke, tell"),
        ("backups", -1, "must be 0 or more"),
        ("hub", 5, "text"),
    ],
)
def test_what_can_not_be_a_setting_changes_nothing(file: Path, key: str, value: Any, said: str) -> None:
    change_setting(file, "folder_files", 9)
    before = file.read_bytes()
    with pytest.raises(BadInput) as caught:
        change_setting(file, key, value)
    assert said in str(caught.value)
    assert file.read_bytes() == before


def test_a_broken_file_is_not_written_over(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("backups = ")
    with pytest.raises(BadInput, match="not TOML"):
        change_setting(file, "backups", 2)
    assert file.read_text() == "backups = "


@given(
    st.lists(
        st.sampled_from(
            [("backups", 0), ("backups", 9), ("hub", "http://x"), ("stall_seconds", 2.5), ("scanner", 'a "b" \\ é')]
        ).flatmap(lambda pair: st.sampled_from([pair, (pair[0], None)])),
        max_size=8,
    )
)
def test_any_changes_read_back(changes: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file, wanted = Path(folder, "settings.toml"), dict[str, Any]()
        for key, value in changes:
            change_setting(file, key, value)
            wanted[key] = getattr(Settings(), key) if value is None else value
        assert asdict(read_settings(file)) == asdict(Settings()) | wanted


def test_every_setting_says_what_it_is() -> None:
    assert [row.key for row in setting_rows(Settings())] == list(Settings.__struct_fields__)
    assert next(row for row in setting_rows(Settings()) if row.key == "confinement").choices == ("best", "strict")
    assert all(row.title and row.description and row.group for row in setting_rows(Settings()))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("backup = 3", "settings.toml:1: `backup`: There is no such key. Did you mean backups?"),
        ('on_anomaly = "sleep"', "one of revoke, tell"),
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


def test_what_nothing_read_is_let_go_of(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('version = 1\ntheme = "light"\nbackups = 5\n')
    assert read_settings(file).backups == 5
    change_setting(file, "backups", 6)
    assert "theme" not in file.read_text()
    assert read_settings(file).backups == 6


def test_a_place_that_can_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput):
        change_setting(tmp_path / "file/settings.toml", "backups", 1)
