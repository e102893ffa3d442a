"""Looking at work folders and building them again from what was kept."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.store.making import filled
from workbench.domain.errors import BadInput, BodyMissing
from workbench.domain.event_parts import FileState
from workbench.domain.events import FolderChanged
from workbench.store import Limits, Look, Store, folder_files


class Watched:
    """A work folder, and what is known of it from the looks so far."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.keeper, self.folder = store.folders(), folder
        self.known: dict[str, FileState] = {}
        self.trouble = ""
        folder.mkdir(exist_ok=True)

    async def look(self, reported: Sequence[str] | None = None) -> Look:
        seen = await self.keeper.look(str(self.folder), self.known, reported)
        assert seen.whole == (not self.known or bool(self.trouble and not seen.trouble))
        self.trouble = seen.trouble
        if seen.whole:
            self.known = {}
        self.known.update({state.path: state for state in seen.files})
        self.known = {path: state for path, state in self.known.items() if state.sha256 is not None}
        return seen

    async def rebuilt(self) -> Path:
        target = self.folder.with_name(f"{self.folder.name}-{len(list(self.folder.parent.iterdir()))}")
        await self.keeper.restore(self.known, target)
        return target

    def write(self, path: str, data: str | bytes = "x") -> None:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data if isinstance(data, bytes) else data.encode())


def contents(folder: Path) -> dict[str, tuple[bytes, bool]]:
    """Files with whether they can be executed; empty folders end with a slash."""
    found: dict[str, tuple[bytes, bool]] = {}
    for place in folder.rglob("*"):
        path = place.relative_to(folder).as_posix()
        if place.is_symlink():
            continue
        if place.is_dir():
            if not any(place.iterdir()):
                found[f"{path}/"] = b"", False
        elif place.is_file():
            found[path] = place.read_bytes(), bool(place.stat().st_mode & 0o100)
    return found


@pytest.fixture
def work(store: Store, tmp_path: Path) -> Watched:
    return Watched(store, tmp_path / "work")


def paths(look: Look) -> list[str]:
    return [f"{'' if state.sha256 else '-'}{state.path}" for state in look.files]


async def test_a_look_tells_what_is_new_other_and_gone(work: Watched) -> None:
    work.write("a.txt")
    work.write("sub/b.bin", b"\xff\x00")
    (work.folder / "empty").mkdir()
    assert paths(await work.look()) == ["a.txt", "empty/", "sub/b.bin"]
    assert await work.look() == Look()
    (work.folder / "a.txt").write_text("y")  # Of the same size.
    (work.folder / "sub/b.bin").unlink()
    (work.folder / "empty/new").touch()
    (work.folder / "empty/new").chmod(0o755)
    seen = await work.look()
    assert paths(seen) == ["a.txt", "-empty/", "empty/new", "sub/", "-sub/b.bin"]
    assert seen.files[2].executable
    assert contents(await work.rebuilt()) == contents(work.folder)


async def test_where_a_tool_reports_only_that_is_looked_at(work: Watched) -> None:
    for path in ("a", "b", "sub/c", "sub/deep/d"):
        work.write(path)
    assert paths(await work.look([])) == ["a", "b", "sub/c", "sub/deep/d"], "the first look is a whole one"
    for path in ("a", "b", "sub/c", "sub/new"):
        work.write(path, f"{path} changed")
    assert paths(await work.look(["a", str(work.folder / "sub/new")])) == ["a", "sub/new"]
    assert paths(await work.look([])) == []
    shutil.rmtree(work.folder / "sub/deep")
    assert paths(await work.look(["sub"])) == ["sub/c", "-sub/deep/d"]
    (work.folder / "sub/c").unlink()
    (work.folder / "sub/new").unlink()
    assert paths(await work.look(["sub/c", "sub/new"])) == ["sub/", "-sub/c", "-sub/new"]
    work.write("sub/again")
    assert paths(await work.look(["sub/again"])) == ["-sub/", "sub/again"]
    shutil.rmtree(work.folder / "sub")
    work.write("sub", "a file now")
    assert paths(await work.look(["sub"])) == ["sub", "-sub/again"]
    assert paths(await work.look(["."])) == ["b"]
    assert contents(await work.rebuilt()) == contents(work.folder)


async def test_another_process_looks_everywhere_first(work: Watched, path: Path) -> None:
    work.write("a")
    await work.look()
    other = await Store.open(path)
    later = Watched(other, work.folder)
    later.known = dict(work.known)
    work.write("b")
    assert paths(await later.look(["a"])) == ["b"]
    await other.close()


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["write", "delete", "make", "executable"]),
        st.sampled_from(["a", "b", "d/a", "d/e/a", "d/e", "f"]),
        st.binary(max_size=8),
        st.sampled_from(["tell", "scan", "later"]),
    ),
    max_size=15,
)


def change(folder: Path, what: str, path: str, data: bytes) -> None:
    place = folder / path
    if place.parent.is_file():
        place.parent.unlink()
    match what:
        case "delete" if place.is_dir():
            shutil.rmtree(place)
        case "delete":
            place.unlink(missing_ok=True)
        case "make" if not place.exists():
            place.mkdir(parents=True)
        case "executable" if place.is_file():
            place.chmod(0o755)
        case "write" if not place.is_dir():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(operations=OPERATIONS)
def test_any_course_of_changes_is_built_again_as_it_was(operations: list[tuple[str, str, bytes, str]]) -> None:
    async def course(home: Path) -> None:
        store = await Store.open(home / "w.db")
        work = Watched(store, home / "work")
        await work.look()
        told: list[str] = []
        for what, path, data, how in operations:
            change(work.folder, what, path, data)
            told += [path, *([path.rpartition("/")[0]] if "/" in path else [])]
            if how != "later":
                await work.look(told if how == "tell" else None)
                told = []
                assert contents(await work.rebuilt()) == contents(work.folder)
        await store.close()

    with tempfile.TemporaryDirectory() as home:
        asyncio.run(course(Path(home)))


async def test_little_files_are_saved_with_the_next_event(work: Watched, store: Store, path: Path) -> None:
    log = await filled(store, 1)
    work.write("little", "text")
    work.write("much", os.urandom(100_000))
    await work.look()
    work.write("little", "other text")
    before = path.read_bytes()
    (state,) = (await work.look(["little"])).files
    assert path.read_bytes() == before
    await log.append([FolderChanged(run=log.run, seq=2, at=1.0, files=(state,))], {}, durable=True)
    other = await Store.open(path)
    assert await other.text(state.sha256 or "") == "other text"
    await other.close()


async def test_many_little_files_do_not_wait(work: Watched, store: Store) -> None:
    await work.look()
    for number in range(100):
        work.write(f"{number}", f"{number}")
        await work.look([f"{number}"])
    assert len(work.keeper.pending.rows()) <= 64
    assert contents(await work.rebuilt()) == contents(work.folder)
    assert work.keeper.pending.rows() == {}


async def test_a_change_that_the_times_do_not_tell_is_seen(work: Watched) -> None:
    work.write("a", "one")
    await work.look()
    before = (work.folder / "a").stat()
    work.write("a", "two")
    os.utime(work.folder / "a", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert paths(await work.look()) == ["a"]


async def test_settled_files_are_not_read_again(work: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    work.write("a")
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + 10_000_000_000)
    await work.look()
    await work.rebuilt()
    opened: list[object] = []
    monkeypatch.setattr("workbench.store.folder_look.read_place", lambda *args: opened.append(args))
    assert await work.look() == Look()
    work.known = {}
    assert paths(await work.look()) == ["a"]
    assert opened == []


async def test_what_was_purged_meanwhile_is_kept_again(work: Watched, store: Store, path: Path) -> None:
    work.write("a", "text")
    now = time.time_ns()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: now + 10_000_000_000)
        await work.look()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM blob")
    work.known = {}
    await work.look()
    assert contents(await work.rebuilt()) == {"a": (b"text", False)}


async def test_what_is_no_file_is_told_and_stays_told(work: Watched, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    work.write("a")
    work.write("dir/b")
    for name in ("pipe", "pipe2", "pipe3"):
        os.mkfifo(work.folder / name)
    seen = await work.look()
    assert paths(seen) == ["a", "dir/b"]
    assert seen.trouble.startswith("not restorable: ")
    assert "pipe is neither a file nor a folder" in seen.trouble
    work.write("a", "more")
    seen = await work.look(["a", "../secret", "/etc/passwd"])
    assert paths(seen) == ["a"]
    assert "and 2 more" in seen.trouble
    for name in ("pipe", "pipe2", "pipe3"):
        (work.folder / name).unlink()
    seen = await work.look()
    assert (paths(seen), seen.trouble) == (["a", "dir/b"], "")
    assert await work.look() == Look()


async def test_above_the_limits_nothing_is_kept_and_it_is_said(work: Watched, path: Path) -> None:
    work.keeper.limits = Limits(files=3, bytes=100)
    for name in "abcd":
        work.write(name, f"only here {name}")
    seen = await work.look()
    assert (seen.files, seen.trouble) == ((), "not restorable: the work folder holds more than 3 files")
    await work.look()
    (work.folder / "d").unlink()
    store_size = path.stat().st_size
    await until_restorable(work)
    assert list(work.known) == ["a", "b", "c"]
    work.write("a", "x" * 200_000)
    seen = await work.look(["a"])
    assert (seen.files, seen.trouble) == ((), "not restorable: the files in the work folder have more than 100 bytes")
    assert path.stat().st_size < store_size + 100_000
    work.write("a", "small")
    assert paths(await until_restorable(work, ["b"])) == ["a", "b", "c"], "what was missed is looked for"


async def until_restorable(work: Watched, reported: Sequence[str] | None = None) -> Look:
    """Look until a folder that was too big is no longer left alone."""
    async with asyncio.timeout(30):
        while True:
            seen = await work.look(reported)
            if not seen.trouble:
                return seen


async def test_folders_without_end_are_too_much_as_well(work: Watched) -> None:
    work.keeper.limits = Limits(files=10)
    for number in range(50):
        (work.folder / str(number)).mkdir()
    assert "holds more than 40 files, folders and links" in (await work.look()).trouble


async def test_a_folder_that_is_not_there_is_told(work: Watched) -> None:
    work.write("a")
    await work.look()
    shutil.rmtree(work.folder)
    seen = await work.look(["a"])
    assert (seen.files, "can't be listed" in seen.trouble) == ((), True)


async def test_a_file_that_changes_while_it_is_read_is_read_again_or_told(
    work: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.write("calm")
    work.write("busy", "0")
    changes = 2
    read = folder_files._read_up_to

    def scribble_and_read(file: int, most: int) -> bytes:
        nonlocal changes
        if changes and os.fstat(file).st_ino == (work.folder / "busy").stat().st_ino:
            changes -= 1
            work.write("busy", (work.folder / "busy").read_bytes() + b"more")
        return read(file, most)

    monkeypatch.setattr(folder_files, "_read_up_to", scribble_and_read)
    assert paths(await work.look()) == ["busy", "calm"]
    assert contents(await work.rebuilt())["busy"] == (b"0moremore", False)
    changes = 3
    seen = await work.look(["busy"])
    assert (paths(seen), seen.trouble) == ([], "not restorable: busy kept changing while it was read")
    assert paths(await work.look(["calm"])) == ["busy", "calm"], "it is looked at again"
    assert contents(await work.rebuilt()) == contents(work.folder)


async def test_the_loop_goes_on_during_a_look(work: Watched) -> None:
    for number in range(2000):
        work.write(f"d{number % 20}/{number}", f"{number}" * 50)
    turns = 0
    look = asyncio.create_task(work.look())
    while not look.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 100
    assert len(look.result().files) == 2000


async def test_no_room_in_the_database_is_trouble_and_the_next_look_catches_up(work: Watched, path: Path) -> None:
    work.write("a")
    await work.look()
    path.rename(path.with_suffix(".away"))
    work.write("a", os.urandom(100_000))
    seen = await work.look(["a"])
    assert seen.files == ()
    assert seen.trouble.startswith("not restorable: ")
    path.with_suffix(".away").rename(path)
    work.write("b")
    assert paths(await work.look(["b"])) == ["a", "b"]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
async def test_a_repository_is_still_one_when_built_again(work: Watched) -> None:
    def git(folder: Path, *words: str) -> str:
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        command = ["git", "-C", str(folder), "-c", "user.name=n", "-c", "user.email=e@x", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **own}).stdout

    git(work.folder, "init", "-q")
    work.write("a", "text\n")
    git(work.folder, "add", "a")
    git(work.folder, "commit", "-qm", "first")
    git(work.folder, "gc", "-q")
    await work.look()
    rebuilt = await work.rebuilt()
    assert git(rebuilt, "log", "--format=%s") == "first\n"
    assert git(rebuilt, "status", "--porcelain") == ""


HOSTILE = ["../x", "a/../../x", "/etc/x", "", ".", "..", "a//b", "a/./b", "a\0b", "/", "\udc80"]


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
async def test_paths_that_lead_out_are_refused(work: Watched, tmp_path: Path, hostile: str) -> None:
    work.write("a")
    (state,) = (await work.look()).files
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BadInput, match="not a path within a work folder"):
        await work.keeper.restore([state, replace(state, path=hostile)], tmp_path / "new")
    assert sorted(tmp_path.rglob("*")) == before


async def test_a_target_has_to_be_new_or_empty(work: Watched, tmp_path: Path) -> None:
    work.write("a")
    await work.look()
    (tmp_path / "empty").mkdir()
    await work.keeper.restore(work.known, tmp_path / "empty")
    await work.keeper.restore(tuple(work.known.values()), tmp_path / "deep/er/new")
    assert contents(tmp_path / "empty") == contents(tmp_path / "deep/er/new") == contents(work.folder)
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for target in (work.folder, work.folder / "a", tmp_path / "link"):
        with pytest.raises(BadInput, match="is not empty"):
            await work.keeper.restore(work.known, target)
    with pytest.raises(BadInput, match="can't be written"):
        await work.keeper.restore(work.known, work.folder / "a" / "below")


async def test_a_folder_is_built_as_a_whole_or_not_at_all(work: Watched, tmp_path: Path) -> None:
    work.write("a")
    (state,) = (await work.look()).files
    lost = FileState(path="sub/lost", sha256="0" * 64)
    with pytest.raises(BodyMissing, match="What was in sub/lost is not kept here"):
        await work.keeper.restore([state, lost], tmp_path / "new")
    below = FileState(path="a/b", sha256=state.sha256)
    with pytest.raises(BadInput, match="can't be written"):
        await work.keeper.restore([state, below], tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert not [place for place in tmp_path.iterdir() if "part" in place.name]
