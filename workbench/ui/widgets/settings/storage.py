"""What takes room on the disk, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.domain.settings_queries import StorageUse
from workbench.ui.table_words import table_words
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import moment_of

PARTS = ("database", "backups", "search index", "embeddings", "work folders", "plugins", "models", "logs")


class StoragePart(QWidget):
    """Sizes, and buttons.

    Signals:
        back_up_wanted(): make a copy of the database now
        compact_wanted(): give the room of what was deleted back
    """

    back_up_wanted = Signal()
    compact_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts, self.says = Facts(), Text(dim=True)
        self.back_up = QPushButton(self.tr("&Back up now"))
        self.back_up.setToolTip(self.tr("A copy of the database, looked through before an older one goes"))
        self.back_up.clicked.connect(self.back_up_wanted)
        self.compact = QPushButton(self.tr("&Compact"))
        self.compact.setToolTip(self.tr("Give the room of what was deleted back to the disk"))
        self.compact.clicked.connect(self.compact_wanted)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        row.addWidget(self.back_up)
        row.addWidget(self.compact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        column.addWidget(self.says)
        column.addWidget(buttons)

    def show_use(self, use: StorageUse) -> None:
        """Show what takes how much."""
        self.facts.show_facts((table_words(part.name), megabytes(part.size)) for part in use.parts)
        backup = (
            self.tr("The last backup was made {0}.").format(moment_of(use.last_backup))
            if use.last_backup is not None
            else self.tr("No backup was made yet.")
        )
        free = self.tr("{0} are free.").format(megabytes(use.free))
        self.says.show_text(f"{free} {backup}")


def megabytes(size: int) -> str:
    """Return `12.3 MB`, of more than a thousand `75.5 GB`."""
    return f"{size / 1e6:,.1f} MB" if size < 1e9 else f"{size / 1e9:,.1f} GB"
