"""The three tabs: connections, the catalogue, local models."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.domain.connections import CataloguePage, CatalogueRow, ConnectionRow
from workbench.domain.hub import LocalFileList, LocalFileRow
from workbench.ui.itemmodels.models import (
    CatalogueItemModel,
    ConnectionsItemModel,
    LocalFilesItemModel,
    abilities,
    file_state,
    prices,
)
from workbench.ui.menu_keys import left_to_menus
from workbench.ui.scale import inset
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.models.bench import Tab
from workbench.ui.widgets.models.connection_details import ConnectionDetails
from workbench.ui.widgets.parts import Text, clearable
from workbench.ui.widgets.words import grouped

translate = QCoreApplication.translate


class ConnectionsTab(Tab):
    """Connections, and what can be done with each.

    Signals:
        add_requested()
        edit_requested(object), key_requested(object), test_requested(object), remove_requested(object),
        use_requested(object): with the selected `ConnectionRow`
        undo_requested(): bring back what was removed last
    """

    add_requested = Signal()
    edit_requested = Signal(object)
    key_requested = Signal(object)
    test_requested = Signal(object)
    remove_requested = Signal(object)
    use_requested = Signal(object)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.details = ConnectionDetails()
        panel = ListPanel(
            translate("Tabs", "Connections"),
            ConnectionsItemModel(),
            translate(
                "Tabs", "No connection has a name yet. Add a server or a provider; agents then name its models work/…"
            ),
        )
        super().__init__(panel, self.details, parent)
        self.add = self.button(
            self.tr("&Add…"), self.tr("Name a server, a provider or a file"), self.add_requested.emit
        )
        self.edit = self.button(self.tr("&Edit…"), "", lambda: self.edit_requested.emit(self.selected))
        self.key = self.button(
            self.tr("&Key…"), self.tr("Enter its key, or another one"), lambda: self.key_requested.emit(self.selected)
        )
        self.test = self.button(
            self.tr("&Test"),
            self.tr("Measure it and try what it can: up to four small requests"),
            lambda: self.test_requested.emit(self.selected),
        )
        self.use = self.button(self.tr("&Use in an agent…"), "", lambda: self.use_requested.emit(self.selected))
        self.remove = self.button(self.tr("&Remove"), "", lambda: self.remove_requested.emit(self.selected))
        self.undo = self.button(
            self.tr("Un&do removing"), self.tr("It comes back with its key"), self.undo_requested.emit
        )
        self.undo.setVisible(False)
        self.show_selected()

    def show_selected(self) -> None:
        """Show the selected connection."""
        row: ConnectionRow | None = self.selected
        self.details.show_row(row)
        self.add.setEnabled(self.can_write)
        for button in (self.edit, self.test, self.remove, self.use):
            button.setEnabled(self.can_write and row is not None)
        self.key.setEnabled(self.can_write and row is not None and row.connection.kind != "file")


class CatalogueTab(Tab):
    """Chat models of litellm's table.

    Signals:
        search_requested(str): look for these words
        more_requested(): show more of what was found
        use_requested(object): begin with this `CatalogueRow`
    """

    search_requested = Signal(str)
    more_requested = Signal()
    use_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.facts = Facts()
        self.facts.setContentsMargins(inset(12, 4, 4, 4))
        super().__init__(
            ListPanel(
                translate("Tabs", "Catalogue"),
                CatalogueItemModel(),
                translate("Tabs", "No model has all of these words."),
            ),
            self.facts,
            parent,
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search 3,000 models: claude sonnet"))
        self.search.setAccessibleName(self.tr("Search the catalogue"))
        clearable(self.search)
        self.search.textChanged.connect(self.search_requested)
        self.column.insertWidget(0, self.search)
        self.use = self.button(self.tr("&Use in an agent…"), "", lambda: self.use_requested.emit(self.selected))
        self.more = self.button(self.tr("&More"), self.tr("The next of what was found"), self.more_requested.emit)
        self._shown: tuple[CatalogueRow, ...] = ()
        self.show_selected()

    @property
    def count(self) -> int:
        """How many are shown."""
        return len(self._shown)

    def show_page(self, page: CataloguePage, after: int) -> None:
        """Show what was found, beneath what is shown already where it goes on."""
        self._shown = (*self._shown[:after], *page.rows)
        self.show_rows(self._shown)
        self.panel.show_head(
            self.tr("{0} of {1}, prices in US dollars a million tokens read / written").format(
                grouped(self.count), grouped(page.total)
            )
        )
        self.more.setVisible(self.count < page.total)

    def show_selected(self) -> None:
        """Show the selected model."""
        row: CatalogueRow | None = self.selected
        self.use.setEnabled(self.can_write and row is not None)
        self.facts.show_facts(_catalogue_facts(row) if row else ())


class LocalTab(Tab):
    """Models of the hub, proposed or here.

    Signals:
        download_requested(object), delete_requested(object), use_requested(object): with the `LocalFileRow`
    """

    download_requested = Signal(object)
    delete_requested = Signal(object)
    use_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.facts, self.about = Facts(), Text(dim=True)
        self.facts.setContentsMargins(inset(12, 4, 4, 4))
        panel = ListPanel(
            translate("Tabs", "Local models"),
            LocalFilesItemModel(),
            translate("Tabs", "No model is proposed or here."),
        )
        super().__init__(panel, self.facts, parent)
        self.column.addWidget(self.about)
        self.download = self.button(
            self.tr("&Download…"),
            self.tr("Size and licence are asked from the hub and shown first"),
            lambda: self.download_requested.emit(self.selected),
        )
        self.use = self.button(self.tr("&Use in an agent…"), "", lambda: self.use_requested.emit(self.selected))
        self.delete = self.button(self.tr("Dele&te"), "", lambda: self.delete_requested.emit(self.selected))
        self.show_selected()

    def show_files(self, listed: LocalFileList) -> None:
        """Show what there is."""
        words = self.tr("From {0}, kept in {1}") if listed.hub else self.tr("Kept in {1}")
        self.about.show_text(words.format(listed.hub, listed.folder))
        self.show_rows(listed.rows)

    def show_selected(self) -> None:
        """Show the selected file."""
        row: LocalFileRow | None = self.selected
        self.facts.show_facts(_file_facts(row) if row else ())
        self.download.setEnabled(self.can_write and row is not None and not row.whole)
        words = self.tr("&Go on…") if row and row.here and not row.whole else self.tr("&Download…")
        self.download.setText(left_to_menus(self, words))
        self.use.setEnabled(self.can_write and row is not None and row.whole)
        self.delete.setEnabled(self.can_write and row is not None and row.here > 0)


def _catalogue_facts(row: CatalogueRow) -> list[tuple[str, str]]:
    cached = (
        translate("Tabs", ", ${0} where cached").format(f"{row.price_cached:g}") if row.price_cached is not None else ""
    )
    return [
        (translate("Tabs", "Model"), row.model),
        (translate("Tabs", "Provider"), row.provider),
        (
            translate("Tabs", "Context"),
            translate("Tabs", "{0} tokens").format(grouped(row.context))
            if row.context
            else translate("Tabs", "unknown"),
        ),
        (
            translate("Tabs", "Reply at most"),
            translate("Tabs", "{0} tokens").format(grouped(row.reply)) if row.reply else translate("Tabs", "unknown"),
        ),
        (translate("Tabs", "Price"), f"{prices(row)}{cached}"),
        (translate("Tabs", "Can"), abilities(row)),
    ]


def _file_facts(row: LocalFileRow) -> list[tuple[str, str]]:
    model = row.model
    return [
        (translate("Tabs", "Good for"), model.good_for),
        (translate("Tabs", "Repository"), model.repo),
        (translate("Tabs", "File"), model.file),
        (translate("Tabs", "Size"), file_state(row)),
        (translate("Tabs", "Licence"), model.licence),
        (
            translate("Tabs", "Context"),
            translate("Tabs", "{0} tokens").format(grouped(model.context)) if model.context else "",
        ),
        (
            translate("Tabs", "Tools"),
            translate("Tabs", "its template knows them") if model.tools else "",
        ),
        (translate("Tabs", "Named as"), f"local:{row.path}" if row.whole else ""),
    ]
