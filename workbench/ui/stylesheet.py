"""The one style sheet: what a palette cannot say. Everything else is Fusion's."""

from __future__ import annotations

from pathlib import Path
from string import Template

from workbench.ui.scale import sheet_at_zoom
from workbench.ui.theme_colours import Colours

_SHEET = Template("""
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }

QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; border: 1px solid $hover_edge; padding: 3px 7px; }
QMenuBar QToolButton { border: none; padding: 0; }
QMenu { background: $raised; border: 1px solid $border_strong; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 5px 24px 5px 12px; border: 1px solid transparent; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selection; color: $text; border-color: $hover_edge; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 6px 8px; spacing: 6px; }
QToolBar::separator { background: $border; width: 1px; margin: 4px 6px; }
QToolBar QToolButton, QPushButton {
  background: $raised; color: $text; border: 1px solid $border_strong; border-radius: 5px; padding: 4px 10px;
}
QToolBar QToolButton:hover, QPushButton:hover { background: $hover; }
QToolBar QToolButton:pressed, QPushButton:pressed,
QToolBar QToolButton:checked, QPushButton:checked { background: $selection; }
QToolBar QToolButton:disabled, QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QToolBar QToolButton#button_continue:enabled, QPushButton[primary="true"]:enabled, QPushButton:default:enabled {
  background: $primary; color: $primary_text; border-color: $primary_edge;
}
QToolBar QToolButton#button_continue:enabled:hover, QPushButton[primary="true"]:enabled:hover,
QPushButton:default:enabled:hover { background: $primary_hover; }
QToolBar QToolButton:focus, QToolBar QToolButton#button_continue:enabled:focus, QPushButton:focus,
QPushButton[primary="true"]:enabled:focus, QPushButton:default:enabled:focus {
  border: 2px solid $focus; padding: 3px 9px;
}
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QToolButton:hover { background: $hover; }
QToolButton:checked, QToolButton:pressed { background: $selection; }
QToolButton:focus { border-color: $focus; }
QToolButton:disabled { color: $disabled; }
QPushButton[way="true"] {
  background: transparent; color: $accent; border: 1px solid transparent; border-radius: 4px; padding: 1px 2px;
  text-decoration: underline; text-align: left;
}
QPushButton[way="true"]:hover { background: $hover; }
QPushButton[way="true"]:focus { border: 1px solid $focus; padding: 1px 2px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QToolButton[arrow="none"]::menu-indicator { image: none; width: 0; }
QTabBar::scroller { width: 18px; }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: $window; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton:hover { background: $hover; }

#within { border: none; border-left: 2px solid $border; }

QDockWidget { border: 1px solid $border_strong; }
QDockWidget::title { background: $window; padding: 7px 8px 5px 10px; text-align: left; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }

QTabBar { qproperty-drawBase: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar::tab {
  background: transparent; color: $dim; padding: 6px 6px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:disabled { color: $disabled; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $selection; border: 1px solid $focus; padding: 6px 5px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  background: $base; color: $text; border: 1px solid $border_strong; border-radius: 5px;
  selection-background-color: $highlight; selection-color: $highlighted_text;
}
QPlainTextEdit, QTextEdit { padding: 1px; }
QLineEdit, QSpinBox, QDoubleSpinBox { padding: 3px 6px; }
QComboBox { padding: 3px 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$images/down-$name.png"); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  border: none; background: transparent; width: 20px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$images/up-$name.png"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$images/down-$name.png"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator, QGroupBox::indicator {
  width: 14px; height: 14px; border: 1px solid $border_strong; border-radius: 4px; background: $base;
}
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked, QGroupBox::indicator:checked {
  background: $highlight; border-color: $highlight; image: url("$images/check.png");
}
QRadioButton::indicator:checked { border: 4px solid $highlight; width: 8px; height: 8px; background: #ffffff; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QGroupBox::indicator:focus {
  border: 2px solid $focus; width: 12px; height: 12px;
}
QRadioButton::indicator:checked:focus { border: 4px solid $focus; width: 8px; height: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QProgressBar { background: $base; border: 1px solid $border_strong; border-radius: 5px; text-align: center; }
QProgressBar::chunk { background: $highlight; border-radius: 4px; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $border_strong; selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 2px 5px; }
QComboBox:focus { padding: 2px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  color: $disabled; border-color: $border; background: $window;
}

QAbstractItemView { outline: none; }
QTreeView, QListView, QTableView {
  background: $base; border: 1px solid transparent; alternate-background-color: $window;
}
QScrollArea { border: 1px solid transparent; }
QTreeView:focus, QListView:focus, QTableView:focus, QScrollArea:focus { border-color: $focus; }
QTreeView::item, QListView::item { padding: 4px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {
  background: $selection; color: $text;
}
QTreeView::item:focus, QListView::item:focus, QTableView::item:focus { border: 1px solid $focus; padding: 3px; }
QHeaderView::section {
  background: $window; color: $dim; border: none; border-bottom: 1px solid $border; padding: 4px 8px;
}

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: $border_strong; border-radius: 2px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel#status_pill { border-radius: 10px; padding: 3px 10px; border: 1px solid $border; background: $raised; }
QLabel#status_pill[tone="good"] { color: $good; background: $good_fill; border-color: $good_edge; }
QLabel#status_pill[tone="warning"] { color: $warning; background: $warning_fill; border-color: $warning_edge; }
QLabel#status_pill[tone="bad"] { color: $bad; background: $bad_fill; border-color: $bad_edge; }
QLabel#status_pill[tone="busy"] { color: $text; background: $selection; border-color: $accent; }
""")


_PACKAGE = Path(__file__).parents[1]


def stylesheet(colours: Colours) -> str:
    """Return the style sheet in the colours of a theme."""
    names = {name: value for name, value in colours._asdict().items() if isinstance(value, str)}
    names["hover_edge"] = colours.border_strong if colours.is_contrast else "transparent"
    for tone, (text, fill, edge) in colours.tones.items():
        names |= {tone: text, f"{tone}_fill": fill, f"{tone}_edge": edge}
    sheet = _SHEET.substitute(names, images=_images().as_posix(), name="dark" if colours.is_dark else "light")
    return sheet_at_zoom(sheet)


def _images() -> Path:
    """Return where the arrows and the tick are: beside the package in a checkout, in it when installed."""
    inside = _PACKAGE / "_resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / "themes"
