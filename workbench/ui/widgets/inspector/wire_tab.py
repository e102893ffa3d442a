"""What went over the wire, rebuilt from kept bodies and proven by the hash of the bytes that were sent."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.domain.events import ModelRequested
from workbench.domain.queries import Prompt
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.inspector.body_view import BodyView, as_shown
from workbench.ui.widgets.inspector.change_bar import Before
from workbench.ui.widgets.inspector.message_section import difference_text
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import CopyButton, Note, Tag, Text


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
        self._prompt: Prompt | None = None
        self._before: Before | None = None
        self.compare = QToolButton()
        self.compare.setText(self.tr("Difference"))
        self.compare.setToolTip(self.tr("Show only what differs from the payload of the step before"))
        self.compare.setCheckable(True)
        self.compare.setAutoRaise(True)
        self.compare.toggled.connect(lambda _: self._show_payload())
        self.payload.top.insertWidget(self.payload.top.count() - 1, self.compare)
        top = QHBoxLayout()
        top.addWidget(self.badge)
        top.addWidget(self._says, 1)
        top.addWidget(self._copy_hash)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.facts)
        layout.addWidget(self._problem)
        layout.addWidget(self.payload, 1)

    def show_request(
        self, requested: ModelRequested | None, prompt: Prompt | None, before: Before | None = None
    ) -> None:
        """Show a request; its prompt may still be on the way."""
        self._prompt, self._before = prompt, before
        self.compare.setEnabled(before is not None)
        self._problem.say("")
        self._copy_hash.set_copied(requested.payload if requested else "")
        target = prompt.target if prompt else requested.target if requested else ""
        digest = requested.payload if requested else ""
        self.facts.show_facts([(self.tr("to"), target), (self.tr("sha256"), digest)])
        self._show_payload()
        if prompt is None:
            self.badge.show_tag("")
            self._says.show_text(self.tr("Rebuilding the payload…") if requested else "")
        elif requested is not None and requested.sent.size:
            self.badge.show_tag(self.tr("from a trace"), "neutral")
            self._says.show_text(self.tr("The messages as another program's trace has them; the bytes are not known."))
        elif prompt.proven:
            self.badge.show_tag(self.tr("proven"), "good")
            self._says.show_text(self.tr("Its hash is the one recorded before sending."))
        else:
            self.badge.show_tag(self.tr("not proven"), "bad")
            self._says.show_text(self.tr("Its hash differs from the one recorded before sending."))

    def _show_payload(self) -> None:
        prompt, before = self._prompt, self._before
        if prompt is not None and before is not None and self.compare.isChecked():
            laid_out = (as_shown(each.wire)[0] for each in (before.prompt, prompt))
            self.payload.show_difference(difference_text(*laid_out))
        else:
            self.payload.show_text(prompt.wire if prompt else "")

    def show_failure(self, message: str) -> None:
        """Say why the payload can't be shown."""
        self._says.show_text("")
        self._problem.say(self.tr("The payload can't be shown"), message)
