"""What a run's work folder held, as a fold over what was seen of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.domain.events import AnyEvent, FileState, FolderChanged, RunStarted


def files_at(events: Iterable[AnyEvent]) -> tuple[dict[str, FileState], str]:
    """Return the files after the events, by path, and why the folder can't be restored so; empty: it can.

    A look that failed leaves the folder unknown until the whole of it was seen again.
    """
    files: dict[str, FileState] = {}
    trouble = ""
    for event in events:
        if isinstance(event, RunStarted) and event.goal.work_folder:
            trouble = "The work folder had not been looked at yet."
        elif isinstance(event, FolderChanged):
            trouble = event.trouble or ("" if event.whole else trouble)
            if event.whole:
                files = {}
            for file in event.files:
                if file.sha256 is None:
                    files.pop(file.path, None)
                else:
                    files[file.path] = file
    return files, trouble


def files_for_fork(events: Sequence[AnyEvent], seq: int) -> tuple[dict[str, FileState], str]:
    """Return what the folder held at an event; before the first look at it, what that found: no call had run yet."""
    first = next((event.seq for event in events if isinstance(event, FolderChanged)), seq)
    return files_at(events[: max(seq, first)])
