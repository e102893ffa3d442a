"""The line in which a filter is typed, with completions, and how each part of it was understood."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.domain.timeline_filter import WORDS, FilterPart, parse, without
from workbench.domain.timeline_text import one_line
from workbench.ui.icons import icon
from workbench.ui.scale import px, space
from workbench.ui.table_words import plural
from workbench.ui.theme import colours_of
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Text, clearable, restyle
from workbench.ui.widgets.words import grouped

TYPING_MS = 150
"""How long a pause in typing is before rows are filtered."""
_MOST_CHIPS = 12


class FilterBar(QFrame):
    """Hidden until it is wanted.

    Signals:
        changed(str): another filter is typed; empty: none
        left(): the person is done with the field; the list is to have the keys
    """

    changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Filter rows"))
        self.line.setPlaceholderText(self.tr('Filter: tool:files.write error cost>0.01 "some words"'))
        clearable(self.line)
        self.count = Text(dim=True)
        self.count.setWordWrap(False)
        self.count.setMinimumWidth(px(40))
        self.close_button = tool_button(self.tr("End the filter (Esc)"), "close")
        self.close_button.clicked.connect(self.end)
        self._words = QStringListModel(list(WORDS), self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self.line)
        self._completer.activated.connect(self._complete)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self.hidden = QToolButton(self.chips)
        self.hidden.setText(self.tr("The selected row is hidden"))
        self.hidden.setToolTip(self.tr("End the filter and show it"))
        self.hidden.setObjectName("hidden_chip")
        self.hidden.clicked.connect(self.end)
        self.hidden.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.line.textEdited.connect(self._offer)
        self.line.textChanged.connect(lambda _: self._typing.start())
        self.line.installEventFilter(self)
        self._told = ""
        row = QHBoxLayout()
        row.setSpacing(space(2))
        row.addWidget(self.line, 3)
        row.addWidget(self.count, 2)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(3), px(5), space(2), px(5))
        column.setSpacing(space())
        column.addLayout(row)
        column.addWidget(self.chips)
        self.chips.hide()
        self._paint_tone()
        self.hide()

    def offer_names(self, tools: Iterable[str], agents: Iterable[str]) -> None:
        """Complete the names of these tools and sub-agents too."""
        named = [f"tool:{name}" for name in sorted(tools)]
        self._words.setStringList([*WORDS, *named, *(f"agent:{_quoted(name)}" for name in sorted(agents))])

    def open(self) -> None:
        """Show the field and put the cursor into it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def end(self) -> None:
        """Show all rows again and go away."""
        self.line.clear()
        self._tell()
        self.hide()
        self.left.emit()

    def set_line(self, line: str) -> None:
        """Filter by another line."""
        self.line.setText(line)
        self._tell()

    def show_count(self, shown: int, hidden: int, *, is_whole: bool, hides_current: bool) -> None:
        """Say how many rows fit; nothing while there is no filter."""
        if not self._told:
            self.count.show_text("")
            self.hidden.hide()
            return
        rows = plural("Timeline", "%n row(s)", shown)
        words = self.tr("{0} · {1} hidden").format(rows, grouped(hidden))
        if not is_whole:
            words = self.tr("{0} · looking …").format(rows)
        self.hidden.setVisible(hides_current)
        self.count.show_text(words)
        self.count.setToolTip(plain_tip(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends the filter, Return and Down lead to the list; while completions show, keys are theirs."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _word(self) -> str:
        """What is typed of the word at the cursor."""
        return self.line.text()[: self.line.cursorPosition()].rpartition(" ")[2]

    def _offer(self) -> None:
        word = self._word().removeprefix("-")
        self._completer.setCompletionPrefix(word)
        found = self._completer.completionCount()
        if not word or not found or (found == 1 and self._completer.currentCompletion() == word):
            if (popup := self._completer.popup()) is not None:
                popup.hide()
        else:
            self._completer.complete()

    def _complete(self, chosen: str) -> None:
        at, word = self.line.cursorPosition(), self._word().removeprefix("-")
        text = self.line.text()
        before = text[: at - len(word)] + chosen
        space = "" if chosen.endswith((":", ">")) else " "
        self.line.setText(before + space + text[at:].lstrip())
        self.line.setCursorPosition(len(before) + len(space))

    def _tell(self) -> None:
        self._typing.stop()
        line = self.line.text().strip()
        if line != self._told:
            self._told = line
            self._show_chips(parse(line))
            self.changed.emit(line)

    def _show_chips(self, parts: tuple[FilterPart, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.hidden:
                widget.deleteLater()
        for part in parts[:_MOST_CHIPS]:
            chip = QToolButton(self.chips)
            chip.setText(f"{one_line(chip_words(part), 40)}  ×")
            chip.setToolTip(self.tr("Take it away"))
            chip.setAccessibleName(self.tr("Take away {0}").format(chip_words(part)))
            chip.clicked.connect(lambda _=False, part=part: self.set_line(without(self.line.text(), part)))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.hidden)
        self.chips.setVisible(bool(parts))
        self._flow.invalidate()
        self._flow.activate()

    def _paint_tone(self) -> None:
        colours = colours_of(self)
        restyle(
            self,
            f"#filter_bar {{ background: {colours.window}; border-bottom: 1px solid {colours.border}; }}"
            f" #filter_bar QToolButton {{ color: {colours.text}; background: {colours.selection}; border: none;"
            " border-radius: 8px; padding: 1px 8px; }"
            f" #filter_bar QToolButton:hover, #filter_bar QToolButton:focus {{ background: {colours.hover}; }}"
            f" #filter_bar QToolButton#hidden_chip {{ background: transparent; color: {colours.dim}; }}"
            " #filter_bar QToolButton#icon_button { background: transparent; padding: 2px; }",
        )


def chip_words(part: FilterPart) -> str:
    """Return how a part was understood, in words."""
    not_ = "not " if part.refused else ""
    match part.kind:
        case "text":
            return f"{not_}“{part.value}”"
        case "bound":
            return f"{not_}{part.value} {part.than} {part.number:g}"
        case "tool" | "agent" | "step":
            return f"{not_}{part.kind} {part.value}"
        case _:
            return f"{not_}{part.value}"


def tool_button(says: str, name: str) -> QToolButton:
    """Return a small button with an icon only, and words for those who can't see it."""
    button = QToolButton()
    button.setObjectName("icon_button")
    button.setIcon(icon(name))
    button.setToolTip(plain_tip(says))
    button.setAccessibleName(says)
    button.setAutoRaise(True)
    return button


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
