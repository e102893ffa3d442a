"""What went over the wire, rebuilt from kept bodies and proven by the hash of the bytes that were sent."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.events import ModelRequested
from workbench.domain.queries import Prompt
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import CopyButton, Facts, Note, Tag, Text


class WireTab(QWidget):
    """The payload of a request, where it went, and whether it is proven."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = Tag()
        self._says = Text(dim=True)
        self.facts = Facts()
        self._copy_hash = CopyButton(self.tr("Copy hash"))
        self._problem = Note("bad")
        self.payload = BodyView(self.tr("Payload"), source)
        self.payload.copy.setText(self.tr("Copy exactly"))
        self.payload.copy.setToolTip(self.tr("Copies the bytes as they were sent, not as they are laid out here"))
        top = QHBoxLayout()
        top.addWidget(self.badge)
        top.addWidget(self._says, 1)
        top.addWidget(self._copy_hash)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.facts)
        layout.addWidget(self._problem)
        layout.addWidget(self.payload, 1)

    def show_request(self, requested: ModelRequested | None, prompt: Prompt | None) -> None:
        """Show a request; its prompt may still be on the way."""
        self._problem.say("")
        self._copy_hash.set_copied(requested.payload if requested else "")
        target = prompt.target if prompt else requested.target if requested else ""
        digest = requested.payload if requested else ""
        self.facts.show_facts([(self.tr("to"), target), (self.tr("sha256"), digest)])
        self.payload.show_text(prompt.wire if prompt else "")
        if prompt is None:
            self.badge.show_tag("")
            self._says.show_text(self.tr("Rebuilding the payload…") if requested else "")
        elif prompt.proven:
            self.badge.show_tag(self.tr("proven"), "good")
            self._says.show_text(self.tr("Its hash is the one recorded before sending."))
        else:
            self.badge.show_tag(self.tr("not proven"), "bad")
            self._says.show_text(self.tr("Its hash differs from the one recorded before sending."))

    def show_failure(self, message: str) -> None:
        """Say why the payload can't be shown."""
        self._says.show_text("")
        self._problem.say(self.tr("The payload can't be shown"), message)
