"""Keys: in a trusted keyring, else in memory, never where they can be seen."""

from __future__ import annotations

import threading

import pytest

from workbench.domain.errors import BadInput
from workbench.settings.keyrings import Backend, Keyring, find_backend
from workbench.settings.keys import Keys
from workbench.settings.secrets import Secrets

KEY = "sk-canary-123"


class Ring:
    """A keyring that works, unless told otherwise."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fails: Exception | None = None
        self.loses = False
        self.blocked: threading.Event | None = None

    def _act(self) -> None:
        if self.blocked:
            self.blocked.wait(30)
        if self.fails:
            raise self.fails

    def get_password(self, service: str, username: str) -> str | None:
        self._act()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._act()
        if not self.loses:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._act()
        del self.kept[service, username]


def keys(ring: Backend | None, **variables: str) -> Keys:
    return Keys(Secrets(None, Keyring(lambda: ("the ring", ring) if ring else None, 0.2)), variables)


def test_a_key_goes_to_the_keyring() -> None:
    ring = Ring()
    kept = keys(ring)
    assert kept.backend() == "the ring"
    assert (kept.get("openai"), kept.where("openai")) == (None, "")
    assert kept.set("openai/", f" {KEY}\n") == "It is kept in the ring."
    assert ring.kept == {("workbench", "openai"): KEY}
    assert (keys(ring).get("openai"), keys(ring).where("openai/")) == (KEY, "keyring")
    assert kept.forget("openai") == ""
    assert (ring.kept, kept.get("openai")) == ({}, None)
    assert kept.forget("openai") == ""


def test_without_a_keyring_a_key_lasts_for_this_run() -> None:
    kept = keys(None)
    assert "until this program ends" in kept.set("openai", KEY)
    assert (kept.get("openai"), kept.where("openai"), kept.backend()) == (KEY, "memory", "")
    assert keys(None).get("openai") is None
    assert kept.forget("openai") == ""
    assert kept.get("openai") is None


@pytest.mark.parametrize("trouble", ["fails", "loses", "blocked"])
def test_a_keyring_in_trouble_is_not_trusted_with_a_key(trouble: str) -> None:
    ring = Ring()
    kept = keys(ring)
    match trouble:
        case "fails":
            ring.fails = RuntimeError(KEY)
        case "loses":
            ring.loses = True
        case _:
            ring.blocked = threading.Event()
    try:
        assert "until this program ends" in kept.set("openai", KEY)
        assert (kept.get("openai"), kept.where("openai")) == (KEY, "memory")
        if trouble == "blocked":
            assert kept.backend() == ""
    finally:
        if ring.blocked:
            ring.blocked.set()


def test_the_environment_is_read_last_and_named() -> None:
    ring = Ring()
    kept = keys(ring, OPENAI_API_KEY=KEY, GOOGLE_API_KEY="g", HF_TOKEN=" ")
    assert (kept.get("openai"), kept.where("openai")) == (KEY, "environment")
    assert kept.get("gemini") == "g"
    assert kept.get("huggingface") is None
    assert kept.variable("gemini") == "GOOGLE_API_KEY"
    assert kept.variable("some-one/") == "SOME_ONE_API_KEY"
    kept.set("openai", "other")
    assert (kept.get("openai"), kept.where("openai")) == ("other", "keyring")
    assert "OPENAI_API_KEY still holds a key" in kept.forget("openai")


@pytest.mark.parametrize(
    ("provider", "key"), [("", KEY), ("x", ""), ("x", "two\nlines"), ("x", "k" * 20_000), ("x", "é")]
)
def test_what_is_no_key_is_refused_without_being_shown(provider: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        keys(None).set(provider, key)
    assert not key or key not in str(caught.value)


def test_keys_do_not_show() -> None:
    kept = keys(None, OPENAI_API_KEY="sk-other")
    kept.set("openai", KEY)
    assert repr(kept) == str(kept) == "Keys(…)"


def test_only_backends_on_the_list_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert find_backend() is None


def test_a_key_for_a_server_of_ones_own_is_kept_by_its_place() -> None:
    kept = keys(Ring())
    kept.set("127.0.0.1:8080", KEY)
    assert kept.get("127.0.0.1:8080") == KEY
    assert kept.get("127.0.0.1:8081") is None
