"""What is allowed, as pure decisions over values.

Belongs here: permissions, arguments against their schema, limits. Does not belong here: I/O, asking anyone, the order
of the loop.
"""
