"""A result as what it is: table, tree, picture, difference or text, with a switch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.domain.messages import PromptImage
from workbench.domain.result_kinds import Kind, Reading, reading_of
from workbench.domain.values import Body
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.image_view import ImageView
from workbench.ui.widgets.inspector.json_tree import JsonTree
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.table_view import TableView
from workbench.ui.widgets.parts import emptied

_LINES = 18
READ_LATER = 200_000
"""A text of more characters shows as text first, and as what it is in the next turn of the event loop."""


class ResultView(BodyView):
    """A text whose best reading is chosen by its content; what a person chose is kept while it is possible.

    Signals:
        kind_chosen(str): the person wants another reading
    """

    kind_chosen = Signal(str)

    def __init__(self, title: str, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(title, source, parent, lines=_LINES)
        self._arguments = ""
        self._reading = Reading(kinds=("text",))
        self._chosen: Kind | None = None
        self._made: set[Kind] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._read_whole)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Show the result as"))
        self.kind.activated.connect(self._choose)
        self.top.insertWidget(self.top.count() - 1, self.kind)
        self.table, self.tree = TableView(), JsonTree()
        self.tree.setAccessibleName(self.tr("Result as a tree"))
        self.images = QWidget()
        self._picture = QVBoxLayout(self.images)
        self._picture.setContentsMargins(0, 0, 0, 0)
        height = _LINES * self.code.fontMetrics().lineSpacing()
        for widget in (self.table, self.tree):
            widget.setFixedHeight(height)
        for each in (self.table, self.tree, self.images):
            self.column.addWidget(each)
        self._show_kind("text")

    @property
    def shown_kind(self) -> Kind:
        """As what the result shows."""
        return self._reading.kinds[max(0, self.kind.currentIndex())]

    def show_result(self, body: Body | None, arguments: Body | None, hint: str) -> None:
        """Show a result; `arguments` of its call, `hint` the language of what is no JSON."""
        self._arguments = arguments.text if arguments is not None and arguments.is_whole else ""
        self.show_body(body, hint)
        if body is None or not self.copy.isEnabled():
            self._later.stop()
            self._read(Reading(kinds=("text",)))

    def show_text(self, text: str) -> None:
        """Show a text that is whole."""
        super().show_text(text)
        if len(text) > READ_LATER:
            self._read(Reading(kinds=("text",)))
            self._later.start()
        else:
            self._read_whole()

    def show_as_text(self) -> None:
        """Show the text for now; what the person chose holds again for the next result."""
        if self._later.isActive():
            self._read_whole()
        self._show_kind("text")

    def _read_whole(self) -> None:
        self._later.stop()
        same = QCoreApplication.translate("MessageSection", "{0} lines as before")
        self._read(reading_of(self.whole, self._arguments, same))

    def _read(self, reading: Reading) -> None:
        self._reading, self._made = reading, set()
        self.kind.clear()
        self.kind.addItems([self._words(kind) for kind in reading.kinds])
        self.kind.setVisible(len(reading.kinds) > 1)
        is_kept = self._chosen is not None and self._chosen in reading.kinds
        self._show_kind(self._chosen if is_kept and self._chosen else reading.kinds[0])

    def _words(self, kind: Kind) -> str:
        match kind:
            case "text":
                return self.tr("Text")
            case "tree":
                return self.tr("Tree")
            case "table":
                return self.tr("Table")
            case "image":
                return self.tr("Image")
            case "diff":
                return self.tr("Difference")

    def _choose(self, place: int) -> None:
        self._chosen = self._reading.kinds[place]
        self._show_kind(self._chosen)
        self.kind_chosen.emit(self._chosen)

    def _show_kind(self, kind: Kind) -> None:
        self.kind.setCurrentIndex(self._reading.kinds.index(kind) if kind in self._reading.kinds else 0)
        if kind not in self._made:
            self._made.add(kind)
            self._make(kind)
        if kind == "diff":
            self.show_difference(self._reading.diff)
        elif self._is_difference:
            super().show_text(self.whole)
        self.code.setVisible(kind in ("text", "diff"))
        self.table.setVisible(kind == "table")
        self.tree.setVisible(kind == "tree")
        self.images.setVisible(kind == "image")

    def _make(self, kind: Kind) -> None:
        """Fill a view when it is looked at first."""
        reading = self._reading
        if kind == "table" and reading.table is not None:
            self.table.show_table(reading.table)
        elif kind == "tree":
            self.tree.show_json(self.whole)
        elif kind == "image" and reading.image is not None:
            emptied(self._picture)
            self._picture.addWidget(ImageView(PromptImage(kind=reading.image.kind, data=reading.image.data)))
