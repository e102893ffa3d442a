"""Banners above the page: what the person is told at once, with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.domain.timeline_rows import Tone
from workbench.ui.news import Level, NewsList, Place
from workbench.ui.scale import inset
from workbench.ui.widgets.parts import Text, emptied, restyle
from workbench.ui.widgets.toasts import Toasts
from workbench.ui.widgets.tones import tone_of

translate = QCoreApplication.translate

Others = Sequence[tuple[str, str]]
"""Further buttons: the key that is told when it is pressed, and its words."""
TONES: Final[dict[Level, Tone]] = {"info": "neutral", "warning": "warning", "error": "bad"}
INFO_SECONDS: Final = 8.0
"""How long something stays that needs no answer."""
MOST: Final = 4
"""Banners at once, and toasts; the oldest of its kind that can be dismissed makes room."""


class Banner(QFrame):
    """One notice.

    Signals:
        dismissed(str): the person (or time) closed the banner of that key
        closed(str): it was the person
        chosen(str): its button was pressed, or another one, which has a key of its own
    """

    dismissed = Signal(str)
    closed = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, key: str, parent: QWidget | None = None, *, lasting: bool = False, is_toast: bool = False
    ) -> None:
        super().__init__(parent)
        self.is_toast = is_toast
        self._passes = False
        self.setObjectName("banner")
        self.key = key
        self.is_lasting = lasting
        self._tone: Tone = "neutral"
        self._text = Text()
        self._button = QPushButton()
        self._button.clicked.connect(lambda: self.chosen.emit(self.key))
        self._others = QHBoxLayout()
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(translate("Notices", "Dismiss"))
        self._close.setToolTip(translate("Notices", "Dismiss (Esc)"))
        self._close.clicked.connect(self._dismiss)
        self._close.setVisible(not lasting)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(12, 6, 6, 6))
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addLayout(self._others)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.dismissed.emit(self.key))

    def say(self, level: Level, text: str, todo: str = "", button: str = "", others: Others = ()) -> None:
        """Show a text, what to do about it, and buttons where there are any to press."""
        self._tone = TONES[level]
        self._text.show_text(f"{text} {todo}".strip())
        self._button.setText(button)
        self._button.setVisible(bool(button))
        emptied(self._others)
        for key, words in others:
            other = QPushButton(words)
            other.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._others.addWidget(other)
        self.setAccessibleName(f"{level}: {text}")
        colours = tone_of(self, self._tone)
        line = f"1px solid {colours.edge}"
        edge = f"border: {line}; border-radius: 6px;" if self.is_toast else f"border: none; border-bottom: {line};"
        restyle(
            self,
            f"#banner {{ background: {colours.fill}; {edge} }} #banner QLabel {{ color: {colours.text}; }}",
        )
        self._passes = self.is_toast or (level == "info" and not self.is_lasting)
        if self._passes:
            self._timer.start(round(INFO_SECONDS * 1000))
        else:
            self._timer.stop()

    def follow(self, before: QWidget) -> QWidget:
        """Let Tab lead from a control through the buttons; returns the last."""
        found = (self._others.itemAt(place) for place in range(self._others.count()))
        others = [each for item in found if item is not None and (each := item.widget()) is not None]
        for button in (self._button, *others, self._close):
            self.setTabOrder(before, button)
            before = button
        return before

    def words(self) -> str:
        """Return what it says."""
        return self._text.whole

    def press(self, words: str = "") -> None:
        """Press its button, or the one that says these words."""
        found = [each for each in self.findChildren(QPushButton) if each.text() == words]
        (found[0] if found else self._button).click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss on Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.is_lasting:
            self._dismiss()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay for as long as the pointer is on it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Pass by again."""
        super().leaveEvent(event)
        if self._passes:
            self._timer.start(round(INFO_SECONDS * 1000))

    def _dismiss(self) -> None:
        self.closed.emit(self.key)
        self.dismissed.emit(self.key)


class Notices(QWidget):
    """The banners, newest below; one with a known key replaces it.

    Signals:
        chosen(str): the button of the banner with that key was pressed, or another button that has this key
        opened(Place): the event that a notice is about is to be looked at
        told(str, str): a notice of that level says this now
    """

    chosen = Signal(str)
    opened = Signal(object)
    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toasts = Toasts()
        """Where those are that go away by themselves, and those about another run."""
        self.news = NewsList(self)
        """All that was told."""
        self._places: dict[str, Place] = {}
        self._banners: dict[str, Banner] = {}
        self._unnamed = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setVisible(False)

    def tell(
        self,
        level: Level,
        text: str,
        todo: str = "",
        *,
        key: str = "",
        button: str = "",
        others: Others = (),
        lasting: bool = False,
        place: Place | None = None,
        passing: bool = False,
    ) -> None:
        """Show a notice; with the key of one that is shown, in its place; with an empty text, remove that.

        `place`: the event that it is about. `passing`: it is an answer to what the person just did, not to be listed.
        """
        if not text:
            self.remove(key)
            return
        if not key:
            self._unnamed += 1
            key = next((k for k, b in self._banners.items() if b.words() == f"{text} {todo}".strip()), "")
            if key and self._banners[key].is_lasting:
                return  # it stands there already, with what can be done about it
            key = key or f"notice {self._unnamed}"
        is_toast = place is not None or (level == "info" and not lasting)
        if key in self._banners and self._banners[key].is_toast != is_toast:
            self.remove(key)
        if key not in self._banners:
            self._make_room(is_toast=is_toast)
            self._add(Banner(key, self, lasting=lasting, is_toast=is_toast))
        if place is not None:
            self._places[key] = place
        self._show_or_hide()
        self._banners[key].say(level, text, todo, button or (self.tr("Open") if place is not None else ""), others)
        if not is_toast:
            self._order()
        if not passing:
            self.news.add(level, f"{text} {todo}".strip(), key, place)
        self.told.emit(level, f"{text} {todo}".strip())

    def remove(self, key: str) -> None:
        """Take a notice away, where it is shown."""
        self._places.pop(key, None)
        if (banner := self._banners.pop(key, None)) is not None:
            if banner.is_toast:
                self.toasts.remove(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._show_or_hide()

    def banner(self, key: str) -> Banner | None:
        """Return the banner of a key."""
        return self._banners.get(key)

    def words(self) -> list[str]:
        """Return what the banners say, oldest first."""
        return [banner.words() for banner in self._banners.values()]

    def _order(self) -> None:
        """Let Tab lead through the banners in turn, where this column stands: above the page."""
        before: QWidget = self
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts in order only what can have the focus
        for banner in self._banners.values():
            if not banner.is_toast:
                before = banner.follow(before)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _add(self, banner: Banner) -> None:
        self._banners[banner.key] = banner
        banner.dismissed.connect(self.remove)
        banner.closed.connect(self.news.read)
        banner.chosen.connect(self._chosen)
        if banner.is_toast:
            self.toasts.add(banner)
        else:
            self._column.addWidget(banner)

    def _chosen(self, key: str) -> None:
        self.news.read(key)
        if (place := self._places.get(key)) is not None:
            self.remove(key)
            self.opened.emit(place)
        else:
            self.chosen.emit(key)

    def _show_or_hide(self) -> None:
        self.setVisible(any(not banner.is_toast for banner in self._banners.values()))

    def _make_room(self, *, is_toast: bool) -> None:
        alike = [banner for banner in self._banners.values() if banner.is_toast == is_toast]
        passing = [banner.key for banner in alike if not banner.is_lasting]
        if len(alike) >= MOST and passing:
            self.remove(passing[0])
