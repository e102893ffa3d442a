"""What a call would make of a file, against what the file holds now."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.policy_queries import FileChange
from workbench.domain.timeline_text import visible
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.debugging.diff_view import DiffView
from workbench.ui.widgets.parts import Heading, Text
from workbench.ui.widgets.words import size_of

_MOST_ROWS = 14


class ChangeView(QWidget):
    """A sentence and a difference, with a plus before what comes and a minus before what goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text()
        self.diff = DiffView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Heading(self.tr("What changes")))
        column.addWidget(self.words)
        column.addWidget(self.diff)
        self.hide()

    def show_change(self, change: FileChange | None) -> None:
        """Show what would change; None, or a call that changes no file that is known: nothing."""
        self.setVisible(change is not None and bool(change.path or change.trouble))
        if change is None:
            return
        self.words.show_text(said(change.trouble) or self._sentence(change))
        self.diff.setVisible(bool(change.diff))
        self.diff.setPlainText(visible(change.diff))
        rows = min(max(change.diff.count("\n") + 2, 4), _MOST_ROWS)
        self.diff.setFixedHeight(rows * self.diff.fontMetrics().lineSpacing() + px(12))

    def show_failure(self, message: str) -> None:
        """Say why it can't be told."""
        self.show_change(FileChange(trouble=message))

    def _sentence(self, change: FileChange) -> str:
        before, after = size_of(change.before or 0), size_of(change.after or 0)
        match change.what:
            case "new":
                return self.tr("Makes the new file {0}, {1}.").format(change.path, after)
            case "deleted":
                return self.tr("Deletes {0}; its {1} are gone then.").format(change.path, before)
            case "same":
                return self.tr("{0} holds that already; nothing changes.").format(change.path)
            case _:
                return self.tr("Changes {0}: {1} now, {2} then.").format(change.path, before, after)
