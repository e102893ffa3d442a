"""Programs that change the same file of secrets at once, each in its turn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.domain.errors import SetupError
from workbench.settings import file_locks
from workbench.settings.secret_index import SecretIndex
from workbench.settings.vault import Vault, WrongPassphrase

PASS, NEW = "correct horse battery", "a staple of its own"
PUT = """
import sys
from pathlib import Path
from workbench.settings.secret_index import SecretIndex
from workbench.settings.vault import Vault
home, who, passphrase = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
vault, index = Vault(home / "secrets.vault"), SecretIndex(home / "secrets.json")
vault.unlock(passphrase)
print("ready", flush=True)
sys.stdin.readline()
for number in range(20):
    vault.put(f"{who}-{number}", "value of it")
    index.note(f"{who}-{number}", "file")
    index.revoke("again")
"""


def programs(home: Path, count: int) -> list[subprocess.Popen[bytes]]:
    words = [sys.executable, "-c", PUT, str(home)]
    begun = [
        subprocess.Popen([*words, f"p{number}", PASS], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(count)
    ]
    for each in begun:
        assert each.stdout is not None
        assert each.stdout.readline() == b"ready\n"
    return begun


def test_what_three_programs_keep_at_once_is_all_kept(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "secrets.vault")
    vault.make(PASS)
    begun = programs(tmp_path, 3)
    for each in begun:
        assert each.stdin is not None
        each.stdin.write(b"\n")
        each.stdin.close()
    for each in begun:
        assert each.wait(120) == 0
        assert each.stdout is not None
        each.stdout.close()
    wanted = {f"p{who}-{number}" for who in range(3) for number in range(20)}
    assert vault.all().keys() == wanted
    index = SecretIndex(tmp_path / "secrets.json")
    assert index.entries.keys() == wanted
    assert index.last_revocation.number == 60


def test_another_passphrase_locks_the_file_for_programs_that_knew_the_old_one(tmp_path: Path) -> None:
    mine, other = Vault(tmp_path / "secrets.vault"), Vault(tmp_path / "secrets.vault")
    mine.make(PASS)
    mine.put("github-token", "ghp_value")
    other.unlock(PASS)
    with pytest.raises(WrongPassphrase):
        mine.change_passphrase("not the one", NEW)
    mine.change_passphrase(PASS, NEW)
    assert mine.all() == {"github-token": "ghp_value"}
    assert other.all() == {}
    assert other.state == "locked"
    with pytest.raises(SetupError, match="locked"):
        other.put("late", "value of it")
    with pytest.raises(WrongPassphrase):
        other.unlock(PASS)
    other.unlock(NEW)
    assert other.all() == {"github-token": "ghp_value"}


def test_a_program_that_does_not_let_go_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_locks, "_SECONDS", 0.1)
    with (
        file_locks.held(tmp_path / "secrets.vault"),
        pytest.raises(SetupError, match="Another program"),
        file_locks.held(tmp_path / "secrets.vault"),
    ):
        pass
