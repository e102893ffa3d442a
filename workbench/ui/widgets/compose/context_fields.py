"""How an agent's context window is kept within bounds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.context import LOOK_UPS, STRATEGIES, ContextPlan, Strategy
from workbench.ui.said import said
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.parts import Text


class ContextFields(QWidget):
    """Edits a `ContextPlan`; shows only what its strategy heeds.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strategy = QComboBox()
        self.strategy.setAccessibleName(self.tr("Context strategy"))
        for strategy in STRATEGIES:
            self.strategy.addItem(self._title(strategy), strategy)
        self.says = Text(dim=True)
        self.budget = NumberField(self.tr("Acts above tokens"), self.tr("share of the size"), least=1)
        self.at = NumberField(self.tr("Share, 0 to 1"), "0.8", whole=False, least=0.01, most=1)
        self.keep_last = NumberField(self.tr("Newest messages that stay"), self.tr("as there is room"))
        self.recall = NumberField(self.tr("Shown again, at most"), "6", least=1)
        self.model = QLineEdit()
        self.model.setPlaceholderText(self.tr("the agent's own; or local, openai/…, qwen3 @ http://…/v1"))
        self.model.setAccessibleName(self.tr("Model that sums up"))
        self.prompt = QLineEdit()
        self.prompt.setPlaceholderText(self.tr("What that model is told; empty: our own words"))
        self.prompt.setAccessibleName(self.tr("Prompt of the summary"))
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Looked up"))
        self.by.addItem(self.tr("by words"))
        self.by.addItem(self.tr("by embeddings: how near the meaning is"))
        self.embedder = QLineEdit()
        self.embedder.setPlaceholderText(self.tr("the agent's own; or local, openai/…, nomic @ http://…/v1"))
        self.embedder.setAccessibleName(self.tr("Model that makes embeddings"))
        self._numbers = (self.budget, self.at, self.keep_last, self.recall)
        self._texts = (self.model, self.prompt, self.embedder)
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self.strategy.currentIndexChanged.connect(self._chosen)
        self.by.currentIndexChanged.connect(self._chosen)
        for field in (*self._numbers, *self._texts):
            field.textChanged.connect(self.changed)
        self._show_fields()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strategy)
        column.addWidget(self.says)
        grid = QGridLayout()
        for place, field in enumerate(self._numbers):
            grid.addWidget(self._label(field), 0, place)
            grid.addWidget(field, 1, place)
        column.addLayout(grid)
        column.addWidget(self._label(self.by))
        column.addWidget(self.by)
        for line in self._texts:
            column.addWidget(self._label(line))
            column.addWidget(line)

    def _label(self, field: QLineEdit | QComboBox) -> QLabel:
        label = QLabel(field.accessibleName())
        label.setBuddy(field)
        self._labels[field] = label
        return label

    def _title(self, strategy: Strategy) -> str:
        titles: dict[Strategy, str] = {
            "keep_all": self.tr("Keep all"),
            "sliding": self.tr("Sliding window"),
            "summarise": self.tr("Summarise at a threshold"),
            "retrieve": self.tr("Retrieve what matters"),
            "decompose": self.tr("Hand over to a fresh context"),
        }
        return titles[strategy]

    def _meaning(self, strategy: Strategy) -> str:
        says: dict[Strategy, str] = {
            "keep_all": self.tr("Every message is sent until the model says that it is too long."),
            "sliding": self.tr("The oldest messages are left out. System prompt and goal always stay."),
            "summarise": self.tr("A model sums the oldest messages up; the summary stands in their place."),
            "retrieve": self.tr("The oldest are left out; those that fit a step are looked up and shown again in it."),
            "decompose": self.tr("The model hands over with a note of what is left to do, and goes on from it alone."),
        }
        return says[strategy]

    def show_plan(self, plan: ContextPlan) -> None:
        """Show a plan."""
        usual = ContextPlan()
        self.strategy.setCurrentIndex(STRATEGIES.index(plan.strategy))
        self.budget.show_number(plan.budget)
        self.at.show_number(None if plan.at == usual.at else plan.at)
        self.keep_last.show_number(plan.keep_last)
        self.recall.show_number(None if plan.recall == usual.recall else plan.recall)
        self.model.setText(plan.model)
        self.prompt.setText(plan.prompt)
        self.by.setCurrentIndex(LOOK_UPS.index(plan.by))
        self.embedder.setText(plan.embedder)

    def plan(self) -> ContextPlan:
        """Return the plan as it is typed."""
        usual = ContextPlan()
        return ContextPlan(
            strategy=STRATEGIES[self.strategy.currentIndex()],
            budget=self.budget.whole_value(),
            at=self.at.value() or usual.at,
            keep_last=self.keep_last.whole_value(),
            model=self.model.text().strip(),
            prompt=self.prompt.text().strip(),
            recall=self.recall.whole_value() or usual.recall,
            by=LOOK_UPS[self.by.currentIndex()],
            embedder=self.embedder.text().strip(),
        )

    def problems(self) -> list[str]:
        """Return what keeps it from being a plan, one sentence each."""
        found = [problem for field in self._numbers if (problem := field.problem())]
        wrong = self.plan().wrong()
        return [*found, *([said(wrong)] if wrong else [])]

    def _chosen(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        strategy = STRATEGIES[self.strategy.currentIndex()]
        self.says.show_text(self._meaning(strategy))
        heeded: set[QWidget] = set() if strategy == "keep_all" else {self.budget, self.at}
        if strategy in ("sliding", "summarise", "retrieve"):
            heeded.add(self.keep_last)
        if strategy == "retrieve":
            heeded |= {self.recall, self.by}
            heeded |= {self.embedder} if LOOK_UPS[self.by.currentIndex()] == "embeddings" else set()
        if strategy in ("summarise", "decompose"):
            heeded |= {self.model, self.prompt}
        for field, label in self._labels.items():
            field.setVisible(field in heeded)
            label.setVisible(field in heeded)
