"""Two runs side by side.

Belongs here: showing a `Comparison`, choosing runs for it. Does not belong here: aligning, judging, asking the engine.
"""
