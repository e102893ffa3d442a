"""Secrets at the command line: the value and the passphrase are never arguments, and no command shows one."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from tests.journeys.terminal import PROGRAM, Terminal, calls, says
from workbench.settings.passphrases import VARIABLE

VALUE, PASS, BAIT = "ghp_value-that-nobody-sees", "correct horse battery", "canary-sings-at-dawn"


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASS)
    file.chmod(0o600)
    monkeypatch.setenv(VARIABLE, str(file))
    return file


def test_a_secret_is_kept_listed_marked_and_forgotten(wb: Terminal, passphrase: Path) -> None:
    kept = wb("secrets", "set", "github-token", stdin=f"{VALUE}\n")
    assert kept.code == 0, kept.err
    assert "secrets.vault" in kept.out
    listed = wb("secrets", "--json")
    assert [(row["name"], row["where"]) for row in listed.data] == [("github-token", "file")]
    assert "in the file of secrets" in wb("secrets").out
    assert wb("secrets", "rotated", "github-token").code == 0
    assert "where you got it" in wb("secrets", "rotate", "github-token").out
    assert "No secret was lent" in wb("secrets", "exposed").err
    assert "unlocked" in wb("doctor").out
    assert wb("secrets", "forget", "github-token").out == "github-token is gone.\n"
    assert wb("secrets", "forget", "github-token").code == 2
    assert VALUE not in "".join(done.out + done.err for done in (kept, listed))


def test_revoked_ones_are_told_of_until_they_are_restored(wb: Terminal) -> None:
    assert "exposed" in wb("secrets", "revoke", "a suspicious run").out
    assert "a suspicious run" in wb("secrets").err
    assert "a suspicious run" in wb("doctor").out
    assert wb("secrets", "restore").code == 0
    assert "a suspicious run" not in wb("secrets").err


def test_a_canary_in_a_file_takes_all_back_and_stops_the_run(wb: Terminal, passphrase: Path) -> None:
    for name, value in (("github-token", VALUE), ("canary/aws", BAIT)):
        assert wb("secrets", "set", name, stdin=value).code == 0
    assert "a canary: lent to nobody" in wb("secrets").out
    (wb.work / "keys.txt").write_text(f"aws = {BAIT}\n")
    lends = '[tools."files.*"]\npermission = "auto"\nsecrets = { token = "github-token" }'
    ran = wb("run", wb.goal(calls("files.read", path="keys.txt"), says("Done."), extra=lends))
    assert ran.code == 1
    assert "The canary canary/aws stood in the result of files.read." in ran.err
    assert "All secrets were revoked" in ran.out
    assert "By itself: The canary" in wb("secrets").err
    assert "canary/aws  stood in the result of files.read" in wb("secrets", "exposed").out
    stands = wb("debug", "last", stdin="where\nquit\n").out
    assert "stopped by policy: The canary canary/aws" in stands
    assert wb("resume", "last").code == 0
    assert BAIT not in ran.out + ran.err + stands


@pytest.mark.parametrize("words", [("set",), ("forget",), ("rotate",), ("rotated",)])
def test_what_needs_a_name_says_so(wb: Terminal, words: tuple[str, ...]) -> None:
    done = wb("secrets", *words)
    assert done.code == 2
    assert f"workbench secrets {words[0]} github-token" in done.err


@pytest.mark.logs
def test_a_passphrase_file_that_others_can_read_leaves_the_file_locked(
    wb: Terminal, passphrase: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert wb("secrets", "set", "github-token", stdin=VALUE).code == 0
    passphrase.chmod(0o644)
    assert "locked" in wb("secrets").out
    assert wb("secrets", "unlock").code == 2
    assert "read by others" in caplog.text
    assert PASS not in caplog.text


def test_at_a_terminal_value_and_passphrase_are_typed_unseen(wb: Terminal) -> None:
    first = typed(wb, ["secrets", "set", "github-token"], [VALUE, PASS, PASS])
    assert "secrets.vault" in first
    again = typed(wb, ["secrets", "unlock"], [PASS])
    assert "It is unlocked." in again
    assert "This is not the passphrase" in typed(wb, ["secrets", "unlock"], ["wrong horse"])
    for shown in (first, again):
        assert VALUE not in shown
        assert PASS not in shown


def test_the_passphrase_is_changed_by_typing_the_old_one_and_the_new_one_twice(tmp_path: Path) -> None:
    wb = Terminal(tmp_path / "home", tmp_path)
    typed(wb, ["secrets", "set", "github-token"], [VALUE, PASS, PASS])
    changed = typed(wb, ["secrets", "passphrase"], [PASS, "another one, longer", "another one, longer"])
    assert "under the new passphrase" in changed
    assert "another one" not in changed
    assert "This is not the passphrase" in typed(wb, ["secrets", "unlock"], [PASS])
    assert "It is unlocked." in typed(wb, ["secrets", "unlock"], ["another one, longer"])


def typed(wb: Terminal, words: list[str], answers: list[str]) -> str:
    """What a terminal shows while each question is answered."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *words, "--home", str(wb.home)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        close_fds=True,
    ) as child:
        os.close(theirs)
        shown, waiting = b"", list(answers)
        while piece := _read(ours):
            shown += piece
            if waiting and shown.count(b"(not shown): ") > len(answers) - len(waiting):
                os.write(ours, f"{waiting.pop(0)}\n".encode())
        child.wait(60)
    os.close(ours)
    return shown.decode()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4_096)
    except OSError:  # the other side is closed
        return b""
