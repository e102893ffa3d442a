"""Embeddings that are kept beside the database: found again, lost without harm, gone after a purge."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.store.making import filled
from workbench.store import Store
from workbench.store.store import VECTORS
from workbench.store.vectors import VectorCache

ONE, TWO = b"\x00\x00\x80\x3f", b"\x00\x00\x00\x40"


def test_what_is_kept_is_found_again_and_only_by_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "embeddings.db"
    cache = VectorCache(file)
    assert cache.get(["a"]) == {}
    assert not file.exists()
    cache.put({"a": ONE, "b": TWO})
    cache.put({"a": ONE})
    assert VectorCache(file).get(["b", "a", "c"]) == {"a": ONE, "b": TWO}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    looking = VectorCache(file, read_only=True)
    looking.put({"c": ONE})
    assert looking.get(["a", "c"]) == {"a": ONE}
    cache.clear()
    assert cache.get(["a"]) == {}


def test_a_damaged_file_is_begun_anew_and_no_place_to_keep_it_is_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "embeddings.db"
    file.write_bytes(b"this is no database at all" * 100)
    cache = VectorCache(file)
    assert cache.get(["a"]) == {}
    cache.put({"a": ONE})
    assert cache.get(["a"]) == {"a": ONE}
    nowhere = VectorCache(tmp_path / "missing" / "embeddings.db")
    nowhere.put({"a": ONE})
    assert nowhere.get(["a"]) == {}


async def test_a_purge_of_texts_takes_all_embeddings_with_it(store: Store) -> None:
    log = await filled(store, 1, "goes")
    await log.keep_vectors({"a": ONE})
    assert await log.known_vectors(["a"]) == {"a": ONE}
    assert store.path.with_name(VECTORS).exists()
    await store.delete_session(log.session)
    await log.release()
    assert await store.purge_deleted(0) == 1
    assert not store.path.with_name(VECTORS).exists()
