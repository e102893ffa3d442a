"""An agent's sub-agents as the set-up panel lists them: name, model, what each is for, and what it may use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Tag, Text, emptied

MOST_TAGS = 6
"""Tools of a sub-agent that are listed one by one."""
_INDENT = 14
"""Pixels by which a sub-agent's own sub-agents stand to the right."""


class SubAgentList(QWidget):
    """One below the other, each followed by its own; `words` says an agent's model and parameters in a line."""

    def __init__(self, words: Callable[[Agent], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))

    def show_agent(self, agent: Agent) -> None:
        """Show the sub-agents of an agent; where it has none, nothing."""
        emptied(self._column)
        for sub, depth in _below(agent):
            self._column.addWidget(self._line(sub, depth))
        self.setVisible(bool(agent.sub_agents))

    def _line(self, sub: SubAgent, depth: int) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(2 + depth * _INDENT, 0, 2, 0)
        column.setSpacing(px(2))
        name = Text(one_line(sub.name, 60))
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        column.addWidget(name)
        for words in (sub.purpose, self._words(sub.agent)):
            if words:
                column.addWidget(Text(one_line(words, 200), dim=True))
        tags = QWidget()
        flow = FlowLayout()
        tags.setLayout(flow)
        for words in self._tags(sub):
            flow.addWidget(Tag(words))
        column.addWidget(tags)
        line.setToolTip(plain_tip(sub.agent.system_prompt[:400] or sub.purpose))
        return line

    def _tags(self, sub: SubAgent) -> Iterator[str]:
        if sub.permission != "auto":
            yield self.tr("handing over: {0}").format(sub.permission)
        if sub.parallel:
            yield self.tr("beside others")
        grants = list(sub.tools.grants.items())
        for tool, grant in grants[:MOST_TAGS]:
            yield f"{one_line(tool, 40)} · {grant.permission}"
        if len(grants) > MOST_TAGS:
            yield self.tr("and {0} more").format(len(grants) - MOST_TAGS)
        if not grants:
            yield self.tr("no tools")


def _below(agent: Agent, depth: int = 0) -> Iterator[tuple[SubAgent, int]]:
    for sub in agent.sub_agents:
        yield sub, depth
        yield from _below(sub.agent, depth + 1)
