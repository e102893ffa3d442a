"""The page of memory."""

from __future__ import annotations

from workbench.ui.widgets.memory.page import MemoryPage as MemoryPage
