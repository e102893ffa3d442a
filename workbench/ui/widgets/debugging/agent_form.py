"""The agent from the stop on: what is changed most often, and a way to all the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from workbench.domain.agents import Agent
from workbench.domain.memory import MemoryPlan
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.theme import code_font
from workbench.ui.widgets.compose.memory_fields import MemoryFields
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Note, Text
from workbench.ui.widgets.words import listed

translate = QCoreApplication.translate


class AgentForm(QWidget):
    """What it was stands beside each field that differs.

    Signals:
        changed(): a field or what is wrong with it is another now
        whole_wanted(): the person wants to see every field that an agent has
    """

    changed = Signal()
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was = self._agent = Agent(model="")
        self.trouble = ""
        """What keeps the edit from being made; empty: nothing."""
        self.model, self.base_url, self.fallbacks = QLineEdit(), QLineEdit(), QLineEdit()
        self.fallbacks.setPlaceholderText(self.tr("none; with commas between"))
        self.temperature, self.top_p, self.max_tokens, self.seed = (QLineEdit() for _ in range(4))
        self.memory = MemoryFields()
        self.system = QPlainTextEdit()
        self.system.setFont(code_font())
        self.system.setTabChangesFocus(True)
        self.system.setMinimumHeight(6 * self.system.fontMetrics().lineSpacing())
        self.subs = Text()
        self.whole = QPushButton(self.tr("&Every field…"))
        self.whole.setToolTip(self.tr("Sub-agents, context window, abilities: all that an agent has"))
        self.whole.clicked.connect(self.whole_wanted)
        self.was = Text(dim=True)
        self.note = Note("bad")
        rows = Form(self)
        rows.addRow("", self.whole)
        for title, field in (
            (self.tr("Model"), self.model),
            (self.tr("Server"), self.base_url),
            (self.tr("Fallbacks"), self.fallbacks),
            (self.tr("Temperature"), self.temperature),
            (self.tr("Top p"), self.top_p),
            (self.tr("Tokens of a reply"), self.max_tokens),
            (self.tr("Seed"), self.seed),
        ):
            rows.addRow(title, field)
            field.textChanged.connect(self._look)
        for number in (self.temperature, self.top_p, self.max_tokens, self.seed):
            number.setPlaceholderText(self.tr("the model's own"))
        rows.addRow(self.tr("Memory"), self.memory)
        self.memory.changed.connect(self._look)
        rows.addRow(self.tr("System prompt"), self.system)
        self.system.textChanged.connect(self._look)
        rows.addRow(self.tr("Sub-agents"), self.subs)
        rows.addRow("", self.was)
        rows.addRow("", self.note)

    @property
    def value(self) -> Agent:
        """The agent as it becomes. Only where there is no trouble."""
        return replace(
            self._agent,
            model=self.model.text().strip(),
            base_url=self.base_url.text().strip(),
            fallbacks=listed(self.fallbacks.text()),
            memory=self.memory.plan(),
            system_prompt=self.system.toPlainText(),
            parameters=replace(
                self._agent.parameters,
                temperature=_number(self.temperature, float),
                top_p=_number(self.top_p, float),
                max_tokens=_whole(self.max_tokens),
                seed=_whole(self.seed),
            ),
        )

    @property
    def is_edited(self) -> bool:
        """Whether it differs from what it was."""
        return bool(self.trouble) or self.value != self._was

    @property
    def typed(self) -> Agent:
        """The agent as it is typed; where a number is none, what it was before that was typed."""
        try:
            return self.value
        except ValueError:
            return self._agent

    def show_agent(self, agent: Agent) -> None:
        """Show an agent to edit."""
        self._was = agent
        self.take(agent)

    def take(self, agent: Agent) -> None:
        """Show what the agent that is edited becomes."""
        self._agent = agent
        parameters = agent.parameters
        self.model.setText(agent.model)
        self.base_url.setText(agent.base_url)
        self.fallbacks.setText(", ".join(agent.fallbacks))
        self.memory.show_plan(agent.memory)
        self.system.setPlainText(agent.system_prompt)
        self.subs.show_text(_names(agent) or self.tr("none: it works alone"))
        for field, value in (
            (self.temperature, parameters.temperature),
            (self.top_p, parameters.top_p),
            (self.max_tokens, parameters.max_tokens),
            (self.seed, parameters.seed),
        ):
            field.setText("" if value is None else f"{value:g}" if isinstance(value, float) else str(value))
        self._look()

    def _look(self) -> None:
        self.trouble = self._judged()
        self.note.say("", self.trouble)
        changed = [] if self.trouble else _differences(self._was, self.value)
        self.was.show_text(self.tr("It was: {0}").format("; ".join(changed)) if changed else "")
        self.changed.emit()

    def _judged(self) -> str:
        if problems := self.memory.problems():
            return problems[0]
        try:
            return said(self.value.wrong_fallback()) if self.value.model else self.tr("The agent needs a model.")
        except ValueError as error:
            return self.tr("This is no number: {0}").format(str(error).rpartition(":")[2].strip())


def _number(field: QLineEdit, kind: Callable[[str], float]) -> float | None:
    text = field.text().strip()
    return kind(text) if text else None


def _whole(field: QLineEdit) -> int | None:
    text = field.text().strip()
    return int(text) if text else None


def memory_line(plan: MemoryPlan) -> str:
    """Return `recalls task, session; remembers task`, or `off`."""
    parts = (("recalls", plan.reads), ("remembers", plan.writes))
    return "; ".join(f"{what} {', '.join(scopes)}" for what, scopes in parts if scopes) or "off"


def _differences(old: Agent, new: Agent) -> list[str]:
    found = [
        f"{name.replace('_', ' ')} {getattr(old, name) or '–'}"
        for name in ("model", "base_url", "system_prompt")
        if getattr(old, name) != getattr(new, name)
    ]
    if old.fallbacks != new.fallbacks:
        found.append(translate("AgentForm", "fallbacks {0}").format(", ".join(old.fallbacks) or "–"))
    if old.memory != new.memory:
        found.append(translate("AgentForm", "memory {0}").format(memory_line(old.memory)))
    if old.sub_agents != new.sub_agents:
        found.append(translate("AgentForm", "sub-agents {0}").format(_names(old) or "–"))
    found += _fields(old, new, ("context_size", "delegates_only"))
    for part in ("parameters", "abilities", "context", "frames"):
        before, after = getattr(old, part), getattr(new, part)
        found += _fields(before, after, before.__struct_fields__)
    return found


def _fields(old: object, new: object, names: Sequence[str]) -> list[str]:
    """What fields were that differ, each with its name."""
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return [
        f"{name.replace('_', ' ')} {'–' if before in (None, '') else before}"
        for name, before, after in pairs
        if before != after
    ]


def _names(agent: Agent) -> str:
    return one_line(", ".join(sub.name for sub in agent.sub_agents), 200)
