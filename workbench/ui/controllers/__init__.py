"""What happens when the person does something: a signal of a widget becomes a command, an answer fills a widget.

Belongs here: the flows between widgets, the view model and the client, one subject a module. Does not belong here:
drawing, rules about runs, threads. A coroutine here never runs a dialog's own loop: `open()` and signals.
"""
