"""The page of secrets: which are kept and where, and what was lent to whom. Names only; no value ever comes here."""

from workbench.ui.widgets.secrets.page import SecretsPage

__all__ = ["SecretsPage"]
