"""What an action of the window is. Light: needed before the first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from workbench.ui.situation import Situation


def action_words(text: str) -> str:
    """Return a text of the registry (of an action, a menu, a dock) in the person's language."""
    return QCoreApplication.translate("Actions", text) if text else ""


def always(_: Situation) -> bool:
    """Say that an action makes sense anywhere."""
    return True


class ActionSpec(NamedTuple):
    """What an action is called, where it stands, which key it has and when it makes sense."""

    name: str
    text: str
    menu: str
    key: str = ""
    icon: str = ""
    """A codicon's name."""
    tip: str = ""
    when: Callable[[Situation], bool] = always
    toolbar: bool = False
    gap_before: bool = False
    """Whether a line separates it from the entry above."""
    checkable: bool = False
    compact: bool = False
    """Whether the toolbar shows its icon only."""
    second: str = ""
    """Another key that does the same as long as it has its own; it stands in `fixed_keys`."""
    within: str = ""
    """The submenu that it stands in; empty: none."""

    @property
    def place(self) -> str:
        """Where it stands, in the person's language: `View`, `View → Zoom`."""
        return " → ".join(action_words(part) for part in (self.menu, self.within) if part)

    @property
    def whole(self) -> str:
        """What it is called where its submenu does not show: `Zoom: Larger`, but `Change Keys…` of the submenu Keys.

        Of one in the person's language.
        """
        within = action_words(self.within)
        return f"{within}: {self.text}" if within.casefold() not in self.text.casefold() else self.text

    def in_language(self) -> ActionSpec:
        """Return it with text and tip in the person's language; what is looked up by (name, menu) stays."""
        return self._replace(text=action_words(self.text), tip=action_words(self.tip))
