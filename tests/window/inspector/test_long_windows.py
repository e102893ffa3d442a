"""Thousands of messages in a context window cost no more of Python than hundreds: only what is seen is made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.asking import Context, Segment
from workbench.ui.itemmodels.run_lists import SegmentsItemModel
from workbench.ui.widgets.inspector.context_tab import ContextTab
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.lists import ListPanel

FEW, MANY = 300, 6_000
Show = Callable[[Context], None]


def window(messages: int, carried: int = 1) -> Context:
    segments = tuple(
        Segment(role="tool", source="files.read", seq=place + 1, tokens=90, preview="x", place=place, carried=carried)
        for place in range(messages)
    )
    return Context(segments=segments, tokens=90 * messages, size=8_000)


def calls_of(act: Callable[[], None]) -> int:
    """How often a function of ours was called until all of it was shown."""
    calls = 0

    def count(_frame: object, what: str, _: object) -> None:
        nonlocal calls
        calls += what == "call"

    sys.setprofile(count)
    try:
        act()
        QApplication.processEvents()
    finally:
        sys.setprofile(None)
    return calls


def the_tab() -> tuple[QWidget, Show]:
    tab = ContextTab(BodySource())
    return tab, tab.show_context


def the_panel() -> tuple[QWidget, Show]:
    rows = SegmentsItemModel()
    return ListPanel("Context window", rows, "Nothing"), lambda context: rows.show(context.segments)


@pytest.mark.parametrize("make", [the_tab, the_panel])
def test_what_is_not_seen_is_not_made(make: Callable[[], tuple[QWidget, Show]], qtbot: QtBot) -> None:
    widget, show = make()
    qtbot.addWidget(widget)
    widget.resize(430, 640)
    widget.show()
    few, after, many, later = window(FEW), window(FEW, carried=2), window(MANY), window(MANY, carried=2)
    show(few)
    QApplication.processEvents()
    again = calls_of(partial(show, after))
    told = [calls_of(partial(show, each)) for each in (many, later, few)]
    assert max(told) < 2 * again + MANY / 2, f"{again} calls for {FEW} messages"
