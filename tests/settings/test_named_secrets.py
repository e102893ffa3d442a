"""Named secrets: where each is kept, what is written down about them, and what is never shown."""

from __future__ import annotations

import json
import stat
import sys
import types
from pathlib import Path

import pytest

from tests.settings.test_secrets import Ring
from workbench.domain.errors import BadInput, NotFound, SetupError
from workbench.settings import keyrings
from workbench.settings.keyrings import Keyring, find_backend
from workbench.settings.secrets import KEPT_FOR_NOW, Secrets

VALUE, PASS = "tok-value-that-nobody-sees", "correct horse battery"


def secrets(home: Path, ring: Ring | None = None) -> Secrets:
    return Secrets(home, Keyring(lambda: ("the ring", ring) if ring else None, 0.2))


def test_a_secret_goes_to_the_keyring_and_only_its_name_is_written_down(tmp_path: Path) -> None:
    ring = Ring()
    kept = secrets(tmp_path, ring)
    assert kept.set("github-token", f"{VALUE}\n") == "It is kept in the ring."
    assert ring.kept == {("workbench", "secret/github-token"): VALUE}
    again = secrets(tmp_path, ring)
    assert (again.names(), again.get("github-token"), again.where("github-token")) == (
        ("github-token",),
        VALUE,
        "keyring",
    )
    written = tmp_path / "secrets.json"
    assert set(json.loads(written.read_text())["secrets"]["github-token"]) == {"where", "changed"}
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert VALUE not in repr(kept) + str(kept)
    assert kept.forget("github-token")
    assert (ring.kept, again.names(), again.where("github-token")) == ({}, (), "")


def test_without_a_keyring_the_file_keeps_it_once_it_is_open(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert kept.set("token", VALUE) == KEPT_FOR_NOW
    assert kept.where("token") == "memory"
    assert secrets(tmp_path).names() == ()
    assert kept.vault
    kept.vault.make(PASS)
    assert "under your passphrase" in kept.set("token", VALUE)
    assert kept.where("token") == "file"
    later = secrets(tmp_path)
    assert (later.names(), later.look("token")) == (("token",), ("locked", None))
    assert "Unlock" in later.set("other", "another-value")
    assert later.vault
    later.vault.unlock(PASS)
    assert later.look("token") == ("file", VALUE)
    assert later.forget("token")
    assert secrets(tmp_path).names() == ()


def test_a_locked_file_does_not_let_go_of_a_secret(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert kept.vault
    kept.vault.make(PASS)
    kept.set("token", VALUE)
    kept.vault.lock()
    assert not kept.forget("token")
    assert kept.names() == ("token",)


@pytest.mark.parametrize("name", ["", "Token", "a b", "../x", "a/b/c", "-x", "x" * 200, "[x]"])
def test_a_name_is_plain(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no name"):
        secrets(tmp_path).set(name, VALUE)


@pytest.mark.parametrize("value", ["", "s3cr", "x" * 20_000, "with\x00zero-byte"])
def test_what_is_no_secret_is_refused_without_being_shown(value: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        secrets(tmp_path).set("token", value)
    assert not value or value not in str(caught.value)


def test_all_values_ever_handed_in_or_out_stay_known(tmp_path: Path) -> None:
    kept = secrets(tmp_path, Ring())
    kept.set("token", VALUE)
    before, _ = kept.known()
    kept.get("token")
    assert kept.known()[0] == before
    kept.set("token", "another-value-now")
    number, known = kept.known()
    assert number != before
    assert set(known) == {("token", VALUE), ("token", "another-value-now")}


def test_revoking_is_heard_by_every_program_and_lasts(tmp_path: Path) -> None:
    one, other = secrets(tmp_path), secrets(tmp_path)
    assert one.revoked == ""
    one.revoke("a suspicious run")
    assert (other.revoked, secrets(tmp_path).revoked) == ("a suspicious run", "a suspicious run")
    other.revoke("")
    assert one.revoked == ""


def test_what_was_rotated_elsewhere_is_marked(tmp_path: Path) -> None:
    kept = secrets(tmp_path, Ring())
    kept.set("token", VALUE)
    before = kept.changed("token")
    kept.mark_rotated("token")
    assert kept.changed("token") >= before > 0
    with pytest.raises(NotFound):
        kept.mark_rotated("nothing")


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises((SetupError, OSError)):
        secrets(tmp_path / "home", Ring()).set("token", VALUE)


def test_a_backend_that_keeps_plain_text_is_never_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `keyrings.alt` is: installed, working, of high priority, named in the configuration, and not on the list."""

    class Plain(Ring):
        priority = 99

    module = types.ModuleType("keyrings.alt.file")
    module.PlaintextKeyring = Plain  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyrings.alt.file", module)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert find_backend() is None
    names = {module for module, _, _ in keyrings._TRUSTED}
    assert names == {"macOS", "Windows", "SecretService", "libsecret", "kwallet"}
