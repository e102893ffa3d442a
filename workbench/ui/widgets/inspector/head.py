"""What is selected, in a few lines above the tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.domain.events import Evaluated
from workbench.domain.timeline_rows import Row, Tone
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.shown_rows import shown, state_of
from workbench.ui.table_words import table_words
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.inspector.subject import Subject
from workbench.ui.widgets.parts import Dim, Heading, Tag, Text, restyle
from workbench.ui.widgets.words import count, seconds_of

_TONES: dict[str, Tone] = {"failed": "bad", "denied": "bad", "waiting": "warning", "in doubt": "warning"}


class RowHead(QWidget):
    """Place, words and state of a row; for an evaluation, what each check found.

    Signals:
        copy_menu_wanted(object): this menu, about to show, is to offer what can be copied
    """

    copy_menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = Heading("")
        self.state = Tag()
        self.amounts = Dim()
        self.words = Text()
        self.checks = Facts()
        self.is_cut_off = False
        """Whether nobody drives the run; it holds for the next that is shown."""
        top = QHBoxLayout()
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.amounts)
        top.addWidget(self.state)
        top.addWidget(self._copy_button())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset(12, 10, 12, 6))
        layout.setSpacing(px(4))
        layout.addLayout(top)
        layout.addWidget(self.words)
        layout.addWidget(self.checks)

    def _copy_button(self) -> QToolButton:
        self.copy_as = QToolButton()
        self.copy_as.setText(self.tr("Copy as"))
        self.copy_as.setToolTip(self.tr("What this tab shows, as curl, Python, JSON or Markdown"))
        self.copy_as.setAutoRaise(True)
        self.copy_as.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy_as.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        restyle(self.copy_as, "QToolButton { padding-right: 18px; }")
        menu = QMenu(self.copy_as)
        menu.aboutToShow.connect(lambda: self.copy_menu_wanted.emit(menu))
        self.copy_as.setMenu(menu)
        return self.copy_as

    def show_subject(self, subject: Subject) -> None:
        """Show the row."""
        row = subject.row
        self.place.setText(self._place(row))
        self.state.show_tag(state_of(row.status, is_cut_off=self.is_cut_off), _TONES.get(row.status, "neutral"))
        self.amounts.setText(" · ".join(self._amounts(row)))
        self.words.show_text(shown(row).text)
        found = [event for event in subject.own if isinstance(event, Evaluated)]
        self.checks.show_facts(
            (self.tr("passed") if check.passed else self.tr("not passed"), said(check.evidence))
            for event in found
            for check in event.checks
        )

    def _place(self, row: Row) -> str:
        if not row.step:
            return self.tr("Run")
        what = table_words(row.phase or "") or self.tr("run")
        if row.call and row.phase:
            return self.tr("Step {0} · {1} · {2}").format(row.step, what, row.call)
        return self.tr("Step {0} · {1}").format(row.step, what)

    def _amounts(self, row: Row) -> list[str]:
        found = []
        if row.tokens:
            found.append(self.tr("{0} tokens").format(count(row.tokens)))
        if row.seconds is not None:
            found.append(seconds_of(row.seconds))
        if row.cost:
            found.append(f"${row.cost:.4f}")
        return found
