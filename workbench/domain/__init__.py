"""Values: what the program talks about, frozen and without behaviour that waits.

Belongs here: goals, agents, tool sets, messages, events, commands, queries and their answers, known errors, and pure
folds over events. Does not belong here: I/O, clocks, randomness, Qt, SQL.
"""
