"""What the policy said about a call: its stages in their order, and where a value came from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.domain.event_parts import Says, Stage, Trail, Verdict
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import one_line
from workbench.ui.icons import icon
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.parts import Tag, Text, emptied

STAGES: tuple[Stage, ...] = ("schema", "scope", "rate", "provenance", "injection", "permission")
_TONES: dict[Says, Tone] = {"passed": "good", "noted": "neutral", "held": "warning", "refused": "bad"}


def says_word(says: Says) -> str:
    """Return what a stage said, as one word."""
    return {
        "passed": QCoreApplication.translate("Verdicts", "passed"),
        "noted": QCoreApplication.translate("Verdicts", "noted"),
        "held": QCoreApplication.translate("Verdicts", "held"),
        "refused": QCoreApplication.translate("Verdicts", "refused"),
    }[says]


class TrailSteps(QWidget):
    """The way of a value from where it first stood, each step a link.

    Signals:
        chosen(Trail): where this step stands is to be looked at
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self.hide()

    def show_path(self, path: Iterable[Trail]) -> None:
        """Show these steps, in their order; without any, nothing."""
        emptied(self._column)
        self.links = []
        for trail in path:
            link = self._link(trail)
            self.links.append(link)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(Text(f"“{trail.text}”", dim=True))
        self.setVisible(bool(self.links))

    def _link(self, trail: Trail) -> QToolButton:
        link = QToolButton()
        link.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        link.setAutoRaise(True)
        link.setIcon(icon("link-external"))
        place = trail.call or self.tr("event {0}").format(trail.seq)
        words = f"{one_line(trail.source, 40)} · {place}"
        link.setText(words.replace("&", "&&"))
        link.setAccessibleName(self.tr("Show where it came from: {0}").format(words))
        link.setToolTip(self.tr("Show this in the timeline"))
        link.clicked.connect(lambda: self.chosen.emit(trail))
        return link


class VerdictRow(QWidget):
    """One stage: its name, what it said, why, by which rule, and the path of what it is about.

    Signals:
        chosen(Trail): as `TrailSteps`
    """

    chosen = Signal(object)

    def __init__(self, stage: Stage, verdict: Verdict | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        says: Says = verdict.says if verdict is not None else "passed"
        self.says = Tag(says_word(says), _TONES[says])
        name = Text(stage_name(stage))
        name.setWordWrap(False)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self.says)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(top)
        self.why = Text(said(verdict.why) if verdict is not None else "", dim=says == "passed")
        column.addWidget(self.why)
        self.why.setVisible(bool(self.why.whole))
        self.steps = TrailSteps(self)
        self.steps.chosen.connect(self.chosen)
        if verdict is not None:
            if verdict.rule and verdict.rule not in verdict.why:
                column.addWidget(Text(self.tr("by the rule {0}").format(verdict.rule), dim=True))
            self.steps.show_path(verdict.path)
        column.addWidget(self.steps)
        self.setAccessibleName(f"{name.whole}: {self.says.text()}. {self.why.whole}".strip())


class VerdictList(QWidget):
    """The stages that a call went through, in their order; one that is not mentioned passed.

    Signals:
        chosen(Trail): as `TrailSteps`
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[VerdictRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.setAccessibleName(self.tr("What the policy said"))

    def show_verdicts(self, verdicts: Iterable[Verdict]) -> None:
        """Show what the stages said; those behind one that refused were never asked, and are left out."""
        found = list(verdicts)
        emptied(self._column)
        self.rows = []
        for stage in STAGES:
            mine = [each for each in found if each.stage == stage]
            for verdict in mine:
                self._add(VerdictRow(stage, verdict))
            if not mine:
                self._add(VerdictRow(stage, None))
            if any(each.says == "refused" for each in mine):
                break

    def show_held(self, verdicts: Iterable[Verdict]) -> None:
        """Show only what holds the call."""
        emptied(self._column)
        self.rows = []
        for verdict in verdicts:
            if verdict.says == "held":
                self._add(VerdictRow(verdict.stage, verdict))
        self.setVisible(bool(self.rows))

    def _add(self, row: VerdictRow) -> None:
        row.chosen.connect(self.chosen)
        self.rows.append(row)
        self._column.addWidget(row)


def stage_name(stage: Stage) -> str:
    """Return a stage as the window names it."""
    return {
        "schema": QCoreApplication.translate("Verdicts", "schema"),
        "scope": QCoreApplication.translate("Verdicts", "scope"),
        "rate": QCoreApplication.translate("Verdicts", "rate"),
        "provenance": QCoreApplication.translate("Verdicts", "provenance"),
        "injection": QCoreApplication.translate("Verdicts", "injection"),
        "permission": QCoreApplication.translate("Verdicts", "permission"),
    }[stage]
