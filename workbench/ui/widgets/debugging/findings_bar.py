"""What is broken in a run's log, above its timeline, with repairs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.domain.inspection import Finding
from workbench.ui.widgets.parts import Text, restyle
from workbench.ui.widgets.tones import tone_of


class FindingsBar(QFrame):
    """One finding at a time; hidden while there is none.

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
        self.next = QToolButton()
        self.next.setText("›")
        self.next.setToolTip(self.tr("The next finding"))
        self.next.clicked.connect(self._next)
        self._row = QHBoxLayout()
        self._row.addWidget(self.show_it)
        self._row.addStretch(1)
        self._row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.addWidget(self.words)
        column.addLayout(self._row)
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
        if not self._findings:
            return
        finding = self._findings[self._place]
        place = f"{self._place + 1} of {len(self._findings)} · " if len(self._findings) > 1 else ""
        text = self.tr("The log is broken: {0}event {1}, {2}. {3}")
        self.words.show_text(text.format(place, finding.seq, finding.rule, finding.says))
        self.next.setVisible(len(self._findings) > 1)
        for repair in finding.repairs:
            button = QPushButton(self.tr("Fork: {0}").format(repair.says))
            button.clicked.connect(lambda _=False, repair=repair: self.repair_requested.emit(finding, repair))
            self._row.insertWidget(self._row.count() - 2, button)
            self.repairs.append(button)

    def _paint_tone(self) -> None:
        tone = tone_of(self, "bad")
        sheet = f"#findings_bar {{ background: {tone.fill}; border-bottom: 1px solid {tone.edge}; }}"
        restyle(self, f"{sheet} #findings_bar QLabel {{ color: {tone.text}; }}")
