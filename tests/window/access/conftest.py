"""The window of the debugger's tests."""

from tests.window.debugger.conftest import desk, open_desk, work

__all__ = ["desk", "open_desk", "work"]
