"""All settings go to another home in one file, what the window keeps among them; a bad file changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.errors import BadInput
from workbench.settings.files import Places
from workbench.settings.handing_on import export_settings, import_settings
from workbench.settings.schema import change_setting, read_settings
from workbench.settings.window_file import kept_in

INI = r"""[General]
odd=1

[keys]
pause=F7
step_over="Ctrl+K, Ctrl+O"

[layouts]
debug=@ByteArray(\0\0\xffhello)
own\Mein%20B%FCro\saved="@ByteArray(\0\x1,;)"
own\Mein%20B%FCro\left=@ByteArray(\0)
now=Mein Büro

[compose]
draft=my goal with a key sk-123

[window]
theme=light
zoom=125
geometry=@ByteArray(\x1\xd9)
run=r123
"""


def home(tmp_path: Path, name: str, ini: str = "") -> Places:
    places = Places(home=tmp_path / name, database=tmp_path / name / "workbench.db")
    places.home.mkdir()
    if ini:
        places.window.write_text(ini, "utf-8")
    return places


def test_it_all_goes_in_one_file_and_nothing_else_does(tmp_path: Path) -> None:
    one, two = home(tmp_path, "one", INI), home(tmp_path, "two", "[window]\nrun=mine\ncalm=true\n")
    change_setting(one.settings, "backups", 5)
    file = tmp_path / "all.toml"
    export_settings(one, file)
    said = file.read_text("utf-8")
    for private in ("sk-123", "geometry", "r123", "odd"):
        assert private not in said
    assert import_settings(two, file) == ("backups", "keys", "layouts", "motion", "theme", "zoom")
    assert kept_in(two.window) == kept_in(one.window)
    assert "run=mine" in two.window.read_text("utf-8"), "what is of one machine stays"
    assert "calm" not in two.window.read_text("utf-8"), "what the other one has as usual is as usual"
    assert read_settings(two.settings).backups == 5
    assert import_settings(two, file) == ()
    other = tmp_path / "again.toml"
    export_settings(two, other)
    assert read_again(other) == read_again(file)


def read_again(file: Path) -> list[str]:
    return sorted(line for line in file.read_text("utf-8").splitlines() if "=" in line)


def test_saved_layouts_stay_beside_those_that_come(tmp_path: Path) -> None:
    one = home(tmp_path, "one", INI)
    two = home(tmp_path, "two", "[layouts]\nown\\Mine\\saved=@ByteArray(x)\nown\\Mine\\left=@ByteArray(y)\n")
    export_settings(one, tmp_path / "all.toml")
    import_settings(two, tmp_path / "all.toml")
    assert {"layouts/own/Mine/saved", "layouts/own/Mein%20B%FCro/saved"} <= kept_in(two.window).keys()


def test_an_old_export_leaves_the_window_alone(tmp_path: Path) -> None:
    two = home(tmp_path, "two", INI)
    (tmp_path / "old.toml").write_text("backups = 7\n")
    assert import_settings(two, tmp_path / "old.toml") == ("backups",)
    assert two.window.read_text("utf-8") == INI


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('backups = 7\n[window]\n"window/theme" = "light"\n"window/geometry" = "x"\n', r"bad\.toml:4: .*no"),
        ('backups = 7\n[window]\n"window/zoom" = "large"\n', r"bad\.toml:3: .*can't read that"),
        ('backups = 7\n[window]\n"keys/pause" = "@Variant(\\\\0)"\n', r"bad\.toml:3: .*can't read that"),
        ('backups = 7\n[window]\n"layouts/debug" = "@Variant(\\\\0)"\n', r"bad\.toml:3: .*can't read that"),
        ('backups = 7\n[window]\n"keys/pause" = "F7\\n[window]"\n', r"bad\.toml:3: .*can't read that"),
        ('backups = 7\n[window]\n"window/zoom" = 125\n', r"bad\.toml:3: .*text in quotes"),
        ("backups = 7\nwindow = 3\n", r"bad\.toml:2: .*table"),
        ('backups = -7\n[window]\n"window/theme" = "light"\n', r"bad\.toml:1: "),
        ("backups = 7\n[window\n", r"bad\.toml:2: .*not TOML"),
    ],
)
def test_a_bad_file_changes_nothing_and_says_its_line(tmp_path: Path, text: str, says: str) -> None:
    two, bad = home(tmp_path, "two", INI), tmp_path / "bad.toml"
    change_setting(two.settings, "backups", 5)
    before = two.settings.read_bytes(), two.window.read_bytes()
    bad.write_text(text)
    with pytest.raises(BadInput, match=says):
        import_settings(two, bad)
    assert (two.settings.read_bytes(), two.window.read_bytes()) == before


def test_the_settings_file_itself_knows_no_window(tmp_path: Path) -> None:
    two = home(tmp_path, "two")
    two.settings.write_text('[window]\n"window/theme" = "light"\n')
    with pytest.raises(BadInput, match="no such key"):
        read_settings(two.settings)
