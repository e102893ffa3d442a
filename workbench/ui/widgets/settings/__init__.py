"""The page of settings."""

from workbench.ui.widgets.settings.page import SettingsPage as SettingsPage
