"""What is known about a connection: where it leads, whether it has a key, and what its last test found."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.connections import ConnectionRow, ConnectionTried
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.scale import inset
from workbench.ui.table_words import table_words
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.parts import Heading, Note, Text

translate = QCoreApplication.translate

_LISTED = 30
_KINDS = {"provider": "provider, through litellm", "server": "OpenAI-compatible server", "file": "GGUF file"}
_WHERE = {
    "keyring": "in the system keyring",
    "file": "in the file of secrets",
    "locked": "in the locked file of secrets",
}


class ConnectionDetails(QWidget):
    """Never shows a key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: ConnectionRow | None = None
        self.facts, self.found = Facts(), Facts()
        self.result = Note()
        self.models = Text(dim=True)
        self.found_heading = Heading(self.tr("What the test found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(12, 4, 4, 4))
        for part in (self.facts, self.found_heading, self.result, self.found, self.models):
            column.addWidget(part)
        column.addStretch(1)
        self.show_row(None)

    def show_row(self, row: ConnectionRow | None) -> None:
        """Show a connection; None: nothing."""
        self.row = row
        self.facts.show_facts(_facts(row) if row else ())
        tried = row.tried if row else None
        self.found_heading.setVisible(tried is not None)
        self.found.show_facts(_found(tried) if tried else ())
        self.models.show_text(_models(tried) if tried else "")
        if tried is None:
            self.result.say("")
            return
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(tried.at))
        if tried.answered:
            self.result.say(self.tr("{0} answers").format(one_line(tried.model, 80)), when, "good")
        else:
            self.result.say(said(tried.error), f"{said(tried.todo)} ({when})", "bad")


def _facts(row: ConnectionRow) -> list[tuple[str, str]]:
    each = row.connection
    times = {
        translate("ConnectionDetails", "to connect"): each.connect_seconds,
        translate("ConnectionDetails", "to the first token"): each.first_token_seconds,
        translate("ConnectionDetails", "between two pieces"): each.stall_seconds,
        translate("ConnectionDetails", "for a whole reply"): each.reply_seconds,
    }
    where = table_words(_WHERE[row.key]) if row.key in _WHERE else ""
    key = where or translate("ConnectionDetails", "in the {0}").format(row.key)
    key = key if row.key else translate("ConnectionDetails", "none")
    return [
        (translate("ConnectionDetails", "Named as"), f"{each.name}/{each.model or '…'}"),
        (translate("ConnectionDetails", "Kind"), table_words(_KINDS[each.kind])),
        (translate("ConnectionDetails", "Provider"), each.provider),
        (translate("ConnectionDetails", "Address"), each.base_url),
        (translate("ConnectionDetails", "File"), each.path),
        (translate("ConnectionDetails", "Key"), "" if each.kind == "file" else key),
        (
            translate("ConnectionDetails", "Headers"),
            ", ".join(f"{name}: {value}" for name, value in each.headers.items()),
        ),
        (
            translate("ConnectionDetails", "Time-outs"),
            ", ".join(f"{seconds:g} s {what}" for what, seconds in times.items() if seconds is not None),
        ),
    ]


def _found(tried: ConnectionTried) -> list[tuple[str, str]]:
    found = [
        (name, translate("ConnectionDetails", "{0} ms").format(f"{seconds * 1000:,.0f}"))
        for name, seconds in (
            (translate("ConnectionDetails", "Connecting"), tried.connect_seconds),
            (translate("ConnectionDetails", "First token"), tried.first_token_seconds),
        )
        if seconds is not None
    ]
    for each in tried.abilities:
        why = f": {one_line(said(each.why), 160)}" if each.why else ""
        how = f" ({said(each.how)})" if each.how != each.says else ""
        what = said(each.what)
        found.append((what[0].upper() + what[1:], f"{said(each.says)}{how}{why}"))
    return found


def _models(tried: ConnectionTried) -> str:
    if not tried.models:
        return ""
    more = (
        translate("ConnectionDetails", " and {0} more").format(len(tried.models) - _LISTED)
        if len(tried.models) > _LISTED
        else ""
    )
    return translate("ConnectionDetails", "It has: {0}{1}").format(
        ", ".join(one_line(name, 80) for name in tried.models[:_LISTED]), more
    )
