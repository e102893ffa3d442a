"""Where things are, and copies of samples to be worked on."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.settings.files import find_places, resources, sample_copy


def test_the_home_is_what_is_named_first(tmp_path: Path) -> None:
    variables = {"WORKBENCH_HOME": str(tmp_path / "variable")}
    assert find_places(tmp_path / "named", None, variables).home == tmp_path / "named"
    assert find_places(None, None, variables).home == tmp_path / "variable"
    assert find_places("", "", variables).database == tmp_path / "variable/workbench.db"
    assert find_places(None, None, {}).home.name == "workbench"
    places = find_places(tmp_path, tmp_path / "other/a.db")
    assert (places.database, places.logs) == (tmp_path / "other/a.db", tmp_path / "logs")
    assert places.settings == tmp_path / "settings.toml"


def test_paths_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    places = find_places("here", "a.db")
    assert (places.home, places.database) == (tmp_path / "here", tmp_path / "a.db")


def test_what_is_made_is_private(tmp_path: Path) -> None:
    places = find_places(tmp_path / "a/b", tmp_path / "c/x.db")
    assert places.make()
    for folder in ("a", "a/b", "a/b/logs", "c"):
        assert (tmp_path / folder).stat().st_mode & 0o777 == 0o700
    assert places.make()


def test_a_home_that_can_not_be_made_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not find_places(tmp_path / "file/home").make()


def test_resources_are_where_this_is_run_from() -> None:
    assert resources() == Path(__file__).parents[2] / "resources"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources of an installed program."""
    folder = tmp_path / "installed"
    (folder / "samples/one/data").mkdir(parents=True)
    (folder / "samples/one/goal.toml").write_text("goal")
    (folder / "samples/one/data/a.txt").write_text("a")
    (folder / "samples/many/a").mkdir(parents=True)
    (folder / "samples/many/a.toml").write_text("a")
    (folder / "samples/many/a.json").write_text("[]")
    (folder / "samples/many/ab.toml").write_text("ab")
    monkeypatch.setattr("workbench.settings.files.resources", lambda: folder)
    return folder


def contents(folder: Path) -> list[str]:
    return sorted(str(item.relative_to(folder)) for item in folder.rglob("*"))


def test_a_sample_is_copied_before_it_is_worked_on(installed: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    copy = sample_copy(installed / "samples/one/goal.toml", home)
    assert copy == home / "work/one/goal.toml"
    assert contents(home / "work") == ["one", "one/data", "one/data/a.txt", "one/goal.toml"]
    assert sample_copy(installed / "samples/one/goal.toml", home) == copy
    (home / "work/one/data/a.txt").write_text("worked on")
    again = sample_copy(installed / "samples/one/goal.toml", home)
    assert again == home / "work/one-2/goal.toml"
    assert (home / "work/one-2/data/a.txt").read_text() == "a"
    (home / "work/one-2/answer.txt").touch()
    assert sample_copy(installed / "samples/one/goal.toml", home) == home / "work/one-3/goal.toml"


def test_of_several_samples_in_a_folder_one_is_copied(installed: Path, tmp_path: Path) -> None:
    copy = sample_copy(installed / "samples/many/a.toml", tmp_path / "home")
    assert copy == tmp_path / "home/work/a/a.toml"
    assert contents(copy.parent) == ["a", "a.json", "a.toml"]


def test_files_of_ones_own_are_used_as_they_are(installed: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.touch()
    assert sample_copy(own, tmp_path / "home") == own
    assert not (tmp_path / "home").exists()
