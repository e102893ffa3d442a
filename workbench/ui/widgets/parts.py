"""Small pieces that panels are made of. All texts are shown as plain text: nothing in them is a link or an image."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import visible
from workbench.ui.icons import icon
from workbench.ui.scale import SHEET, SMALL, inset, px, sheet_at_zoom
from workbench.ui.scrolled_names import name_scrolled_parts
from workbench.ui.theme import scaled
from workbench.ui.tight import Least
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.tones import dim_of, tone_of

_LONG_WORD = re.compile(r"\S{18,}")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """Return `text` as it is shown in a label: hidden characters named, long words with places to break."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(re.findall(r".{1,6}", word.group())), visible(text))


class Text(QLabel):
    """Plain text that wraps anywhere; `whole` is the text as it was given. `dim` or a tone colours it."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, dim: bool = False, tone: Tone = "neutral"
    ) -> None:
        super().__init__(parent)
        self.whole = ""
        self._dim, self._tone = dim, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._paint_tone()
        self.show_text(text)

    def minimumSizeHint(self) -> QSize:
        """Return one short line: the height follows the width that there is, never the narrowest possible."""
        return QSize(px(40), self.fontMetrics().lineSpacing()) if self.wordWrap() else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return a height that the text has room in at the width that there is: layouts give it no more than that."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width()))) if self.wordWrap() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the layout that another width wants another height."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.whole = text
        shown = breakable(text)
        self.setText(shown)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(selectable if shown == text else Qt.TextInteractionFlag.NoTextInteraction)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        if self._dim or self._tone != "neutral":
            restyle(self, f"color: {dim_of(self) if self._dim else tone_of(self, self._tone).text};")


class Heading(Line):
    """The title of a part of a panel, in small capitals."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        font = scaled(self.font(), SMALL)
        font.setCapitalization(font.Capitalization.AllUppercase)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.6)
        self.setFont(font)
        self.setText(text)
        self._paint_tone()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        restyle(self, f"color: {dim_of(self)};")


class Dim(Line):
    """A line in the dim colour."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._paint_dim()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_dim()

    def _paint_dim(self) -> None:
        restyle(self, f"color: {dim_of(self)};")


class Tag(Line):
    """A word or two in a frame, coloured by its tone."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        self._tone: Tone = tone
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_tag(text, tone)

    def show_tag(self, text: str, tone: Tone = "neutral") -> None:
        """Show another word; an empty one hides the tag."""
        self._tone = tone
        self.setAccessibleName(visible(text))
        if self.parentWidget() is not None or not text:  # without a parent it would be a window, and take the keyboard
            self.setVisible(bool(text))
        self._paint_tone()
        self.setText(visible(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        tone = tone_of(self, self._tone)
        restyle(
            self,
            f"color: {tone.text}; background: {tone.fill}; border: 1px solid {tone.edge};"
            " border-radius: 4px; padding: 1px 6px;",
        )


class Note(QFrame):
    """A coloured box with something the person should know; hidden while it has nothing to say."""

    def __init__(self, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self._tone: Tone = tone
        self.title = Text()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.body = Text()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset(10, 8, 10, 8))
        layout.setSpacing(px(2))
        layout.addWidget(self.title)
        layout.addWidget(self.body)
        self.setVisible(False)

    def say(self, title: str, body: str = "", tone: Tone | None = None) -> None:
        """Show a title and a text; both empty: hide the box."""
        self._tone = tone or self._tone
        self.title.show_text(title)
        self.title.setVisible(bool(title))
        self.body.show_text(body)
        self.body.setVisible(bool(body))
        self.setAccessibleName(f"{title} {body}".strip())
        self._paint_tone()
        self.setVisible(bool(title or body))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        tone = tone_of(self, self._tone)
        restyle(
            self,
            f"#note {{ background: {tone.fill}; border: 1px solid {tone.edge}; border-radius: 6px; }}"
            f" #note QLabel {{ color: {tone.text}; }}",
        )


def icon_button(name: str, text: str, act: Callable[..., object]) -> QToolButton:
    """Return a flat button with a codicon; `text` is its tip and its name."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(plain_tip(text))
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.clicked.connect(act)
    return button


class CopyButton(QToolButton):
    """Puts a text on the clipboard."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setText(title)
        self.setAutoRaise(True)
        self.setEnabled(False)
        self.clicked.connect(self._copy)

    def set_copied(self, text: str) -> None:
        """Say what is copied; nothing: the button is off."""
        self._text = text
        self.setEnabled(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class ScrolledPart(QScrollArea):
    """A scroll area that is called what it stands in: a panel, a page, a dialog."""

    def __init__(self) -> None:
        super().__init__()
        name_scrolled_parts()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def clearable(line: QLineEdit) -> None:
    """Give a line a button that empties it, with a name."""
    line.setClearButtonEnabled(True)
    for action in line.findChildren(QAction):
        action.setText(QCoreApplication.translate("Parts", "Clear"))


def scrolled(content: QWidget) -> QScrollArea:
    """Return a scroll area around `content` that scrolls up and down only."""
    area = _Scrolled()
    flowing = _Flowing()
    column = QVBoxLayout(flowing)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    area.setWidget(flowing)
    return area


def tall(content: QWidget) -> QScrollArea:
    """Return a scroll area that lets `content` have all the height that there is, and scrolls where that is too low."""
    area = ScrolledPart()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(Least(content))
    return area


class _Scrolled(ScrolledPart):
    """Scrolls up and down only, so it is never narrower than what is in it can be."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content, and room for a line or two."""
        least = super().minimumSizeHint()
        content = self.widget()
        layout = content.layout() if content is not None else None
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        wide = layout.minimumSize().width() + beside if layout is not None else 0
        return QSize(max(least.width(), wide), least.height())


class _Flowing(QWidget):
    """As high as its content is at the width that there is; Qt would take the height at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        port = self.parentWidget()
        if event.type() == QEvent.Type.LayoutRequest and port is not None and (area := port.parentWidget()) is not None:
            area.updateGeometry()  # its least width is this one's
        return super().event(event)


def emptied(layout: QLayout) -> None:
    """Remove and delete all widgets of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget, sheet: str) -> None:
    """Give `widget` a style sheet, in pixels at 100 %, unless it has that one already; so a change of theme ends."""
    widget.setProperty(SHEET, sheet)
    if widget.styleSheet() != (zoomed := sheet_at_zoom(sheet)):
        widget.setStyleSheet(zoomed)
