"""Tabs that have no room: the longest names give way first, and nothing has to be scrolled to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.narrow_tabs import narrow_tabs, widest
from workbench.ui.zooming import show_zoom

NAMES = ("Prompt", "Response", "All of the tool call", "Checks", "Context", "Raw")


@given(st.lists(st.integers(0, 300), max_size=8), st.integers(0, 900))
def test_what_each_may_have_fills_the_room_and_takes_from_the_widest_only(wanted: list[int], room: int) -> None:
    most = widest(wanted, room)
    if most is None:
        assert sum(wanted) <= room
    else:
        given = [min(width, most) for width in wanted]
        assert sum(given) <= room < sum(given) + len(wanted), "but for what does not divide"


def test_only_the_longest_names_are_cut_and_are_told_by_tips(qtbot: QtBot) -> None:
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    qtbot.addWidget(tabs)
    for name in NAMES:
        tabs.addTab(QWidget(), name)
    bar = tabs.tabBar()
    narrow_tabs(bar)
    tabs.resize(800, 200)
    tabs.show()
    whole = [bar.tabRect(place).width() for place in range(len(NAMES))]
    tabs.resize(sum(whole) - 40, 200)
    qtbot.waitUntil(lambda: bar.tabToolTip(2) == NAMES[2])
    assert [bar.tabRect(place).width() for place in (0, 1, 3, 4, 5)] == [whole[place] for place in (0, 1, 3, 4, 5)]
    assert [bar.tabToolTip(place) for place in range(len(NAMES))] == ["", "", NAMES[2], "", "", ""]
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton)), "no arrows"
    bar.setCurrentIndex(2)
    qtbot.waitUntil(lambda: bar.tabRect(2).width() == whole[2] and not bar.tabToolTip(2))  # what is in front is whole
    assert bar.tabToolTip(1) == NAMES[1]
    bar.setTabText(0, "Prompt of this step")
    qtbot.waitUntil(lambda: bar.tabToolTip(0) == "Prompt of this step")
    bar.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bar.tabToolTip(2) == NAMES[2])
    tabs.resize(900, 200)
    qtbot.waitUntil(lambda: bar.tabRect(2).width() == whole[2])
    assert not bar.tabToolTip(2)


def test_names_that_are_cut_follow_the_zoom(qtbot: QtBot, qapp: QApplication) -> None:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    for name in NAMES:
        tabs.addTab(QWidget(), name)
    narrow_tabs(tabs.tabBar())
    tabs.resize(300, 200)
    tabs.show()
    qtbot.waitUntil(lambda: bool(tabs.tabBar().styleSheet()))
    try:
        for percent in (150, 100):
            show_zoom(qapp, percent)
            qtbot.waitUntil(lambda: tabs.tabBar().font().pointSizeF() == tabs.font().pointSizeF())
    finally:
        show_zoom(qapp, 100)
