"""All settings on one page: searched while one types, each with its own title and description."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.domain.settings_queries import SettingList
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.widgets.leaf import Leaf
from workbench.ui.widgets.parts import Heading, Note, Text, clearable, scrolled
from workbench.ui.widgets.settings.backups import BackupsPart
from workbench.ui.widgets.settings.entry import ActionEntry, Entry, SettingEntry
from workbench.ui.widgets.settings.storage import StoragePart

GROUPS: Final = ("Appearance", "Keys", "Notifications", "Models", "Tools", "Trust", "Storage", "Privacy")
"""In the order of the page."""
_OF_FILE: Final = {"models": "Models", "tools": "Tools", "trust": "Trust", "storage": "Storage"}
OFFERED: Final[tuple[tuple[str, str, str, tuple[str, ...]], ...]] = (
    (
        "Appearance",
        "Theme",
        "Colours of the window.",
        (
            "theme_system",
            "theme_light",
            "theme_dark",
            "theme_contrast-light",
            "theme_contrast-dark",
        ),
    ),
    (
        "Appearance",
        "Zoom",
        "How large texts, icons and all between them are.",
        (
            "zoom_out",
            "zoom_in",
            "zoom_reset",
        ),
    ),
    (
        "Appearance",
        "Motion",
        "Whether anything glides, blinks or runs to and fro.",
        ("calm",),
    ),
    (
        "Appearance",
        "Language",
        "Of all that the window says.",
        ("language",),
    ),
    (
        "Appearance",
        "Layout",
        "Where panels stand; each layout remembers what you change in it.",
        (
            "layouts",
            "reset_layout",
        ),
    ),
    (
        "Keys",
        "Scheme",
        "Which program's keys are taken over.",
        (
            "keys_vscode",
            "keys_jetbrains",
        ),
    ),
    (
        "Keys",
        "Keys of your own",
        "Any action can have another key.",
        (
            "key_editor",
            "cheat_sheet",
        ),
    ),
    (
        "Notifications",
        "Notifications",
        "Whether the desktop is told of runs that wait for you, or ended, while the window is not in front.",
        ("notify",),
    ),
    (
        "Models",
        "Connections and keys",
        "Servers by name, and keys of providers, which are kept in the system's keyring.",
        (
            "connections",
            "keys",
            "terms",
        ),
    ),
    (
        "Tools",
        "Plugins",
        "Where tools come from; each is looked at before it is enabled.",
        ("plugins",),
    ),
    (
        "Trust",
        "Secrets",
        "Which are kept, and which tool was lent which.",
        (
            "secrets",
            "revoke",
        ),
    ),
    (
        "Trust",
        "Audit",
        (
            "Every tool call, who let it run, and whether the log is as it was saved. What may run is "
            "said by each goal's tool set."
        ),
        ("audit",),
    ),
)
"""What the menus have as well: group, title, description, actions."""
PRIVACY: Final = (
    (
        "What leaves this machine",
        "What you send to the models that you choose, and what tools send that you grant it to. Nothing else does.",
    ),
    (
        "Updates and reports",
        (
            "Nobody is asked for updates, and nothing is reported: there is no switch, since there is "
            "no code that does it. Reports of bugs are files in the folder of logs."
        ),
    ),
    (
        "Looking for models",
        (
            "Servers are looked for on this machine's own ports. Prices and limits come with the "
            "program. The hub of models is asked only when you look one up or download it."
        ),
    ),
)
"""Titles and texts."""


class SettingsPage(Leaf):
    """Groups at the left, entries at the right.

    Signals:
        changed(str, object): a setting of the file is to have this value; None: the usual one
        file_wanted(str): `path`, `import` or `export`
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
            (
                "path",
                self.tr("&Copy path of settings.toml"),
                self.tr("To edit it by hand; that holds at the next use"),
            ),
            ("import", self.tr("&Import…"), self.tr("Take settings over from a file")),
            ("export", self.tr("&Export…"), self.tr("Write them to a file; no key or secret is in it")),
        ):
            self.add_button(words, tip, partial(self.file_wanted.emit, what))
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(px(160))
        self.groups.currentItemChanged.connect(self._go)
        self.broken = Note()
        self.nothing = Text(self.tr("No setting has these words."), dim=True)
        self.nothing.hide()
        self.entries: dict[str, list[Entry]] = {group: [] for group in GROUPS}
        self.of_file: dict[str, SettingEntry] = {}
        self.storage, self.backups = StoragePart(), BackupsPart()
        self._columns: dict[str, QVBoxLayout] = {}
        self._boxes: dict[str, QWidget] = {}
        self._lay_out()
        for group, title, description, names in OFFERED:
            actions = [action(name) for name in names]
            self._add(group, ActionEntry(table_words(title), table_words(description), actions, " ".join(names)))
        for title, text in PRIVACY:
            self._add("Privacy", Entry(table_words(title), table_words(text)))
        storage = Entry(
            self.tr("Room on the disk"),
            self.tr("What takes how much. Deleted sessions leave after a week."),
            "backup vacuum compact size",
        )
        storage.line.addWidget(self.storage, 1)
        self._add("Storage", storage)
        backups = Entry(
            self.tr("Going back to a backup"),
            self.tr("Sessions, runs and all else is again as it was then. What stands there now is kept beside it."),
            "restore put back database copy",
        )
        backups.line.addWidget(self.backups, 1)
        self._add("Storage", backups)

    def show_settings(self, found: SettingList) -> None:
        """Show what holds, and what is wrong with the file."""
        title = self.tr("The settings file is broken; what usually holds is used, and nothing is written to it")
        self.broken.say(title if found.trouble else "", found.trouble, "bad")
        for row in found.rows:
            if row.key in self.of_file:
                self.of_file[row.key].show_row(row)
                continue
            entry = SettingEntry(row)
            entry.changed.connect(self.changed)
            self.of_file[row.key] = entry
            self._add(_OF_FILE[row.group], entry)
        for entry in self.of_file.values():
            entry.edit.setEnabled(not found.trouble)
            entry.reset.setEnabled(not found.trouble)
        self._filter()

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
        self.column.addLayout(row, 1)

    def _search(self) -> None:
        self._filter()
        self.area.verticalScrollBar().setValue(0)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        shown = 0
        for place, group in enumerate(GROUPS):
            fitting: Sequence[Entry] = [entry for entry in self.entries[group] if entry.fits(words)]
            for entry in self.entries[group]:
                entry.setVisible(entry in fitting)
            self._boxes[group].setVisible(bool(fitting))
            self.groups.item(place).setHidden(not fitting)
            shown += len(fitting)
        self.nothing.setVisible(not shown)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            box = self._boxes[item.data(Qt.ItemDataRole.UserRole)]
            self.area.verticalScrollBar().setValue(box.y())
