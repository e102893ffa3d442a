"""What a debugger asks of a run, as pure functions over states and events.

Belongs here: breakpoints and watches, effect plans, comparing, replaying, provenance search, fsck. Does not belong
here: performing anything, SQL, waiting.
"""
