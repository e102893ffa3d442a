"""The events of a row as they are recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.events import encode_event
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.subject import Subject


class RawTab(QWidget):
    """Events as JSON, with their places in the log."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = BodyView(self.tr("Events"), source)
        layout = QVBoxLayout(self)
        layout.addWidget(self.events)

    def show_subject(self, subject: Subject) -> None:
        """Show the row's events."""
        lines = b",".join(encode_event(event) for event in subject.own)
        self.events.show_text(f"[{lines.decode()}]")
        seqs = [event.seq for event in subject.own]
        one = len(seqs) == 1
        words = self.tr("Event {0}") if one else self.tr("Events {0}")
        self.events.title.setText(words.format(", ".join(map(str, seqs))))
