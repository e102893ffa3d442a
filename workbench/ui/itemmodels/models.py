"""Lists about models: connections, the catalogue, files of the hub."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication

from workbench.domain.connections import CatalogueRow, ConnectionRow
from workbench.domain.hub import LocalFileRow
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.widgets.words import decimal, grouped

translate = QCoreApplication.translate


class ConnectionsItemModel(RowsItemModel[ConnectionRow]):
    """Names, and how the last trial went."""

    columns = ("Connection", "State")

    def key(self, value: ConnectionRow) -> Hashable:
        """Return its name."""
        return value.connection.name

    def words(self, value: ConnectionRow) -> tuple[str, ...]:
        """Return its name and how it stands."""
        return one_line(value.connection.name), standing(value)

    def tone(self, value: ConnectionRow) -> str:
        """Return the tone of how it stands."""
        if value.tried is None:
            return "neutral"
        return "good" if value.tried.answered else "bad"

    def tip(self, value: ConnectionRow) -> str:
        """Return where it leads."""
        each = value.connection
        return one_line(each.base_url or each.path or each.provider, 200)


class CatalogueItemModel(RowsItemModel[CatalogueRow]):
    """Models, the size of their context, and their prices."""

    columns = ("Model", "Context", "Price")

    def key(self, value: CatalogueRow) -> Hashable:
        """Return its name."""
        return value.model

    def words(self, value: CatalogueRow) -> tuple[str, ...]:
        """Return its name, size and prices."""
        return one_line(value.model, 120), grouped(value.context) if value.context else "", prices(value)

    def tip(self, value: CatalogueRow) -> str:
        """Return what it can."""
        return abilities(value)


class LocalFilesItemModel(RowsItemModel[LocalFileRow]):
    """Models of the hub, and whether they are here."""

    columns = ("Model", "State")

    def key(self, value: LocalFileRow) -> Hashable:
        """Return repository and file."""
        return value.key

    def words(self, value: LocalFileRow) -> tuple[str, ...]:
        """Return its title and how much is here."""
        return one_line(value.model.title, 120), file_state(value)

    def tone(self, value: LocalFileRow) -> str:
        """Return the tone of how it stands."""
        return "good" if value.whole else "warning" if value.here else "neutral"

    def tip(self, value: LocalFileRow) -> str:
        """Return what it is good for."""
        return value.model.good_for


def standing(row: ConnectionRow) -> str:
    """Return how the last trial went and when, in words."""
    if row.tried is None:
        return translate("Models", "not tested")
    when = time.strftime("%Y-%m-%d", time.localtime(row.tried.at))
    return (
        translate("Models", "answered, {0}").format(when)
        if row.tried.answered
        else translate("Models", "failed, {0}").format(when)
    )


def prices(row: CatalogueRow) -> str:
    """Return what it costs, US dollars a million tokens read and written."""
    if row.price_in is None or row.price_out is None:
        return translate("Models", "no price")
    return f"${row.price_in:g} / ${row.price_out:g}"


def abilities(row: CatalogueRow) -> str:
    """Return what the table says that it can."""
    can = {
        "tools": row.tools,
        translate("Models", "JSON schema"): row.schema,
        "images": row.images,
        "reasoning": row.reasoning,
    }
    return ", ".join(name for name, does in can.items() if does) or translate("Models", "plain text")


def in_short(row: CatalogueRow) -> str:
    """Return prices and limits in one line."""
    context = (
        translate("Models", "{0} tokens of context").format(grouped(row.context))
        if row.context
        else translate("Models", "context unknown")
    )
    reply = translate("Models", "at most {0} of a reply").format(grouped(row.reply)) if row.reply else ""
    price = (
        translate("Models", "{0} a million tokens read / written").format(prices(row))
        if row.price_in is not None
        else prices(row)
    )
    return "; ".join(part for part in (context, reply, price, abilities(row)) if part)


def file_state(row: LocalFileRow) -> str:
    """Return how much of a file is here, in words."""
    if row.whole:
        return translate("Models", "here, {0} GB").format(decimal(row.here / 1e9, 2))
    if row.here:
        return translate("Models", "stopped at {0} MB").format(decimal(row.here / 1e6, 0))
    return translate("Models", "about {0} GB").format(f"{row.model.gigabytes:g}")
