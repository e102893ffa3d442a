"""Models of the hub: fetched whole and proven or not at all, over a hub on loopback."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.providers.hub_server import FILE, REPO, Hub, serving_hub
from workbench.domain.commands import DownloadModel, GiveUp, RemoveModel, SetKey
from workbench.domain.errors import BadInput, WorkbenchError
from workbench.domain.hub import HubFile, LocalFileRow, LocalFiles
from workbench.domain.published import Progress
from workbench.domain.queries import Models
from workbench.providers.downloading import Patience, part_of
from workbench.service.workbench import Workbench

CONTENT = b"GGUF" + random.Random(7).randbytes(3_000_000)
FETCH = DownloadModel(repo=REPO, file=FILE)
KEY = f"model {REPO}/{FILE}"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with serving_hub(CONTENT) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


async def opened(folder: Path) -> Workbench:
    workbench = await Workbench.open(folder / "home")
    workbench.parts.hub.patience = Patience(tries=3, wait=0.001)
    return workbench


async def here(workbench: Workbench) -> LocalFileRow | None:
    listed = await workbench.ask(LocalFiles())
    return next((row for row in listed.rows if row.model.repo == REPO), None)


def place(folder: Path) -> Path:
    return folder / "home" / "models" / REPO.replace("/", "--") / FILE


async def test_size_and_licence_are_the_hubs_and_known_before_anything_is_fetched(hub: Hub, tmp_path: Path):
    workbench = await opened(tmp_path)
    try:
        found = await workbench.ask(HubFile(repo=REPO, file=FILE))
        assert (found.size, found.sha256, found.licence) == (len(CONTENT), hub.sha256, "apache-2.0")
        assert hub.starts == []
        heard: list[Progress] = []
        workbench.subscribe(lambda each: heard.append(each) if isinstance(each, Progress) else None)
        done = await workbench.dispatch(FETCH)
        assert f"local:{place(tmp_path)}" in done.note
        assert place(tmp_path).read_bytes() == CONTENT
        row = await here(workbench)
        assert row is not None
        assert row.whole
        shares = [each.done for each in heard if each.key == KEY and each.done]
        assert shares == sorted(shares)
        assert len(shares) > 2
        await workbench.dispatch(RemoveModel(repo=REPO, file=FILE))
        assert await here(workbench) is None
    finally:
        await workbench.close()


async def test_a_cut_download_goes_on_where_it_was_cut(hub: Hub, tmp_path: Path):
    hub.cuts = [1_000_000, 1_200_000]
    workbench = await opened(tmp_path)
    try:
        await workbench.dispatch(FETCH)
    finally:
        await workbench.close()
    assert place(tmp_path).read_bytes() == CONTENT
    assert hub.starts == ["", "bytes=1000000-", "bytes=2200000-"]


async def test_what_was_stopped_stays_and_goes_on_in_another_program(hub: Hub, tmp_path: Path):
    import threading

    hub.cuts, hub.hold = [2_000_000], threading.Event()
    workbench = await opened(tmp_path)
    some_came = asyncio.Event()
    workbench.subscribe(lambda each: some_came.set() if isinstance(each, Progress) and each.done else None)
    fetching = asyncio.create_task(workbench.dispatch(FETCH))
    await asyncio.wait_for(some_came.wait(), 60)
    await workbench.dispatch(GiveUp(key=KEY))
    with pytest.raises(BadInput, match="given up"):
        await fetching
    await workbench.close()
    assert not place(tmp_path).exists()
    had = part_of(place(tmp_path)).stat().st_size
    assert had >= 1_000_000
    hub.hold.set()
    again = await opened(tmp_path)
    try:
        await again.dispatch(FETCH)
    finally:
        await again.close()
    assert hub.starts[-1] == f"bytes={had}-"
    assert place(tmp_path).read_bytes() == CONTENT


async def test_what_lies_among_the_models_otherwise_is_listed_too(tmp_path: Path):
    workbench = await opened(tmp_path)
    (tmp_path / "home" / "models" / "odd name").mkdir(parents=True)
    for name in ("gemma.gguf", "odd name/x y.gguf"):
        (tmp_path / "home" / "models" / name).write_bytes(b"GGUF")
    try:
        rows = (await workbench.ask(LocalFiles())).rows
    finally:
        await workbench.close()
    assert {row.model.title for row in rows if row.whole} == {"gemma", "x y"}


async def test_a_server_that_begins_anew_is_followed(hub: Hub, tmp_path: Path):
    hub.cuts, hub.ranges = [1_000_000], False
    workbench = await opened(tmp_path)
    try:
        await workbench.dispatch(FETCH)
    finally:
        await workbench.close()
    assert place(tmp_path).read_bytes() == CONTENT


@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_hub_is_asked_again_as_it_says(hub: Hub, tmp_path: Path, status: int):
    hub.refusals = [(status, {"Retry-After": "0"})]
    workbench = await opened(tmp_path)
    try:
        await workbench.dispatch(FETCH)
    finally:
        await workbench.close()
    assert place(tmp_path).read_bytes() == CONTENT


async def refused(folder: Path) -> WorkbenchError:
    workbench = await opened(folder)
    try:
        with pytest.raises(WorkbenchError) as caught:
            await workbench.dispatch(FETCH)
    finally:
        await workbench.close()
    assert not place(folder).exists()
    return caught.value


async def test_what_is_not_what_the_hub_says_is_deleted(hub: Hub, tmp_path: Path):
    hub.sha256 = "0" * 64
    assert "SHA-256" in str(await refused(tmp_path))
    assert not part_of(place(tmp_path)).exists()


async def test_without_a_sha256_nothing_is_fetched(hub: Hub, tmp_path: Path):
    hub.sha256 = "only-a-git-hash"
    assert "can't be proven" in str(await refused(tmp_path))
    assert hub.starts == []


async def test_a_hub_that_stays_busy_is_given_up_and_what_came_is_kept(hub: Hub, tmp_path: Path):
    hub.cuts, hub.refusals = [1_500_000], [(429, {"Retry-After": "0"})] * 9
    hub.fresh = 1
    workbench = await opened(tmp_path)
    try:
        with pytest.raises(WorkbenchError, match="429") as caught:
            await workbench.dispatch(FETCH)
        assert "tried 3 times" in caught.value.message
        assert "what has come is kept" in caught.value.todo
        assert hub.starts == ["", *["bytes=1500000-"] * 3], "one that gave bytes, and three that gave none"
        row = await here(workbench)
        assert part_of(place(tmp_path)).read_bytes() == CONTENT[:1_500_000]
        assert row is not None
        assert (row.here, row.whole, row.proposed) == (1_500_000, False, False)
        assert not [each for each in (await workbench.ask(Models())).rows if each.kind == "file"], "not offered yet"
        hub.refusals.clear()
        await workbench.dispatch(FETCH)
        assert hub.starts[4:] == ["bytes=1500000-"]
        assert place(tmp_path).read_bytes() == CONTENT
    finally:
        await workbench.close()


async def test_a_full_disk_is_told_before_a_byte_is_fetched(hub: Hub, tmp_path: Path):
    hub.size = 1 << 60
    assert "free" in (await refused(tmp_path)).message
    assert hub.starts == []


async def test_a_gated_model_says_what_to_do_and_comes_with_a_token(hub: Hub, tmp_path: Path):
    hub.gated, hub.token = True, "hf_aTokenOfMyOwn0123456789"
    error = await refused(tmp_path)
    assert "gated" in error.message
    assert f"{hub.url}/{REPO}" in error.todo
    workbench = await opened(tmp_path)
    try:
        await workbench.dispatch(SetKey(provider="huggingface", key=hub.token))
        await workbench.dispatch(FETCH)
    finally:
        await workbench.close()
    assert place(tmp_path).read_bytes() == CONTENT
    told = [headers.get("authorization") for method, path, headers in hub.asked if "/bytes/" in path]
    assert told == [None], "the token goes to the hub alone"


@pytest.mark.parametrize(
    ("repo", "file", "says"),
    [
        ("nobody/none", FILE, "has no nobody/none"),
        (REPO, "other.gguf", "has no file other.gguf"),
        ("../..", FILE, "no repository"),
        (REPO, "../../x.gguf", "no GGUF file"),
        (REPO, "big-00001-of-00003.gguf", "several files"),
    ],
)
async def test_what_is_not_there_is_told_apart(hub: Hub, tmp_path: Path, repo: str, file: str, says: str):
    workbench = await opened(tmp_path)
    try:
        with pytest.raises(BadInput, match=says):
            await workbench.ask(HubFile(repo=repo, file=file))
    finally:
        await workbench.close()


async def test_a_hub_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    assert "can't be reached" in (await refused(tmp_path)).message


async def test_the_settings_may_name_another_hub(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.toml").write_text(f'version = 1\nhub = "{hub.url}"\n')
    workbench = await opened(tmp_path)
    try:
        assert (await workbench.ask(LocalFiles())).hub == hub.url
        assert (await workbench.ask(HubFile(repo=REPO, file=FILE))).size == len(CONTENT)
    finally:
        await workbench.close()
