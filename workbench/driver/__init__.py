"""The only place that awaits: performs the machine's effects through ports and records what came back.

Belongs here: the run's task, pausing and stepping, time-outs and retries. Does not belong here: rules about what comes
next (engine), what is allowed (policy), how to talk to a server (providers, tools) or to SQLite (store).
"""
