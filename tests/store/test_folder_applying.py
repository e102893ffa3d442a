"""Showing how two folders differ, and carrying that over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.test_folders import contents
from workbench.domain.errors import BadInput
from workbench.domain.inspection import FileDifference
from workbench.store import FolderKeeper, Store
from workbench.store.folder_files import stamp_of


@pytest.fixture
def keeper(store: Store) -> FolderKeeper:
    return store.folders()


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return fill(tmp_path / "mine", {"same": "1", "changed": "old\nline\n", "gone/deep/a": "x", "binary": b"\0\1"})


@pytest.fixture
def fork(tmp_path: Path) -> Path:
    folder = fill(tmp_path / "fork", {"same": "1", "changed": "new\nline\n", "new/b": "y", "binary": b"\0\1\2"})
    (folder / "empty").mkdir()
    return folder


def fill(folder: Path, files: dict[str, str | bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def told(differences: tuple[FileDifference, ...]) -> dict[str, tuple[str, str]]:
    return {each.path: (each.what, each.diff) for each in differences}


async def test_the_difference_is_told_in_lines_or_words(keeper: FolderKeeper, mine: Path, fork: Path) -> None:
    assert told(await keeper.difference(mine, fork)) == {
        "binary": ("changed", "No text: 2 bytes → 3 bytes."),
        "changed": ("changed", "--- changed\n+++ changed\n@@ -1,2 +1,2 @@\n-old\n+new\n line"),
        "empty/": ("added", "An empty folder."),
        "gone/deep/a": ("deleted", "--- gone/deep/a\n+++ gone/deep/a\n@@ -1 +0,0 @@\n-x (no line end)"),
        "new/b": ("added", "--- new/b\n+++ new/b\n@@ -0,0 +1 @@\n+y (no line end)"),
    }
    assert await keeper.difference(mine, mine) == ()


async def test_long_differences_are_cut(keeper: FolderKeeper, mine: Path, fork: Path) -> None:
    fill(mine, {"lines": "".join(f"{n}\n" for n in range(3000)), "long": "a" * 400_000, "many": "\n" * 9000})
    fill(fork, {"lines": "".join(f"{n}!\n" for n in range(3000)), "long": "b" * 400_000, "many": "x\n" * 9000})
    (fork / "same").chmod(0o755)
    differences = told(await keeper.difference(mine, fork))
    assert differences["lines"][1].endswith("\n… and 5,603 more lines")
    assert differences["long"][1] == "Too long to be compared line by line: 400,000 bytes → 400,000 bytes."
    assert differences["many"][1] == "Too many lines to be compared: 9,000 bytes → 18,000 bytes."
    assert differences["same"] == ("changed", "It becomes executable.")


async def test_applying_makes_the_target_like_the_source_and_touches_nothing_else(
    keeper: FolderKeeper, mine: Path, fork: Path
) -> None:
    (mine / "changed").chmod(0o640)
    (fork / "new/b").chmod(0o755)
    (mine / "link").symlink_to(mine.parent)
    untouched = stamp_of((mine / "same").stat())
    await keeper.apply(fork, mine, await keeper.digest(mine, fork))
    assert contents(mine) == contents(fork)
    assert stamp_of((mine / "same").stat()) == untouched
    assert (mine / "changed").stat().st_mode & 0o777 == 0o640
    assert (mine / "link").is_symlink()
    assert not (mine / "gone").exists()
    assert [each.path for each in await keeper.difference(mine, fork)] == ["link"]
    await keeper.apply(fork, mine, await keeper.digest(mine, fork))


async def test_what_was_not_shown_is_not_applied(keeper: FolderKeeper, mine: Path, fork: Path) -> None:
    digest = await keeper.digest(mine, fork)
    assert digest == await keeper.digest(mine, fork)
    for folder in (mine, fork):
        fill(folder, {"changed": f"later in {folder.name}"})
        before = contents(mine)
        with pytest.raises(BadInput, match="no longer as they were shown"):
            await keeper.apply(fork, mine, digest)
        assert contents(mine) == before
        fill(mine, {"changed": "old\nline\n"})
        fill(fork, {"changed": "new\nline\n"})
    await keeper.apply(fork, mine, digest)


async def test_nothing_is_written_through_links(keeper: FolderKeeper, mine: Path, fork: Path, tmp_path: Path) -> None:
    outside = fill(tmp_path / "outside", {"b": "outside"})
    (mine / "new").symlink_to(outside)
    (fork / "binary").unlink()
    (fork / "binary").symlink_to(outside / "b")
    differences = told(await keeper.difference(mine, fork))
    left = ("changed", "It is a link that leads out of the folder; it is left as it is.")
    assert (differences["new"], differences["binary"]) == (left, left)
    await keeper.apply(fork, mine, await keeper.digest(mine, fork))
    assert contents(outside) == {"b": (b"outside", False)}
    assert (mine / "new").is_symlink()
    assert (mine / "binary").read_bytes() == b"\0\1"


async def test_files_become_folders_and_folders_files(keeper: FolderKeeper, mine: Path, fork: Path) -> None:
    fill(mine, {"x": "file", "y/a": "1"})
    fill(fork, {"x/a": "2", "y": "file"})
    await keeper.apply(fork, mine, await keeper.digest(mine, fork))
    assert contents(mine) == contents(fork)


async def test_a_folder_that_is_not_there_is_a_known_error(keeper: FolderKeeper, mine: Path) -> None:
    with pytest.raises(BadInput, match="can't be looked at"):
        await keeper.digest(mine, mine / "missing")
