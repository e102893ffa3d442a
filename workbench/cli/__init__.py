"""The program in a terminal: verbs, what they print, and a console that steps through a run.

Belongs here: reading arguments, printing, exit codes, the `debug` console. Does not belong here: rules of the loop,
SQL, anything that another face of the program would need too. Verbs are imported when they are asked for, so that
`--help` answers at once.
"""

from __future__ import annotations

from workbench.cli.program import main

__all__ = ["main"]
