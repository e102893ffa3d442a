"""What the person set up: where things are kept, goal files, keys and the settings file.

Belongs here: reading and writing those files, and the sole use of the system's keyring.
Does not belong here: the database (store), what a goal may do (policy), dialogs (ui).
"""
