"""The context window in the inspector: how messages stand, what left it, and what can be done to them at a stop."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from workbench.domain.asking import Compaction, Context, Segment
from workbench.domain.context import Standing
from workbench.domain.values import body_of
from workbench.ui.widgets.inspector.context_tab import STATE, TOKENS, ContextTab
from workbench.ui.widgets.inspector.source import BodySource


def part(place: int, role: str = "user", standing: Standing = "sent", **more: object) -> Segment:
    fields = {"source": "read" if role == "tool" else "model", "seq": place * 3 + 1, "tokens": 100 * (place + 1)}
    return Segment(role=role, preview=f"text {place}", place=place, standing=standing, **{**fields, **more})  # type: ignore[arg-type]


WINDOW = Context(
    segments=(
        part(0, "user", source="goal", is_head=True),
        part(1, "assistant", "summarised", why="The prompt came to 9,000 tokens; the strategy acts above 8,000."),
        part(2, source="summary", trust="untrusted"),
        part(3, "assistant", pinned=True, carried=12, cost=0.0123, is_exact=True),
        part(4, "tool", "muted", why="A person did this."),
    ),
    tokens=1_400,
    size=8_000,
    strategy="summarise",
    compactions=(
        Compaction(
            seq=9,
            step=4,
            strategy="summarise",
            messages=1,
            before=9_000,
            after=2_000,
            why="full",
            summary=body_of("S."),
        ),
    ),
)


@pytest.fixture
def tab(qtbot: QtBot) -> ContextTab:
    tab = ContextTab(BodySource())
    qtbot.addWidget(tab)
    tab.resize(430, 640)
    tab.show_context(WINDOW)
    tab.show()
    return tab


def choose(tab: ContextTab, *places: int) -> None:
    tab.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for place in places:
        tab.table.selectionModel().setCurrentIndex(tab.table.model().index(place, 0), flags.Select | flags.Rows)


def test_each_message_tells_how_it_stands_and_why(tab: ContextTab) -> None:
    rows = tab.table.model()
    states = [rows.index(place, STATE).data() for place in range(5)]
    assert states == ["sent", "summed up", "sent", "pinned", "muted"]
    tokens = [rows.index(place, TOKENS).data() for place in range(5)]
    assert [text.startswith("≈") for text in tokens] == [True, True, True, False, True]
    assert "acts above" in rows.index(1, STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert "12 requests" in rows.index(3, TOKENS).data(Qt.ItemDataRole.ToolTipRole)


def test_what_left_is_listed_with_before_and_after_and_shows_its_summary(tab: ContextTab) -> None:
    assert tab.left.count() == 1
    assert "summed up" in tab.left.item(0).text()
    assert tab.left.isVisible()
    tab.left.setCurrentRow(0)
    assert tab.segment.isVisible()
    assert tab.segment.whole == "S."


def test_nothing_can_be_done_where_the_run_does_not_stand(tab: ContextTab) -> None:
    assert not tab.bar.isVisible()
    tab.allow(replace(WINDOW, segments=WINDOW.segments[:3]))
    assert not tab.bar.isVisible()
    tab.allow(WINDOW)
    assert tab.bar.isVisible()


def test_buttons_and_keys_ask_for_surgery(tab: ContextTab, qtbot: QtBot) -> None:
    asked: list[tuple[str, object]] = []
    tab.surgery_wanted.connect(lambda what, places: asked.append((what, places)))
    tab.allow(WINDOW)
    choose(tab, 0)
    assert not tab.bar.evict.isEnabled()
    assert tab.bar.swap.isEnabled()
    choose(tab, 4)
    tab.bar.mute.click()
    choose(tab, 3)
    tab.bar.pin.click()
    choose(tab, 1)
    tab.bar.evict.click()
    choose(tab, 2, 3)
    tab.bar.summarise.click()
    choose(tab, 2)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_E)
    assert asked == [("unmute", (4,)), ("unpin", (3,)), ("restore", (1,)), ("summarise", (2, 3)), ("evict", (2,))]
