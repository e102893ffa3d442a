"""The page of the audit: every tool call, who let it run, and whether the log is as it was saved."""

from workbench.ui.widgets.audit.page import AuditPanel

__all__ = ["AuditPanel"]
