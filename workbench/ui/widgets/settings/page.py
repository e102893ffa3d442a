"""All settings on one page: searched while one types, each with its own title and description."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.domain.settings_queries import SettingList
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.widgets.leaf import Leaf
from workbench.ui.widgets.parts import Heading, Note, Text, clearable, scrolled
from workbench.ui.widgets.settings.backups import BackupsPart
from workbench.ui.widgets.settings.entry import ActionEntry, Entry, SettingEntry
from workbench.ui.widgets.settings.keeping import DeletedPart, GoingPart
from workbench.ui.widgets.settings.offered import GROUPS, OFFERED, PRIVACY
from workbench.ui.widgets.settings.storage import StoragePart

_BESIDE: Final = 440
"""Pixels at 100 % from which on the groups stand beside the entries."""
_OF_FILE: Final = {"models": "Models", "tools": "Tools", "trust": "Trust", "storage": "Storage"}


class SettingsPage(Leaf):
    """Groups at the left, entries at the right.

    Signals:
        changed(str, object): a setting of the file is to have this value; None: the usual one
        file_wanted(str): `edit`, `path`, `import` or `export`
    """

    changed = Signal(str, object)
    file_wanted = Signal(str)

    def __init__(self, action: Callable[[str], QAction], parent: QWidget | None = None) -> None:
        """`action` finds one by its name."""
        super().__init__(
            QCoreApplication.translate("SettingsPage", "Settings"),
            QCoreApplication.translate("SettingsPage", "What holds on this machine, for all sessions."),
            parent,
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        clearable(self.search)
        self.search.textChanged.connect(self._search)
        for what, words, tip in (
            ("edit", self.tr("E&dit as text…"), self.tr("The file settings.toml; what is wrong in it is said")),
            (
                "path",
                self.tr("&Copy path of settings.toml"),
                self.tr("To edit it by hand; that holds at the next use"),
            ),
            ("import", self.tr("&Import…"), self.tr("Take settings over from a file")),
            (
                "export",
                self.tr("&Export…"),
                self.tr("Write them, with theme, shortcuts and layouts, to a file; no secret is in it"),
            ),
        ):
            self.add_button(words, tip, partial(self.file_wanted.emit, what))
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(px(160))
        self.groups.currentItemChanged.connect(self._go)
        self.group = QComboBox()
        self.group.setAccessibleName(self.groups.accessibleName())
        self.group.setToolTip(self.tr("Go to a group"))
        self.group.activated.connect(lambda _: self._go_to(self.group.currentData()))
        self.group.hide()
        self.broken = Note()
        self.nothing = Text(self.tr("No setting has these words."), dim=True)
        self.nothing.hide()
        self.entries: dict[str, list[Entry]] = {group: [] for group in GROUPS}
        self.of_file: dict[str, SettingEntry] = {}
        self.storage, self.backups = StoragePart(), BackupsPart()
        self.going, self.deleted = GoingPart(), DeletedPart()
        self._columns: dict[str, QVBoxLayout] = {}
        self._last: dict[str, int] = {}
        """How many entries stay last in a group."""
        self._boxes: dict[str, QWidget] = {}
        self._lay_out()
        for group, title, description, names in OFFERED:
            actions = [action(name) for name in names]
            self._add(group, ActionEntry(table_words(title), table_words(description), actions, " ".join(names)))
        for title, text in PRIVACY:
            self._add("Privacy", Entry(table_words(title), table_words(text)))
        self._add_storage()
        self._filter()

    def show_settings(self, found: SettingList) -> None:
        """Show what holds, and what is wrong with the file."""
        title = self.tr("The settings file is broken; until it is mended no run begins. This is what usually holds")
        self.broken.say(title if found.trouble else "", said(found.trouble), "bad")
        for row in found.rows:
            if row.key in self.of_file:
                self.of_file[row.key].show_row(row)
                continue
            entry = SettingEntry(row)
            entry.changed.connect(self.changed)
            self.of_file[row.key] = entry
            self._put(_OF_FILE[row.group], entry)
        for entry in self.of_file.values():
            entry.edit.setEnabled(not found.trouble)
            entry.reset.setEnabled(not found.trouble)
        self._filter()

    def _add_storage(self) -> None:
        """What is more than a setting; the settings of the group come between."""
        parts = (
            (
                self.storage,
                self.tr("Room on the disk"),
                self.tr("What takes how much. Deleted sessions leave after a week."),
                "backup vacuum compact size",
            ),
            (
                self.backups,
                self.tr("Going back to a backup"),
                self.tr(
                    "Sessions, runs and all else is again as it was then. What stands there now is kept beside it."
                ),
                "restore put back database copy",
            ),
            (
                self.going,
                self.tr("What goes by these rules"),
                self.tr("They are applied a few seconds after the start, and once a day."),
                "keep delete retention prune old days room",
            ),
            (
                self.deleted,
                self.tr("Deleted sessions"),
                self.tr("By you or by a rule. They leave the database a week later."),
                "undo bring back restore",
            ),
        )
        for part, title, description, words in parts:
            entry = Entry(title, description, words)
            entry.line.addWidget(part, 1)
            self._add("Storage", entry)
        self._last["Storage"] = 2

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything that is stored can be changed now."""
        for part in (self.backups, self.going, self.deleted):
            part.set_can_write(can_write)

    def _put(self, group: str, entry: Entry) -> None:
        """Add a setting above what is about all of its group."""
        place = len(self.entries[group]) - self._last.get(group, 0)
        self.entries[group].insert(place, entry)
        self._columns[group].insertWidget(1 + place, entry)

    def _add(self, group: str, entry: Entry) -> None:
        self.entries[group].append(entry)
        self._columns[group].addWidget(entry)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(inset(16, 0, 12, 12))
        column.setSpacing(px(14))
        for group in GROUPS:
            words = table_words(group)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, group)
            self.groups.addItem(item)
            box = QWidget()
            self._boxes[group] = box
            inner = self._columns[group] = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(Heading(words))
            column.addWidget(box)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.area = scrolled(content)
        row = QHBoxLayout()
        row.addWidget(self.groups)
        row.addWidget(self.area, 1)
        self.column.addWidget(self.broken)
        self.column.addWidget(self.search)
        self.column.addWidget(self.group, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(row, 1)

    def _search(self) -> None:
        self._filter()
        self.area.verticalScrollBar().setValue(0)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        shown = 0
        self.group.clear()
        for place, group in enumerate(GROUPS):
            fitting: Sequence[Entry] = [entry for entry in self.entries[group] if entry.fits(words)]
            for entry in self.entries[group]:
                entry.setVisible(entry in fitting)
            self._boxes[group].setVisible(bool(fitting))
            self.groups.item(place).setHidden(not fitting)
            if fitting:
                self.group.addItem(table_words(group), group)
            shown += len(fitting)
        self.nothing.setVisible(not shown)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go_to(item.data(Qt.ItemDataRole.UserRole))

    def _go_to(self, group: str) -> None:
        self.area.verticalScrollBar().setValue(self._boxes[group].y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the groups stand above the entries where there is no room beside them."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= px(_BESIDE)
        self.groups.setVisible(is_wide)
        self.group.setVisible(not is_wide)
