"""The only way out of a tool host: a proxy in the engine that connects to what was granted, and writes it down.

Belongs here: which host a grant names, which addresses may be reached, and the proxy itself.
Does not belong here: who grants what (policy), and the plugin's side of it (`plugins/contract`).
"""
