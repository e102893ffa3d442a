"""The panel in which a person decides about a call that waits.

Belongs here: what is shown of an ask, the words for it, the look at edited arguments. Does not belong here: sending the
decision, rules about who may decide.
"""

from workbench.ui.widgets.approval.panel import ApprovalPanel

__all__ = ["ApprovalPanel"]
