"""A goal file from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.agents import Agent
from workbench.domain.queries import GoalFile
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.said import said
from workbench.ui.scale import bounded
from workbench.ui.widgets.parts import Heading, Note, Text, scrolled


class TrustDialog(AskDialog):
    """Shows once what a goal file from elsewhere may do without asking.

    Signals:
        trusted(GoalFile): the person has seen it and goes on
    """

    trusted = Signal(object)

    def __init__(self, file: GoalFile, parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True, is_careful=True)
        self._file = file
        self.resize(bounded(self, 560, 460))
        self.setWindowTitle(self.tr("A goal file from elsewhere"))
        self.heading.show_text(self.tr("Open this goal file?"))
        self.yes.setText(self.tr("&Open it"))
        self.no.setText(self.tr("Cancel"))
        self.grants = Note("warning" if file.grants else "good")
        if file.grants:
            lines = "\n".join(f"• {said(grant)}" for grant in file.grants)
            self.grants.say(self.tr("It lets this happen without asking you"), lines)
        else:
            self.grants.say("", self.tr("It lets nothing happen without asking you."))
        self.add(Text(file.file, dim=True))
        self.add(scrolled(self._shown(file)), 1)
        once = self.tr("You are asked once, and again when the file changes. Nothing runs before you start it.")
        self.add(Text(once, dim=True))

    def _shown(self, file: GoalFile) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grants)
        for title, text in self._parts(file):
            if text:
                column.addWidget(Heading(title))
                column.addWidget(Text(text))
        column.addStretch(1)
        return shown

    def answer_yes(self) -> None:
        """Say that the person has seen what the file may do."""
        self.trusted.emit(self._file)
        self.accept()

    def _parts(self, file: GoalFile) -> list[tuple[str, str]]:
        return [
            (self.tr("Instructions"), file.goal.instructions),
            (self.tr("Model"), _models(file.agent)),
            (self.tr("System prompt"), file.agent.system_prompt),
            (self.tr("Work folder"), file.goal.work_folder),
            *self._below(file.agent),
        ]

    def _below(self, agent: Agent, above: str = "") -> Iterator[tuple[str, str]]:
        """Each sub-agent's models with their servers, tools and system prompt."""
        for sub in agent.sub_agents:
            name = f"{above}{sub.name}"
            tools = ", ".join(f"{tool} = {grant.permission}" for tool, grant in sub.tools.grants.items())
            parts = (_models(sub.agent), tools or self.tr("no tools"), sub.agent.system_prompt)
            yield self.tr("Sub-agent {0}").format(name), "\n".join(part for part in parts if part)
            yield from self._below(sub.agent, f"{name} › ")


def _models(agent: Agent) -> str:
    """Models and servers that an agent asks, a line each."""
    models = [*(agent.asking(place) for place in range(len(agent.fallbacks) + 1)), agent.summariser()]
    return "\n".join(dict.fromkeys(f"{each.model}  {each.base_url}".strip() for each in models))
