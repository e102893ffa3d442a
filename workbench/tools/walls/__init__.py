"""Programs of ours that build the walls around a tool host, and the one that tries them.

Belongs here: what runs in a process of its own before a host does; standard library only, never imported by the engine.
Does not belong here: which walls a host gets (`tools.confinement`), and whether they are believed (`tools.probing`).
"""
