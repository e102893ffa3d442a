"""The page of connections to models: connections, the catalogue, and models of the hub on this machine."""

from workbench.ui.widgets.models.page import ModelsPage

__all__ = ["ModelsPage"]
