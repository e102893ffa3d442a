"""The page of secrets: what is kept, how the file of secrets stands, and what to do about a suspicious run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QVBoxLayout, QWidget

from workbench.domain.secrets import ExposedRow, SecretList, SecretRow
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.itemmodels.secrets import ExposedItemModel, Exposure, SecretsItemModel
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.flow import row_of
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.parts import Heading, Note, Text, scrolled

MOST = 280
"""Pixels of a list before it scrolls by itself."""


class SecretsPage(Leaf):
    """Names only: a value that was entered is never shown again.

    Signals:
        set_requested(str): keep a secret of that name; empty: ask for the name
        forget_requested(str), rotate_requested(str), mark_requested(str): of the secret of that name
        unlock_requested(): open the file of secrets
        revoke_requested(), restore_requested(): lend nothing any more; lend again
        run_requested(object): show the run of this `ExposedRow`
    """

    set_requested = Signal(str)
    forget_requested = Signal(str)
    rotate_requested = Signal(str)
    mark_requested = Signal(str)
    unlock_requested = Signal()
    revoke_requested = Signal()
    restore_requested = Signal()
    run_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Secrets"),
            self.tr(
                "What tools need to prove who you are. A tool set names which tool may borrow which; each is lent for "
                "one call and struck out of everything else. Only names are shown here."
            ),
            parent,
        )
        self.set = self.add_button(self.tr("&Set…"), self.tr("Keep a secret"), lambda: self.set_requested.emit(""))
        self.unlock = self.add_button(
            self.tr("&Unlock…"), self.tr("Open the file of secrets"), self.unlock_requested.emit
        )
        self.revoke = self.add_button(
            self.tr("Suspicious &run: revoke all…"),
            self.tr("Take every secret back from every tool, at once"),
            self.revoke_requested.emit,
        )
        self.restore = self.add_button(
            self.tr("&Lend again"), self.tr("Secrets are lent to tools again"), self.restore_requested.emit
        )
        self.revoked = Note("bad")
        self.places = Text()
        self.secrets = ListPanel(
            self.tr("Secrets"),
            SecretsItemModel(),
            self.tr("None is kept. Set one under a name such as github-token, then name it in a tool set."),
        )
        self.exposed = ListPanel(
            self.tr("What was exposed"),
            ExposedItemModel(),
            self.tr("No secret was lent yet. Each one that a tool borrows is listed here, with its run."),
        )
        below_secrets, below_exposed = self._buttons_below()
        for panel in (self.secrets, self.exposed):
            panel.setMinimumHeight(px(LEAST))
            panel.setMaximumHeight(px(MOST))
            panel.view.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
            panel.view.selectionModel().currentChanged.connect(self._judge)
        self._can_write = True
        self._lay_out(below_secrets, below_exposed)
        self.show_secrets(SecretList(rows=(), keyring="", vault="none"), ())

    @property
    def chosen(self) -> SecretRow | None:
        """The secret that is selected."""
        found: SecretRow | None = self.secrets.view.currentIndex().data(VALUE)
        return found

    @property
    def chosen_exposed(self) -> ExposedRow | None:
        """What was lent and is selected."""
        found: Exposure | None = self.exposed.view.currentIndex().data(VALUE)
        return found.row if found else None

    def show_secrets(self, listed: SecretList, exposed: tuple[Exposure, ...]) -> None:
        """Show what is kept, where, and what was lent."""
        vaults = {
            "none": self.tr("there is none"),
            "locked": self.tr("locked"),
            "unlocked": self.tr("unlocked until the program ends"),
        }
        keyring = listed.keyring or self.tr("none works here")
        self.places.show_text(
            self.tr("System keyring: {0}. File of secrets: {1}.").format(keyring, vaults[listed.vault])
        )
        self.secrets.item_model.show(listed.rows)
        self.exposed.item_model.show(exposed)
        self._say_revoked(listed.revoked, len({each.row.stored for each in exposed if not each.row.done}))
        self.unlock.setVisible(listed.vault == "locked")
        self.revoke.setVisible(not listed.revoked)
        self.restore.setVisible(bool(listed.revoked))
        self._judge()

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self._judge()

    def _say_revoked(self, why: str, left: int) -> None:
        if not why:
            self.revoked.say("")
            return
        steps = self.tr("What was exposed and is as it was: {0}. Change each below, then lend again.").format(left)
        self.revoked.say(self.tr("No secret is lent to any tool"), f"{said(why)} {steps}")

    def _judge(self) -> None:
        for button in (self.set, self.unlock, self.revoke, self.restore):
            button.setEnabled(self._can_write)
        for button in (self.again, self.forget):
            button.setEnabled(self._can_write and self.chosen is not None)
        exposed = self.chosen_exposed
        for button in (self.rotate, self.mark):
            button.setEnabled(self._can_write and exposed is not None and not exposed.done)
        self.show_run.setEnabled(exposed is not None)

    def _buttons_below(self) -> tuple[QWidget, QWidget]:
        self.again = _button(self.tr("Set &anew…"), lambda: self._of_chosen(self.set_requested.emit))
        self.forget = _button(self.tr("&Forget…"), lambda: self._of_chosen(self.forget_requested.emit))
        self.rotate = _button(self.tr("R&otate"), lambda: self._of_exposed(self.rotate_requested.emit))
        self.rotate.setToolTip(self.tr("By the plugin that knows how; else you are told where to do it"))
        self.mark = _button(self.tr("Mark as &changed"), lambda: self._of_exposed(self.mark_requested.emit))
        self.mark.setToolTip(self.tr("You changed it where you got it: what was exposed is good for nothing"))
        self.show_run = _button(self.tr("S&how the run"), lambda: self.run_requested.emit(self.chosen_exposed))
        return row_of(self.again, self.forget), row_of(self.rotate, self.mark, self.show_run)

    def _of_chosen(self, tell: Callable[[str], object]) -> None:
        if (row := self.chosen) is not None:
            tell(row.name)

    def _of_exposed(self, tell: Callable[[str], object]) -> None:
        if (row := self.chosen_exposed) is not None:
            tell(row.stored)

    def _lay_out(self, below_secrets: QWidget, below_exposed: QWidget) -> None:
        parts = (
            self.revoked,
            self.places,
            Heading(self.tr("Kept")),
            self.secrets,
            below_secrets,
            Heading(self.tr("What was exposed")),
            self.exposed,
            below_exposed,
        )
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.column.addWidget(scrolled(shown), 1)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text.replace("&", ""))
    button.clicked.connect(lambda _=False: act())
    return button
