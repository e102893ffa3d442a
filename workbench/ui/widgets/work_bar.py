"""What is under way, in the status bar: the newest with its share and a way to stop it, and how many more there are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from workbench.domain.published import Progress
from workbench.ui import icons
from workbench.ui.motion import show_busy
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.under_way import words_of
from workbench.ui.widgets.parts import restyle

_WHOLE = 1000
"""Parts of the bar."""
_LONGEST = 44
"""Characters of its words; the whole stands in the tip and in the list."""


class WorkBar(QWidget):
    """Hidden while nothing is under way.

    Signals:
        stop_requested(str): what has this key is to be given up
        list_requested(): all that is under way is to be shown
    """

    stop_requested = Signal(str)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.words = self._button(self.tr("Show what is under way"))
        self.words.clicked.connect(self.list_requested)
        self.bar = QProgressBar()
        self.bar.setFixedSize(px(100), px(8))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Done of it"))
        self.stop = self._button(self.tr("Stop"))
        self.stop.setIcon(icons.icon("close"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(6, 0, 0, 0))
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.show_items(())

    def show_items(self, items: tuple[Progress, ...]) -> None:
        """Show the newest of these, and how many there are beside it."""
        self.setVisible(bool(items))
        if not items:
            self._key = ""
            return
        newest, more = items[-1], len(items) - 1
        words = words_of(newest)
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        self.words.setText((f"{short}  +{more}" if more else short).replace("&", "&&"))
        self.words.setAccessibleName(words)
        self.words.setToolTip(plain_tip("\n".join(map(words_of, items))))
        if newest.done is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, _WHOLE)
            self.bar.setValue(round(newest.done * _WHOLE))
        self.bar.setAccessibleName(words)
        self.stop.setAccessibleName(self.tr("Stop: {0}").format(words_of(newest)))
        self.stop.setVisible(newest.can_stop)
        if newest.key != self._key:
            self._key = newest.key
            self.stop.setEnabled(True)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_requested.emit(self._key)

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(tip)
        button.setMaximumHeight(self.fontMetrics().height() + 2)  # no higher than its neighbours
        restyle(button, "QToolButton { border: none; padding: 0 4px; icon-size: 14px; }")
        return button
