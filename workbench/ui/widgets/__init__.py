"""Widgets: they show domain values and say in signals what the person did.

Belongs here: panels and the pieces they are made of. Does not belong here: asking the engine, rules, files.
"""
