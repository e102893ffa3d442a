"""The ways to answer an ask, as buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from workbench.domain.events import Ask, Decision
from workbench.ui.menu_keys import left_to_menus
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip


class DecisionButtons(QWidget):
    """Offers the decisions that fit an ask.

    Signals:
        chosen(str): a `Decision`; `answer` and `deny` still need their text
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: dict[Decision, QPushButton] = {}
        self._shown: list[QPushButton] = []
        self._ask: Ask = "permission"
        decisions: tuple[Decision, ...] = (
            *("approve", "edit", "strip", "answer", "deny", "quarantine"),
            "escalate",
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(6))
        for decision in decisions:
            button = QPushButton(self)  # what shows without one is a window of its own for a moment
            button.hide()
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, chosen=decision: self.chosen.emit(chosen))
            self._all[decision] = button
        self._all["approve"].setProperty("primary", True)

    def __getitem__(self, decision: Decision) -> QPushButton:
        """Return the button of a decision."""
        return self._all[decision]

    def offer(self, ask: Ask, *, is_call: bool = True, is_last: bool = False) -> None:
        """Show the buttons for an ask, with their words.

        `is_call`: about a call, rather than between two steps; `is_last`: whether the result is accepted.
        """
        self._ask = ask
        texts = self._texts(ask) if is_call else self._between(is_last=is_last)
        for decision, button in self._all.items():
            button.setText(left_to_menus(self, texts.get(decision, "")))
            button.setVisible(decision in texts)
        shown = [decision for decision in self._all if decision in texts]
        self._shown = [self._all[decision] for decision in shown]
        self._arrange()
        self._explain(ask)
        if not is_call:
            self._explain_between(is_last=is_last)
        for place, decision in enumerate(shown, 1):
            button = self._all[decision]
            button.setToolTip(self.tr("{0} (Ctrl+{1})").format(button.toolTip(), place))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: it has as many as there is room for."""
        widest = max((button.sizeHint().width() for button in self._shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max((button.sizeHint().width() for button in self._shown), default=1) + self._grid.spacing()
        wanted = 3 if len(self._shown) % 3 == 0 else 2
        columns = max(1, min(wanted, (self.width() + self._grid.spacing()) // widest))
        for place, button in enumerate(self._shown):
            self._grid.addWidget(button, place // columns, place % columns)

    def _between(self, *, is_last: bool) -> dict[Decision, str]:
        return {
            "approve": self.tr("&Accept") if is_last else self.tr("&Go on"),
            "deny": self.tr("Send &back…") if is_last else self.tr("&Not yet, with reason…"),
            "escalate": self.tr("&Pass on…"),
        }

    def _explain_between(self, *, is_last: bool) -> None:
        accept, mend = self.tr("The result counts as reached"), self.tr("The model reads what is wrong, and goes on")
        go_on = self.tr("The next step begins")
        self._all["approve"].setToolTip(plain_tip(accept if is_last else go_on))
        self._all["deny"].setToolTip(plain_tip(mend))

    def _texts(self, ask: Ask) -> dict[Decision, str]:
        match ask:
            case "question":
                return {}
            case "in_doubt":
                return {
                    "answer": self.tr("It &happened: give result…"),
                    "deny": self.tr("&Treat as failed…"),
                    "approve": self.tr("R&un again"),
                    "escalate": self.tr("&Pass on…"),
                }
            case "policy":
                return {
                    "approve": self.tr("&Approve once"),
                    "edit": self.tr("&Edit && run"),
                    "strip": self.tr("&Strip && run"),
                    "answer": self.tr("&Return my result…"),
                    "deny": self.tr("&Deny with reason…"),
                    "quarantine": self.tr("&Quarantine"),
                    "escalate": self.tr("&Pass on…"),
                }
            case "permission" | "checkpoint":
                return {
                    "approve": self.tr("&Approve once"),
                    "edit": self.tr("&Edit && run"),
                    "answer": self.tr("&Return my result…"),
                    "deny": self.tr("&Deny with reason…"),
                    "escalate": self.tr("&Pass on…"),
                }

    def _explain(self, ask: Ask) -> None:
        again = ask == "in_doubt"
        self._all["approve"].setToolTip(
            self.tr("Runs the call a second time; what it did before may happen twice")
            if again
            else self.tr("Runs this call as shown; Ctrl+Enter does too")
        )
        self._all["edit"].setToolTip(
            self.tr("Change the arguments above, then run the call with them; Ctrl+Enter does too")
        )
        self._all["strip"].setToolTip(
            self.tr("Runs the call without the addresses that stand only in text by strangers")
        )
        self._all["quarantine"].setToolTip(
            self.tr("The tool does not run, and the text that this came from is taken out of the context")
        )
        self._all["answer"].setToolTip(self.tr("The tool does not run; the model reads your text as its result"))
        self._all["deny"].setToolTip(self.tr("The tool does not run; the model reads your reason"))
        self._all["escalate"].setToolTip(self.tr("Someone else is to decide; it goes on waiting"))

    def allow(self, *, approve: bool, edit: bool, strip: bool, reply: bool) -> None:
        """Switch the buttons on and off."""
        self._all["approve"].setEnabled(approve)
        self._all["edit"].setEnabled(edit)
        self._all["strip"].setEnabled(strip)
        self._all["quarantine"].setEnabled(reply)
        self._all["answer"].setEnabled(reply)
        self._all["deny"].setEnabled(reply)
        self._all["escalate"].setEnabled(reply)

    def name_approval(self, *, with_rule: bool) -> None:
        """Say on the button for a yes whether a rule goes with it."""
        if self._ask in ("permission", "policy"):
            text = self.tr("&Approve with rule") if with_rule else self.tr("&Approve once")
            self._all["approve"].setText(left_to_menus(self, text))

    def click_place(self, number: int) -> None:
        """Take the decision of the button in that place, from 1; nothing where it is not on."""
        shown = [button for button in self._all.values() if not button.isHidden()]
        if self.isVisible() and 0 < number <= len(shown) and shown[number - 1].isEnabled():
            shown[number - 1].click()

    def click_default(self, *, edited: bool) -> None:
        """Take the decision that Ctrl+Enter means; nothing where it is not on. A call in doubt has none."""
        button = self._all["edit" if edited else "approve"]
        if button.isVisible() and button.isEnabled() and self._ask != "in_doubt":
            button.click()
