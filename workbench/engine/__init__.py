"""The loop as two pure functions, and what they need.

Belongs here: the state of a run, what may be done next (`next_effects`), what follows from what came back (`advance`),
how a transcript becomes a prompt. Does not belong here: waiting, clocks, randomness, I/O; those are the driver's.
"""
