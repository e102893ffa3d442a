"""Which key does what, and recording another one by pressing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.action_spec import ActionSpec
from workbench.ui.fixed_keys import is_taken
from workbench.ui.keymap import Keymap, writes
from workbench.ui.menus import ACTIONS
from workbench.ui.scale import bounded, px, space
from workbench.ui.table_words import key_shown
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Note, Text, clearable

_NAME = Qt.ItemDataRole.UserRole
_SIZE = 760, 640
_FORMAT = QKeySequence.SequenceFormat.PortableText


class KeyEditor(QDialog):
    """Every action with its key; what is recorded holds at once.

    Signals:
        changed(object): these keys are to be in force from now on, a `Keymap`
    """

    changed = Signal(object)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Change keys"))
        self.keymap = keymap
        self._specs = {spec.name: spec.in_language() for spec in ACTIONS}
        self._pending = ""
        self._clashes: tuple[ActionSpec, ...] = ()
        self._make_parts()
        self._lay_out()
        self._fill()
        self.resize(bounded(self, *_SIZE))
        self.search.setFocus()

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search an action, a menu or a key"))
        self.search.setAccessibleName(self.tr("Search actions"))
        clearable(self.search)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._first)
        self.tree = tree(
            self.tr("Actions and their keys"),
            4,
            (self.tr("Action"), self.tr("Menu"), self.tr("Key"), self.tr("Changed")),
        )
        self.tree.currentItemChanged.connect(self._show_chosen)
        self.tree.itemActivated.connect(self._record)
        self.what = Text()
        self.recorder = QKeySequenceEdit()
        self.recorder.setMaximumSequenceLength(2)
        self.recorder.setAccessibleName(self.tr("Press the key, or two in a row"))
        self.recorder.setMinimumWidth(px(180))
        self.recorder.editingFinished.connect(self._recorded)
        self.none = self._button(self.tr("&No key"), lambda: self._give(""))
        self.reset = self._button(self.tr("&As it came"), self._reset)
        self.note = Note("warning")
        self.take = self._button(self.tr("&Take it from there"), self._take)
        self.leave = self._button(self.tr("&Leave it"), self._leave)
        self.reset_all = self._button(self.tr("&Reset all"), self._reset_all)
        self.ended = self._button(self.tr("&Close"), self.accept)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        record, clash, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        record.addWidget(self.what, 1)
        for widget in (self.recorder, self.none, self.reset):
            record.addWidget(widget)
        clash.addWidget(self.note, 1)
        clash.addWidget(self.take)
        clash.addWidget(self.leave)
        last.addWidget(self.reset_all)
        last.addStretch(1)
        last.addWidget(self.ended)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(4), space(3), space(4), space(3))
        layout.setSpacing(space(2))
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(record)
        layout.addLayout(clash)
        layout.addLayout(last)

    def choose(self, name: str) -> None:
        """Choose an action."""
        if (item := self._item(name)) is not None:
            self.tree.setCurrentItem(item)

    def _item(self, name: str) -> QTreeWidgetItem | None:
        items = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        return next((item for item in items if item is not None and item.data(0, _NAME) == name), None)

    @property
    def _chosen(self) -> ActionSpec | None:
        item = self.tree.currentItem()
        return self._specs[item.data(0, _NAME)] if item is not None else None

    def _fill(self) -> None:
        for spec in self._specs.values():
            item = QTreeWidgetItem([spec.text.rstrip("…"), spec.place])
            item.setData(0, _NAME, spec.name)
            item.setToolTip(0, plain_tip(spec.tip))
            self.tree.addTopLevelItem(item)
        self._show_keys()
        self.choose(next(iter(self._specs)))

    def _show_keys(self) -> None:
        for place, spec in enumerate(self._specs.values()):
            item = self.tree.topLevelItem(place)
            if item is not None:
                item.setText(2, key_shown(self.keymap.key(spec)))
                item.setText(3, self.tr("by you") if spec.name in self.keymap.own else "")
        self.reset_all.setEnabled(bool(self.keymap.own))
        self._show_chosen()

    def _show_chosen(self) -> None:
        spec = self._chosen
        self._say_clash("", ())
        for widget in (self.recorder, self.none, self.reset):
            widget.setEnabled(spec is not None)
        if spec is None:
            return
        first = self.keymap.first(spec)
        self.what.show_text(self.tr("Press a key for “{0}”").format(spec.text.rstrip("…")))
        self.recorder.setKeySequence(QKeySequence(self.keymap.key(spec)))
        self.none.setEnabled(bool(self.keymap.key(spec)))
        self.reset.setEnabled(spec.name in self.keymap.own)
        self.reset.setToolTip(plain_tip(self.tr("Back to {0}").format(first or self.tr("no key"))))

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for place in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(place)
            if item is not None:
                told = " ".join(item.text(column) for column in range(4)).casefold()
                item.setHidden(not all(word in told for word in wanted))
        self._first(is_recording=False)

    def _first(self, *, is_recording: bool = True) -> None:
        items = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        first = next((item for item in items if item is not None and not item.isHidden()), None)
        if first is None:
            return
        self.tree.setCurrentItem(first)
        if is_recording:
            self._record()

    def _record(self) -> None:
        self.recorder.clear()
        self.recorder.setFocus()

    def _recorded(self) -> None:
        key, spec = self.recorder.keySequence().toString(_FORMAT), self._chosen
        if spec is None or not key or key == self.keymap.key(spec):
            return
        if writes(key):
            self._say_clash(self.tr("{0} writes or moves. Hold Ctrl or Alt with it, or take an F key.").format(key), ())
        elif is_taken(key):
            self._say_clash(self.tr("{0} belongs to the panel of what waits for you.").format(key), ())
        elif clashes := self.keymap.clashes(spec, key, self._specs.values()):
            others = ", ".join(_named(other, self.keymap.key(other), key) for other in clashes)
            self._pending = key
            self._say_clash(self.tr("{0} is the key of {1}.").format(key, others), clashes)
            self.take.setFocus()
        else:
            self._give(key)

    def _say_clash(self, words: str, clashes: Sequence[ActionSpec]) -> None:
        self._clashes = tuple(clashes)
        self.note.say("", words)
        self.take.setVisible(bool(clashes))
        self.leave.setVisible(bool(words))

    def _take(self) -> None:
        """Give the key to the chosen action, and no key to those that had it."""
        for other in self._clashes:
            self.keymap = self.keymap.with_key(other, "")
        self._give(self._pending)

    def _leave(self) -> None:
        self._show_chosen()
        self.tree.setFocus()

    def _give(self, key: str) -> None:
        if (spec := self._chosen) is not None:
            self._use(self.keymap.with_key(spec, key))

    def _reset(self) -> None:
        """Press the key that the scheme has for it, as it were: another action may have it by now."""
        if (spec := self._chosen) is not None:
            if key := self.keymap.first(spec):
                self.recorder.setKeySequence(QKeySequence(key))
                self._recorded()
            else:
                self._give("")

    def _reset_all(self) -> None:
        self._use(Keymap(self.keymap.scheme))

    def _use(self, keymap: Keymap) -> None:
        self.keymap = keymap
        self.changed.emit(keymap)
        self._show_keys()
        self.tree.setFocus()


def _named(spec: ActionSpec, its: str, key: str) -> str:
    """Return what an action is called, with its key where that is not quite the same."""
    name = f"“{spec.text.rstrip('…')}”"
    return name if its == key else f"{name} ({its})"
