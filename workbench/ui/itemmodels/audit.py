"""Calls of the audit as rows."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from workbench.domain.audit import AuditEntry
from workbench.domain.audit_text import ALLOWED_BY, OUTCOMES, TONES, when
from workbench.domain.timeline_text import call_line, one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.table_words import table_words

translate = QCoreApplication.translate


class AuditItemModel(RowsItemModel[AuditEntry]):
    """One call a row, the one proposed last first."""

    columns = ("When", "Call", "Allowed by", "Outcome")

    def key(self, value: AuditEntry) -> Hashable:
        """Return what names the call."""
        return value.run, value.seq, value.call

    def words(self, value: AuditEntry) -> tuple[str, ...]:
        """Return when, what, who let it, and how it ended."""
        call = one_line(call_line(value.tool, value.arguments), 200)
        return when(value.at), call, table_words(ALLOWED_BY[value.allowed]), table_words(OUTCOMES[value.outcome])

    def tone(self, value: AuditEntry) -> str:
        """Return the tone of the outcome."""
        return TONES.get(value.outcome, "neutral")

    def tip(self, value: AuditEntry) -> str:
        """Return where it stands and why it was let."""
        return (
            translate("Audit", "{0} · {1} · event {2}\n{3}")
            .format(value.run, value.call, value.seq, one_line(value.who))
            .strip()
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title, which is shown here."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(self.columns) - 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)
