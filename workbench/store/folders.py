"""Work folders: what they hold at each event, rebuilt for forks, compared and carried over."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from workbench.domain.event_parts import FileState
from workbench.domain.inspection import FileDifference
from workbench.store import blobs, folder_applying, folder_building, folder_comparing
from workbench.store.database import Database
from workbench.store.folder_comparing import Base, Side
from workbench.store.folder_keeping import Keeping, Pending
from workbench.store.folder_look import Look, look
from workbench.store.folder_memory import Memories
from workbench.store.folder_scan import Limits
from workbench.store.folder_secrets import Withholding
from workbench.store.threads import Worker


class FolderKeeper:
    """Keeps the contents of work folders. One for all runs of a store; all work is done in threads of its own."""

    def __init__(self, database: Database, writer: Worker) -> None:
        self._database, self._writer = database, writer
        self._worker = Worker("folders")
        self._memories = Memories()
        self.pending = Pending()
        """What a run's next append has to save."""
        self.limits = Limits()
        """May be replaced at any time; looks from then on keep to it."""
        self.hiding = Withholding()
        """Tells which files hold secrets; replaced before the first look."""

    async def look(self, folder: str, known: Mapping[str, FileState], reported: Sequence[str] | None) -> Look:
        """Return what is new, other or gone in the folder since `known` (its files by path); the contents are kept,
        little ones at the latest with the next event that a run of this store appends.

        Where nothing is known, and when trouble is over, all there is, as `whole`. `reported`, the places that a tool
        says it changed, spares looking elsewhere, unless an earlier look missed something or this is the first one at
        the folder; None: it doesn't say. Never raises for what the folder, the disk or the database does: `trouble`
        says it, and what was missed is looked for the next time. Links are kept as links; pipes and the like are not
        kept, they are trouble.
        """
        limits, seen = self.limits, dict(known)
        keep = self._keeping()

        def work() -> Look:
            root = os.path.realpath(folder)
            return look(root, seen, reported, limits, self._memories.of(root), keep, self.hiding)

        return await self._worker.do(work)

    async def restore(
        self, files: Mapping[str, FileState] | Sequence[FileState], target: Path, living: Sequence[Path] = ()
    ) -> None:
        """Make the new or empty folder `target` hold these files; it appears as a whole or not at all.

        Files that hold secrets come from one of the `living` folders, where they are as they were; see `left_out`.

        Raises `BadInput` for a path that leads out of it or a target that can't be used, `BodyMissing`, `StoreFull`.
        """
        wanted = tuple(files.values() if isinstance(files, Mapping) else files)

        def work() -> None:
            self._keeping().save_pending()
            folder_building.build(wanted, target, self._contents, lambda state: self.hiding.as_it_was(state, living))

        await self._worker.do(work)

    async def left_out(self, files: Mapping[str, FileState], living: Sequence[Path]) -> tuple[str, ...]:
        """Return which files `restore` would leave out: they hold secrets, and are in no folder as they were."""
        withheld = [files[path] for path in sorted(files) if files[path].withheld]

        def work() -> tuple[str, ...]:
            return tuple(state.path for state in withheld if self.hiding.as_it_was(state, living) is None)

        return await self._worker.do(work) if withheld else ()

    async def difference(self, left: Path, right: Path, base: Base = None) -> tuple[FileDifference, ...]:
        """Return what would change in `left` if it became like `right`. Raises `BadInput`.

        With a `base`, what both began as, only what was changed on the right since then.
        For showing before `apply(right, left, …)`, ask for the `digest` first: then nothing unseen can be applied.
        """
        return await self._worker.do(lambda: folder_comparing.differences(self._side(left), self._side(right), base))

    async def digest(self, left: Path, right: Path, base: Base = None) -> str:
        """Return a hash of all that differs, the same for the same differences. Raises `BadInput`."""

        def work() -> str:
            return folder_comparing.digest_of(folder_comparing.pairs(self._side(left), self._side(right), base))

        return await self._worker.do(work)

    async def apply(self, source: Path, target: Path, expected_digest: str, base: Base = None) -> None:
        """Make `target` hold what `source` does where they differ (with a `base`: where the source changed it).

        Raises `BadInput` where `digest(target, source)` is another by now, with nothing changed; `BadInput` or
        `StoreFull` where the target takes no more, saying how far it came; no file is ever half written.
        """

        def work() -> None:
            left, right = self._side(target), self._side(source)
            if folder_comparing.digest_of(folder_comparing.pairs(left, right, base)) != expected_digest:
                raise folder_comparing.changed_meanwhile("other files differ")
            folder_applying.apply(right, left, base)

        await self._worker.do(work)

    def close(self) -> None:
        """End the thread after what was handed to it."""
        self._worker.close()

    def _keeping(self) -> Keeping:
        return Keeping(self._database, self._writer, self.pending)

    def _side(self, folder: Path) -> Side:
        root = os.path.realpath(folder)
        # A fork may have made more than the folder that it began with.
        limits = Limits(files=self.limits.files * 4, bytes=self.limits.bytes * 4)
        return folder_comparing.side(root, limits, self._memories.of(root), self.hiding)

    def _contents(self, refs: Sequence[str]) -> list[bytes]:
        with self._database.read() as db:
            return [blobs.read_bytes(db, ref) for ref in refs]
