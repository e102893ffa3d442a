"""A connection to models: where it leads, and what goes along."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from workbench.domain.connections import ConnectionKind, ModelConnection
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded, px
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Text

_LINES = 3


class ConnectionDialog(AskDialog):
    """Asks for all but the key, which has a dialog of its own.

    Signals:
        chosen(object): a `ModelConnection`
    """

    chosen = Signal(object)

    def __init__(
        self, providers: tuple[tuple[str, str], ...], old: ModelConnection | None = None, parent: QWidget | None = None
    ) -> None:
        """`old`: what is edited; None: another is added."""
        super().__init__(parent)
        self.setMinimumWidth(bounded(self, 580).width())
        self.setWindowTitle(self.tr("Edit a connection") if old else self.tr("Add a connection"))
        self.heading.show_text(self.tr("Where are the models?"))
        self.yes.setText(self.tr("&Keep it"))
        self.no.setText(self.tr("Cancel"))
        self.name, self.base_url, self.path, self.model = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("agents begin with it: work/…"))
        self.base_url.setPlaceholderText("https://llm.example.org/v1")
        self.path.setPlaceholderText("/home/me/models/phi.gguf")
        self.model.setPlaceholderText(self.tr("proposed to agents and tested first; may stay empty"))
        self.kind = QComboBox()
        for title, kind in (
            (self.tr("An OpenAI-compatible server"), "server"),
            (self.tr("A provider, through litellm"), "provider"),
            (self.tr("A GGUF file on this machine"), "file"),
        ):
            self.kind.addItem(title, kind)
        self.provider = _searchable(providers)
        self.headers = QPlainTextEdit()
        self.headers.setTabChangesFocus(True)
        self.headers.setPlaceholderText(self.tr("X-Team: tools"))
        self.headers.setFixedHeight(_LINES * self.headers.fontMetrics().lineSpacing() + px(14))
        usual = self.tr("as in Settings")
        self.times = {
            "connect_seconds": NumberField(self.tr("Seconds to connect"), usual, whole=False),
            "first_token_seconds": NumberField(self.tr("To the first token"), usual, whole=False),
            "stall_seconds": NumberField(self.tr("Between two pieces"), usual, whole=False),
            "reply_seconds": NumberField(self.tr("For a whole reply"), usual, whole=False),
        }
        self._times = self._beside()
        self._form = self._lay_out()
        self.add(Text(self.tr("Its key is entered apart, and never stands in the file of connections."), dim=True))
        if old is not None:
            self._show(old)
        for edited in (self.name, self.base_url, self.path, *self.times.values()):
            edited.textChanged.connect(self._look)
        self.headers.textChanged.connect(self._look)
        self.provider.editTextChanged.connect(self._look)
        self.kind.currentIndexChanged.connect(self._look)
        self.name.setFocus()
        self._look()

    def connection(self) -> ModelConnection:
        """Return what is typed."""
        kind: ConnectionKind = self.kind.currentData()
        pairs = (line.partition(":") for line in self.headers.toPlainText().splitlines() if line.strip())
        return ModelConnection(
            name=self.name.text().strip(),
            kind=kind,
            provider=self.provider.currentText().strip() if kind == "provider" else "",
            base_url=self.base_url.text().strip() if kind != "file" else "",
            path=self.path.text().strip() if kind == "file" else "",
            model=self.model.text().strip(),
            headers={name.strip(): value.strip() for name, _, value in pairs} if kind != "file" else {},
            connect_seconds=self.times["connect_seconds"].value(),
            first_token_seconds=self.times["first_token_seconds"].value(),
            stall_seconds=self.times["stall_seconds"].value(),
            reply_seconds=self.times["reply_seconds"].value(),
        )

    def answer_yes(self) -> None:
        """Say what was chosen; it stays open until that is kept."""
        if self.yes.isEnabled():
            self.chosen.emit(self.connection())

    def set_failed(self, text: str) -> None:
        """Say why it was not kept."""
        self.problem.say("", text)

    def _show(self, old: ModelConnection) -> None:
        self.name.setText(old.name)
        self.kind.setCurrentIndex(self.kind.findData(old.kind))
        self.provider.setEditText(old.provider)
        self.base_url.setText(old.base_url)
        self.path.setText(old.path)
        self.model.setText(old.model)
        self.headers.setPlainText("\n".join(f"{name}: {value}" for name, value in old.headers.items()))
        for name, field in self.times.items():
            field.show_number(getattr(old, name))

    def _lay_out(self) -> Form:
        shown = QWidget()
        form = Form(shown)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Na&me"), self.name),
            (self.tr("&Of which kind"), self.kind),
            (self.tr("&Provider"), self.provider),
            (self.tr("&Address, with /v1"), self.base_url),
            (self.tr("&File"), self.path),
            (self.tr("Mo&del"), self.model),
            (self.tr("&Headers, one a line"), self.headers),
        ]
        for title, field in rows:
            label = QLabel(title)
            label.setBuddy(field)
            field.setAccessibleName(title.replace("&", ""))
            form.addRow(label, field)
        form.addRow(self._times)
        self.add(shown)
        return form

    def _beside(self) -> QWidget:
        """The seconds, two beside each other."""
        beside = QWidget()
        grid = QGridLayout(beside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        for place, field in enumerate(self.times.values()):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            row, column = divmod(place, 2)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        return beside

    def _look(self) -> None:
        kind = self.kind.currentData()
        for field, shown in (
            (self.provider, kind == "provider"),
            (self.base_url, kind != "file"),
            (self.path, kind == "file"),
            (self.headers, kind != "file"),
            (self._times, kind != "file"),
        ):
            self._form.setRowVisible(field, shown)
        wrong = next((problem for field in self.times.values() if (problem := field.problem())), "")
        wrong = wrong or said(self.connection().wrong())
        self.problem.say("", wrong if self.name.text().strip() else "")
        self.yes.setEnabled(not wrong)


def _searchable(providers: tuple[tuple[str, str], ...]) -> QComboBox:
    """All providers, found by any part of their name."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for name, _ in providers:
        box.addItem(name)
    finder = QCompleter(box.model(), box)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(finder)
    box.setEditText("")
    return box
