"""A tool that runs installed programs from a list, without a shell: `run`.

Belongs here: which programs may run, what of theirs is harmless, and telling what came of a run. Does not belong here:
a shell's own language, and anything that starts a program the person did not list.
"""

from workbench_plugin import Plugin

from workbench_shell.tool import run

plugin = Plugin("shell", [run], "Run programs from a list that the user set, without a shell, in the work folder.")

__all__ = ["plugin"]
