"""The program without a face: commands and queries go in, answers and publications come out.

Belongs here: `Workbench` (dispatch, ask, subscribe), what wires store, driver, providers and tools together, and the
engine process that serves it over stdio. Does not belong here: Qt, printing, rules of the loop.
"""
