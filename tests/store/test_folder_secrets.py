"""Files of work folders that hold secrets: listed, never kept, never carried over."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.store.making import filled
from tests.store.test_folders import Watched, contents
from workbench.policy.redaction import Redactor
from workbench.store import Store, Withholding

TOKEN = FAKE_KEYS["github-fine"]
ENV = f"TOKEN={TOKEN}\n"


class Locks:
    """Knows a secret until it is locked away."""

    def __init__(self) -> None:
        self.redactor = Redactor([("github-token", TOKEN)])

    def __call__(self) -> Redactor:
        return self.redactor

    def lock(self) -> None:
        self.redactor = Redactor()


@pytest.fixture
def secrets() -> Locks:
    return Locks()


@pytest.fixture
def work(store: Store, tmp_path: Path, secrets: Locks) -> Watched:
    store.folders().hiding = Withholding(secrets, lambda: b"k" * 32)
    return Watched(store, tmp_path / "work")


def settle(folder: Path) -> None:
    """Let the files be old enough to be remembered."""
    for place in folder.rglob("*"):
        os.utime(place, (1_000_000_000, 1_000_000_000))


def kept(path: Path) -> set[bytes]:
    with closing(sqlite3.connect(path)) as db:
        return {sha256 for (sha256,) in db.execute("SELECT sha256 FROM blob")}


async def test_it_is_listed_by_a_keyed_hash_and_its_contents_are_not_kept(
    work: Watched, store: Store, path: Path
) -> None:
    work.write(".env", ENV)
    work.write("a.txt", "plain")
    await work.look()
    state = work.known[".env"]
    plain = hashlib.sha256(ENV.encode())
    assert (state.sha256, state.size) == ("", len(ENV))
    assert len(state.withheld) == 64
    assert state.withheld != plain.hexdigest()
    await filled(store)
    await store.close()
    assert hashlib.sha256(b"plain").digest() in kept(path)
    assert plain.digest() not in kept(path)
    assert TOKEN.encode() not in path.read_bytes()


async def test_a_look_at_what_has_not_changed_tells_nothing_though_the_secret_is_locked_away(
    work: Watched, secrets: Locks
) -> None:
    work.write(".env", ENV)
    await work.look()
    secrets.lock()
    assert (await work.look()).files == ()
    settle(work.folder)
    assert (await work.look()).files == ()
    work.write(".env", "TOKEN=from the keyring\n")
    assert [state.withheld for state in (await work.look()).files] == [""]


async def test_a_link_to_a_name_with_a_secret_is_not_kept_either(work: Watched, tmp_path: Path) -> None:
    (work.folder / "link").symlink_to(f"there-{TOKEN}")
    await work.look()
    assert work.known["link"].withheld
    target = tmp_path / "again"
    await work.keeper.restore(work.known, target, [work.folder])
    assert (target / "link").readlink() == Path(f"there-{TOKEN}")


async def test_a_copy_has_it_from_where_it_still_is_as_it_was_and_else_lacks_it(work: Watched, tmp_path: Path) -> None:
    work.write("conf/.env", ENV)
    work.write("run.sh", f"echo {TOKEN}")
    (work.folder / "run.sh").chmod(0o755)
    work.write("a.txt", "plain")
    await work.look()
    assert await work.keeper.left_out(work.known, [tmp_path / "nowhere", work.folder]) == ()
    await work.keeper.restore(work.known, tmp_path / "whole", [tmp_path / "nowhere", work.folder])
    assert contents(tmp_path / "whole") == contents(work.folder)

    work.write("conf/.env", ENV + "MORE=1\n")
    assert await work.keeper.left_out(work.known, [work.folder]) == ("conf/.env",)
    await work.keeper.restore(work.known, tmp_path / "part", [work.folder])
    assert sorted(contents(tmp_path / "part")) == ["a.txt", "conf/", "run.sh"]


async def test_applying_leaves_such_files_alone_on_both_sides(work: Watched, tmp_path: Path) -> None:
    """In the copy one is missing, one was changed, one was made, and in one the secret was replaced meanwhile."""
    for name in ("missing", "changed", "replaced"):
        work.write(name, f"{name} {TOKEN}")
    work.write("a.txt", "plain")
    await work.look()
    base = dict(work.known)
    fork = tmp_path / "fork"
    await work.keeper.restore(base, fork, [work.folder])
    for name in ("missing", "replaced"):
        (fork / name).unlink()
    (fork / "changed").write_text("plain now")
    (fork / "made").write_text(TOKEN)
    (fork / "a.txt").write_text("better")
    work.write("replaced", "from the keyring")

    told = await work.keeper.difference(work.folder, fork, base)
    assert not any(TOKEN in each.diff for each in told)
    says = {each.path: each.diff for each in told}
    assert says["made"] == says["missing"] == says["changed"] == "It holds a secret; it is left as it is."
    digest = await work.keeper.digest(work.folder, fork, base)
    await work.keeper.apply(fork, work.folder, digest, base)
    assert {name: data.decode() for name, (data, _) in contents(work.folder).items()} == {
        "missing": f"missing {TOKEN}",
        "changed": f"changed {TOKEN}",
        "replaced": "from the keyring",
        "a.txt": "better",
    }


async def test_the_same_key_gives_the_same_hash_in_another_program(work: Watched, tmp_path: Path) -> None:
    work.write(".env", ENV)
    await work.look()
    other = Withholding(Locks(), lambda: b"k" * 32)
    assert other.keyed(ENV.encode()) == work.known[".env"].withheld
    assert Withholding().keyed(ENV.encode()) != work.known[".env"].withheld
    assert other.as_it_was(work.known[".env"], [work.folder]) == ENV.encode()
