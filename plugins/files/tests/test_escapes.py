"""No way out of the work folder: paths, links, swaps, devices, and what belongs to git."""

import os
import shutil
import threading
from contextlib import suppress
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from workbench_files import plugin
from workbench_plugin import ToolError, folders
from workbench_plugin.names import parts_of
from workbench_plugin.testing import call

EVERY_TOOL = {
    "list": {},
    "find": {},
    "read": {},
    "write": {"content": "x"},
    "append": {"content": "x"},
    "edit": {"old": "SECRET", "new": "x"},
    "delete": {},
}
HARMLESS_WHEN_ABSENT = ("not_found", "bad_path")


@pytest.fixture(params=["by descriptor", "by name"])
def way(request):
    """Both ways of opening, as the tests' own system has the first one only."""
    with mock.patch.object(folders, "BY_DESCRIPTOR", request.param == "by descriptor"):
        yield request.param


def snapshot(folder: Path) -> dict[str, str]:
    """What lies outside of the work folder."""
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
        if "allowed" not in path.relative_to(folder).parts
    }


@pytest.mark.parametrize("tool", EVERY_TOOL)
@pytest.mark.parametrize(
    "path",
    [
        "../secret.txt",
        "a/../../secret.txt",
        "..",
        "./../allowed_evil/secret.txt",
        "{folder}/../secret.txt",
        "{folder}_evil/secret.txt",
        "{parent}/secret.txt",
        "/etc/passwd",
        "//etc/passwd",
        "/proc/self/root/etc/passwd",
        "/proc/self/cwd",
        "~/secret.txt",
        "~root/.ssh/id_rsa",
        "~",
        "file:///etc/passwd",
        "C:\\Windows\\win.ini",
        "C:/Windows/win.ini",
        "..\\secret.txt",
        "a\0b",
        "a\nb",
        "a\x1b[31mb",
    ],
)
def test_paths_that_lead_out_are_refused(work, tool, path, way):
    before = snapshot(work.parent)
    given_path = path.format(folder=work, parent=work.parent)
    told = call(plugin, tool, work_folder=work, path=given_path, **EVERY_TOOL[tool])
    assert told.is_error
    assert told.meta["code"] == "bad_path"
    assert "SECRET" not in told.text
    assert "\x1b" not in told.text
    assert snapshot(work.parent) == before
    assert list(work.iterdir()) == []


def test_an_absolute_path_inside_is_refused_with_its_relative_form(work):
    told = call(plugin, "read", work_folder=work, path=str(work / "a" / "b.txt"))
    assert "Give it relative to the work folder: a/b.txt" in told.text


@pytest.mark.parametrize("tool", EVERY_TOOL)
def test_links_are_not_followed(work, tool, way):
    (work / "file").symlink_to(work.parent / "secret.txt")
    (work / "folder").symlink_to(work.parent / "allowed_evil")
    (work / "root").symlink_to("/proc/self/root")
    (work / "inside").symlink_to(work)
    before = snapshot(work.parent)
    for path in ("file", "folder/secret.txt", "folder/new.txt", "root/etc/hostname", "inside/file", "folder"):
        told = call(plugin, tool, work_folder=work, path=path, **EVERY_TOOL[tool])
        assert "SECRET" not in told.text
        if tool != "delete" or "/" in path:
            assert told.is_error, path
    assert snapshot(work.parent) == before


def test_find_and_list_show_links_without_following_them(work, way):
    (work / "folder").symlink_to(work.parent / "allowed_evil")
    (work / "loop").symlink_to(work)
    (work / "own.txt").write_text("SECRET of its own")
    assert call(plugin, "list", work_folder=work).text.splitlines()[0] == "folder (a link, not followed)"
    assert call(plugin, "find", work_folder=work, text="SECRET").text == "own.txt:1: SECRET of its own"


def test_hard_links_are_noted_and_never_written_through(work, way):
    os.link(work.parent / "secret.txt", work / "twin.txt")
    assert "2 hard links" in call(plugin, "list", work_folder=work).text
    told = call(plugin, "read", work_folder=work, path="twin.txt")
    assert "2 hard links" in told.text
    assert told.data["hard_links"] == 2
    call(plugin, "edit", work_folder=work, path="twin.txt", old="SECRET", new="open")
    assert (work / "twin.txt").read_text() == "open"
    assert (work.parent / "secret.txt").read_text() == "SECRET"


def test_pipes_and_devices_are_refused_and_do_not_hang(work, way):
    os.mkfifo(work / "pipe")
    for tool in ("read", "write", "append", "edit"):
        told = call(plugin, tool, work_folder=work, path="pipe", **EVERY_TOOL[tool])
        assert told.meta["code"] == "not_a_file"
    assert call(plugin, "list", work_folder=work).text == "pipe (no file)"


@pytest.mark.parametrize(
    "path",
    [".git/hooks/pre-commit", ".git/config", "sub/.git/hooks/x", ".GIT/hooks/x", ".git ./x", "git~1/hooks/x", ".git",
     ".g\u200cit/hooks/x", ".git::$INDEX_ALLOCATION/x"],
)  # fmt: skip
@pytest.mark.parametrize("tool", ["write", "append", "edit", "delete"])
def test_what_git_executes_is_never_changed(work, path, tool):
    (work / ".git" / "hooks").mkdir(parents=True)
    told = call(plugin, tool, work_folder=work, path=path, **EVERY_TOOL[tool])
    assert told.meta["code"] in ("protected", "bad_path")
    assert list((work / ".git" / "hooks").iterdir()) == []


def test_names_that_only_look_like_git_are_fine(work):
    for path in (".gitignore", "git/hooks/x", ".github/workflows/ci.yml", "git~10"):
        assert not call(plugin, "write", work_folder=work, path=path, content="x").is_error


def test_swapping_a_folder_for_a_link_gains_nothing(work):
    """One thread swaps `sub` between a folder and a link to the outside, as fast as it can, while others use it."""
    outside = work.parent / "allowed_evil"
    (work / "real").mkdir()
    (work / "real" / "secret.txt").write_text("mine")
    (work / "link").symlink_to(outside)
    over = threading.Event()

    def swap() -> None:
        while not over.is_set():
            for name in ("real", "link"):
                with suppress(OSError):  # a write may have made `sub` anew in between
                    (work / name).rename(work / "sub")
                    (work / "sub").rename(work / name)
            if (work / "sub").is_dir() and not (work / "sub").is_symlink():
                shutil.rmtree(work / "sub", ignore_errors=True)

    swapper = threading.Thread(target=swap)
    swapper.start()
    try:
        for _ in range(150):
            assert "SECRET" not in call(plugin, "read", work_folder=work, path="sub/secret.txt").text
            call(plugin, "write", work_folder=work, path="sub/secret.txt", content="mine")
            call(plugin, "delete", work_folder=work, path="sub/secret.txt")
    finally:
        over.set()
        swapper.join()
    assert (outside / "secret.txt").read_text() == "SECRET"
    assert sorted(path.name for path in outside.iterdir()) == ["secret.txt"]


pieces = st.sampled_from(
    ["..", ".", "", "~", "a", "link", "dir", "loop", "secret.txt", "allowed_evil", "/", "\\", "\0", "\n", "...", ".. ",
     "\u2025", "\uff0e\uff0e", "%2e%2e", "C:", "file:", ".git", "hooks", "etc", "passwd", "proc", "self", "root"]
)  # fmt: skip
paths = st.one_of(st.lists(pieces, max_size=7).map("/".join), st.text(max_size=20), st.lists(pieces).map("".join))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=paths, tool=st.sampled_from(sorted(EVERY_TOOL)))
@example(path="link/../../secret.txt", tool="read")
def test_no_path_reaches_outside(tmp_path_factory, path, tool):
    outer = tmp_path_factory.mktemp("outer")
    folder = outer / "allowed"
    (folder / "dir").mkdir(parents=True)
    (outer / "allowed_evil").mkdir()
    for place in (outer, outer / "allowed_evil"):
        (place / "secret.txt").write_text("SECRET")
    (folder / "link").symlink_to(outer)
    (folder / "loop").symlink_to("loop")
    before = snapshot(outer)
    told = call(plugin, tool, work_folder=folder, path=path, **EVERY_TOOL[tool])
    assert "SECRET" not in told.text
    assert told.meta.get("code") not in ("bug", "timeout")
    assert snapshot(outer) == before
    assert not (folder / ".git").exists()


@given(paths)
def test_a_path_that_passes_has_plain_components_only(path):
    try:
        parts = parts_of(path, Path("/w"))
    except ToolError:
        return
    assert not {"", ".", ".."} & set(parts)
    assert not any("/" in part or "\0" in part or "\\" in part for part in parts)
