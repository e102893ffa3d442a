"""What every outcome carries."""

from __future__ import annotations

from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.values import Value


class TakenIn(Value):
    """What came back, and when."""

    at: float
    """Seconds since the epoch."""
    frame: FrameId = ROOT_FRAME
    """Whose it is; of what names a call, that call's frame is."""
