"""Lists about secrets: which are kept, and what was lent. Names only."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.secrets import ExposedRow, SecretRow
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Value
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.words import when_words

_WHERE = {
    "keyring": QT_TRANSLATE_NOOP("Secrets", "system keyring"),
    "file": QT_TRANSLATE_NOOP("Secrets", "file of secrets"),
    "locked": QT_TRANSLATE_NOOP("Secrets", "in the locked file"),
    "memory": QT_TRANSLATE_NOOP("Secrets", "until the program ends"),
    "": QT_TRANSLATE_NOOP("Secrets", "gone"),
}


def _said(text: object) -> str:
    return QCoreApplication.translate("Secrets", str(text))


class Exposure(Value):
    """A secret that was lent, and what the person calls the run."""

    row: ExposedRow
    run_name: str


class SecretsItemModel(RowsItemModel[SecretRow]):
    """Kept secrets, by name, and where each is."""

    columns = ("Secret", "Kept")

    def key(self, value: SecretRow) -> Hashable:
        """Return its name."""
        return value.name

    def words(self, value: SecretRow) -> tuple[str, ...]:
        """Return the name and where it is kept."""
        return one_line(value.name), _said(_WHERE[value.where])

    def tone(self, value: SecretRow) -> str:
        """Return what stands out: what can't be had now."""
        return {"locked": "warning", "": "bad"}.get(value.where, "neutral")

    def tip(self, value: SecretRow) -> str:
        """Return the whole name and when it was set."""
        if not value.changed:
            return one_line(value.name, 400)
        set_at = _said(QT_TRANSLATE_NOOP("Secrets", "set {0}")).format(when_words(value.changed, time.time()))
        return f"{one_line(value.name, 400)}\n{set_at}"


class ExposedItemModel(RowsItemModel[Exposure]):
    """What was lent, newest first, and whether it is good for nothing any more."""

    columns = ("Exposed", "State")

    def key(self, value: Exposure) -> Hashable:
        """Return what names a lease."""
        return value.row.stored, value.row.tool, value.row.run, value.row.call, value.row.at

    def words(self, value: Exposure) -> tuple[str, ...]:
        """Return the secret, the tool and the run; and when, or that it was changed since."""
        row = value.row
        what = _said(QT_TRANSLATE_NOOP("Secrets", "{0} (a token of it)")) if row.minted else "{0}"
        done = QT_TRANSLATE_NOOP("Secrets", "{0} · changed since")
        still = QT_TRANSLATE_NOOP("Secrets", "{0} · as it was")
        state = _said(done if row.done else still).format(when_words(row.at, time.time()))
        if row.in_result:
            stood = _said(QT_TRANSLATE_NOOP("Secrets", "{0} stood in the result of {1} · {2}"))
            return one_line(stood.format(row.stored, row.tool, value.run_name)), state
        return one_line(f"{what.format(row.stored)} → {row.tool} · {value.run_name}"), state

    def tone(self, value: Exposure) -> str:
        """Return whether something is left to do."""
        return "good" if value.row.done else "warning"

    def tip(self, value: Exposure) -> str:
        """Return all of it."""
        row = value.row
        lent = QT_TRANSLATE_NOOP("Secrets", "lent at {0}, until {1} at the latest")
        stood = QT_TRANSLATE_NOOP("Secrets", "not lent to the tool; struck out of its result at {0}")
        ends = stood if row.in_result else lent
        times = [time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at)) for at in (row.at, row.until)]
        lines = (row.stored, row.tool, f"{value.run_name} · {row.call}", _said(ends).format(*times))
        return "\n".join(one_line(line, 300) for line in lines)
