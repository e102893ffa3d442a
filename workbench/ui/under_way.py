"""All that takes over a second, in one list: what the engine tells of, and what the window does itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.domain.published import Progress
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said


class UnderWayList(QObject):
    """The newest last.

    Signals:
        changed(): something began, went on or is over
        failed(): something is over that did not come to what was wanted; `changed` follows
    """

    changed = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, Progress] = {}

    @property
    def items(self) -> tuple[Progress, ...]:
        """What is under way, the newest last."""
        return tuple(self._items.values())

    def hear(self, progress: Progress) -> None:
        """Take how far something is; with a share of 1 it is over."""
        if progress.failed:
            self.failed.emit()
        if progress.done is not None and progress.done >= 1:
            if self._items.pop(progress.key, None) is None:
                return
        else:
            self._items[progress.key] = progress
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is under way any more: whoever did it is gone."""
        self._items.clear()
        self.changed.emit()


def words_of(progress: Progress) -> str:
    """Return what is done, and how much of it, on one line."""
    text = one_line(said(progress.text), 120)
    return f"{text} ({progress.done:.0%})" if progress.done is not None else text
