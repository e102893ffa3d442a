"""All keys in force on one sheet, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from workbench.ui.key_sheet import SheetGroup, sheet_text
from workbench.ui.scale import bounded, px, space
from workbench.ui.theme import code_font, colours_of
from workbench.ui.theme_colours import Colours
from workbench.ui.widgets.parts import clearable

_SIZE = 980, 700
_WIDE = 900
"""Pixels from which on there are three columns instead of two."""


class CheatSheet(QDialog):
    """Stays open while the main window is worked in; Escape closes it."""

    def __init__(self, sheet: Callable[[str], Sequence[SheetGroup]], parent: QWidget | None = None) -> None:
        """`sheet` returns the groups in which something contains a text."""
        super().__init__(parent, Qt.WindowType.Window)
        self._sheet = sheet
        self.setWindowTitle(self.tr("Keyboard — Workbench"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search what it does, or a key"))
        self.search.setAccessibleName(self.tr("Search keys"))
        clearable(self.search)
        self.search.textChanged.connect(self.refresh)
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.setToolTip(self.tr("What is shown, as Markdown"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.change = QPushButton(self.tr("Change &keys…"))
        self.change.setAutoDefault(False)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Keys"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.copy)
        top.addWidget(self.change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(4), space(3), space(4), space(3))
        layout.setSpacing(space(2))
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        self.resize(bounded(self, *_SIZE))

    def show_in_front(self) -> None:
        """Show it with the keys of now, in front of the main window."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    def refresh(self) -> None:
        """Show the keys anew."""
        groups = self._sheet(self.search.text())
        self.copy.setEnabled(bool(groups))
        nothing = escape(self.tr("No key does that. An action without a key is found in the command palette."))
        colours = colours_of(self)
        count = 3 if self.width() >= px(_WIDE) else 2
        self.page.setHtml(_page(groups, colours, count) if groups else f"<p style='color:{colours.dim}'>{nothing}</p>")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        if (event.size().width() >= px(_WIDE)) != (event.oldSize().width() >= px(_WIDE)):
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(sheet_text(self._sheet(self.search.text())))


def _page(groups: Sequence[SheetGroup], colours: Colours, count: int) -> str:
    cells = "".join(
        f"<td width='{100 // count}%' valign='top' style='padding-right:20px'>"
        + "".join(_group(group, colours) for group in column)
        + "</td>"
        for column in _columns(groups, count)
    )
    return f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{cells}</tr></table>"


def _columns(groups: Sequence[SheetGroup], count: int) -> list[list[SheetGroup]]:
    """Share groups out in their order, so that the columns are about equally long."""
    total = sum(len(group.lines) + 2 for group in groups)
    columns: list[list[SheetGroup]] = [[] for _ in range(count)]
    used = 0
    for group in groups:
        columns[min(count - 1, used * count // total)].append(group)
        used += len(group.lines) + 2
    return columns


def _group(group: SheetGroup, colours: Colours) -> str:
    family = escape(code_font().family())
    style = f"padding:2px 0; color:{colours.accent}; font-family:{family}; white-space:nowrap"
    rows = "".join(
        f"<tr><td style='padding:2px 8px 2px 0'>{escape(line.text)}</td>"
        f"<td align='right' style='{style}'>{escape(line.key)}</td></tr>"
        for line in group.lines
    )
    heading = f"<p style='margin:10px 0 2px 0; color:{colours.dim}'><b>{escape(group.title)}</b></p>"
    return f"{heading}<table width='100%' cellspacing='0'>{rows}</table>"
