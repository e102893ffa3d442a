"""All that is to be seen of a plugin: origin, warnings, what differs, and each tool."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.plugins import PluginRow
from workbench.domain.timeline_rows import Tone
from workbench.domain.tools import ToolSpec
from workbench.ui.plugin_words import kind_words, origin_words, package_words
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.parts import Heading, Note, Text, emptied
from workbench.ui.widgets.plugins.asked import Asked, taken_apart
from workbench.ui.widgets.plugins.changes import Changes
from workbench.ui.widgets.plugins.tool_part import ToolPart
from workbench.ui.widgets.words import effect_of


class PluginContent(QWidget):
    """Shows a plugin; it is built anew for each. `are_open`: whether the tools are unfolded from the beginning."""

    def __init__(self, parent: QWidget | None = None, *, are_open: bool = False) -> None:
        super().__init__(parent)
        self._are_open = are_open
        self.tools: list[ToolPart] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(inset(0, 0, 8, 8))
        self._column.setSpacing(px(8))

    def show_plugin(self, row: PluginRow | None, confinement: str) -> None:
        """Show what is to be seen of `row`; None: nothing. `confinement` says how tools are confined here."""
        emptied(self._column)
        self.tools = []
        if row is None:
            return
        own, *asked = taken_apart(row.asks)
        self._add_note("bad", self.tr("It can’t be used"), said(row.error))
        self._add_note("warning", self.tr("Look twice"), "\n".join(map(said, row.warnings)))
        if row.changes:
            self._column.addWidget(Changes(row.changes))
        for text in dict.fromkeys(filter(None, (row.description, own.says))):
            self._column.addWidget(Text(text))
        self._column.addWidget(self._facts(row, own.facts))
        specs = {spec.name: spec for spec in row.tools}
        names = [part.name for part in asked]
        self._column.addWidget(Heading(self.tr("Tools: {0}").format(len(asked)) if asked else self.tr("No tools")))
        for each in asked:
            spec = specs.get(each.name)
            part = self._with_hints(each, spec) if row.believed and spec else each
            made = ToolPart(part, spec, confinement, is_open=self._are_open or len(names) == 1)
            self.tools.append(made)
            self._column.addWidget(made)
        self._column.addStretch(1)

    def _facts(self, row: PluginRow, own: tuple[tuple[str, str], ...]) -> Facts:
        facts = Facts(self)
        facts.show_facts(
            (
                (self.tr("kind"), kind_words(row)),
                (self.tr("version") if row.kind == "mcp" else self.tr("package"), package_words(row)),
                (self.tr("from"), origin_words(row)),
                (self.tr("its hints"), self._hints(row)),
                *own,
                (self.tr("digest"), row.digest),
            )
        )
        return facts

    def _with_hints(self, part: Asked, spec: ToolSpec) -> Asked:
        """Say first what a tool counts as since its server is believed."""
        return part._replace(facts=((self.tr("counts as"), effect_of(spec)), *part.facts))

    def _hints(self, row: PluginRow) -> str:
        if row.kind != "mcp":
            return ""
        if row.believed:
            return self.tr("believed: they decide what its tools count as")
        return self.tr("not believed: each tool counts as irreversible and as sending")

    def _add_note(self, tone: Tone, title: str, text: str) -> None:
        if text:
            note = Note(tone)
            self._column.addWidget(note)
            note.say(title, text)
