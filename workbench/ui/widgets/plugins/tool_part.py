"""One tool of a plugin: all that it declares, how it is confined, and its schema."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import visible
from workbench.domain.tools import ToolSpec
from workbench.ui.scale import inset, px
from workbench.ui.theme import code_font
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.json_values import laid_out
from workbench.ui.widgets.parts import Tag, Text
from workbench.ui.widgets.plugins.asked import Asked
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.words import effect_meaning, effect_name

translate = QCoreApplication.translate

MOST_LINES = 14
"""Lines of a schema before it scrolls."""


class ToolPart(Section):
    """A tool that folds away; `asked` is what its plugin says of it, `spec` what that comes to."""

    def __init__(
        self, asked: Asked, spec: ToolSpec | None, confinement: str, parent: QWidget | None = None, *, is_open: bool
    ) -> None:
        super().__init__(parent=parent, is_open=is_open)
        first = asked.says.partition("\n")[0]
        self.set_title(asked.name, words="" if is_open else first)
        self.header.toggled.connect(lambda is_open: self.words.show_text("" if is_open else first))
        self.body.setContentsMargins(inset(18, 2, 0, 10))
        if spec is not None:
            self.body.addWidget(_tags(spec))
        self.body.addWidget(Text(asked.says))
        self.facts = Facts(self)
        self.facts.show_facts((*asked.facts, *self._walls(spec, confinement)))
        self.body.addWidget(self.facts)
        if spec is not None:
            self.body.addWidget(_schema(spec))

    def _walls(self, spec: ToolSpec | None, confinement: str) -> tuple[tuple[str, str], ...]:
        if spec is None:
            return ()
        bare = self.tr("nothing: it can do whatever you can")
        return ((self.tr("confined by"), confinement if spec.confined else bare),)


def _tags(spec: ToolSpec) -> QWidget:
    """Say what matters most at a glance."""
    box = QWidget()
    flow = FlowLayout()
    box.setLayout(flow)
    final = spec.effect == "irreversible"
    shown: list[tuple[str, Tone, str]] = [
        (effect_name(spec.effect), "bad" if final else "good" if spec.effect == "pure" else "warning", ""),
        (translate("ToolPart", "sends"), "bad", translate("ToolPart", "A call may let something leave this machine."))
        if spec.sends
        else ("", "good", ""),
        (translate("ToolPart", "secrets"), "warning", ", ".join(spec.secrets)) if spec.secrets else ("", "good", ""),
        (translate("ToolPart", "unconfined"), "bad", "") if not spec.confined else ("", "good", ""),
    ]
    for text, tone, tip in shown:
        if text:
            tag = Tag(text, tone)
            tag.setToolTip(plain_tip(tip or effect_meaning(spec.effect)))
            flow.addWidget(tag)
    return box


def _schema(spec: ToolSpec) -> Section:
    part = Section(is_open=False)
    part.set_title(translate("ToolPart", "Schema of its arguments"))
    view = QPlainTextEdit(visible(laid_out(spec.schema)))
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setFont(code_font())
    view.setAccessibleName(translate("ToolPart", "Schema of the arguments of {0}").format(spec.name))
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    lines = min(MOST_LINES, view.blockCount() + 1)
    view.setFixedHeight(lines * view.fontMetrics().lineSpacing() + px(14))
    part.body.addWidget(view)
    return part
