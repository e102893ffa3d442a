"""Shows only the rows of the open run that fit what is typed, in the list; in the lanes the others grow pale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.domain.timeline_filter import Matcher, matcher, parse
from workbench.domain.timeline_rows import Bar, Row
from workbench.ui.open_run import OpenRun
from workbench.ui.widgets.timeline import LanesView, ListPage


class Filtering(QObject):
    """Keeps list and lanes in step with the filter; it stays when another run is opened."""

    def __init__(self, run: OpenRun, page: ListPage, lanes: LanesView, noted: Callable[[Row], bool]) -> None:
        super().__init__(page)
        self._run, self._page, self._lanes, self._noted = run, page, lanes, noted
        self._line = ""
        self._fits: Matcher | None = None
        page.filter_bar.changed.connect(self._changed)
        page.timeline.filtered.connect(lambda _, __: self._count())
        page.timeline.row_selected.connect(lambda _: self._count())
        run.opened.connect(self.refresh)

    def open(self) -> None:
        """Let the person type a filter; the names of the run's tools and sub-agents complete."""
        rows = self._run.timeline.rows
        tools = {row.text.partition("(")[0] for row in rows[-_LOOKED_AT:] if row.call is not None}
        agents = {_without_number(span.name) for span in self._run.timeline.frames.values()}
        offered = self._run.started.offered if self._run.started is not None else ()
        self._page.filter_bar.offer_names(tools | {spec.name for spec in offered}, agents)
        self._page.filter_bar.open()

    def refresh(self) -> None:
        """Filter again: by what is noted now, or another run."""
        self._fits = None
        if parts := parse(self._line):
            self._fits = matcher(parts, self._run.landmarks, self._noted)
        if self._fits is not None or self._page.timeline.is_filtered:
            self._page.timeline.show_filtered(self._fits)
        self._lanes.show_fitting(self._fits_bar if self._fits is not None else None)
        self._count()

    def notes_changed(self) -> None:
        """Filter again where that looks at what is noted."""
        if any(part.value == "noted" for part in parse(self._line)):
            self.refresh()

    def _changed(self, line: str) -> None:
        self._line = line
        self.refresh()

    def _fits_bar(self, bar: Bar) -> bool:
        index = self._run.timeline.row_at(bar.seq)
        return self._fits is None or (index is not None and self._fits(index, self._run.timeline.rows[index]))

    def _count(self) -> None:
        view = self._page.timeline
        shown = view.line_count
        hidden = len(self._run.timeline.rows) - shown
        self._page.filter_bar.show_count(shown, hidden, is_whole=view.is_whole, hides_current=view.hides_current)


def _without_number(name: str) -> str:
    """Return a sub-agent's name without the number of its frame."""
    before, _, last = name.rpartition(" ")
    return before if before and last.isdigit() else name


_LOOKED_AT = 3_000
"""Of so many rows the tools' names complete, beside those that the run was offered."""
