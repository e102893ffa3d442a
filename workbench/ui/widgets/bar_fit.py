"""Keeps the right half of the toolbar in view: where room is lacking, one thing after the other gives way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.scale import px

_ANY = 16_777_215
"""Qt's largest width: no limit."""
_LEAST = 80
"""Pixels; what the totals keep as long as they show, and the status always."""


class Way(NamedTuple):
    """Something that can give way, and come back."""

    give: Callable[[], None]
    back: Callable[[], None]


class BarFit(QObject):
    """Buttons lose their words, then what can be read elsewhere goes, then buttons move into a menu.

    The status gives way last: it ends in an ellipsis.
    """

    def __init__(self, bar: QToolBar, totals: QWidget, pill: QWidget) -> None:
        super().__init__(bar)
        self._bar, self._totals, self._pill = bar, totals, pill
        self._is_fitting = False
        self._buttons = [action for action in bar.actions() if isinstance(bar.widgetForAction(action), QToolButton)]
        self._names: dict[QAction, tuple[str, str, bool]] = {}
        self._ways: list[Way] = [Way(lambda: self._words(False), lambda: self._words(True))]
        self._given: list[int] = []
        """Pixels that each way that was given has saved, in their order."""
        self.more = QToolButton()
        self.more.setObjectName("button_more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setIcon(icon("ellipsis"))
        self.more.setAccessibleName(self.tr("More buttons"))
        self.more.setToolTip(self.tr("What has no room beside"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as the bar's other buttons: all of them are in the menus
        self.more.setMenu(QMenu(self.more))
        self._more_action = bar.addWidget(self.more)
        self._more_action.setVisible(False)

    def lets_go(self, action: QAction) -> None:
        """Let a part of the bar vanish where room is lacking, those named first before the others."""
        widget = self._bar.widgetForAction(action)
        self._ways.append(Way(lambda: self._hide(action, widget, True), lambda: self._hide(action, widget, False)))

    def lets_shrink(self, narrow: Callable[[bool], None]) -> None:
        """Let a part of the bar be narrower where room is lacking."""
        self._ways.append(Way(lambda: narrow(True), lambda: narrow(False)))

    def start(self) -> None:
        """Fit to the room that there is, from now on."""
        dropped = [action for action in reversed(self._buttons) if action.objectName() not in _KEPT]
        self._ways += [Way(partial(self._drop, action), partial(self._restore, action)) for action in dropped]
        self._bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit to the room that there is now."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Let as little give way as is needed. Sizes are only compared: each try would ask for another layout."""
        if not self._is_fitting:
            self._is_fitting = True
            self._take_back()
            self._give()
            self._squeeze()
            self._is_fitting = False

    def _give(self) -> None:
        while len(self._given) < len(self._ways) and self._lacking(bool(self._given)) > 0:
            before = self._whole()
            self._ways[len(self._given)].give()
            self._given.append(before - self._whole())

    def _take_back(self) -> None:
        while self._given and self._lacking(len(self._given) > 1) + self._given[-1] <= 0:
            self._ways[len(self._given) - 1].back()
            self._given.pop()

    def _squeeze(self) -> None:
        """Give totals and status the room that is left for them."""
        lacking = max(0, self._lacking(False))
        hint = self._totals.sizeHint().width() if self._shows_totals() else 0
        width = max(min(hint, px(_LEAST)), hint - lacking)
        _keep_within(self._totals, width, hint)
        lacking -= hint - width
        wanted = self._pill.sizeHint().width()
        _keep_within(self._pill, max(min(wanted, px(_LEAST)), wanted - max(0, lacking)), wanted)

    def _lacking(self, squeezed: bool) -> int:
        """How many pixels are lacking; `squeezed`: with the totals as narrow as they can be."""
        hint = self._totals.sizeHint().width()
        spare = max(0, hint - px(_LEAST)) if squeezed and self._shows_totals() else 0
        return self._whole() - spare - self._bar.width()

    def _whole(self) -> int:
        """How wide all would be that has not given way, totals and status in full."""
        width = self._bar.sizeHint().width()
        for part in (self._totals, self._pill):
            if not part.isHidden():
                width += max(0, part.sizeHint().width() - part.maximumWidth())
        return width

    def _shows_totals(self) -> bool:
        return not self._totals.isHidden()

    def _words(self, shown: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for action in self._buttons:
            button = self._bar.widgetForAction(action)
            if isinstance(button, QToolButton) and not button.property("compact"):
                button.setToolButtonStyle(style)

    def _hide(self, action: QAction, widget: QWidget, hidden: bool) -> None:
        widget.setProperty("gave_way", hidden)
        action.setVisible(not hidden and widget.property("is_wanted") is not False)

    def _drop(self, action: QAction) -> None:
        self._names[action] = self._name_of(action)
        self._bar.removeAction(action)
        first = next(iter(self.more.menu().actions()), None)
        self.more.menu().insertAction(first, action) if first is not None else self.more.menu().addAction(action)
        self._more_action.setVisible(True)

    def _restore(self, action: QAction) -> None:
        self.more.menu().removeAction(action)
        self._more_action.setVisible(not self.more.menu().isEmpty())
        self._bar.insertAction(self._after(action), action)
        button = self._bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            name, accessible, compact = self._names[action]
            button.setObjectName(name)
            button.setAccessibleName(accessible)
            button.setProperty("compact", compact)

    def _after(self, action: QAction) -> QAction:
        later = self._buttons[self._buttons.index(action) + 1 :]
        shown = self._bar.actions()
        return next((each for each in later if each in shown), self._more_action)

    def _name_of(self, action: QAction) -> tuple[str, str, bool]:
        button = self._bar.widgetForAction(action)
        return button.objectName(), button.accessibleName(), bool(button.property("compact"))


_KEPT = frozenset({"continue", "pause", "over"})
"""Buttons that never move into the menu."""


def _keep_within(part: QWidget, width: int, wanted: int) -> None:
    most = width if width < wanted else _ANY
    if part.maximumWidth() != most:
        part.setMaximumWidth(most)


def show_part(action: QAction, widget: QWidget, wanted: bool) -> None:
    """Show a part of the bar, or hide it because it has nothing to say; one that gave way stays away."""
    widget.setProperty("is_wanted", wanted)
    action.setVisible(wanted and not widget.property("gave_way"))
