"""Item models: begin, change, end.

Belongs here: rows for Qt's views over domain values. Does not belong here: queries, rules, widgets; nothing is reset
for an append.
"""
