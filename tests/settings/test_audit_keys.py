"""The key that seals are made with: kept outside of the database, and never made anew while it can be had."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.settings.test_secrets import Ring
from workbench.settings.audit_keys import AuditKeys
from workbench.settings.keyrings import Keyring


def keys(file: Path, ring: Ring | None = None) -> AuditKeys:
    return AuditKeys(file, Keyring(lambda: ("the ring", ring) if ring else None, 0.2))


def test_without_a_keyring_the_key_is_in_a_file_for_nobody_else(tmp_path: Path) -> None:
    file = tmp_path / "audit" / "keys.json"
    (made,) = keys(file).all()
    assert keys(file).all() == (made,)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert made[1].hex() in file.read_text()


def test_with_a_keyring_the_file_only_names_it(tmp_path: Path) -> None:
    file, ring = tmp_path / "keys.json", Ring()
    (made,) = keys(file, ring).all()
    assert made[1].hex() not in file.read_text()
    assert keys(file, ring).all() == (made,)


def test_where_the_keyring_no_longer_gives_it_another_one_goes_on_and_the_old_one_is_not_forgotten(
    tmp_path: Path,
) -> None:
    file, ring = tmp_path / "keys.json", Ring()
    (first,) = keys(file, ring).all()
    (second,) = keys(file).all()
    assert first != second
    assert keys(file, ring).all() == (first, second)


def test_nothing_is_made_where_it_could_not_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert keys(tmp_path / "file" / "keys.json").all() == ()


def test_a_key_stands_in_no_representation(tmp_path: Path) -> None:
    made = keys(tmp_path / "keys.json")
    ((_, secret),) = made.all()
    assert secret.hex() not in repr(made)
