"""How a model reasons, calls tools and takes what goes beyond plain messages."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from workbench.domain.agents import Abilities, Parameters
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.sections import Section


class AbilityFields(Section):
    """Edits a model's abilities, and the parameters that go with them; folded where all is as it is by itself.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, is_open=False)
        self.set_title(self.tr("Reasoning, tool calls, images and answers"))
        own = self.tr("model's own")
        self.effort = _choice(
            self.tr("Reasoning effort"),
            (own, None),
            *((word, word) for word in ("none", "minimal", "low", "medium", "high", "xhigh")),
        )
        self.parallel = _choice(
            self.tr("Calls side by side"),
            (own, None),
            (self.tr("several in one reply"), True),
            (self.tr("one at a time"), False),
        )
        self.tool_calls = _choice(
            self.tr("Tools are called"),
            (self.tr("as the server can: natively, else by constrained text"), "auto"),
            (self.tr("natively"), "native"),
            (self.tr("by text that can be nothing but a call or an answer"), "constrained"),
        )
        self.constrained_by = _choice(
            self.tr("Constrained by"),
            (self.tr("a JSON schema (response_format)"), "schema"),
            (self.tr("a grammar (llama.cpp)"), "grammar"),
        )
        self.answer_format = _choice(
            self.tr("Form of the answer"),
            (self.tr("asked for as the model takes it"), "auto"),
            (self.tr("as a JSON schema"), "schema"),
            (self.tr("as any JSON object"), "object"),
            (self.tr("in words alone"), "words"),
        )
        self.images = _choice(
            self.tr("Takes images"),
            (self.tr("as far as is known"), "auto"),
            (self.tr("yes"), "yes"),
            (self.tr("no"), "no"),
        )
        self.send_reasoning = QCheckBox(self.tr("Send its earlier reasoning back (reasoning_content)"))
        self.send_reasoning.toggled.connect(self.changed)
        rows = Form()
        self._choices: dict[str, QComboBox] = {
            "reasoning_effort": self.effort,
            "parallel_calls": self.parallel,
            "tool_calls": self.tool_calls,
            "constrained_by": self.constrained_by,
            "answer_format": self.answer_format,
            "images": self.images,
        }
        for field in self._choices.values():
            field.currentIndexChanged.connect(self.changed)
            rows.addRow(field.accessibleName(), field)
        rows.addRow("", self.send_reasoning)
        self.body.addLayout(rows)

    def show_values(self, abilities: Abilities, parameters: Parameters) -> None:
        """Show what an agent says."""
        said = {**msgspec.structs.asdict(parameters), **msgspec.structs.asdict(abilities)}
        for name, field in self._choices.items():
            field.setCurrentIndex(max(0, field.findData(said[name])))
        self.send_reasoning.setChecked(abilities.send_reasoning)
        is_plain = (
            abilities == Abilities() and parameters.reasoning_effort is None and parameters.parallel_calls is None
        )
        self.set_open(not is_plain)

    def abilities(self) -> Abilities:
        """Return the abilities as they are chosen."""
        return Abilities(**self._chosen(Abilities), send_reasoning=self.send_reasoning.isChecked())

    def parameters(self, others: Parameters) -> Parameters:
        """Return the other parameters with those that are chosen here."""
        return replace(others, **self._chosen(Parameters))

    def _chosen(self, kind: type[msgspec.Struct]) -> dict[str, Any]:
        fields = kind.__struct_fields__
        return {name: field.currentData() for name, field in self._choices.items() if name in fields}


def _choice(name: str, *entries: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in entries:
        box.addItem(words, value)
    return box
