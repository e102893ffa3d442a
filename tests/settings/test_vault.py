"""The file of secrets: opened by its passphrase alone, told apart when damaged, whole whatever happens."""

from __future__ import annotations

import base64
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from workbench.domain.errors import BadInput, SetupError
from workbench.settings import vault as vaults
from workbench.settings.vault import DamagedVault, Vault, WrongPassphrase

PASS, VALUE = "correct horse battery", "ghp_value-that-nobody-sees"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    vault = Vault(tmp_path / "home" / "secrets.vault")
    vault.make(PASS)
    vault.put("github-token", VALUE)
    return vault.file


def test_it_opens_with_its_passphrase_in_another_run(file: Path) -> None:
    vault = Vault(file)
    assert (vault.state, vault.all()) == ("locked", {})
    vault.unlock(PASS)
    assert (vault.state, vault.all()) == ("unlocked", {"github-token": VALUE})
    vault.put("other", "value two")
    vault.drop("github-token")
    again = Vault(file)
    again.unlock(PASS)
    assert again.all() == {"other": "value two"}
    vault.lock()
    assert (vault.state, vault.all()) == ("locked", {})
    with pytest.raises(SetupError, match="locked"):
        vault.put("x", "y")


def test_nobody_else_can_read_it_and_nothing_stands_in_it(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    data = file.read_bytes()
    for kept in (VALUE, "github-token", PASS):
        assert kept.encode() not in data
        assert base64.b64encode(kept.encode()) not in data
    kept = json.loads(data)
    assert kept["header"]["version"] == 1
    assert kept["header"]["making"]["name"] == "argon2id"
    assert sorted(each.name for each in file.parent.iterdir()) == [f".{file.name}.lock", file.name]


def test_each_writing_has_a_nonce_of_its_own(file: Path) -> None:
    vault = Vault(file)
    vault.unlock(PASS)
    seen = set()
    for _ in range(3):
        vault.put("same", "same value")
        seen.add(json.loads(file.read_bytes())["nonce"])
    assert len(seen) == 3


def test_a_wrong_passphrase_is_no_damage(file: Path) -> None:
    vault = Vault(file)
    with pytest.raises(WrongPassphrase) as caught:
        vault.unlock("wrong horse battery")
    assert "wrong horse" not in str(caught.value)
    assert vault.state == "locked"


def test_every_flipped_byte_and_every_cut_is_damage(file: Path) -> None:
    data = file.read_bytes()
    for at in range(0, len(data), 7):
        changed = bytearray(data)
        changed[at] ^= 0x01
        file.write_bytes(bytes(changed))
        with pytest.raises(SetupError):
            Vault(file).unlock(PASS)
    file.write_bytes(data[: len(data) // 2])
    with pytest.raises(DamagedVault):
        Vault(file).unlock(PASS)


def test_a_file_that_someone_altered_with_care_is_refused(file: Path) -> None:
    other = Vault(file.with_name("other.vault"))
    other.make("another passphrase")
    other.put("github-token", "planted value")
    mixed = json.loads(file.read_bytes())
    planted = json.loads(other.file.read_bytes())
    mixed |= {"nonce": planted["nonce"], "secrets": planted["secrets"]}
    kept = msgspec.json.decode(json.dumps(mixed).encode(), type=vaults._File)
    file.write_bytes(vaults._written(msgspec.structs.replace(kept, digest=vaults._digest(kept))))
    with pytest.raises(DamagedVault, match="altered"):
        Vault(file).unlock(PASS)


def test_what_it_asks_of_the_machine_is_bounded(file: Path) -> None:
    greedy = json.loads(file.read_bytes())
    greedy["header"]["making"]["memory"] = 1 << 30
    kept = msgspec.json.decode(json.dumps(greedy).encode(), type=vaults._File)
    file.write_bytes(vaults._written(msgspec.structs.replace(kept, digest=vaults._digest(kept))))
    with pytest.raises(DamagedVault):
        Vault(file).unlock(PASS)


def test_a_newer_file_is_left_alone(file: Path) -> None:
    newer = json.loads(file.read_bytes())
    newer["header"]["version"] = 2
    file.write_text(json.dumps(newer))
    before = file.read_bytes()
    with pytest.raises(SetupError, match="newer"):
        Vault(file).unlock(PASS)
    assert file.read_bytes() == before


def test_one_that_is_there_is_not_made_anew(file: Path) -> None:
    with pytest.raises(BadInput, match="there already"):
        Vault(file).make(PASS)
    with pytest.raises(BadInput, match="too short"):
        Vault(file.with_name("new.vault")).make("short")


def test_killed_while_writing_it_is_whole(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from workbench.settings.vault import Vault\n"
        f"vault = Vault(Path({str(file)!r})); vault.unlock({PASS!r}); print('ready', flush=True)\n"
        "for turn in range(10**6): vault.put('many', 'v' * (turn % 5000) + '-end')"
    )
    for wait in (0, 40, 90):
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
            assert child.stdout
            assert child.stdout.readline() == b"ready\n"
            for _ in range(wait):
                file.stat()
                os.sched_yield()
            child.send_signal(signal.SIGKILL)
        vault = Vault(file)
        vault.unlock(PASS)
        kept = vault.all()
        assert kept["github-token"] == VALUE
        assert kept.get("many", "-end").endswith("-end")
