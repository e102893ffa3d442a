"""Which model works, under which system prompt, with which parameters."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.agents import Agent, Parameters
from workbench.domain.connections import CatalogueRow
from workbench.domain.queries import ModelList, ModelRow, ToolList
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet
from workbench.ui.itemmodels.models import in_short
from workbench.ui.said import said
from workbench.ui.widgets.compose.ability_fields import AbilityFields
from workbench.ui.widgets.compose.context_fields import ContextFields
from workbench.ui.widgets.compose.fields import NumberField, TextArea
from workbench.ui.widgets.compose.memory_fields import MemoryFields
from workbench.ui.widgets.compose.sub_agents_section import SubAgentsSection
from workbench.ui.widgets.parts import Heading, Tag, Text
from workbench.ui.widgets.words import listed, provider_name


class AgentEditor(QWidget):
    """Edits an agent, all but its name.

    Signals:
        changed(): something is another now
        key_wanted(str): the person wants to enter the key of this provider, `anthropic` for `anthropic/`
    """

    changed = Signal()
    key_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ModelRow, ...] = ()
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if (line := self.model.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Choose one, or write its name: local, openai/gpt-5"))
        self._names = QStringListModel(self)
        self.model.setCompleter(_finder(self._names, self.model))
        self.model.setAccessibleName(self.tr("Model"))
        self.model.activated.connect(self._model_chosen)
        self.model.editTextChanged.connect(self._model_typed)
        self.state = Tag()
        self.state_says, self.facts_say = Text(dim=True), Text(dim=True)
        self._facts: dict[str, CatalogueRow] = {}
        self.enter_key = QPushButton(self.tr("Enter &key…"))
        self.enter_key.setAutoDefault(False)
        self.enter_key.clicked.connect(self._want_key)
        self.base_url = QLineEdit()
        self.base_url.setPlaceholderText(self.tr("Whoever the model's name says; or http://127.0.0.1:8080/v1"))
        self.base_url.setAccessibleName(self.tr("Server"))
        self.base_url.textChanged.connect(self._model_typed)
        self.fallbacks = QLineEdit()
        self.fallbacks.setPlaceholderText(self.tr("Asked in turn where it gives no reply: local, qwen3 @ http://…/v1"))
        self.fallbacks.setAccessibleName(self.tr("Fallbacks"))
        self.fallbacks.textChanged.connect(self.changed)
        self.system_prompt = TextArea(
            self.tr("System prompt"), self.tr("Stands before everything that the model reads"), 5
        )
        self.system_prompt.textChanged.connect(self.changed)
        own = self.tr("model's own")
        self.temperature = NumberField(self.tr("Temperature"), own, whole=False, most=2)
        self.top_p = NumberField(self.tr("Top p"), own, whole=False, most=1)
        self.max_tokens = NumberField(self.tr("Tokens of a reply"), own, least=1)
        self.seed = NumberField(self.tr("Seed"), own)
        self.context_size = NumberField(self.tr("Context size"), self.tr("unknown"), least=1)
        self._numbers = (self.temperature, self.top_p, self.max_tokens, self.seed, self.context_size)
        for field in self._numbers:
            field.textChanged.connect(self.changed)
        self.abilities = AbilityFields()
        self.abilities.changed.connect(self.changed)
        self.context = ContextFields()
        self.context.changed.connect(self.changed)
        self.memory = MemoryFields()
        self.memory.changed.connect(self.changed)
        self.sub_agents = SubAgentsSection(AgentEditor)
        self.sub_agents.changed.connect(self.changed)
        self.sub_agents.key_wanted.connect(self.key_wanted)
        self._lay_out()
        self._look()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._titled(layout, self.tr("&Model"), self.model)
        state = QHBoxLayout()
        state.addWidget(self.state)
        state.addWidget(self.state_says, 1)
        state.addWidget(self.enter_key)
        layout.addLayout(state)
        layout.addWidget(self.facts_say)
        self._titled(layout, self.tr("Ser&ver (OpenAI-compatible)"), self.base_url)
        self._titled(layout, self.tr("&Fallbacks, with commas between"), self.fallbacks)
        self._titled(layout, self.tr("System &prompt"), self.system_prompt)
        layout.setStretchFactor(self.system_prompt, 1)
        layout.addWidget(Heading(self.tr("Parameters")))
        grid = QGridLayout()
        for column, field in enumerate(self._numbers):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        layout.addLayout(grid)
        layout.addWidget(self.abilities)
        layout.addWidget(Heading(self.tr("Context window")))
        layout.addWidget(self.context)
        layout.addWidget(Heading(self.tr("Memory")))
        layout.addWidget(self.memory)
        layout.addWidget(self.sub_agents)

    def _titled(self, layout: QVBoxLayout, title: str, field: QWidget) -> None:
        heading = Heading(title)
        heading.setBuddy(field)
        layout.addWidget(heading)
        layout.addWidget(field)

    def set_models(self, models: ModelList) -> None:
        """Offer these models; what is chosen stays."""
        self.sub_agents.set_models(models)
        typed = self.model.currentText()
        self._rows, self._facts = models.rows, {row.model: row for row in models.facts}
        rows = (row.model for row in models.rows if not row.model.endswith("/"))
        self._names.setStringList(list(dict.fromkeys((*rows, *models.known))))
        self.model.blockSignals(True)
        self.model.clear()
        for row in models.rows:
            lacks = said(row.why_not).partition(": workbench ")[0]  # the command is for the console; here is a button
            state = self.tr("ready") if row.ready else one_line(lacks, 60)
            self.model.addItem(f"{one_line(row.title, 60)}   ({state})", row)
            self.model.setItemData(self.model.count() - 1, said(row.why_not), Qt.ItemDataRole.AccessibleDescriptionRole)
        self.model.setCurrentIndex(-1)
        self.model.setEditText(typed)
        self.model.blockSignals(False)
        self._look()

    def set_tools(self, tools: ToolList) -> None:
        """Offer these tools to sub-agents."""
        self.sub_agents.set_tools(tools)

    def set_granted(self, tools: ToolSet) -> None:
        """Say what the agent may use: its sub-agents never may more."""
        self.sub_agents.set_granted(tools)

    def show_agent(self, agent: Agent) -> None:
        """Show an agent."""
        self.model.setCurrentIndex(-1)
        self.model.setEditText(agent.model)
        self.base_url.setText(agent.base_url)
        self.fallbacks.setText(", ".join(agent.fallbacks))
        self.system_prompt.show_text(agent.system_prompt)
        self.temperature.show_number(agent.parameters.temperature)
        self.top_p.show_number(agent.parameters.top_p)
        self.max_tokens.show_number(agent.parameters.max_tokens)
        self.seed.show_number(agent.parameters.seed)
        self.context_size.show_number(agent.context_size)
        self.abilities.show_values(agent.abilities, agent.parameters)
        self.context.show_plan(agent.context)
        self.memory.show_plan(agent.memory)
        self.sub_agents.show_agent(agent)
        self.changed.emit()

    def agent(self, name: str = "") -> Agent:
        """Return the agent as it is typed, under a name."""
        agent = Agent(
            model=self.model.currentText().strip(),
            name=name,
            system_prompt=self.system_prompt.toPlainText(),
            base_url=self.base_url.text().strip(),
            parameters=self.abilities.parameters(
                Parameters(
                    temperature=self.temperature.value(),
                    top_p=self.top_p.value(),
                    max_tokens=self.max_tokens.whole_value(),
                    seed=self.seed.whole_value(),
                )
            ),
            abilities=self.abilities.abilities(),
            context_size=self.context_size.whole_value(),
            fallbacks=listed(self.fallbacks.text()),
            context=self.context.plan(),
            memory=self.memory.plan(),
        )
        return self.sub_agents.put_into(agent)

    def lacking(self) -> QWidget | None:
        """Return the field without which there is no agent, where nothing stands in it."""
        return None if self.model.currentText().strip() else self.model

    def problems(self) -> list[str]:
        """Return what keeps it from being an agent, one sentence each."""
        found = []
        model, url = self.model.currentText().strip(), self.base_url.text().strip()
        if not model:
            found.append(self.tr("Choose a model."))
        elif model.endswith("/"):
            text = self.tr("Say which model of {0}: write its name after “{1}”.")
            found.append(text.format(provider_name(model), model))
        if url and not url.startswith(("http://", "https://")):
            found.append(self.tr("The server's address begins with http:// or https://."))
        if wrong := self.agent().wrong_fallback():
            found.append(said(wrong))
        found += [problem for field in self._numbers if (problem := field.problem())]
        return found + self.context.problems() + self.memory.problems() + self.sub_agents.problems()

    def row(self) -> ModelRow | None:
        """Return what is known about the model that is typed."""
        model, url = self.model.currentText().strip(), self.base_url.text().strip()
        exact = [row for row in self._rows if row.model == model and row.base_url == url]
        provider = [row for row in self._rows if row.kind == "provider" and not url and model.startswith(row.model)]
        return next(iter(exact + provider), None)

    def _model_chosen(self, place: int) -> None:
        row = self.model.itemData(place)
        if isinstance(row, ModelRow):
            self.model.setCurrentIndex(-1)
            self.base_url.setText(row.base_url)
            self.model.setEditText(row.model)

    def _model_typed(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        row = self.row()
        facts = self._facts.get(self.model.currentText().strip()) if not self.base_url.text().strip() else None
        self.facts_say.show_text(in_short(facts) if facts else "")
        self.facts_say.setVisible(facts is not None)
        needs_key = row is not None and row.kind == "provider" and not row.ready
        self.enter_key.setVisible(needs_key)
        if row is None:
            self.state.show_tag("")
            typed = bool(self.model.currentText().strip())
            self.state_says.show_text(self.tr("Not in the list; it is tried when the run starts.") if typed else "")
        elif row.ready:
            self.state.show_tag(self.tr("ready"), "good")
            self.state_says.show_text(row.title)
        else:
            self.state.show_tag(self.tr("not ready"), "warning")
            self.state_says.show_text(said(row.why_not))

    def _want_key(self) -> None:
        row = self.row()
        if row is not None:
            self.key_wanted.emit(row.model.rstrip("/"))


def _finder(names: QStringListModel, parent: QWidget) -> QCompleter:
    """Offers each name that has what is typed anywhere in it."""
    finder = QCompleter(names, parent)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    finder.setMaxVisibleItems(12)
    return finder
