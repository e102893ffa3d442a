"""What the open run was set up with: goal, agent and tool set, as cards."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.agents import Agent
from workbench.domain.baselines import BaselineReport, Better
from workbench.domain.events import RunStarted
from workbench.domain.goals import Goal
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import model_words
from workbench.domain.tools import ASK_HUMAN, Permission, ToolSet, ToolSpec
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.empty import BEGIN, Empty
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Heading, Tag, Text, emptied, restyle, scrolled
from workbench.ui.widgets.sections import Elided
from workbench.ui.widgets.sub_agent_list import SubAgentList
from workbench.ui.widgets.tones import tone_of
from workbench.ui.widgets.words import flowing

translate = QCoreApplication.translate

_PERMISSION_TONES: dict[Permission, Tone] = {"auto": "good", "ask": "warning", "never": "neutral"}
MOST_TOOLS = 40
"""Tools that are listed one by one."""


_MARKS: dict[Better, str] = {"run": "  ▲", "baseline": "  ▼", "same": "", "unknown": ""}
"""Whether the run did better or worse."""


class Card(QFrame):
    """A box with a title and lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = Text()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._body = Text(dim=True)
        self._tags = FlowLayout()
        self._tag_box = QWidget()
        self._tag_box.setLayout(self._tags)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inset(10, 8, 10, 8))
        self.column.setSpacing(px(4))
        self.column.addWidget(self._title)
        self.column.addWidget(self._body)
        self.column.addWidget(self._tag_box)
        self._paint_edge()

    def show_card(self, title: str, body: str, tags: Iterable[str] = ()) -> None:
        """Show a title, a text, and small tags below."""
        self._title.show_text(title)
        self._title.setVisible(bool(title))
        self._body.show_text(body)
        self._body.setVisible(bool(body))
        emptied(self._tags)
        for tag in tags:
            self._tags.addWidget(Tag(tag))
        self._tag_box.setVisible(self._tags.count() > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_edge()

    def _paint_edge(self) -> None:
        colours = tone_of(self, "neutral")
        restyle(self, f"#card {{ border: 1px solid {colours.edge}; border-radius: 6px; }}")


class SetUpPanel(QWidget):
    """Goal, agent and tool set of the open run.

    Signals:
        again_requested(): a new session with this set-up, to be changed, is wanted
    """

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal, self._agent = Card(), Card()
        self._subs_title, self._subs = (
            Heading(translate("SetUp", "Sub-agents")),
            SubAgentList(agent_words),
        )
        self._tools_title = Heading(translate("SetUp", "Tool set"))
        self._tools = QVBoxLayout()
        self._tools.setSpacing(px(2))
        self._again = QPushButton(translate("SetUp", "Change and run…"))
        self._again.setToolTip(
            translate("SetUp", "A new session with this goal, agent and tool set, to be changed first")
        )
        self._again.clicked.connect(self.again_requested)
        self._baseline_title = Heading(translate("SetUp", "Beside the baseline"))
        self._baseline, self._verdict = Facts(), Text(dim=True)
        self._nothing = Empty(translate("SetUp", "No session is open. Choose one under Sessions, or begin one."), BEGIN)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(inset(10, 8, 10, 8))
        column.setSpacing(px(6))
        column.addWidget(Heading(translate("SetUp", "Goal")))
        column.addWidget(self._goal)
        for part in (self._baseline_title, self._baseline, self._verdict):
            column.addWidget(part)
        column.addWidget(Heading(translate("SetUp", "Agent")))
        column.addWidget(self._agent)
        column.addWidget(self._subs_title)
        column.addWidget(self._subs)
        column.addWidget(self._tools_title)
        column.addLayout(self._tools)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        self._area = scrolled(self._content)
        outer.addWidget(self._area, 1)
        self.show_set_up(None)

    def show_set_up(self, started: RunStarted | None) -> None:
        """Show what a run was started with; None: no run is open."""
        self.show_baseline(None)
        self._nothing.setVisible(started is None)
        self._area.setVisible(started is not None)
        if started is None:
            return
        goal, agent = started.goal, started.agent
        self._goal.show_card(goal.name or translate("SetUp", "Goal"), flowing(goal.instructions[:600]), goal_tags(goal))
        self._goal.setToolTip(plain_tip(translate("SetUp", "Work folder: {0}").format(goal.work_folder or "none")))
        self._agent.show_card(agent.name or model_words(agent.model), agent_words(agent))
        self._agent.setToolTip(plain_tip(agent.model))
        self._subs_title.setVisible(bool(agent.sub_agents))
        self._subs.show_agent(agent)
        self._tools_title.setText(
            translate("SetUp", "Tool set · {0}").format(started.tools.name)
            if started.tools.name
            else translate("SetUp", "Tool set")
        )
        self._show_tools(started.tools, started.offered)

    def show_baseline(self, report: BaselineReport | None) -> None:
        """Show the finished run beside its goal's baseline; None: there is nothing to compare."""
        for part in (self._baseline_title, self._baseline, self._verdict):
            part.setVisible(report is not None)
        if report is None:
            return
        self._baseline_title.setText(translate("SetUp", "Beside {0}").format(report.name))
        lines = [
            (said(each.what), f"{each.run or '–'} · {each.baseline or '–'}{_MARKS[each.better]}")
            for each in report.lines
        ]
        self._baseline.show_facts(lines)
        self._verdict.show_text(said(report.verdict))

    def _show_tools(self, tools: ToolSet, offered: tuple[ToolSpec, ...]) -> None:
        emptied(self._tools)
        for spec in offered[:MOST_TOOLS]:
            permission = permission_of(tools, spec.name)
            self._tools.addWidget(_ToolLine(spec, permission))
        if len(offered) > MOST_TOOLS:
            self._tools.addWidget(Text(translate("SetUp", "and {0} more").format(len(offered) - MOST_TOOLS), dim=True))
        if not offered:
            self._tools.addWidget(Text(translate("SetUp", "No tools."), dim=True))


class _ToolLine(QWidget):
    def __init__(self, spec: ToolSpec, permission: Permission) -> None:
        super().__init__()
        name = Elided(spec.name, dim=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(2, 0, 2, 0))
        row.addWidget(name, 1)
        if spec.name == ASK_HUMAN:
            row.addWidget(Tag(table_words("asks you")))
        else:
            row.addWidget(Tag(f"{effect_word(spec)} · {permission}", _PERMISSION_TONES[permission]))
        self.setToolTip(plain_tip(spec.description[:400]))


def effect_word(spec: ToolSpec) -> str:
    """Return what a tool does to the world, in a word: read, write or open world."""
    if spec.sends:
        return translate("SetUp", "open world")
    return "write" if spec.writes else "read"


def permission_of(tools: ToolSet, name: str) -> Permission:
    """Return the permission that a tool set gives: the most exact name wins."""
    if name in tools.grants:
        return tools.grants[name].permission
    stars = [p for p in tools.grants if p.endswith("*") and name.startswith(p[:-1])]
    return tools.grants[max(stars, key=len)].permission if stars else "never"


def goal_tags(goal: Goal) -> list[str]:
    """Return checks and limits as short tags."""
    files = list(dict.fromkeys(check.file for check in goal.checks))
    tags = [translate("SetUp", "done when: {0}").format(file) for file in files[:2]]
    if goal.answer_schema:
        tags.append(translate("SetUp", "answers in a form"))
    if goal.images:
        tags.append(f"{len(goal.images)} {'image' if len(goal.images) == 1 else 'images'}")
    if goal.limits.steps is not None:
        tags.append(translate("SetUp", "max {0} steps").format(goal.limits.steps))
    if goal.limits.cost is not None:
        tags.append(translate("SetUp", "max ${0}").format(f"{goal.limits.cost:g}"))
    return tags


def agent_words(agent: Agent) -> str:
    """Return model, server and parameters in one line."""
    given = agent.parameters
    parts = [model_words(agent.model), agent.base_url]
    parts += [translate("SetUp", "temp {0}").format(f"{given.temperature:g}")] if given.temperature is not None else []
    parts += [translate("SetUp", "top-p {0}").format(f"{given.top_p:g}")] if given.top_p is not None else []
    parts += [translate("SetUp", "seed {0}").format(given.seed)] if given.seed is not None else []
    parts += (
        [translate("SetUp", "effort {0}").format(given.reasoning_effort)] if given.reasoning_effort is not None else []
    )
    parts += [translate("SetUp", "constrained calls")] if agent.abilities.tool_calls == "constrained" else []
    parts += [translate("SetUp", "else {0}").format(", ".join(agent.fallbacks))] if agent.fallbacks else []
    return " · ".join(part for part in parts if part)
