"""What is broken in a run's log, above its timeline, with repairs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.domain.inspection import Finding, Repair
from workbench.ui.said import said
from workbench.ui.scale import inset
from workbench.ui.widgets.debugging.diff_view import DiffView
from workbench.ui.widgets.parts import Text, restyle
from workbench.ui.widgets.tones import tone_of

translate = QCoreApplication.translate

_MOST_LINES = 10
"""Of a difference that are shown at once."""


class FindingsBar(QFrame):
    """One finding at a time; hidden while there is none. A repair shows what it would change before it can be had.

    Signals:
        shown(int): the event of a finding is to be shown
        repair_requested(object, object): a fork with that `Repair` of that `Finding` is wanted
    """

    shown = Signal(int)
    repair_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_bar")
        self._findings: tuple[Finding, ...] = ()
        self._place = 0
        self.words = Text()
        self.show_it = QPushButton(self.tr("Show"))
        self.show_it.clicked.connect(lambda: self.shown.emit(self._findings[self._place].seq))
        self.repairs: list[QPushButton] = []
        self.difference = DiffView()
        self.go = QPushButton(self.tr("&Fork with this repair…"))
        self.go.clicked.connect(self._wanted)
        self._chosen: Repair | None = None
        self.next = QToolButton()
        self.next.setText("›")
        self.next.setToolTip(self.tr("The next finding"))
        self.next.setAccessibleName(self.tr("The next finding"))
        self.next.clicked.connect(self._next)
        self._row = QHBoxLayout()
        self._row.addWidget(self.show_it)
        self._row.addStretch(1)
        self._row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(12, 5, 8, 5))
        column.addWidget(self.words)
        column.addLayout(self._row)
        column.addWidget(self.difference)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self._paint_tone()
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these; none: the bar goes away."""
        self._findings, self._place = findings, 0
        self.setVisible(bool(findings))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _next(self) -> None:
        self._place = (self._place + 1) % len(self._findings)
        self._show()

    def _show(self) -> None:
        for button in self.repairs:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.repairs = []
        self._choose(None)
        if not self._findings:
            return
        finding = self._findings[self._place]
        place = (
            translate("FindingsBar", "{0} of {1} · ").format(self._place + 1, len(self._findings))
            if len(self._findings) > 1
            else ""
        )
        text = self.tr("The log is broken: {0}event {1}, {2}. {3}")
        self.words.show_text(text.format(place, finding.seq, finding.rule, said(finding.says)))
        self.next.setVisible(len(self._findings) > 1)
        for repair in finding.repairs:
            button = QPushButton(said(repair.says))
            button.setCheckable(True)
            button.setToolTip(self.tr("Shows what a fork with this repair would change"))
            button.clicked.connect(lambda on, repair=repair: self._choose(repair if on else None))
            self._row.insertWidget(self._row.count() - 2, button)
            self.repairs.append(button)

    def _choose(self, repair: Repair | None) -> None:
        """Show what a repair would change; None: none is looked at."""
        self._chosen = repair
        for button, each in zip(self.repairs, self._repairs(), strict=False):
            button.setChecked(each is repair)
        for widget in (self.difference, self.go):
            widget.setVisible(repair is not None)
        if repair is not None:
            lines = [*(f"- {line}" for line in repair.left_out), *(f"+ {line}" for line in repair.instead)]
            self.difference.setPlainText("\n".join(lines))
            height = min(len(lines), _MOST_LINES) * self.difference.fontMetrics().lineSpacing()
            self.difference.setFixedHeight(height + 2 * int(self.difference.document().documentMargin()) + 4)

    def _repairs(self) -> tuple[Repair, ...]:
        return self._findings[self._place].repairs if self._findings else ()

    def _wanted(self) -> None:
        if self._chosen is not None:
            self.repair_requested.emit(self._findings[self._place], self._chosen)

    def _paint_tone(self) -> None:
        tone = tone_of(self, "bad")
        sheet = f"#findings_bar {{ background: {tone.fill}; border-bottom: 1px solid {tone.edge}; }}"
        restyle(self, f"{sheet} #findings_bar QLabel {{ color: {tone.text}; }}")
