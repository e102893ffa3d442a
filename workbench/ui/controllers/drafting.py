"""Keeps what is composed while it is typed, and brings it back."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

from workbench.ui.draft import Draft, DraftFile
from workbench.ui.widgets.compose import ComposeDialog
from workbench.ui.widgets.compose.step_words import Composed
from workbench.ui.widgets.words import moment_of

SOON_MS: Final = 400
"""How long after a change it is kept."""


class Drafting(QObject):
    """Stands behind the dialog while it is open. What is shown without having been touched is no draft."""

    def __init__(self, file: DraftFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._dialog: ComposeDialog | None = None
        self._untouched: list[Composed] = []
        self._other: Composed | None = None
        self._kept: Draft | None = None
        self._was_asked = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._keep)

    def cut_off(self) -> Draft | None:
        """Return the draft that was on the screen when the window went away, once."""
        was_asked, self._was_asked = self._was_asked, True
        draft = None if was_asked else self._file.read()
        return draft if draft is not None and draft.is_open else None

    def begin(self, dialog: ComposeDialog, value: Composed, *, is_new: bool) -> None:
        """Show something in a dialog that was just made: what was kept in its place where a new one is begun."""
        self._dialog = dialog
        dialog.changed.connect(self._soon.start)
        dialog.draft.pressed.connect(self._swap)
        draft = self._kept = self._file.read()
        dialog.set_value(*(value if is_new or draft is None else draft.value))
        self._untouched = [dialog.value()]
        if draft is None:
            return
        moment = moment_of(draft.at)
        if is_new:
            dialog.replace_value(*draft.value, self.tr("Bringing Back of the Draft"))
            self._other = value
            words = self.tr("What you were composing at {0} is here again.").format(moment)
            dialog.draft.say(words, self.tr("Begin anew"))
        else:
            dialog.replace_value(*value, self.tr("Opening"))
            self._untouched.append(dialog.value())
            self._other = draft.value
            words = self.tr("What you were composing at {0} is kept until you change something here.").format(moment)
            dialog.draft.say(words, self.tr("Bring it back"))

    def end(self, *, is_used: bool) -> None:
        """The dialog closes: what began as a run is no draft any more, anything else is kept for the next time."""
        if is_used:
            self._file.remove()
        elif self._dialog is not None:
            self._keep(is_open=False)
        self._soon.stop()
        self._dialog, self._other = None, None

    def flush(self) -> None:
        """Keep what is typed now; the window closes."""
        if self._dialog is not None:
            self._keep()

    def _swap(self) -> None:
        if self._dialog is not None and self._other is not None:
            self._dialog.draft.hide()
            self._dialog.replace_value(*self._other, self.tr("Exchange of the Draft"))
            self._keep()

    def _keep(self, *, is_open: bool = True) -> None:
        """Keep what is typed, or nothing where it is as it was before anything was typed."""
        self._soon.stop()
        if self._dialog is None:
            return
        value = self._dialog.value()
        if value not in self._untouched:
            goal, agent, tools = value
            at = self._kept.at if self._kept is not None and self._kept.value == value else time.time()
            self._kept = Draft(goal=goal, agent=agent, tools=tools, at=at, is_open=is_open)
            self._file.keep(self._kept)
        elif value == self._untouched[0] and self._dialog.draft.isHidden():
            self._file.remove()
