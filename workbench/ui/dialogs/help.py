"""The pages about Workbench, read inside of it: nothing is fetched, and no link leads out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.scale import bounded, space
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.parts import Text, clearable

_SIZE = 980, 720
_FILE = Qt.ItemDataRole.UserRole
_FIRST = ("words", "goals", "agents", "models", "tools", "context", "memory", "debugging", "timeline")
"""Pages in the order in which one reads them; all others follow by their names."""


def slug(heading: str) -> str:
    """Return how links name a heading."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).strip().replace(" ", "-")


def _place(file: Path) -> tuple[int, str]:
    return (_FIRST.index(file.stem) if file.stem in _FIRST else len(_FIRST)), file.name


class HelpWindow(QDialog):
    """Pages at the left, the one that is read at the right. Stays open beside the main window; Escape closes it."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """`folder` holds the pages, as Markdown."""
        super().__init__(parent, Qt.WindowType.Window)
        self._texts = {file.name: file.read_text("utf-8") for file in sorted(folder.glob("*.md"), key=_place)}
        self._trail: list[tuple[str, str]] = []
        self.setWindowTitle(self.tr("Help — Workbench"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all pages"))
        self.search.setAccessibleName(self.tr("Search all pages"))
        clearable(self.search)
        self.search.textChanged.connect(self._search)
        self.back = QPushButton(self.tr("&Back"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.currentItemChanged.connect(self._chosen)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.told = Text(dim=True)
        self.pages.ensurePolished()  # else the rows are laid out without their padding
        self._list(list(self._texts))
        self._lay_out()
        self.show_page(next(iter(self._texts)))

    @property
    def shown(self) -> str:
        """The file of the page that is read."""
        return self._trail[-1][0]

    def show_in_front(self, file: str, heading: str = "") -> None:
        """Show a page in front of the main window."""
        self.search.clear()
        self.show_page(file, heading)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def show_page(self, file: str, heading: str = "") -> None:
        """Show a page from a heading on, named as links name it; one that is not there changes nothing."""
        if file not in self._texts:
            return
        if not self._trail or self._trail[-1] != (file, heading):
            self._trail.append((file, heading))
        self._show(file, heading)

    def _show(self, file: str, heading: str) -> None:
        self.back.setEnabled(len(self._trail) > 1)
        self.told.show_text("")
        self.page.setMarkdown(self._texts[file])
        self.page.document().setDocumentMargin(space(3))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        block = self.page.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self.page.setTextCursor(QTextCursor(block))
                place = self.page.document().documentLayout().blockBoundingRect(block).top()
                self.page.verticalScrollBar().setValue(int(place))
                break
            block = block.next()
        for row in range(self.pages.count()):
            if self.pages.item(row).data(_FILE) == file:
                self.pages.blockSignals(True)
                self.pages.setCurrentRow(row)
                self.pages.blockSignals(False)

    def _go_back(self) -> None:
        if len(self._trail) > 1:
            self._trail.pop()
            self._show(*self._trail[-1])

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.show_page(item.data(_FILE))
        if words := self.search.text().strip():
            self.page.find(words)

    def _follow(self, url: QUrl) -> None:
        """Go to another page or heading; what leads elsewhere is copied, not opened."""
        if url.isRelative() and (url.fileName() or self.shown) in self._texts:
            self.show_page(url.fileName() or self.shown, url.fragment())
            return
        QGuiApplication.clipboard().setText(url.toString())
        self.told.show_text(self.tr("{0} is not opened here; it is in the clipboard.").format(url.toString()))

    def _search(self, words: str) -> None:
        wanted = words.strip().casefold()
        found = [file for file, text in self._texts.items() if wanted in text.casefold()]
        self._list(found)
        self.told.show_text("" if found else self.tr("No page says that."))

    def _list(self, files: Sequence[str]) -> None:
        self.pages.clear()
        for file in files:
            title = self._texts[file].partition("\n")[0].lstrip("# ").strip()
            item = QListWidgetItem(title)
            item.setData(_FILE, file)
            item.setToolTip(plain_tip(title))
            self.pages.addItem(item)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.back)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.pages)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(4), space(3), space(4), space(3))
        layout.setSpacing(space(2))
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addWidget(self.told)
        self.resize(bounded(self, *_SIZE))
        bar = self.pages.verticalScrollBar().sizeHint().width()
        left = min(self.pages.sizeHintForColumn(0) + bar + space(3), self.width() // 3)
        split.setSizes([left, self.width() - left])
