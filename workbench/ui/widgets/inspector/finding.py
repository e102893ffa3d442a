"""Words looked for in the texts that the inspector shows: counted, marked, stepped through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

from workbench.ui.highlight import CodeView
from workbench.ui.scale import px
from workbench.ui.widgets.timeline.find_bar import FindBar
from workbench.ui.widgets.tones import tone_of

MOST_HITS = 2_000
"""So many are counted and marked."""


class FindInTexts(QObject):
    """Looks through the texts of a tab from the top; where the end is reached it goes on at the top."""

    def __init__(self, bar: FindBar, page: Callable[[], QWidget], reveal: Callable[[str], None]) -> None:
        """`page` gives the tab that is looked at; `reveal` lets it show texts with such words that are folded away."""
        super().__init__(bar)
        self.bar, self._page, self._reveal = bar, page, reveal
        self._hits: list[tuple[CodeView, QTextCursor]] = []
        self._marked: list[CodeView] = []
        self._waited: set[CodeView] = set()
        self._at = -1
        self._also = ""
        bar.line.setAccessibleName(self.tr("Find in the inspector"))
        bar.line.setPlaceholderText(self.tr("Find in the texts that show"))
        bar.changed.connect(lambda _: self.restart())
        bar.moved.connect(self.go)
        bar.left.connect(self._leave)

    def open(self) -> None:
        """Let the person type words; those that are selected in a text stand there."""
        chosen = next((view.textCursor().selectedText() for view in self._views() if view.hasFocus()), "")
        if chosen and "\u2029" not in chosen:
            self.bar.line.setText(chosen)
        self.bar.open()

    @property
    def words(self) -> str:
        """What is marked: what is typed here, else what is looked for in the run."""
        return self.bar.words or self._also

    def also_mark(self, words: str) -> None:
        """Mark what is looked for in the run, where nothing is looked for here; empty: nothing is."""
        if words != self._also:
            self._also = words
            self.restart()

    @property
    def is_open(self) -> bool:
        """Whether words are looked for here."""
        return self.bar.isVisible()

    def restart(self) -> None:
        """Look for the words of now in what shows now."""
        self._unmark()
        if self.words:
            self._reveal(self.words)
            self._look()
        self._show_first()
        self._tell()

    def look_again(self) -> None:
        """Look for the words of now in texts that have come since."""
        self._waited.clear()
        if self.words:
            had = bool(self._hits)
            self._look()
            if not had:
                self._show_first()
        self._tell()

    def go(self, way: int) -> None:
        """Select the next hit (1), or the one before (-1)."""
        self._look()
        if self._hits:
            start = self._at if self._at >= 0 else (-1 if way > 0 else 0)
            self._at = (start + way) % len(self._hits)
            view, cursor = self._hits[self._at]
            view.setTextCursor(cursor)
            self._bring_into_view(view)
        self._tell()

    def _views(self) -> list[CodeView]:
        """The texts that can be seen, from the top."""
        page = self._page()
        found = [view for view in page.findChildren(CodeView) if view.isVisibleTo(page)]
        return sorted(found, key=lambda view: view.mapTo(page, view.rect().topLeft()).y())

    def _look(self) -> None:
        self._unmark(keep_place=True)
        for view in self._views() if self.words else ():
            if not view.is_whole and view not in self._waited:
                self._waited.add(view)
                view.filled.connect(self.look_again, Qt.ConnectionType.SingleShotConnection)
            cursors = self._within(view)
            self._hits += [(view, cursor) for cursor in cursors]
            if cursors:
                self._marked.append(view)
                view.setExtraSelections([self._mark(cursor) for cursor in cursors])
        self._at = min(self._at, len(self._hits) - 1)

    def _within(self, view: CodeView) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        cursor = QTextCursor(view.document())
        while len(self._hits) + len(found) < MOST_HITS:
            cursor = view.document().find(self.words, cursor)
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        return found

    def _mark(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        mark, tone = QTextEdit.ExtraSelection(), tone_of(self.bar, "warning")
        mark.cursor = cursor
        mark.format.setBackground(QColor(tone.fill))
        mark.format.setForeground(QColor(tone.text))
        mark.format.setFontUnderline(True)
        return mark

    def _unmark(self, *, keep_place: bool = False) -> None:
        views = {id(view) for view in self._page().findChildren(CodeView)}
        for view in self._marked:
            if id(view) in views:
                view.setExtraSelections([])
        self._marked, self._hits = [], []
        if not keep_place:
            self._at = -1

    def _tell(self) -> None:
        number = len(self._hits)
        more = "+" if number >= MOST_HITS else ""
        if not self.bar.words:
            self.bar.show_count("")
        elif not number:
            self.bar.show_count(self.tr("nowhere"))
        elif self._at < 0:
            self.bar.show_count(self.tr("{0} hits").format(f"{number:,}{more}"))
        else:
            self.bar.show_count(self.tr("{0} of {1}").format(f"{self._at + 1:,}", f"{number:,}{more}"))

    def _show_first(self) -> None:
        """Bring the first of the run's words into view: that they are here is why the row was gone to."""
        if self._hits and not self.bar.words:
            view, cursor = self._hits[0]
            place = QTextCursor(cursor)
            place.setPosition(cursor.selectionStart())
            view.setTextCursor(place)
            self._bring_into_view(view)

    def _bring_into_view(self, view: CodeView) -> None:
        place: QWidget | None = view.parentWidget()
        while place is not None:
            if isinstance(place, QScrollArea) and (inner := place.widget()) is not None:
                at = view.viewport().mapTo(inner, view.cursorRect().center())
                place.ensureVisible(0, at.y(), 0, px(40))
            place = place.parentWidget()

    def _leave(self) -> None:
        """Give the focus to the text in which the last hit stands."""
        if 0 <= self._at < len(self._hits):
            self._hits[self._at][0].setFocus()
        else:
            self._page().setFocus()
