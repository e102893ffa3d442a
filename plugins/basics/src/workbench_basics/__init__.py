"""Tools that need nothing: `calculate` and `now`.

Belongs here: tools without files, network or settings. Does not belong here: anything that changes something.
"""

from workbench_plugin import Plugin

from workbench_basics.calculator import calculate
from workbench_basics.clock import now

plugin = Plugin("basics", [calculate, now], "A calculator and a clock.")

__all__ = ["plugin"]
