"""How models are reached: one module a way, each fulfilling the driver's `ModelPort`.

Belongs here: building the bytes that are sent, sending them once, reading streams, telling failures apart, and the
catalogue of what can be chosen. Does not belong here: retries and waiting (driver), which calls may run (policy),
where keys are kept (settings: a `KeyLookup` is handed in).
"""
