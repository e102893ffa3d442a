"""A call in a line of a reply; it leads to what came back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.domain.timeline_text import one_line, visible
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.inspector.decision import state_of
from workbench.ui.widgets.inspector.subject import CallStory
from workbench.ui.widgets.parts import Note, Tag, Text


class CallLine(QWidget):
    """Tool, arguments as far as they are at hand, and how it stands.

    Signals:
        wanted(str): the call with this id is to be shown with its result
    """

    wanted = Signal(str)

    def __init__(self, story: CallStory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = QToolButton()
        self.link.setText(visible(story.tool).replace("&", "&&"))
        self.link.setToolTip(self.tr("Show the call and what came back"))
        self.link.setAccessibleName(self.tr("Show call {0} of {1}").format(story.call, one_line(story.tool, 80)))
        self.link.clicked.connect(lambda: self.wanted.emit(story.call))
        self.state = Tag()
        self.state.show_tag(*state_of(story))
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.link)
        top.addStretch(1)
        top.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(2))
        column.addLayout(top)
        proposed = story.proposed
        if proposed is not None:
            more = "" if proposed.arguments.is_whole else "…"
            column.addWidget(Text(f"{proposed.arguments.text}{more}", dim=True))
        if proposed is not None and proposed.problem:
            note = Note("bad")
            note.say("", said(proposed.why))
            column.addWidget(note)
