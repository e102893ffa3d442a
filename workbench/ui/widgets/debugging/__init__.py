"""Widgets of the debugger: call stack, breakpoints, watches, edits, effect plans, samples, origins, findings.

Belongs here: showing domain values and saying what the person did, in signals. Does not belong here: asking the engine,
rules about runs; what judges an expression is handed in as a function.
"""
