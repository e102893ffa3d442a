"""Pages fit in little width: parts that have no room beside each other stand below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.models import ModelsPage
from workbench.ui.widgets.plugins import PluginsPage
from workbench.ui.widgets.settings import SettingsPage
from workbench.ui.widgets.turning import Turning


def test_a_list_and_what_is_selected_turn_by_the_width(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for part in (first, second):
        part.setMinimumSize(180, 50)
    page, both = QWidget(), Turning(first, second, 400, 0.25)
    qtbot.addWidget(page)
    both.setParent(page)
    both.resize(800, 300)
    page.show()
    assert both.orientation() == Qt.Orientation.Horizontal
    assert first.width() * 2 < second.width()
    both.resize(300, 300)
    assert both.orientation() == Qt.Orientation.Vertical
    assert (first.width(), second.width()) == (300, 300)
    assert both.minimumSizeHint().width() == 180
    both.resize(800, 300)
    assert both.orientation() == Qt.Orientation.Horizontal


def test_pages_fit_in_a_third_of_a_small_window(qtbot: QtBot) -> None:
    """At 150 % a window of 1280 pixels leaves them 300 at 100 %, where no panel steps aside."""
    made: dict[str, QAction] = {}

    def action(name: str) -> QAction:
        return made.setdefault(name, QAction(name))

    settings = SettingsPage(action)
    for page in (settings, ModelsPage(), PluginsPage()):
        qtbot.addWidget(page)
        page.resize(300, 600)
        page.show()
        assert page.minimumSizeHint().expandedTo(page.minimumSize()).width() <= 300, page.accessibleName()
    assert settings.groups.isHidden()
    before = settings.area.verticalScrollBar().value()
    settings.group.setCurrentIndex(settings.group.findData("Privacy"))
    settings.group.activated.emit(settings.group.currentIndex())
    assert settings.area.verticalScrollBar().value() > before
    settings.search.setText("nothing has these words")
    assert settings.group.count() == 0
    settings.resize(700, 600)
    assert settings.group.isHidden()
    assert not settings.groups.isHidden()
