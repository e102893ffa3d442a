"""Who may have written a result, what reads like an injection in it, and where the tool connected meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.event_parts import ConnectionMade
from workbench.domain.events import ToolFailed, ToolReturned
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.inspector.subject import CallStory
from workbench.ui.widgets.parts import Note, Tag, Text
from workbench.ui.widgets.words import size_of


class ResultTrust(QWidget):
    """Stands beneath a result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = Tag()
        self.who = Text(dim=True)
        self.suspicion = Note("bad")
        self.facts = Facts()
        top = QHBoxLayout()
        top.addWidget(self.tag)
        top.addWidget(self.who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(top)
        column.addWidget(self.suspicion)
        column.addWidget(self.facts)

    def show_story(self, story: CallStory) -> None:
        """Show what is known of a call's result; nothing where there is none."""
        ended = story.returned or story.failed
        self.setVisible(ended is not None)
        if ended is None:
            return
        self.tag.show_tag(
            self.tr("\u26a0 untrusted") if story.is_untrusted else self.tr("\u2713 trusted"),
            "warning" if story.is_untrusted else "good",
        )
        self.who.show_text(self._who(story))
        signs = ", ".join(one_line(said(sign), 120) for sign in ended.signs)
        title = self.tr("Reads like an injection: {0} %").format(round(100 * ended.suspicion))
        self.suspicion.say(title if signs else "", signs)
        self.facts.show_facts(self._facts(ended))

    def _who(self, story: CallStory) -> str:
        ended = story.returned or story.failed
        if ended is not None and ended.by == "person":
            return self.tr("You gave it.")
        if story.is_untrusted:
            return self.tr("Strangers may have written it: what decides where a call goes may not come from here.")
        if story.spec is not None and story.spec.third_party_output and story.returned is not None:
            return self.tr("The tool set says that nobody else can write what {0} returns.").format(story.tool)
        return self.tr("Only the tool itself or the workbench can have written it.")

    def _facts(self, ended: ToolReturned | ToolFailed) -> list[tuple[str, str]]:
        taken = self.tr("{0}: the value was taken out before anything was saved").format(", ".join(ended.redacted))
        made = [(self.tr("connection"), self._connection(each)) for each in ended.connections]
        return [(self.tr("secret"), taken if ended.redacted else ""), *made]

    def _connection(self, made: ConnectionMade) -> str:
        host = f"{one_line(made.host, 200) or made.address}:{made.port}"
        if made.refused:
            return self.tr("{0} refused: {1}").format(host, one_line(said(made.refused)))
        parts = [
            host,
            self.tr("at {0}").format(made.address) if made.address and made.address != made.host else "",
            self.tr("{0} sent, {1} received").format(size_of(made.sent), size_of(made.received)),
            one_line(made.ended),
            self.tr("perhaps of another call beside it") if made.shared else "",
        ]
        return " · ".join(part for part in parts if part)
