"""Small windows that ask one thing. They are opened with `open()` and answer in signals; nothing waits inside them.

Belongs here: what is asked and the person's answer. Does not belong here: acting on it; anything larger than one
question.
"""

from workbench.ui.dialogs.key import KeyDialog
from workbench.ui.dialogs.rename import RenameDialog
from workbench.ui.dialogs.terms import TermsDialog
from workbench.ui.dialogs.trust import TrustDialog

__all__ = ["KeyDialog", "RenameDialog", "TermsDialog", "TrustDialog"]
