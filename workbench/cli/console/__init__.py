"""The console of `workbench debug`: a command a line, over the same commands that the window sends.

Belongs here: one small function for each command, a table of them, reading lines, saying where the run stands. A new
command is a function and an entry in its module's `COMMANDS`. Does not belong here: rules of the loop.
"""
