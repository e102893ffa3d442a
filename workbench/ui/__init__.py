"""The window: Qt, item models, widgets, and the client that talks to the engine child.

Belongs here: everything that needs Qt. Does not belong here: rules, SQL, model calls, tools; of the layers below only
domain values and the wire protocol are known.
"""
