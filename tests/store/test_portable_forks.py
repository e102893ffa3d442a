"""Session files with forks, labels and the contents of work folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.store.making import GOAL, all_events, filled, steps
from workbench.domain.errors import BodyMissing
from workbench.domain.event_parts import FileState, Origin
from workbench.domain.events import Edited, FolderChanged, RunForked
from workbench.domain.ids import RunId
from workbench.store import RunLog, Store


async def forked(store: Store, session: str, parent: RunId, seq: int) -> RunLog:
    """A fork with its first event and an edit taken from the parent."""
    log = await store.new_run(session, "local", parent, seq)  # type: ignore[arg-type]
    first = RunForked(run=log.run, seq=seq + 1, at=1.0, parent=parent, label="try")
    edit = Edited(run=log.run, seq=seq + 2, at=2.0, target="result", origin=Origin(run=parent, seq=1))
    await log.append([first, edit], {}, durable=False)
    return log


async def looked(store: Store, log: RunLog, seq: int, folder: Path) -> tuple[FileState, ...]:
    seen = await store.folders().look(str(folder), {}, None)
    assert not seen.trouble
    event = FolderChanged(run=log.run, seq=seq, at=1.0, files=seen.files, whole=True)
    await log.append([event], {}, durable=False)
    return seen.files


def work_folder(folder: Path, **files: bytes) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "empty").mkdir()
    return folder


async def test_files_labels_and_forks_make_the_journey(store: Store, tmp_path: Path) -> None:
    random = os.urandom(9_000_000)
    folder = work_folder(tmp_path / "work", text=b"text", binary=b"\xff\0", zeros=bytes(70_000_000), random=random)
    log = await filled(store, 3)
    files = await looked(store, log, 4, folder)
    fork = await forked(store, log.session, log.run, 4)
    await store.label_run(fork.run, "the fork", "for\ntrying")
    assert await store.export_session(log.session, tmp_path / "file") == ""
    other = await Store.open(tmp_path / "other.db")
    first, second = await other.import_session(tmp_path / "file"), await other.import_session(tmp_path / "file")
    for row, renamed in ((first, False), (second, True)):
        parent, child = sorted(row.runs, key=lambda run: run.parent is not None)
        assert (parent.id != log.run, child.id != fork.run) == (renamed, renamed)
        assert (child.label, child.note) == ("the fork", "for\ntrying")
        begun, edit = (await all_events(other, child.id))[4:]
        assert isinstance(begun, RunForked)
        assert isinstance(edit, Edited)
        assert (begun.parent, edit.origin) == (parent.id, Origin(run=parent.id, seq=1))
    await other.folders().restore(files, tmp_path / "rebuilt")
    assert (tmp_path / "rebuilt/random").read_bytes() == random
    assert (tmp_path / "rebuilt/zeros").stat().st_size == 70_000_000
    assert (tmp_path / "rebuilt/binary").read_bytes() == b"\xff\0"
    assert (tmp_path / "rebuilt/empty").is_dir()
    await other.close()


async def test_runs_of_other_sessions_come_along_as_far_as_they_are_shared(store: Store, tmp_path: Path) -> None:
    root = await filled(store, 9, "first")
    middle = await forked(store, await store.new_session("second", GOAL), root.run, 4)
    await middle.append(steps(middle.run, 7, 3), {}, durable=False)
    back = await forked(store, root.session, middle.run, 7)
    alone = await forked(store, await store.new_session("third", GOAL), back.run, 9)
    for log in (back, alone):
        assert await store.export_session(log.session, tmp_path / log.run) == ""
    other = await Store.open(tmp_path / "other.db")
    row = await other.import_session(tmp_path / alone.run)
    assert {run.id: run.events for run in row.runs} == {root.run: 4, middle.run: 7, back.run: 9, alone.run: 11}
    assert await all_events(other, alone.run) == await all_events(store, alone.run)
    row = await other.import_session(tmp_path / back.run)
    assert sorted(run.events for run in row.runs) == [7, 9, 9]
    await other.close()


async def test_purging_takes_files_that_nothing_else_refers_to(store: Store, tmp_path: Path) -> None:
    goes, stays = await filled(store, 1, "goes"), await filled(store, 1, "stays")
    lonely = work_folder(tmp_path / "1", shared=b"shared", lonely=b"lonely")
    files = await looked(store, goes, 2, lonely)
    kept = await looked(store, stays, 2, work_folder(tmp_path / "2", shared=b"shared"))
    await store.delete_session(goes.session)
    await goes.release()
    assert await store.purge_deleted(0) == 1
    await store.folders().restore(kept, tmp_path / "rebuilt")
    with pytest.raises(BodyMissing, match="lonely"):
        await store.folders().restore(files, tmp_path / "no")


async def test_a_file_with_the_bytes_of_a_text_is_the_same_blob(store: Store, tmp_path: Path) -> None:
    log = await filled(store, 1)
    text, binary, _ = await looked(store, log, 2, work_folder(tmp_path / "w", a="ä text".encode(), b=b"\xffx"))
    assert await store.text(text.sha256 or "") == "ä text"
    assert await store.text(binary.sha256 or "") == "\ufffdx", "what can be shown of it"
