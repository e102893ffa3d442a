"""A tool that runs Python code: `run`.

Belongs here: starting an interpreter for one piece of code, with limits, and telling what came of it. Does not belong
here: other programs, and state that lives on from one call to the next.
"""

from workbench_plugin import Plugin

from workbench_python.tool import run

plugin = Plugin("python", [run], "Run Python code in a fresh, limited interpreter inside the work folder.")

__all__ = ["plugin"]
