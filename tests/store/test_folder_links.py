"""Links in work folders: kept and made again as links, and never a way out of a copy."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.test_folders import Watched, contents, paths, work
from workbench.domain.errors import BadInput
from workbench.domain.event_parts import FileState
from workbench.domain.events import FolderChanged, decode_event
from workbench.store import Store

__all__ = ["work"]


def links(folder: Path) -> dict[str, str]:
    """All links with where they point as it is written."""
    return {
        place.relative_to(folder).as_posix(): str(place.readlink()) for place in folder.rglob("*") if place.is_symlink()
    }


async def test_links_that_stay_inside_are_kept_and_lead_into_the_copy(work: Watched) -> None:
    work.write("dir/b", "text")
    (work.folder / "file").symlink_to("dir/b")
    (work.folder / "dirlink").symlink_to("dir")
    (work.folder / "dir/up").symlink_to("..")
    (work.folder / "dir/whole").symlink_to(work.folder / "dir/b")
    (work.folder / "broken").symlink_to("not/there")
    seen = await work.look()
    assert paths(seen) == ["broken", "dir/b", "dir/up", "dir/whole", "dirlink", "file"]
    assert seen.trouble == ""
    assert await work.look() == await work.look(["dirlink"])
    copy = await work.rebuilt()
    assert links(copy) == {**links(work.folder), "dir/whole": "b"}
    (copy / "file").write_text("changed in the copy")
    assert (copy / "dir/whole").read_text() == "changed in the copy"
    assert (work.folder / "dir/b").read_text() == "text"
    assert await work.keeper.difference(copy, copy) == ()


async def test_what_is_changed_through_a_link_is_seen_where_it_is(work: Watched) -> None:
    for path in ("dir/b", "c"):
        work.write(path)
    (work.folder / "dirlink").symlink_to("dir")
    (work.folder / "filelink").symlink_to("c")
    await work.look()
    work.write("dirlink/b", "more")
    work.write("filelink", "more")
    assert paths(await work.look(["dirlink/b", "filelink"])) == ["c", "dir/b"]
    (work.folder / "filelink").unlink()
    (work.folder / "filelink").symlink_to("dir/b")
    seen = await work.look(["filelink"])
    assert (paths(seen), seen.trouble) == (["filelink"], "")
    (work.folder / "filelink").unlink()
    work.write("filelink", "dir/b")
    assert [state.link for state in (await work.look(["filelink"])).files] == [False], "a file that holds the same"
    assert contents(await work.rebuilt()) == contents(work.folder)


async def test_links_that_lead_out_are_kept_and_lead_nowhere_in_a_copy(work: Watched, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key").write_text("key")
    work.write("deep/er/a")
    for name, end in {
        "absolute": str(secret / "key"),
        "relative": "../secret/key",
        "folder": str(secret),
        "through": "folder/key",
        "deep/er/top": "../..",
        "winding": "deep/er/top/../secret/key",
        "old": "/proc/self/root/etc/passwd",
    }.items():
        (work.folder / name).symlink_to(end)
    seen = await work.look()
    assert seen.trouble == ""
    assert not any(state.sha256 is None for state in seen.files)
    copy = await work.rebuilt()
    for name in ("absolute", "relative", "folder", "through", "winding", "old"):
        with pytest.raises(OSError, match="Not a directory"):
            (copy / name).read_text()
        with pytest.raises(OSError, match="Not a directory"):
            (copy / name).write_text("out")
    assert (copy / "deep/er/top").resolve() == copy
    assert await work.keeper.difference(work.folder, copy) == (), "what leads nowhere stands for what it was"
    again = copy.with_name("again")
    known = {state.path: state for state in (await work.keeper.look(str(copy), {}, None)).files}
    assert known == work.known
    await work.keeper.restore(known, again)
    assert links(again) == links(copy)
    assert (secret / "key").read_text() == "key"


async def test_a_log_can_plant_no_file_behind_a_link(work: Watched, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    work.write("data", "planted")
    (work.folder / "end").symlink_to(tmp_path / "outside")
    await work.look()
    data, end = work.known["data"], work.known["end"]
    for planted in ("end/data", "end/sub/data"):
        wanted = [FileState(path=planted, sha256=data.sha256, size=data.size), end]
        for order in (wanted, wanted[::-1]):
            with pytest.raises(BadInput):
                await work.keeper.restore(order, tmp_path / "built")
    chained = [end, FileState(path="end/link", sha256=end.sha256, size=end.size, link=True)]
    for order in (chained, chained[::-1]):
        with pytest.raises(BadInput):
            await work.keeper.restore(order, tmp_path / "built")
    assert list((tmp_path / "outside").iterdir()) == []
    assert not (tmp_path / "built").exists()


async def test_links_are_carried_over_where_they_stay_inside(work: Watched, tmp_path: Path) -> None:
    work.write("a", "text")
    work.write("dir/b")
    (work.folder / "moved").symlink_to("a")
    (work.folder / "gone").symlink_to("a")
    await work.look()
    fork = await work.rebuilt()
    (fork / "moved").unlink()
    (fork / "moved").symlink_to("dir/b")
    (fork / "gone").unlink()
    (fork / "new").symlink_to("dir")
    (fork / "a").unlink()
    (fork / "a").symlink_to("dir/b")
    (fork / "evil").symlink_to(tmp_path)
    told = {each.path: each for each in await work.keeper.difference(work.folder, fork, work.known)}
    assert {path: each.what for path, each in told.items()} == {
        "a": "changed",
        "evil": "changed",
        "gone": "deleted",
        "moved": "changed",
        "new": "added",
    }
    assert told["a"].diff.startswith("It becomes a link.")
    assert told["evil"].diff == "It is a link that leads out of the folder; it is left as it is."
    assert "+dir/b" in told["moved"].diff
    digest = await work.keeper.digest(work.folder, fork, work.known)
    await work.keeper.apply(fork, work.folder, digest, work.known)
    assert links(work.folder) == {"a": "dir/b", "moved": "dir/b", "new": "dir"}
    assert (work.folder / "dir/b").read_text() == "x"


def test_a_log_from_before_links_were_kept_is_read() -> None:
    event = decode_event(b'{"kind":"folder_changed","run":"r","seq":2,"at":1.0,"files":[{"path":"a","sha256":"0"}]}')
    assert isinstance(event, FolderChanged)
    assert not event.files[0].link


_names = st.sampled_from(["a", "b", "c/a", "c/b", "c/d/a"])
_ends = st.sampled_from(["a", "b", "c", "c/a", "..", "../..", "c/d", "../secret", "c/d/a/../../..", ".", "/etc", "b/a"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(_names, _ends, max_size=5), st.sets(_names, max_size=4))
async def test_no_link_of_a_copy_leads_out_of_it(
    store: Store, tmp_path: Path, ends: dict[str, str], files: set[str]
) -> None:
    place = Path(tempfile.mkdtemp(dir=tmp_path))
    watched = Watched(store, place / "work")
    for path in files - ends.keys():
        watched.write(path)
    for path, end in ends.items():
        (watched.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (watched.folder / path).symlink_to(end)
    assert (await watched.look()).trouble == ""
    copy = await watched.rebuilt()
    assert links(copy).keys() == links(watched.folder).keys()
    for path in links(copy):
        end = Path(os.path.realpath(copy / path))
        assert end.is_relative_to(copy) or end.is_relative_to("/dev/null")
    assert await watched.keeper.difference(watched.folder, copy) == ()
    assert contents(copy) == contents(watched.folder)
