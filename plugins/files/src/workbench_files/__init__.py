"""Tools for the files of one work folder: list, find, read, write, edit, append, delete.

Belongs here: what touches files inside the folder that the call names. Does not belong here: any other place, any
program that is started, any network.
"""

from workbench_plugin import Plugin

from workbench_files.changing import append, delete, edit, write
from workbench_files.looking import list_folder, read
from workbench_files.search import find

plugin = Plugin(
    "files",
    [list_folder, find, read, write, edit, append, delete],
    "List, find, read, write, edit, append and delete files inside the work folder, and nowhere else.",
)

__all__ = ["plugin"]
