"""Widgets of the timeline on a screen that nobody sees."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.domain.tape import invoices
from workbench.domain.timeline import Timeline
from workbench.ui.widgets.timeline import LanesView, TimelineView


@pytest.fixture
def timeline() -> Timeline:
    return Timeline(invoices(12))


@pytest.fixture
def view(qtbot: QtBot, timeline: Timeline) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    view.show_timeline(timeline)
    return view


@pytest.fixture
def lanes(qtbot: QtBot, timeline: Timeline) -> LanesView:
    lanes = LanesView()
    qtbot.addWidget(lanes)
    lanes.resize(900, 130)
    lanes.show()
    lanes.show_timeline(timeline)
    return lanes
