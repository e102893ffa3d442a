"""Tool hosts: finding plugins, running their tools in confined children, and checks on a work folder.

Belongs here: everything that touches plugins' code, always in a child process, and the sole use of the MCP SDK.
Does not belong here: whether a call may run (policy), when it runs (driver), a plugin's own code (`plugins/`).
"""
