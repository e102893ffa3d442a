"""The seals of a database, in a folder of its own outside of it: a small file for each run, written in its place.

A file has two places. Before a commit the second one says how the log will end (`begun`), after it the first one does
too (`kept`). So a crash at any moment leaves a log that ends as one of both says, and nothing else does.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec.structs import replace

from workbench.domain.backups import Restored
from workbench.domain.errors import DamagedDatabase, StoreError, StoreFull
from workbench.domain.values import Value
from workbench.store.seals import Beginning, Keys, Seal, SealKey, signed, signed_beginning, trouble_with

_PLACE_BYTES = 384
_END = ".head"
_BEGINNING = "beginning.json"
_ASIDE = "until"


class Head(Value):
    """What stands in a run's file."""

    kept: Seal | None = None
    begun: Seal | None = None
    broken: bool = False
    """Whether one of them can't be read."""

    @property
    def both(self) -> tuple[Seal, ...]:
        """The seals that are there."""
        return tuple(seal for seal in (self.kept, self.begun) if seal is not None)


def folder_for(home: Path, database: Path) -> Path:
    """Return where the seals of a database are kept; one that lies in the home may move with it."""
    inside = database.relative_to(home) if database.is_relative_to(home) else database
    return home / "audit" / f"{database.stem}-{hashlib.sha256(str(inside).encode()).hexdigest()[:8]}"


class Heads:
    """Written by the store's writer thread; `read` and `runs` may be used from any."""

    def __init__(self, folder: Path, keys: Keys) -> None:
        self.folder = folder
        self._find_keys = keys
        self._key: SealKey | None = None
        self._files: dict[str, BinaryIO] = {}
        self._heads: dict[str, Head] = {}
        self._unkept: set[str] = set()

    def keys(self) -> Sequence[SealKey]:
        """Return the keys that can be had, the one for new seals last; may wait for a keyring."""
        return self._find_keys()

    def start(self, standing: Callable[[], dict[str, tuple[int, str]]]) -> None:
        """Note how the database stands, where no seal was ever made for it. Raises `StoreError`."""
        if (self.folder / _BEGINNING).exists() or self.runs():
            return
        with _told(self.folder):
            self._note(self.folder, Beginning(at=time.time(), runs=standing()))

    def begin_anew(self, standing: dict[str, tuple[int, str]], restored: Restored) -> None:
        """Put all seals aside, into a folder beside, and note how the database stands after a backup was put back.

        Raises `StoreError`, then the seals are as they were.
        """
        self.close()
        before = self.beginning()
        earlier = before.restored if before is not None and not trouble_with(before, self.keys()) else ()
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(restored.at))
        made, aside = (self.folder.with_name(f"{self.folder.name}.{end}-{stamp}") for end in ("from", _ASIDE))
        with _told(self.folder):
            self._note(made, Beginning(at=restored.at, runs=standing, restored=(*earlier, restored)))
            if self.folder.exists():
                self.folder.rename(_free(aside))
            made.rename(self.folder)

    def beginning(self) -> Beginning | None:
        """Return how the database stood when seals began; None: nobody knows any more."""
        try:
            return msgspec.json.decode((self.folder / _BEGINNING).read_bytes(), type=Beginning)
        except (OSError, msgspec.MsgspecError):
            return None

    def stood_so(self, run: str, seq: int, link: str) -> bool:
        """Tell whether a run ended so when the seals were put aside some time, or before it was purged."""
        keys = self.keys()
        for folder in (self.folder, *self.folder.parent.glob(f"{self.folder.name}.{_ASIDE}-*")):
            heads = Heads(folder, self._find_keys)
            seals = [replace(seal, gone=False) for seal in heads.read(run).both if not trouble_with(seal, keys)]
            beginning = heads.beginning()
            noted = beginning.runs.get(run) if beginning and not trouble_with(beginning, keys) else None
            if noted == (seq, link) or any(seal.fits(seq, bytes.fromhex(link)) for seal in seals):
                return True
        return False

    def begin(self, seal: Seal, *, before: int = 0) -> None:
        """Say how a run's log will end, before that is committed. Raises `StoreError`, then nothing may be committed.

        `before`: the last event so far of a run that has no seal yet, where that is not its beginning.
        """
        with _told(self.folder):
            head = self._head(seal.run)
            if seal.run in self._unkept:
                self._write(seal.run, 0, head.begun)
                self._unkept.discard(seal.run)
            last = head.kept or head.begun
            if last is not None and not last.gone:
                seal = replace(seal, since=last.since, why=last.why)
            elif before:
                seal = replace(seal, since=before, why=seal.why or "older")
            self._write(seal.run, 1, signed(seal, self._sealing()))

    def sync(self, run: str) -> None:
        """Bring what was begun to the disk. Raises `StoreError`."""
        with _told(self.folder):
            os.fsync(self._files[run].fileno())

    def keep(self, run: str) -> None:
        """Say that it was committed. What can't be written now is made up for before the next commit."""
        try:
            self._write(run, 0, self._heads[run].begun)
        except OSError:
            self._unkept.add(run)

    def check(self, run: str, seq: int, link: bytes) -> None:
        """Raise `DamagedDatabase` where a run's log does not end as it was sealed with a key that is still here."""
        keys = self.keys()
        told = [(seal, trouble_with(seal, keys)) for seal in self.read(run).both]
        told = [(seal, trouble) for seal, trouble in told if trouble != "key"]
        if told and not any(seal.fits(seq, link) and not trouble for seal, trouble in told):
            raise DamagedDatabase(
                f"The log of run {run} does not end as it was sealed after it was saved.",
                "`workbench audit verify` tells what is wrong. A fork of the run can go on.",
            )

    def read(self, run: str) -> Head:
        """Return what stands in a run's file, read anew."""
        try:
            data = self._path(run).read_bytes()
        except OSError:
            return Head()
        kept, begun = (_decoded(data[at : at + _PLACE_BYTES], run) for at in (0, _PLACE_BYTES))
        return Head(
            kept=kept if isinstance(kept, Seal) else None,
            begun=begun if isinstance(begun, Seal) else None,
            broken="broken" in (kept, begun),
        )

    def runs(self) -> frozenset[str]:
        """Return the runs that have a file."""
        return frozenset(file.name.removesuffix(_END) for file in self.folder.glob(f"*{_END}"))

    def let_go(self, run: str) -> None:
        """Close a run's file, which another program may write from now on."""
        self._heads.pop(run, None)
        if (file := self._files.pop(run, None)) is not None:
            file.close()

    def close(self) -> None:
        """Close all files."""
        for run in tuple(self._files):
            self.let_go(run)

    def _note(self, folder: Path, beginning: Beginning) -> None:
        for each in (folder.parent, folder):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = folder / f".{_BEGINNING}.{os.getpid()}"
        beside.write_bytes(msgspec.json.encode(signed_beginning(beginning, self._sealing())))
        beside.replace(folder / _BEGINNING)

    def _sealing(self) -> SealKey:
        if self._key is None:
            keys = self.keys()
            if not keys:
                raise StoreError(
                    "There is no key to seal what is saved.", f"See that {self.folder.parent} can be written."
                )
            self._key = keys[-1]
        return self._key

    def _head(self, run: str) -> Head:
        """What was sealed with a key that is still here; other seals say nothing."""
        if run not in self._heads:
            head, keys = self.read(run), self.keys()
            kept, begun = (
                None if seal is None or trouble_with(seal, keys) else seal for seal in (head.kept, head.begun)
            )
            self._heads[run] = Head(kept=kept, begun=begun)
        return self._heads[run]

    def _write(self, run: str, place: int, seal: Seal | None) -> None:
        if seal is None:
            return
        file = self._file(run)
        file.seek(place * _PLACE_BYTES)
        file.write(msgspec.json.encode(seal).ljust(_PLACE_BYTES - 1) + b"\n")
        head = self._head(run)
        self._heads[run] = replace(head, kept=seal) if place == 0 else replace(head, begun=seal)

    def _file(self, run: str) -> BinaryIO:
        if (file := self._files.get(run)) is None:
            path = self._path(run)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            if os.fstat(descriptor).st_size == 0:
                os.write(descriptor, (b" " * (_PLACE_BYTES - 1) + b"\n") * 2)
            file = self._files[run] = os.fdopen(descriptor, "r+b", buffering=0)
        return file

    def _path(self, run: str) -> Path:
        return self.folder / f"{run}{_END}"


def _free(folder: Path) -> Path:
    """A folder's name that is not taken, where a second was used twice."""
    names = (folder.with_name(f"{folder.name}-{number}") for number in count(2))
    return folder if not folder.exists() else next(name for name in names if not name.exists())


def _decoded(data: bytes, run: str) -> Seal | str:
    if not data.strip():
        return ""
    try:
        seal = msgspec.json.decode(data, type=Seal)
    except msgspec.MsgspecError:
        return "broken"
    return seal if seal.run == run else "broken"


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Say in plain words that a seal could not be written."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreFull(f"No room for {folder}.", "Make room on its disk, or raise its quota.") from error
        raise StoreError(
            f"{folder} can't be written ({error.strerror}), so nothing more is saved.", "Give write access to it."
        ) from error
