"""The line in which one types what one wants to do or to open, and the list beneath it.

Belongs here: ranking what fits, showing it, saying what was chosen. Does not belong here: what there is to choose.
"""

from workbench.ui.widgets.palette.entry import Entry
from workbench.ui.widgets.palette.popup import PalettePopup

__all__ = ["Entry", "PalettePopup"]
