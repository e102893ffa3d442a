"""Alt and a letter opens a menu, wherever the focus is: each menu has a letter, and nothing else in the window has it.

Qt gives a key that two want to neither. Light: needed before the first paint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

_KEY = re.compile(r"(?<!&)&([^&])")


def with_keys(titles: Sequence[str]) -> list[str]:
    """Mark a letter of each title: the first where no title before begins so, else the first that is free."""
    places: dict[str, int] = {}
    for title in titles:
        if title[:1].casefold() not in {each[0].casefold() for each in places}:
            places[title] = 0
    taken = {title[0].casefold() for title in places}
    for title in titles:
        if title not in places:
            places[title] = next((at for at, letter in enumerate(title) if letter.casefold() not in taken), 0)
            taken.add(title[places[title] : places[title] + 1].casefold())
    return [f"{title[: places[title]]}&{title[places[title] :]}" for title in titles]


def leave_to_menus(window: QMainWindow) -> None:
    """Take the menus' letters from the buttons and labels of the window's panels and pages."""
    from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

    taken = _taken(window)
    parts: list[QAbstractButton | QLabel] = list(window.findChildren(QAbstractButton))
    parts += [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    for part in parts:
        text = part.text()
        if (left := _left(text, taken)) != text and not isinstance(part.window(), QDialog):
            part.setText(left)


def left_to_menus(part: QWidget, text: str) -> str:
    """Return a text that comes later to a part of the window, without a letter of the menus."""
    from PySide6.QtWidgets import QMainWindow

    window, above = part.window(), part.window().parentWidget()
    while not isinstance(window, QMainWindow) and above is not None:
        window, above = above.window(), above.window().parentWidget()
    return _left(text, _taken(window)) if isinstance(window, QMainWindow) else text


def _taken(window: QMainWindow) -> frozenset[str]:
    found = (_KEY.search(action.text()) for action in window.menuBar().actions())
    return frozenset(key[1].casefold() for key in found if key)


def _left(text: str, taken: frozenset[str]) -> str:
    key = _KEY.search(text)
    return _KEY.sub(r"\1", text, count=1) if key and key[1].casefold() in taken else text
