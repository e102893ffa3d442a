"""Tabs in little room: their names are cut short before any tab has to be scrolled to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from workbench.ui.tips import plain_tip


def narrow_tabs(tabs: QTabBar) -> None:
    """Let names end in an ellipsis where there is no room, and be told whole by tips. Called once all are there."""
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    for place in range(tabs.count()):
        tabs.setTabToolTip(place, plain_tip(tabs.tabText(place).replace("&", "")))
