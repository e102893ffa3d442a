"""The window of the debugger's tests."""

from tests.window.debugger.conftest import _theme, desk, open_desk, work

__all__ = ["_theme", "desk", "open_desk", "work"]
